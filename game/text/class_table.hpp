// Purpose: which classes a word, or a phrase that starts with it, belongs to. Nearly all entries are plain words: they lie in one flat row a
// first word, without any pattern. Owner: the lexicon; const and thread-safe once built.
#pragma once

#include "game/text/pattern_set.hpp"

#include <span>

namespace heard::text {

class ClassTable {
public:
    void add(ClassId cls, std::span<const std::uint32_t> words); // one to 14 words, exactly these
    void add(ClassId cls, const Pattern &pattern);               // stems, choices, gaps; no classes in it
    void build(const Symbols &symbols);                          // after the last add

    // For every entry that matches starting at word `at`, calls found(class, end): entries of the word before those of its stem, each in the order of adding.
    // `survey`: of patterns(), over the words of the text; it spares most patterns a walk.
    template <typename Found> void matchAt(const Matchable &text, std::size_t at, PatternSurvey &survey, const Found &found) const {
        const Word &word = text.words[at];
        matchRow(word.id, text, at, survey, found);
        if (symbols_.knowsStem(word.stem)) matchRow(symbols_.ofStem(word.stem), text, at, survey, found);
    }
    const PatternSet &patterns() const { return patterns_; }
    // How often each class may be met, from how often each word and stem is; all by symbol. Adds to what is there.
    void weighClasses(std::vector<std::uint32_t> &howOften) const;

private:
    // An entry is its head and what that announces: the words after the first, or the number of a pattern.
    struct Head {
        std::uint32_t cls : 16, words : 15, isPattern : 1; // words: after the first
        std::uint32_t size() const { return isPattern ? 1 : words; }
    };
    union Cell {
        Head head;
        std::uint32_t value;
    };
    struct Added {
        Alternative key; // the first word, or its stem
        std::uint32_t entry;
    };
    template <typename Found> void matchRow(std::uint32_t symbol, const Matchable &text, std::size_t at, PatternSurvey &survey, const Found &found) const {
        for (std::uint32_t i = rowStart_[symbol]; i < rowStart_[symbol + 1]; i += 1 + cells_[i].head.size()) {
            const Head head = cells_[i].head;
            if (head.isPattern) {
                if (!survey.mayStartAt(cells_[i + 1].value, at)) continue;
                if (const int end = patterns_.endOf(cells_[i + 1].value, text, at); end >= 0) found(head.cls, static_cast<std::size_t>(end));
            } else if (head.words == 0 || saysAt(&cells_[i + 1], head.words, text, at + 1))
                found(head.cls, at + 1 + head.words);
        }
    }
    static bool saysAt(const Cell *words, std::uint32_t count, const Matchable &text, std::size_t at); // in the sentence of the word before

    Symbols symbols_;
    PatternSet patterns_;
    std::vector<Added> added_;            // until build()
    std::vector<Cell> cells_;             // until build() in the order of adding, then by first word and stem
    std::vector<std::uint32_t> rowStart_; // by symbol
};

} // namespace heard::text
