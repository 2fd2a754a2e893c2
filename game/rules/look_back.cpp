#include "game/rules/look_back.hpp"

#include "game/rules/hint.hpp"
#include "game/rules/turn.hpp"

#include <algorithm>

namespace heard::rules {
namespace {

bool lookingBack(const State &state) { return state.phase == Phase::LookBack || state.phase == Phase::Closed; }

bool unwelcome(Flag flag) {
    switch (flag) {
    case Flag::FauxFeeling:
    case Flag::BlamesPartner:
    case Flag::Absolutes:
    case Flag::ContemptOrInsult:
    case Flag::Threat: return true;
    default: return false;
    }
}

// After a finding has gone, what the rubric listened for follows it: words that were never blame hold no blame.
void followRubric(Verdict &verdict, const Finding &gone, const scenario::Rubric &rubric) {
    const bool left = std::any_of(verdict.findings.begin(), verdict.findings.end(), [&](const Finding &finding) {
        return finding.flag == gone.flag && finding.idea == gone.idea;
    });
    if (left || verdict.there.size() != rubric.listensFor.size()) return;
    std::uint8_t listened = 0;
    for (std::size_t i = 0; i < verdict.there.size(); ++i) {
        const scenario::ListensFor &entry = rubric.listensFor[i];
        const Sought sought = soughtBy(entry.what);
        const bool sameIdea = entry.what != scenario::Listens::Idea || entry.idea == gone.idea;
        if (sought.flag == gone.flag && sameIdea) verdict.there[i] = sought.wanted ? 0 : 1;
        if (verdict.there[i]) listened = static_cast<std::uint8_t>(listened + entry.weight);
    }
    verdict.listened = listened;
}

void drop(Verdict &verdict, std::uint16_t finding, const scenario::Rubric *rubric) {
    const Finding gone = verdict.findings[finding];
    verdict.findings.erase(verdict.findings.begin() + finding);
    // A class that rested on it is not upheld either.
    if (unwelcome(gone.flag) && verdict.statementClass <= StatementClass::YouBlame &&
        verdict.statementClass != StatementClass::Gratitude)
        verdict.statementClass = StatementClass::StatementPartial;
    if (rubric) followRubric(verdict, gone, *rubric);
}

void tellLookBack(Turn &turn, const Spoken &line, bool shown) {
    Event &event = shown ? turn.tell(EventKind::LookBack, line.by) : turn.tellAgain(EventKind::LookBack, line.by);
    event.step = line.step;
    event.ref = line.event;
    event.value = shown ? 1 : 0;
    event.verdict = line.verdict;
}

} // namespace

tl::expected<Stepped, Reject> misread(const State &state, const scenario::Scenario &scenario, Seat seat,
                                      std::uint32_t ofEvent, std::uint16_t finding, bool byRubric) {
    if (!lookingBack(state) || seat == Seat::Facilitator) return tl::unexpected(Reject::NotNow);
    Turn turn(state, scenario);
    auto &spoken = turn.state.spoken;
    const auto line = std::find_if(spoken.begin(), spoken.end(), [&](const Spoken &one) {
        return one.event == ofEvent && one.by == seat && one.lookedAt;
    });
    if (line == spoken.end() || finding >= line->verdict.findings.size()) return tl::unexpected(Reject::BadNumber);
    const auto &rubric = scenario.steps[line->step].rubric;
    drop(line->verdict, finding, byRubric && rubric ? &*rubric : nullptr);
    tellLookBack(turn, *line, false);
    if (turn.state.lookBackShown[indexOf(seat)]) {
        turn.beginBlock();
        tellLookBack(turn, *line, true);
    }
    return Stepped{std::move(turn.state), std::move(turn.events)};
}

tl::expected<Stepped, Reject> showLookBack(const State &state, const scenario::Scenario &scenario, Seat seat) {
    if (!lookingBack(state) || seat == Seat::Facilitator) return tl::unexpected(Reject::NotNow);
    if (state.lookBackShown[indexOf(seat)]) return tl::unexpected(Reject::AlreadyDone);
    Turn turn(state, scenario);
    turn.state.lookBackShown[indexOf(seat)] = true;
    turn.beginBlock();
    for (const Spoken &line : turn.state.spoken)
        if (line.by == seat && line.lookedAt && line.verdict.unscored == Unscored::Scored)
            tellLookBack(turn, line, true);
    return Stepped{std::move(turn.state), std::move(turn.events)};
}

} // namespace heard::rules
