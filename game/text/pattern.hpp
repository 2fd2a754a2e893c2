// Purpose: short phrase patterns over words, compiled once, matched in bounded time. Owner: the lexicon; const and thread-safe once built.
//
// A pattern is up to 12 elements with spaces between:
//   word      that word                         word*      any word of that stem
//   {class}   any word or phrase of a class     a|b*|{c}   one of these
//   x?        x or nothing                      ~  ~6      up to three (or that many, at most 9) words of any kind
//   ^  $      start, end of a sentence          ^^  $$     start, end of the text
// Nothing matches across the end of a sentence.
#pragma once

#include <cstdint>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace heard::text {

using ClassId = std::uint16_t;
using CueId = std::uint16_t;

struct Word {
    std::uint32_t id = 0;   // 0: not in the lexicon
    std::uint32_t stem = 0; // known stem, or a hash with the top bit set, so that names and rare words can be compared between two texts
    std::uint32_t start = 0, end = 0; // code points as typed
    std::uint16_t after = 0;          // marks that follow
    std::uint16_t sentence = 0, clause = 0;
    bool shouted = false, emoji = false;
    bool corrected = false; // spelling was bent to the nearest lexicon word
    bool known = false;     // a word of the language, as typed
};

struct Annotation { // a word or phrase of a class, starting at its word
    std::uint16_t length = 1;
    ClassId cls = 0;
};

struct Alternative {
    enum class Kind : std::uint8_t { Word, Stem, Class } kind{};
    std::uint32_t id = 0;
};
struct Element {
    enum class Kind : std::uint8_t { OneOf, Gap, SentenceStart, SentenceEnd, TextStart, TextEnd } kind{};
    bool optional = false;
    std::uint8_t gap = 0; // Gap: at most so many words
    std::vector<Alternative> oneOf;
};
struct Pattern {
    std::vector<Element> elements;
    std::uint16_t target = 0;  // class or cue
    std::uint8_t strength = 3; // cues: 3 sure, 2 maybe, 1 weak
};

// What a pattern is matched against.
struct Matchable {
    const std::vector<Word> &words;
    const std::vector<std::uint32_t> &annotationStart; // words.size() + 1 entries, or empty before the first pass
    const std::vector<Annotation> &annotations;
};

class PatternSet {
public:
    void add(Pattern pattern);
    void build(std::size_t words, std::size_t stems, std::size_t classes); // after the last add
    // For every pattern that matches starting at word `at`, calls found(pattern, end).
    template <typename Found> void matchAt(const Matchable &text, std::size_t at, const Found &found) const {
        const auto tryAll = [&](const std::vector<std::uint32_t> &list) {
            for (const std::uint32_t index : list)
                if (const int end = endOf(patterns_[index], text, at); end >= 0) found(patterns_[index], static_cast<std::size_t>(end));
        };
        const Word &word = text.words[at];
        if (word.id < byWord_.size()) tryAll(byWord_[word.id]);
        if (word.stem < byStem_.size()) tryAll(byStem_[word.stem]);
        if (text.annotationStart.empty()) return;
        for (std::uint32_t a = text.annotationStart[at]; a < text.annotationStart[at + 1]; ++a) {
            const bool seen = seenBefore(text, at, a);
            if (!seen) tryAll(byClass_[text.annotations[a].cls]);
        }
    }

private:
    static int endOf(const Pattern &pattern, const Matchable &text, std::size_t at); // -1: no match
    static bool seenBefore(const Matchable &text, std::size_t at, std::uint32_t annotation);
    std::vector<Pattern> patterns_;
    std::vector<std::vector<std::uint32_t>> byWord_, byStem_, byClass_;
};

} // namespace heard::text
