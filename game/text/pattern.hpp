// Purpose: short phrase patterns over words as they are written, and the read text they are matched against. Plain data.
//
// A pattern is up to 14 elements with spaces between:
//   word      that word                         word*      any word of that stem
//   {class}   any word or phrase of a class     a|b*|{c}   one of these
//   x?        x or nothing                      ~  ~6      up to three (or that many, at most 9) words of any kind
//   ^  $      start, end of a sentence          ^^  $$     start, end of the text
// Nothing matches across the end of a sentence.
#pragma once

#include <cstdint>
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
    bool operator==(const Alternative &) const = default;
};
struct Element {
    enum class Kind : std::uint8_t { OneOf, Gap, SentenceStart, SentenceEnd, TextStart, TextEnd } kind{};
    bool optional = false;
    std::uint8_t gap = 0; // Gap: at most so many words
    std::vector<Alternative> oneOf;
};
// As compiled, one at a time while loading; PatternSet and ClassTable keep them flat.
struct Pattern {
    std::vector<Element> elements;
    std::uint16_t target = 0;  // class or cue
    std::uint8_t strength = 3; // cues: 3 sure, 2 maybe, 1 weak

    // Anchors look at where we are; the first word, which must be there, decides where to look at all.
    const Element &firstWord() const {
        std::size_t first = 0;
        while (elements[first].kind != Element::Kind::OneOf) ++first;
        return elements[first];
    }
};

// What a pattern is matched against.
struct Matchable {
    const std::vector<Word> &words;
    const std::vector<std::uint32_t> &annotationStart; // words.size() + 1 entries, or empty before the first pass
    const std::vector<Annotation> &annotations;
};

inline bool endsSentence(const Matchable &t, std::size_t last) { return last + 1 >= t.words.size() || t.words[last].sentence != t.words[last + 1].sentence; }

} // namespace heard::text
