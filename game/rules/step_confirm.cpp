// "Did I get you?" The laid cards turn over together; then yes, almost, or not yet. The last two ask one thing, "the
// part that matters most", and the listener tries once more in one sentence. A correction costs nothing. Source: the
// speaker-listener floor (confirm or correct) and the confirm-then-retry loop of mirror-validate-empathise.
#include "game/rules/turn.hpp"

namespace heard::rules {
namespace {

std::uint16_t legal(const State &state, const scenario::Scenario &, Seat seat) {
    const bool speaks = seat == state.floor;
    switch (state.phase) {
    case Phase::Answer: return speaks ? movesOf(MoveKind::Choice) : notHere;
    case Phase::Matters: return speaks ? sayMoves : notHere;
    case Phase::Retry: return speaks ? notHere : sayMoves;
    default: return notHere;
    }
}

void turnOver(Turn &turn) {
    State &state = turn.state;
    if (state.turned) return;
    const auto &speakers = state.laid[indexOf(state.floor)];
    const auto &listeners = state.laid[indexOf(other(state.floor))];
    Event &event = turn.tell(EventKind::TurnedOver, state.floor);
    event.cards = speakers;
    event.otherCards = listeners;
    event.value = static_cast<std::uint32_t>(nearness(speakers, listeners));
    state.turned = true;
}

void begin(Turn &turn) {
    turn.state.phase = Phase::Answer;
    turn.state.tries = 1; // giving back was the first
    turn.state.matters.clear();
    turnOver(turn);
}

void goodEnough(Turn &turn) {
    turn.tell(EventKind::GoodEnough, turn.state.floor);
    turn.leave();
}

std::optional<Reject> answer(Turn &turn, Seat seat, const Move &move) {
    if (move.number > 2) return Reject::BadNumber;
    turn.tell(EventKind::Confirmed, seat).value = move.number;
    turn.outcome().confirmed = static_cast<std::int8_t>(move.number);
    if (move.number == 0)
        turn.leave();
    else if (turn.state.tries >= maxTries)
        goodEnough(turn);
    else
        turn.go(Phase::Matters);
    return std::nullopt;
}

std::optional<Reject> play(Turn &turn, Seat seat, const Move &move, const std::optional<Verdict> &verdict) {
    if (turn.state.phase == Phase::Answer) return answer(turn, seat, move);
    if (move.kind == MoveKind::Pass) {
        goodEnough(turn);
        return std::nullopt;
    }
    turn.privatelyTell(seat, move, verdict);
    if (turn.state.phase == Phase::Matters) {
        turn.tellSaid(EventKind::MattersMost, seat, move, verdict, false);
        turn.state.matters = move.text;
        turn.go(Phase::Retry);
    } else {
        turn.tellSaid(EventKind::SecondTry, seat, move, verdict, false);
        ++turn.state.tries;
        turn.go(Phase::Answer);
    }
    return std::nullopt;
}

// Nothing was said, or nothing given back: there is nothing to confirm. What lies face down still turns over.
bool nothingToConfirm(Turn &turn) {
    const bool nothing = turn.state.statement == Statement::Passed || !turn.state.givenBack;
    if (nothing) turnOver(turn);
    return nothing;
}

} // namespace

const KindRules confirmRules{legal, begin, play, nothingToConfirm};

} // namespace heard::rules
