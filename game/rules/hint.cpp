#include "game/rules/hint.hpp"

#include "game/rules/step.hpp"

#include <algorithm>

namespace heard::rules {

using scenario::Listens;

Sought soughtBy(Listens what) {
    switch (what) {
    case Listens::Feeling: return {Flag::NamesFeeling};
    case Listens::OwnVoice: return {Flag::OwnsWithI};
    case Listens::Situation: return {Flag::NamesSpecificSituation};
    case Listens::Reason: return {Flag::GivesImpactOrReason};
    case Listens::Request: return {Flag::MakesRequestOrNeed};
    case Listens::NoBlame: return {Flag::BlamesPartner, false};
    case Listens::Content: return {Flag::ParaphrasesContent};
    case Listens::SpeakerFeeling: return {Flag::NamesSpeakerFeeling};
    case Listens::Validation: return {Flag::Validates};
    case Listens::Checking: return {Flag::ChecksOrOpenQuestion};
    case Listens::NoRebuttal: return {Flag::RebutsOrDefends, false};
    case Listens::Idea: break;
    }
    return {Flag::Idea};
}

namespace {

TextAs sortOf(Listens what) {
    switch (what) {
    case Listens::Content:
    case Listens::SpeakerFeeling:
    case Listens::Validation:
    case Listens::Checking:
    case Listens::NoRebuttal: return TextAs::Reflection;
    default: return TextAs::Statement;
    }
}

} // namespace

bool surelyMissing(const Verdict &verdict, Listens what) {
    if (verdict.unscored != Unscored::Scored) return false;
    const Sought sought = soughtBy(what);
    const auto has = [&](Certainty least) {
        return std::any_of(verdict.findings.begin(), verdict.findings.end(), [&](const Finding &finding) {
            return finding.flag == sought.flag && finding.certainty >= least;
        });
    };
    return sought.wanted ? !has(Certainty::Maybe) : has(Certainty::Sure);
}

bool hintFor(const State &state, const scenario::Scenario &scenario, Seat seat) {
    if (legalMoves(state, scenario, seat) == 0) return false;
    const Listens what = *scenario.steps[state.step].hintWhen;
    const auto last = std::find_if(state.spoken.rbegin(), state.spoken.rend(), [&](const Spoken &line) {
        return line.by == seat && line.lookedAt && (what == Listens::Idea || line.verdict.as == sortOf(what));
    });
    return last != state.spoken.rend() && surelyMissing(last->verdict, what);
}

} // namespace heard::rules
