// What belongs to the floor itself: is there more, crossing the table, and whether the speaker felt heard.
#include "game/rules/turn.hpp"

namespace heard::rules {
namespace {

using scenario::Scenario;

std::uint16_t moreLegal(const State &state, const Scenario &, Seat seat) {
    return seat == state.floor ? movesOf(MoveKind::Choice) : notHere;
}

std::optional<Reject> more(Turn &turn, Seat seat, const Move &move, const std::optional<Verdict> &) {
    if (move.number > 1) return Reject::BadNumber;
    turn.tell(EventKind::MoreToSay, seat).value = move.number;
    turn.outcome().more = static_cast<std::int8_t>(move.number);
    if (move.number == 0 || turn.state.floorBegan < 0) {
        turn.leave();
        return std::nullopt;
    }
    ++turn.state.mores;
    turn.leaveTo(turn.script.steps[static_cast<std::size_t>(turn.state.floorBegan)].id);
    return std::nullopt;
}

bool noMore(Turn &turn) { return turn.state.mores >= maxMores || turn.state.statement == Statement::Passed; }

// The floor crosses by itself: nobody has to do anything, and nobody can take it.
bool cross(Turn &turn) {
    State &state = turn.state;
    state.floor = other(state.floor);
    state.statement = Statement::None;
    state.statementText.clear();
    state.matters.clear();
    state.saidThisFloor = state.givenBack = false;
    state.turned = true;
    state.laid = {};
    state.floorBegan = -1;
    state.mores = state.tries = 0;
    turn.tell(EventKind::FloorCrossed, state.floor);
    return true;
}

std::uint16_t feltHeardLegal(const State &state, const Scenario &, Seat seat) {
    return seat == state.floor ? movesOf(MoveKind::Rating, MoveKind::Pass) : notHere;
}

std::optional<Reject> feltHeard(Turn &turn, Seat seat, const Move &move, const std::optional<Verdict> &) {
    if (move.kind == MoveKind::Pass)
        turn.leaveGap(); // looks like a rating that is not shown
    else
        turn.tell(EventKind::FeltHeard, seat, move.show ? bothPartners : seatBit(seat)).value = move.number;
    turn.leave();
    return std::nullopt;
}

bool nothingWasSaid(Turn &turn) { return turn.state.statement == Statement::Passed && !turn.state.saidThisFloor; }
std::uint16_t nobody(const State &, const Scenario &, Seat) { return notHere; }
std::optional<Reject> never(Turn &, Seat, const Move &, const std::optional<Verdict> &) {
    return Reject::NotInThisStep;
}

} // namespace

const KindRules moreRules{moreLegal, nullptr, more, noMore};
const KindRules swapRules{nobody, nullptr, never, cross};
const KindRules feltHeardRules{feltHeardLegal, nullptr, feltHeard, nothingWasSaid};

} // namespace heard::rules
