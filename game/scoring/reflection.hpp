// Purpose: what a listener's reply does with the statement it answers: the labels of the label guidelines, part B. Pure; any thread.
#pragma once

#include "game/scoring/analysis.hpp"
#include "game/scoring/feelings_in.hpp"

#include <string>
#include <vector>

namespace heard::scoring {

// One thing a text speaks of: a word, and the everyday things it stands for.
struct Content {
    std::size_t at = 0;
    std::uint32_t stem = 0;
    std::vector<text::ClassId> concepts;
};
std::vector<Content> contentOf(const Language &language, const text::Reading &reading, bool withGeneric);

struct Overlap {
    int said = 0;        // things the statement speaks of
    int given = 0;       // things the reply speaks of
    int shared = 0;      // of the statement's, given back
    int weak = 0;        // of the statement's days, hours and numbers, given back
    int novel = 0;       // of the reply's, nowhere in the statement
    int copied = 0;      // per cent of the reply's words that stand in the statement in the same order, pronouns turned
    int copiedOf = 0;    // per cent of the statement's words that stand so in the reply
    int covered = 0;     // per cent of what the statement speaks of that the reply comes near to, in these or other words; rarer words count more
    int backed = 0;      // per cent of what the reply speaks of that the statement is near to
    int far = 0;         // rarer things of the reply that nothing in the statement is near to
    int turnedRight = 0; // acts given back with I and you turned round, as they must be
    int turnedWrong = 0; // acts given back with the other's person
    int polarity = 0;    // acts given back denied where the statement does not, or the other way round
    bool swapped = false; // who did what to whom is turned round
    std::size_t first = 0, last = 0; // words of the reply where the shared things stand
};
Overlap overlapOf(const Language &language, const text::Reading &statement, const text::Reading &reply);

struct FeltInReply {
    bool named = false, correct = false, clash = false; // clash: a pleasant feeling for an unpleasant one, or the other way round
    std::size_t first = 0, last = 0;
};
FeltInReply feelingsGivenBack(const Language &language, const text::Reading &statement, const text::Reading &reply, const std::vector<std::string> &laid,
                              const std::vector<std::string> &fitting);

// `met`: the reply names the right feeling.
void findMoves(const Language &language, const text::Reading &statement, const text::Reading &reply, bool met, Analysis &into);

// The reply without "I hear you" and the like where a mark follows; empty when there is none of it, or nothing else.
std::string withoutHollowOpeners(const Language &language, const text::Reading &reply, std::string_view utf8);

// Heaps of keywords, parroting, empty templates, repeats; 0 or how strongly.
enum class Gaming : std::uint8_t { None, Parrot, Heap, Template, Repeat };
Gaming gamingIn(const Language &language, const text::Reading &statement, const text::Reading &reply, const Overlap &overlap);

struct ReflectionRead { // what the rules make of a reply, and what they compared
    Analysis byRule;
    Overlap overlap;
    FeltInReply felt;
};
ReflectionRead readReflection(const Language &language, const text::Reading &statement, const text::Reading &reply, const std::vector<std::string> &laid,
                              const std::vector<std::string> &fitting);
Analysis analyseReflection(const Language &language, const text::Reading &statement, const text::Reading &reply, const std::vector<std::string> &laid,
                           const std::vector<std::string> &fitting);

} // namespace heard::scoring
