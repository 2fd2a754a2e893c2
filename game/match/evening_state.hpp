// Purpose: what an evening holds, and the parts of its machine: the deal, pauses and breaks, the ways into and out of a
// match. Internal to match; owned by Evening.
#pragma once

#include "game/match/evening.hpp"

#include <array>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace heard::match {

inline constexpr std::uint8_t noCard = 255;
inline constexpr std::uint32_t leastBreak = 20, longestBreak = 24 * 60; // minutes

struct Evening::State {
    using Refusal = std::optional<rules::Reject>;

    // The deck, and the small generator that deals and mixes.
    std::vector<LibraryEntry> library;
    std::uint64_t random = 1;

    Stage stage = Stage::Waiting;
    std::uint32_t turn = 1;
    std::array<bool, 2> here{}, cameIn{}, left{};
    std::array<bool, 2> answered{}; // this stage's own question

    std::array<SeatMood, 2> moods;
    bool moodsKnown = false;

    // The deal. Nothing of ceilings and marks ever reaches a view.
    std::array<std::uint8_t, 2> ceiling{2, 2};
    std::array<std::uint8_t, 3> dealt{noCard, noCard, noCard};
    std::uint8_t deals = 0;
    std::array<std::vector<std::uint8_t>, 2> willing; // indices into `library`
    std::set<std::uint8_t> seen;                      // dealt since the deck was last gathered
    std::set<std::uint8_t> played;                    // tonight
    bool lightly = false;
    std::string proposal;
    Seat proposer{};

    std::uint8_t card = noCard;         // turned up
    std::array<std::uint8_t, 2> wish{}; // voices, or how to reopen: sealed
    bool asUs = false;
    std::optional<Match> match;
    std::array<bool, 2> another{};

    bool paused = false;
    std::int64_t breakUntil = 0;
    std::array<bool, 2> returned{};
    bool reopenDue = false; // the evening stopped in the middle of a card

    bool bothAnswered() const { return answered[0] && answered[1]; }
    bool midMatch() const { return stage == Stage::Playing && match && !match->view(Seat::A).finished; }
    // In the middle of the card, not yet in its ending: an ending is simply gone on with.
    bool stoppable() const { return midMatch() && match->view(Seat::A).kind != scenario::StepKind::Ending; }
    bool onBreak() const { return breakUntil != 0; }

    void enter(Stage next);

    // evening_deal.cpp
    void deal();
    Refusal mark(Seat seat, const Command &command);
    Refusal propose(Seat seat, const Command &command);
    Refusal accept(Seat seat, const Command &command, Outcome &outcome);
    void settleMarks(Outcome &outcome);
    void turnUp(std::uint8_t index, Outcome &outcome);
    Refusal voices(Seat seat, const Command &command, Outcome &outcome);

    // evening_pause.cpp
    void comes(Seat seat, bool fresh);
    void goes(Seat seat);
    Refusal pause(bool on);
    Refusal takeBreak(const Command &command, std::int64_t nowUtc);
    Refusal comeBack(Seat seat, std::int64_t nowUtc);
    Refusal reopen(Seat seat, const Command &command);
    void offerReopen();

    // evening_state.cpp
    Refusal refuse(CommandKind kind) const;
    Refusal ready(Seat seat);
    Refusal mood(Seat seat, const Command &command);
    Refusal setCeiling(Seat seat, const Command &command);
    Refusal enough(Outcome &outcome);
    Refusal wishAnother(Seat seat);
    Refusal leave(Seat seat, Outcome &outcome);
    void answerForWhoLeft(Outcome &outcome);
    Refusal lookingBack(Seat seat, const Command &command, Outcome &outcome);
    Refusal apply(Seat seat, const Command &command, std::int64_t nowUtc, Outcome &outcome);
    void startMatch(Outcome &outcome);
};

} // namespace heard::match
