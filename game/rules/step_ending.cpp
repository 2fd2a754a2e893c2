// The ending: one line of the other's to keep, what was agreed, each alone with the looking back, and a line that sends
// them away.
#include "game/rules/turn.hpp"

#include <algorithm>

namespace heard::rules {
namespace {

std::uint16_t legal(const State &state, const scenario::Scenario &, Seat) {
    if (state.phase == Phase::Keep) return movesOf(MoveKind::Keep, MoveKind::Pass);
    return state.phase == Phase::Closed ? notHere : movesOf(MoveKind::Ready);
}

// With nothing typed there is nothing to pick from, and that is no loss.
void begin(Turn &turn) { turn.state.phase = turn.state.spoken.empty() ? Phase::Tonight : Phase::Keep; }

const Spoken *lineOf(const State &state, std::uint32_t event) {
    const auto found =
        std::find_if(state.spoken.begin(), state.spoken.end(), [&](const Spoken &line) { return line.event == event; });
    return found == state.spoken.end() ? nullptr : &*found;
}

std::optional<Reject> keep(Turn &turn, Seat seat, const Move &move) {
    if (move.number != 0) {
        const Spoken *line = lineOf(turn.state, move.number);
        if (!line || line->by != other(seat)) return Reject::BadNumber;
    }
    if (!turn.seal(seat, move)) return std::nullopt;
    for (Seat one : {Seat::A, Seat::B}) {
        const std::uint32_t kept = turn.answerOf(one).number;
        Event &event = turn.tell(EventKind::Kept, one);
        event.ref = kept;
        if (const Spoken *line = lineOf(turn.state, kept)) event.text = line->text;
    }
    turn.go(Phase::Tonight);
    return std::nullopt;
}

void lookBack(Turn &turn) {
    turn.go(Phase::LookBack);
    for (const Spoken &line : turn.state.spoken) {
        if (!line.lookedAt) continue;
        Event &event = turn.tell(EventKind::LookBack, line.by, seatBit(line.by));
        event.step = line.step;
        event.ref = line.event;
        event.verdict = line.verdict;
    }
}

void close(Turn &turn) {
    turn.go(Phase::Closed);
    turn.state.finished = true;
    turn.beginBlock();
    turn.tell(EventKind::Ended, turn.state.floor);
}

std::optional<Reject> play(Turn &turn, Seat seat, const Move &move, const std::optional<Verdict> &) {
    if (turn.state.phase == Phase::Keep) return keep(turn, seat, move);
    if (!turn.seal(seat, move)) return std::nullopt;
    if (turn.state.phase == Phase::Tonight)
        lookBack(turn);
    else
        close(turn);
    return std::nullopt;
}

} // namespace

const KindRules endingRules{legal, begin, play, nullptr};

} // namespace heard::rules
