// Steps both answer side by side, sealed until both have: a mood, the card, a breath, private writing.
#include "game/rules/turn.hpp"

namespace heard::rules {
namespace {

using scenario::Scenario;

std::uint16_t moodOrPass(const State &, const Scenario &, Seat) { return movesOf(MoveKind::Mood, MoveKind::Pass); }
std::uint16_t readyOnly(const State &, const Scenario &, Seat) { return movesOf(MoveKind::Ready); }
std::uint16_t readyOrPass(const State &, const Scenario &, Seat) { return movesOf(MoveKind::Ready, MoveKind::Pass); }

std::optional<Reject> playMood(Turn &turn, Seat seat, const Move &move, const std::optional<Verdict> &) {
    if (!turn.seal(seat, move)) return std::nullopt;
    for (Seat one : {Seat::A, Seat::B}) {
        const Move &answer = turn.answerOf(one);
        if (answer.kind == MoveKind::Pass) continue;
        Event &event = turn.tell(EventKind::MoodShown, one);
        event.value = answer.number;
        event.ref = answer.battery;
    }
    turn.leave();
    return std::nullopt;
}

std::optional<Reject> playCard(Turn &turn, Seat seat, const Move &move, const std::optional<Verdict> &) {
    if (!turn.seal(seat, move)) return std::nullopt;
    turn.tell(EventKind::Read, turn.state.floor);
    turn.leave();
    return std::nullopt;
}

// Whether one of them skipped is nobody's business: only a breath nobody took is called skipped.
std::optional<Reject> playBreath(Turn &turn, Seat seat, const Move &move, const std::optional<Verdict> &) {
    if (!turn.seal(seat, move)) return std::nullopt;
    const bool skipped = turn.answerOf(Seat::A).kind == MoveKind::Pass && turn.answerOf(Seat::B).kind == MoveKind::Pass;
    turn.tell(EventKind::Breathed, turn.state.floor).value = skipped ? 1 : 0;
    turn.leave();
    return std::nullopt;
}

std::optional<Reject> playNote(Turn &turn, Seat seat, const Move &move, const std::optional<Verdict> &) {
    if (!turn.seal(seat, move)) return std::nullopt;
    for (Seat one : {Seat::A, Seat::B})
        turn.tell(EventKind::NoteDone, one);
    turn.leave();
    return std::nullopt;
}

} // namespace

const KindRules checkInRules{moodOrPass, nullptr, playMood, nullptr};
const KindRules cardRules{readyOnly, nullptr, playCard, nullptr};
const KindRules breatheRules{readyOrPass, nullptr, playBreath, nullptr};
const KindRules noteRules{readyOnly, nullptr, playNote, nullptr};

} // namespace heard::rules
