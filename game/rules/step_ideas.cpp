// Small things that could help: collected sealed, turned over unsigned and mixed, marked sealed; what both marked
// lights up.
#include "game/rules/step.hpp"
#include "game/rules/turn.hpp"

#include <algorithm>
#include <iterator>

namespace heard::rules {
namespace {

std::uint16_t legal(const State &state, const scenario::Scenario &, Seat) {
    if (state.phase == Phase::Act) return movesOf(MoveKind::List, MoveKind::Pass);
    if (state.phase == Phase::Mark) return movesOf(MoveKind::Marks, MoveKind::Pass);
    return movesOf(MoveKind::Ready);
}

void mix(std::vector<std::string> &ideas, std::uint64_t &mixer) {
    for (std::size_t left = ideas.size(); left > 1; --left)
        std::swap(ideas[left - 1], ideas[static_cast<std::size_t>(nextRandom(mixer) % left)]);
}

void turnOver(Turn &turn) {
    auto &ideas = turn.state.ideas;
    ideas = turn.answerOf(Seat::A).list;
    const auto &others = turn.answerOf(Seat::B).list;
    ideas.insert(ideas.end(), others.begin(), others.end());
    mix(ideas, turn.state.mixer);
    turn.tell(EventKind::IdeasShown, turn.state.floor).list = ideas;
    if (ideas.empty())
        turn.leave();
    else
        turn.go(Phase::Mark);
}

void overlap(Turn &turn) {
    const auto &a = turn.answerOf(Seat::A).numbers, &b = turn.answerOf(Seat::B).numbers; // both sorted
    std::vector<std::uint8_t> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    turn.tell(EventKind::IdeasOverlap, turn.state.floor).numbers = std::move(both);
    turn.go(Phase::See);
}

std::optional<Reject> play(Turn &turn, Seat seat, const Move &move, const std::optional<Verdict> &verdict) {
    if (!move.numbers.empty() && move.numbers.back() >= turn.state.ideas.size()) return Reject::BadNumber;
    if (turn.state.phase == Phase::Act) turn.privatelyTell(seat, move, verdict);
    if (!turn.seal(seat, move)) return std::nullopt;
    if (turn.state.phase == Phase::Act)
        turnOver(turn);
    else if (turn.state.phase == Phase::Mark)
        overlap(turn);
    else
        turn.leave();
    return std::nullopt;
}

} // namespace

const KindRules ideasRules{legal, nullptr, play, nullptr};

} // namespace heard::rules
