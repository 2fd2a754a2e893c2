// Purpose: everything the table's screens know: the sitting, who looks at this screen now, what is picked but not given yet.
// It asks the session; it never decides an outcome. Owner: EveningScreen. The window's thread only.
#pragma once

#include "game/client/screens/step_picks.hpp"
#include "game/client/screens/whose_eyes.hpp"
#include "game/scoring/scorer.hpp"
#include "game/session/ways_in.hpp"
#include "game/session/words.hpp"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace heard::client {

class AtTable {
public:
    // `aloud`: asked once, and only where two sit at one screen. The scorer may be null: then no wording is checked.
    AtTable(std::unique_ptr<session::Sitting> sitting, bool aloud, const scoring::Scorer *scorer);

    bool poll(session::Monotonic now); // true: something to draw changed

    // ---- who looks ----
    bool shared() const { return sitting_->twoSeatsHere(); }
    bool aloud() const { return aloud_; }
    bool scripted() const { return sitting_->scriptedPartner(); }
    std::optional<Seat> eyes() const { return eyes_; }      // empty: both look at one screen
    std::optional<std::optional<Seat>> handOver() const;    // the screen is to be passed on, to this seat or to both
    void takeScreen();                                      // the hand-over happened
    void lookAlone(Seat seat);                              // aloud: one of them lays a card; the other looks away
    void lookTogether() { alone_.reset(); }

    // ---- what holds ----
    Seat me() const { return me_; } // whose session this screen drives
    session::Session &mine() { return sitting_->session(me_); }
    session::Session &of(Seat seat) { return sitting_->session(seat); }
    session::Sitting &sitting() { return *sitting_; }
    const match::TableView &table() { return mine().table(); }
    const rules::View &match() { return table().match; }
    const scenario::Scenario *scenario() { return mine().scenario(); }
    const scenario::Step *step();
    const std::vector<rules::Event> &events() { return mine().events(); }
    session::Looking looking();
    std::string name(Seat seat) { return mine().nameOf(seat); }
    session::Prompt prompt();
    bool acting() { return prompt().acting; }
    bool can(rules::MoveKind kind);
    const rules::Event *last(rules::EventKind kind);
    const rules::Event *last(rules::EventKind kind, Seat by);
    const match::CardSummary *dealt(std::size_t place);
    const scoring::Scorer *scorer() const { return scorer_; }

    // ---- what is done ----
    void give(const rules::Move &move);                     // as me
    void give(rules::MoveKind kind, std::uint32_t number = 0);
    void ask(const match::Command &command);                // as me
    void ask(match::CommandKind kind, std::uint32_t number = 0);
    void askForBoth(match::CommandKind kind, std::uint32_t number = 0); // one machine, both at it
    void giveForBoth(rules::MoveKind kind);
    std::string takeRefusal();                              // what the last refusal says, once

    // ---- what is picked, not given yet ----
    StepPicks &picks();                                     // empty again with every new step, phase and seat
    EveningPicks &evening(Seat seat) { return eveningPicks_[seat == Seat::B ? 1 : 0]; }
    const std::vector<rules::Event> &news() { return news_[index()]; } // what came with the present turn
    bool seen(std::uint32_t event) const { return seen_[index()].contains(event); }
    void see(std::uint32_t event);
    int since(const std::string &what);                     // milliseconds since this was first asked for
    void finishMotion() { motionDone_ = true; }
    session::Monotonic now() const { return now_; }

private:
    std::size_t index() const { return me_ == Seat::B ? 1 : 0; }
    void look();
    void gatherNews(Seat seat);
    void gatherAllNews();
    std::string picksKey();

    std::unique_ptr<session::Sitting> sitting_;
    bool aloud_;
    const scoring::Scorer *scorer_;
    session::Monotonic now_{};
    std::optional<Seat> eyes_, alone_;
    bool begun_ = false;
    Seat me_ = Seat::A;
    std::string key_;
    StepPicks picks_;
    std::array<EveningPicks, 2> eveningPicks_;
    std::array<std::set<std::uint32_t>, 2> seen_;
    std::array<std::uint32_t, 2> newsFrom_{}, newsTurn_{};
    std::array<std::vector<rules::Event>, 2> news_;
    std::map<std::string, session::Monotonic> started_;
    bool motionDone_ = false;
};

} // namespace heard::client
