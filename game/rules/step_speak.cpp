// Speaking and giving back. Feelings are laid face down: how many is told, which ones only when they turn over.
#include "game/rules/turn.hpp"

namespace heard::rules {
namespace {

using scenario::Scenario;

std::uint16_t speakLegal(const State &state, const Scenario &, Seat seat) {
    return seat == state.floor ? sayMoves : notHere;
}
std::uint16_t reflectLegal(const State &state, const Scenario &, Seat seat) {
    return seat == state.floor ? notHere : sayMoves;
}

std::optional<Reject> speak(Turn &turn, Seat seat, const Move &move, const std::optional<Verdict> &verdict) {
    State &state = turn.state;
    turn.privatelyTell(seat, move, verdict);
    turn.tellSaid(EventKind::Said, seat, move, verdict, true).value = static_cast<std::uint32_t>(move.cards.size());
    state.statement = move.kind == MoveKind::Text    ? Statement::Typed
                      : move.kind == MoveKind::Aloud ? Statement::Aloud
                                                     : Statement::Passed;
    state.statementText = move.text;
    state.saidThisFloor = state.saidThisFloor || state.statement != Statement::Passed;
    state.givenBack = false;
    state.matters.clear();
    state.laid = {};
    state.laid[indexOf(seat)] = move.cards;
    state.turned = move.cards.empty();
    if (state.floorBegan < 0) state.floorBegan = state.step;
    turn.leave();
    return std::nullopt;
}

// What was said aloud cannot be compared with what was given back: no score is honest there.
std::optional<Verdict> judgeable(const State &state, const std::optional<Verdict> &verdict) {
    const bool keep = state.statement == Statement::Typed || (verdict && verdict->unscored == Unscored::Safety);
    return keep ? verdict : std::nullopt;
}

std::optional<Reject> reflect(Turn &turn, Seat seat, const Move &move, const std::optional<Verdict> &verdict) {
    State &state = turn.state;
    turn.privatelyTell(seat, move, verdict);
    turn.tellSaid(EventKind::GaveBack, seat, move, judgeable(state, verdict), true).value =
        static_cast<std::uint32_t>(move.cards.size());
    state.givenBack = move.kind != MoveKind::Pass;
    state.laid[indexOf(seat)] = move.cards;
    if (!move.cards.empty()) state.turned = false;
    turn.leave();
    return std::nullopt;
}

bool nothingToGiveBack(Turn &turn) { return turn.state.statement == Statement::Passed; }

} // namespace

const KindRules speakRules{speakLegal, nullptr, speak, nullptr};
const KindRules reflectRules{reflectLegal, nullptr, reflect, nothingToGiveBack};

} // namespace heard::rules
