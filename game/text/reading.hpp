// Purpose: one text, read: its words, the classes they belong to, the cues found, its clauses. Plain data; made by read(), then const.
#pragma once

#include "game/text/lexicon.hpp"
#include "game/text/unicode.hpp"

#include <span>

namespace heard::text {

struct Hit { // a cue found: words [first, last)
    CueId cue = 0;
    std::uint8_t strength = 0;
    std::uint32_t first = 0, last = 0;
};

class Reading {
public:
    std::size_t size() const { return words_.size(); }
    bool empty() const { return words_.empty(); }
    const Word &word(std::size_t i) const { return words_[i]; }
    const std::vector<Word> &words() const { return words_; }
    std::uint16_t marksBefore() const { return marksBefore_; }
    std::uint32_t length() const { return length_; } // code points as typed

    bool is(std::size_t i, ClassId cls) const { return lengthOf(i, cls) != 0; }
    std::size_t lengthOf(std::size_t i, ClassId cls) const; // longest phrase of that class starting at word i; 0: none
    std::span<const Annotation> classesAt(std::size_t i) const;
    std::span<const Hit> hits(CueId cue) const; // by where they start
    Range range(std::size_t first, std::size_t last) const; // code points of words [first, last)

    std::size_t clauseStart(std::size_t i) const; // first word of the clause word i is in
    std::size_t clauseEnd(std::size_t i) const;   // one past its last word
    std::size_t sentenceStart(std::size_t i) const;
    std::size_t sentenceEnd(std::size_t i) const;
    std::uint16_t marksAfterSentence(std::size_t i) const; // marks that end the sentence word i is in

private:
    friend class Reader;
    std::vector<Word> words_;
    std::vector<std::uint32_t> annotationStart_;
    std::vector<Annotation> annotations_;
    std::vector<Hit> hits_;
    std::vector<std::uint32_t> hitStart_;
    std::uint16_t marksBefore_ = 0;
    std::uint32_t length_ = 0;
};

// Reads UTF-8 of any kind; never throws. At most 2,000 words of a text are looked at.
Reading read(const Lexicon &lexicon, std::string_view utf8);

} // namespace heard::text
