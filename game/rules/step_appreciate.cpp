// One appreciation each, written sealed; both appear together, and there is time to look.
#include "game/rules/turn.hpp"

namespace heard::rules {
namespace {

std::uint16_t legal(const State &state, const scenario::Scenario &, Seat) {
    return state.phase == Phase::Act ? sayMoves : movesOf(MoveKind::Ready);
}

std::optional<Reject> play(Turn &turn, Seat seat, const Move &move, const std::optional<Verdict> &verdict) {
    const bool looking = turn.state.phase == Phase::See;
    if (!looking) turn.privatelyTell(seat, move, verdict); // at once; the words wait
    if (!turn.seal(seat, move)) return std::nullopt;
    if (looking) {
        turn.leave();
        return std::nullopt;
    }
    bool anything = false;
    for (Seat one : {Seat::A, Seat::B})
        if (turn.tellSaid(EventKind::Appreciated, one, turn.answerOf(one), std::nullopt, false).how != How::Passed)
            anything = true;
    if (anything)
        turn.go(Phase::See);
    else
        turn.leave();
    return std::nullopt;
}

} // namespace

const KindRules appreciateRules{legal, nullptr, play, nullptr};

} // namespace heard::rules
