// Purpose: one move being played: the state it works on, the events it makes, and the few ways every step kind goes on.
// Internal to rules; lives for one call of step(), begin() or enough().
#pragma once

#include "game/rules/event.hpp"
#include "game/rules/reject.hpp"
#include "game/rules/state.hpp"
#include "game/scenario/scenario.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heard::rules {

inline const scenario::Step &stepOf(const State &state, const scenario::Scenario &scenario) {
    return scenario.steps[state.step];
}
inline constexpr std::uint16_t notHere = 0;

class Turn {
public:
    Turn(State from, const scenario::Scenario &played) : state(std::move(from)), script(played) {}

    State state;
    const scenario::Scenario &script;
    std::vector<Event> events;

    const scenario::Step &here() const { return stepOf(state, script); }
    StepOutcome &outcome() { return state.outcomes[state.step]; }

    // The event stays valid until the next one is told.
    Event &tell(EventKind kind, Seat by, std::uint8_t to = bothPartners);
    // A number is used up, so that a gap tells nobody whether something private was told here.
    void leaveGap() { ++state.lastEvent; }

    // Told anew to one seat, at a time of its own: numbered beside what the other may be told meanwhile, so that
    // neither's numbers show what the other did. What both are told next begins a new block.
    Event &tellAgain(EventKind kind, Seat to);
    void beginBlock();

    // Words a seat has just brought: what its writer alone may have to be told.
    void privatelyTell(Seat writer, const Move &move, const std::optional<Verdict> &verdict);
    // Tells what a seat said (typed, aloud or passed); remembers typed lines.
    Event &tellSaid(EventKind kind, Seat by, const Move &move, const std::optional<Verdict> &verdict, bool lookedAt);

    // Keeps a sealed answer; true once both have answered.
    bool seal(Seat seat, Move move);
    const Move &answerOf(Seat seat) const { return state.answers[indexOf(seat)].move; }

    void go(Phase phase);                    // the next phase of this step
    void leave();                            // by branch, else the step's next
    void leaveTo(const std::string &option); // by branch, else this step id, else the step's next
    void enter(std::size_t index);           // begins a step, or steps over it
    void enterEnding();

private:
    bool begins(std::size_t index); // false: nothing to do here, go on with its next
    void offerHint();
};

// The step a branch of `step` leads to now, or nothing.
std::optional<std::string> branchOf(const State &state, const scenario::Scenario &scenario, const scenario::Step &step);

// One step kind's rules. The table of all of them is in step_table.cpp.
struct KindRules {
    // Moves this seat may submit in the present phase; notHere if it only waits. Whether it has answered already is not
    // asked.
    std::uint16_t (*legal)(const State &state, const scenario::Scenario &scenario, Seat seat);
    // StepBegan has been told. Null: the one phase Act.
    void (*begin)(Turn &turn);
    // A legal, clean move. A Reject leaves no trace.
    std::optional<Reject> (*play)(Turn &turn, Seat seat, const Move &move, const std::optional<Verdict> &verdict);
    // True: there is nothing to do at this step now. May be null.
    bool (*steppedOver)(Turn &turn);
};
const KindRules &rulesOf(scenario::StepKind kind);

extern const KindRules checkInRules, cardRules, breatheRules, noteRules, askRules, chooseRules, speakRules,
    reflectRules, confirmRules, moreRules, swapRules, feltHeardRules, ideasRules, requestRules, appreciateRules,
    endingRules;

inline constexpr std::uint16_t sayMoves =
    static_cast<std::uint16_t>(moveBit(MoveKind::Text) | moveBit(MoveKind::Aloud) | moveBit(MoveKind::Pass));

template <typename... Kinds> constexpr std::uint16_t movesOf(Kinds... kinds) {
    return static_cast<std::uint16_t>((moveBit(kinds) | ...));
}

} // namespace heard::rules
