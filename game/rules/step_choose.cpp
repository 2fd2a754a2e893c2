// A choice with consequences: the floor's seat alone, or both sealed. Sealed and different: both are seen, and the card
// goes on.
#include "game/rules/turn.hpp"

namespace heard::rules {
namespace {

std::uint16_t legal(const State &state, const scenario::Scenario &scenario, Seat seat) {
    const bool acts = stepOf(state, scenario).sealed || seat == state.floor;
    return acts ? movesOf(MoveKind::Choice) : notHere;
}

void tellChoice(Turn &turn, Seat seat, std::uint32_t option) {
    turn.tell(EventKind::Chose, seat).value = option;
    turn.outcome().chosen[indexOf(seat)] = static_cast<std::int8_t>(option);
}

std::optional<Reject> play(Turn &turn, Seat seat, const Move &move, const std::optional<Verdict> &) {
    const scenario::Step &step = turn.here();
    if (move.number >= step.options.size()) return Reject::BadNumber;
    if (!step.sealed) {
        tellChoice(turn, seat, move.number);
        turn.leaveTo(step.options[move.number].go);
        return std::nullopt;
    }
    if (!turn.seal(seat, move)) return std::nullopt;
    const std::uint32_t a = turn.answerOf(Seat::A).number, b = turn.answerOf(Seat::B).number;
    tellChoice(turn, Seat::A, a);
    tellChoice(turn, Seat::B, b);
    if (a == b)
        turn.leaveTo(step.options[a].go);
    else
        turn.leave();
    return std::nullopt;
}

} // namespace

const KindRules chooseRules{legal, nullptr, play, nullptr};

} // namespace heard::rules
