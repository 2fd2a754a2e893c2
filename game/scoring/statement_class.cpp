#include "game/scoring/statement.hpp"

namespace heard::scoring {

using rules::Flag;
using rules::StatementClass;

namespace {

bool complete(const Analysis &a) {
    return a[Flag::NamesFeeling] && a[Flag::OwnsWithI] && a[Flag::NamesSpecificSituation] && (a[Flag::GivesImpactOrReason] || a[Flag::MakesRequestOrNeed]);
}

bool slipped(const Analysis &a) { return a[Flag::BlamesPartner] || a[Flag::ContemptOrInsult] || a[Flag::FauxFeeling] || a[Flag::Absolutes]; }

bool owned(const StatementShape &s, const Analysis &a) { // a true feeling or an ask of one's own carries the sentence
    return (a[Flag::NamesFeeling] && a[Flag::OwnsWithI]) || (s.ownNeed && !a[Flag::BlamesPartner]) || (a[Flag::MakesRequestOrNeed] && !a[Flag::BlamesPartner]);
}

bool turnsAway(const StatementShape &s, const Analysis &a) {
    if (s.stonewall < 2 || (a[Flag::NamesFeeling] && s.words > 8)) return false;
    return s.stonewall >= 3 ? s.words <= 16 : s.words <= 4;
}

StatementClass choose(const StatementShape &s, const Analysis &a) {
    const bool ownFeeling = a[Flag::NamesFeeling] && a[Flag::OwnsWithI];
    if (a[Flag::ContemptOrInsult] && !(ownFeeling && s.contempt < 3)) return StatementClass::Contempt;
    if (s.thinkClaim < 3 && turnsAway(s, a)) return StatementClass::Stonewall;
    if (s.gratitude >= 3 && !a[Flag::BlamesPartner] && (s.onlyPleasant || !a[Flag::NamesFeeling])) return StatementClass::Gratitude;
    if (s.thinkClaim >= 3 && !(ownFeeling && complete(a) && !a[Flag::BlamesPartner])) return StatementClass::DisguisedYou;
    if (s.needYou >= 3) return StatementClass::DisguisedYou;
    if (a[Flag::Threat] && a[Flag::Threat].strength >= 3 && !ownFeeling) return StatementClass::YouBlame;
    const bool excuse = s.defensive >= 3 && !a[Flag::FauxFeeling];
    if (excuse && (!ownFeeling || (s.excuses >= 2 && !complete(a))) && !(s.ownNeed && s.excuses < 2)) return StatementClass::Defensive;
    if (a[Flag::FauxFeeling] && !a[Flag::NamesFeeling]) return StatementClass::DisguisedYou;
    if (a[Flag::BlamesPartner] && !owned(s, a)) return StatementClass::YouBlame;
    if (complete(a) && !slipped(a)) return StatementClass::StatementFull;
    if (owned(s, a)) return StatementClass::StatementPartial;
    if (s.gratitude >= 3) return StatementClass::Gratitude;
    if (s.defensive >= 2) return StatementClass::Defensive;
    if (s.aboutYou && s.words >= 3) return StatementClass::YouBlame;
    if (a[Flag::OwnsWithI] && s.words >= 4) return StatementClass::StatementPartial;
    return StatementClass::NeutralOrOfftopic;
}

} // namespace

void classifyStatement(const StatementShape &shape, Analysis &into) { into.statementClass = choose(shape, into); }

} // namespace heard::scoring
