#include "game/scoring/statement.hpp"

namespace heard::scoring {

using rules::Flag;
using rules::StatementClass;

namespace {

// What the chosen class says about the flags (label guidelines, clarifications): accusing and excusing clauses are neither ownership nor
// reason; plain facts have no situation; thanks blame nobody.
void settle(Analysis &a) {
    switch (a.statementClass) {
    case StatementClass::YouBlame:
        a.add(Flag::BlamesPartner, {a.whole.start, a.whole.end}, 1);
        if (!a[Flag::NamesFeeling]) a.drop(Flag::OwnsWithI);
        a.drop(Flag::GivesImpactOrReason);
        break;
    case StatementClass::Contempt:
        a.drop(Flag::OwnsWithI);
        a.drop(Flag::GivesImpactOrReason);
        a.drop(Flag::NamesFeeling);
        break;
    case StatementClass::Defensive:
        a.drop(Flag::OwnsWithI);
        a.drop(Flag::GivesImpactOrReason);
        a.drop(Flag::MakesRequestOrNeed);
        break;
    case StatementClass::Stonewall:
        a.drop(Flag::BlamesPartner);
        a.drop(Flag::NamesSpecificSituation);
        a.drop(Flag::GivesImpactOrReason);
        a.drop(Flag::MakesRequestOrNeed);
        break;
    case StatementClass::DisguisedYou:
        if (!a[Flag::NamesFeeling] && !a[Flag::FauxFeeling]) a.drop(Flag::OwnsWithI);
        a.drop(Flag::GivesImpactOrReason);
        break;
    case StatementClass::NeutralOrOfftopic:
        a.drop(Flag::NamesSpecificSituation);
        a.drop(Flag::GivesImpactOrReason);
        a.drop(Flag::OwnsWithI);
        break;
    case StatementClass::Gratitude: a.drop(Flag::MakesRequestOrNeed); break;
    default: break;
    }
}

} // namespace

Analysis analyseStatement(const Language &language, const text::Reading &reading) {
    Analysis analysis;
    analysis.as = rules::TextAs::Statement;
    analysis.unscored = rules::Unscored::Scored;
    if (reading.empty()) return analysis;
    const text::Range whole = reading.range(0, reading.size());
    analysis.whole = {whole.start, whole.end};
    classifyStatement(findStatementFlags(language, reading, analysis), analysis);
    settle(analysis);
    return analysis;
}

} // namespace heard::scoring
