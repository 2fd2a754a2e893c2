// "Is now a good time?": the one with the floor asks; the other says now, or names another time.
#include "game/rules/clean_move.hpp"
#include "game/rules/turn.hpp"

namespace heard::rules {
namespace {

std::uint16_t legal(const State &state, const scenario::Scenario &, Seat seat) {
    if (state.phase == Phase::Act) return seat == state.floor ? movesOf(MoveKind::Ready, MoveKind::Pass) : notHere;
    return seat == state.floor ? notHere : movesOf(MoveKind::Choice);
}

std::optional<Reject> answer(Turn &turn, Seat seat, const Move &move, const std::optional<Verdict> &verdict) {
    if (move.number > 1) return Reject::BadNumber;
    const bool later = move.number == 1;
    std::string when;
    if (later) {
        auto named = cleanText(move.text, maxWhenCodePoints);
        if (!named) return named.error();
        when = std::move(*named);
        turn.privatelyTell(seat, move, verdict);
    }
    Event &event = turn.tell(EventKind::Asked, seat);
    event.value = move.number;
    event.text = std::move(when);
    turn.outcome().chosen[indexOf(seat)] = static_cast<std::int8_t>(move.number);
    // Going on after "another time" is only right where the script says how.
    if (later && !branchOf(turn.state, turn.script, turn.here()))
        turn.enterEnding();
    else
        turn.leave();
    return std::nullopt;
}

std::optional<Reject> play(Turn &turn, Seat seat, const Move &move, const std::optional<Verdict> &verdict) {
    if (turn.state.phase == Phase::Answer) return answer(turn, seat, move, verdict);
    if (move.kind == MoveKind::Pass)
        turn.leave();
    else
        turn.go(Phase::Answer);
    return std::nullopt;
}

} // namespace

const KindRules askRules{legal, nullptr, play, nullptr};

} // namespace heard::rules
