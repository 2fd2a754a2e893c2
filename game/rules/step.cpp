#include "game/rules/step.hpp"

#include "game/rules/clean_move.hpp"
#include "game/rules/turn.hpp"

namespace heard::rules {
namespace {

using scenario::Scenario;
using scenario::StepKind;

std::size_t mayLayAt(const scenario::Step &step) {
    const bool kind = step.kind == StepKind::Speak || step.kind == StepKind::Reflect;
    return kind && step.lays ? maxLaid : 0;
}

// Who may do this now, in the order a person would want to be told why not.
std::optional<Reject> refuse(const State &state, const Scenario &scenario, Seat seat, MoveKind kind) {
    if (state.finished) return Reject::Ended;
    if (!state.begun) return Reject::NotNow;
    if (seat == Seat::Facilitator) return Reject::NotYourTurn;
    if (state.answers[indexOf(seat)].done) return Reject::AlreadyDone;
    const std::uint16_t legal = legalMoves(state, scenario, seat);
    if (legal == notHere) return Reject::NotYourTurn;
    if (static_cast<int>(kind) >= moveKindCount || (legal & moveBit(kind)) == 0) return Reject::NotInThisStep;
    return std::nullopt;
}

std::string joined(const std::vector<std::string> &list) {
    std::string all;
    for (const std::string &one : list)
        all += (all.empty() ? "" : ". ") + one;
    return all;
}

void asReflection(ToScore &toScore, const State &state, const Move &move) {
    toScore.as = TextAs::Reflection;
    toScore.context = state.statementText;
    if (!state.matters.empty()) toScore.context += (toScore.context.empty() ? "" : " ") + state.matters;
    toScore.laid = state.laid[indexOf(state.floor)];
    toScore.guessed = move.cards;
}

} // namespace

std::uint64_t nextRandom(std::uint64_t &state) {
    std::uint64_t z = (state += 0x9e3779b97f4a7c15ull);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return z ^ (z >> 31);
}

std::uint16_t legalMoves(const State &state, const Scenario &scenario, Seat seat) {
    if (state.finished || !state.begun || seat == Seat::Facilitator || state.answers[indexOf(seat)].done) return 0;
    return rulesOf(stepOf(state, scenario).kind).legal(state, scenario, seat);
}

Stepped begin(const Scenario &scenario, std::uint64_t seed) {
    State state;
    state.outcomes.resize(scenario.steps.size());
    state.mixer = seed;
    state.begun = true;
    Turn turn(std::move(state), scenario);
    if (scenario.steps.empty())
        turn.state.finished = true;
    else
        turn.enter(0);
    return {std::move(turn.state), std::move(turn.events)};
}

tl::expected<Stepped, Reject> step(const State &state, const Scenario &scenario, Seat seat, const Move &move,
                                   const std::optional<Verdict> &verdict) {
    if (auto no = refuse(state, scenario, seat, move.kind)) return tl::unexpected(*no);
    const scenario::Step &here = stepOf(state, scenario);
    auto clean = cleanMove(move, mayLayAt(here));
    if (!clean) return tl::unexpected(clean.error());
    Turn turn(state, scenario);
    if (auto no = rulesOf(here.kind).play(turn, seat, *clean, verdict)) return tl::unexpected(*no);
    return Stepped{std::move(turn.state), std::move(turn.events)};
}

Stepped enough(const State &state, const Scenario &scenario) {
    Turn turn(state, scenario);
    if (state.begun && !state.finished && stepOf(state, scenario).kind != StepKind::Ending) turn.enterEnding();
    return {std::move(turn.state), std::move(turn.events)};
}

std::optional<ToScore> toScore(const State &state, const Scenario &scenario, Seat seat, const Move &move) {
    if (refuse(state, scenario, seat, move.kind)) return std::nullopt;
    const scenario::Step &here = stepOf(state, scenario);
    const auto clean = cleanMove(move, mayLayAt(here));
    if (!clean) return std::nullopt;
    ToScore toScore;
    toScore.text = clean->kind == MoveKind::List ? joined(clean->list) : clean->text;
    if (toScore.text.empty()) return std::nullopt;
    if (here.kind == StepKind::Reflect || state.phase == Phase::Retry) asReflection(toScore, state, *clean);
    toScore.byRubric = here.kind == StepKind::Speak || here.kind == StepKind::Reflect;
    return toScore;
}

} // namespace heard::rules
