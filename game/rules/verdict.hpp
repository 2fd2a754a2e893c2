// Purpose: what a rubric found in one text, as plain data that may travel to its writer and to nobody else.
// Source: label guidelines for statements (A) and reflections (B); certainty as decided in the design.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace heard::rules {

enum class TextAs : std::uint8_t { Statement, Reflection };

enum class Certainty : std::uint8_t { Silent, Maybe, Sure }; // sure is stated, maybe is asked, silent is not shown

// Half-open range of Unicode code points of the text looked at.
struct Span {
    std::uint32_t start = 0, end = 0;
    bool operator==(const Span &) const = default;
};

enum class Flag : std::uint8_t {
    // statement
    NamesFeeling, FauxFeeling, OwnsWithI, NamesSpecificSituation, GivesImpactOrReason, MakesRequestOrNeed,
    BlamesPartner, Absolutes, ContemptOrInsult, Threat,
    // reflection
    ParaphrasesContent, NamesSpeakerFeeling, FeelingCorrect, Validates, ChecksOrOpenQuestion,
    RebutsOrDefends, GivesAdvice, MakesItAboutSelf, JudgmentOrContempt, Gaming,
    // a scenario's own idea (Finding::idea names it)
    Idea
};

enum class StatementClass : std::uint8_t {
    Contempt, Stonewall, Defensive, Gratitude, DisguisedYou, YouBlame, StatementFull, StatementPartial, NeutralOrOfftopic
};

struct Finding {
    Flag flag{};
    Certainty certainty{};
    std::uint8_t level = 1; // ParaphrasesContent: 1 thin, 2 the main point; else 1
    std::string idea;       // the scenario idea's id when flag == Idea; else empty
    Span span;              // evidence in the player's own words
    bool operator==(const Finding &) const = default;
};

// Why a text has no score. To everyone else all of these look alike.
enum class Unscored : std::uint8_t { Scored, NothingTyped, OtherLanguage, Unsure, Safety };

struct Verdict {
    TextAs as{};
    Unscored unscored = Unscored::NothingTyped;
    StatementClass statementClass = StatementClass::NeutralOrOfftopic; // statements
    std::uint8_t overall = 0;                                          // reflections, 0..4
    std::uint8_t listened = 0, listenedFor = 0; // weighted: how much of what this card listens for was there, and of how much
    std::vector<std::uint8_t> there;            // for each Rubric::listensFor entry: 1 there, 0 not
    std::vector<Finding> findings;              // sure and maybe only, by span
    bool operator==(const Verdict &) const = default;
};

} // namespace heard::rules
