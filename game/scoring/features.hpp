// Purpose: what the combiner weighs: small facts of a text, each with a readable name and the words it stands on. Pure; any thread.
// A fact's name is up to four parts with dots between, such as "you.attack.always" or "cue.thanks"; the parts are interned once.
#pragma once

#include "game/scoring/analysis.hpp"
#include "game/scoring/cues.hpp"
#include "game/scoring/frames.hpp"
#include "game/scoring/reflection.hpp"

#include <string>
#include <unordered_map>
#include <vector>

namespace heard::scoring {

using FeatureKey = std::uint64_t; // four parts of 16 bits; 0 in a place: no part

struct Feature {
    FeatureKey key = 0;
    std::uint32_t first = 0, last = 0; // words [first, last); 0, 0: the whole text
};

// Parts that the code names itself; the others are subjects, cues, roles … by table.
enum class Part : std::uint16_t {
    Rule, Both, Klass, Not, Absolute, Only, Plain, Past, Ask, First, Last, Text, Asks, Exclaims, Short, Tiny, HasI, HasYou, NoI, NoYou, Covered,
    Backed, Copied, CopiedOf, Swapped, TurnedRight, TurnedWrong, Polarity, Far, Felt, Fits, Clash, Unfelt, Feels, Unsaid, Pre, Alone, GivenNone,
    GivenOne, Level2, Near, Tail, Found, Lacks, Surely, SurelyNot, MainPoint, Word
};
inline constexpr std::size_t partCount = static_cast<std::size_t>(Part::Word) + 1;

// The parts names are made of. Built once for a language; const afterwards.
class FeatureNames {
public:
    explicit FeatureNames(const Language &language);
    std::string nameOf(FeatureKey key) const;
    FeatureKey keyOf(std::string_view name) const; // 0: a part is unknown
    static constexpr std::uint16_t id(Part part) { return static_cast<std::uint16_t>(static_cast<std::uint16_t>(part) + 1); }

    enum class Table : std::uint8_t { Subject, Connective, Modal, Object, Flag, Class, Percent, Certainty };
    template <typename Index> std::uint16_t of(Table table, Index index) const { return tables_[static_cast<std::size_t>(table)][static_cast<std::size_t>(index)]; }
    std::uint16_t ofClass(text::ClassId cls) const { return classParts_[cls]; } // of a role or a feeling; 0: none
    std::uint16_t ofWord(text::ClassId cls) const { return wordParts_[cls]; }   // of a single word that tells of harm; 0: none
    std::uint16_t ofCue(text::CueId cue) const { return cueParts_[cue]; }
    bool ofHarm(text::CueId cue) const { return harm_[cue]; }
    bool everyday(text::CueId cue) const { return everyday_[cue]; } // harmless uses of the same words

private:
    std::uint16_t intern(const std::string &name);
    std::vector<std::string> names_{""};
    std::unordered_map<std::string, std::uint16_t> ids_; // looked up, never walked
    std::array<std::vector<std::uint16_t>, 8> tables_;
    std::vector<std::uint16_t> classParts_, wordParts_, cueParts_;
    std::vector<bool> harm_, everyday_; // by cue
};

// No fact comes twice: the first place it stands on is kept. Ordered by key.
std::vector<Feature> statementFeatures(const Language &language, const FeatureNames &names, const text::Reading &reading, const Analysis &byRule);

// The facts any text has, before anyone asks what it is: for the words of harm.
std::vector<Feature> plainFeatures(const Language &language, const FeatureNames &names, const text::Reading &reading);

struct ReplyFacts { // what the rules found when comparing the reply with the statement
    const Overlap &overlap;
    const FeltInReply &felt;
    const Analysis &byRule;
    bool statementFeels = false; // the statement names a feeling, or one is laid
};
std::vector<Feature> reflectionFeatures(const Language &language, const FeatureNames &names, const text::Reading &reply, const ReplyFacts &facts);

} // namespace heard::scoring
