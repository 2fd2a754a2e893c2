// One specific request each, one after the other. "Not now" is as good an answer as yes, and "how about …" another.
#include "game/rules/turn.hpp"

namespace heard::rules {
namespace {

std::uint16_t legal(const State &state, const scenario::Scenario &, Seat seat) {
    const bool asks = seat == state.request.asker;
    switch (state.phase) {
    case Phase::Act: return asks ? sayMoves : notHere;
    case Phase::Answer:
        if (asks) return notHere;
        return state.request.countering ? sayMoves : movesOf(MoveKind::Choice);
    case Phase::Counter: return asks ? movesOf(MoveKind::Choice) : notHere;
    case Phase::LookAgain: return asks ? movesOf(MoveKind::Day, MoveKind::Pass) : notHere;
    default: return notHere;
    }
}

void begin(Turn &turn) {
    turn.state.request = {};
    turn.state.request.asker = turn.state.floor;
}

void nextAsker(Turn &turn) {
    Request &request = turn.state.request;
    if (request.second) {
        turn.leave();
        return;
    }
    const Seat next = other(request.asker);
    request = {};
    request.asker = next;
    request.second = true;
    turn.go(Phase::Act);
}

void ask(Turn &turn, Seat seat, const Move &move, const std::optional<Verdict> &verdict) {
    turn.privatelyTell(seat, move, verdict);
    const Event &event = turn.tellSaid(EventKind::Requested, seat, move, verdict, false);
    turn.state.request.how = event.how;
    turn.state.request.text = event.text;
    if (move.kind == MoveKind::Pass)
        nextAsker(turn);
    else
        turn.go(Phase::Answer);
}

void howAbout(Turn &turn, Seat seat, const Move &move, const std::optional<Verdict> &verdict) {
    turn.state.request.countering = false;
    turn.privatelyTell(seat, move, verdict);
    if (move.kind == MoveKind::Pass) { // thought better of it
        turn.tell(EventKind::Answered, seat).value = static_cast<std::uint32_t>(RequestAnswer::NotNow);
        nextAsker(turn);
        return;
    }
    Event &event = turn.tellSaid(EventKind::Answered, seat, move, verdict, false);
    event.value = static_cast<std::uint32_t>(RequestAnswer::HowAbout);
    turn.state.request.how = event.how;
    turn.state.request.text = event.text;
    turn.go(Phase::Counter);
}

std::optional<Reject> answer(Turn &turn, Seat seat, const Move &move, const std::optional<Verdict> &verdict) {
    if (turn.state.request.countering || (move.number == 2 && !move.text.empty())) {
        howAbout(turn, seat, move, verdict);
        return std::nullopt;
    }
    if (move.number > 2) return Reject::BadNumber;
    const auto chosen = static_cast<RequestAnswer>(move.number);
    if (chosen == RequestAnswer::HowAbout) {
        turn.state.request.countering = true;
        turn.go(Phase::Answer);
        return std::nullopt;
    }
    turn.tell(EventKind::Answered, seat).value = move.number;
    if (chosen == RequestAnswer::Yes)
        turn.go(Phase::LookAgain);
    else
        nextAsker(turn);
    return std::nullopt;
}

std::optional<Reject> counter(Turn &turn, Seat seat, const Move &move) {
    if (move.number > 1) return Reject::BadNumber;
    turn.tell(EventKind::CounterTaken, seat).value = move.number;
    if (move.number == 1)
        turn.go(Phase::LookAgain);
    else
        nextAsker(turn);
    return std::nullopt;
}

void lookAgain(Turn &turn, Seat seat, const Move &move) {
    Event &event = turn.tell(EventKind::Agreed, seat);
    event.how = turn.state.request.how;
    event.text = turn.state.request.text;
    event.value = move.number; // a pass leaves it open
    nextAsker(turn);
}

std::optional<Reject> play(Turn &turn, Seat seat, const Move &move, const std::optional<Verdict> &verdict) {
    switch (turn.state.phase) {
    case Phase::Act: ask(turn, seat, move, verdict); break;
    case Phase::Answer: return answer(turn, seat, move, verdict);
    case Phase::Counter: return counter(turn, seat, move);
    default: lookAgain(turn, seat, move);
    }
    return std::nullopt;
}

} // namespace

const KindRules requestRules{legal, begin, play, nullptr};

} // namespace heard::rules
