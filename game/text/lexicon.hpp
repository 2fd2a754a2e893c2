// Purpose: everything a language folder says about its words: short forms, classes, cues, spelling, neighbouring feelings.
// Owner: one a process, loaded once; const and thread-safe afterwards. Tables are looked up, never walked for a result.
#pragma once

#include "game/text/class_table.hpp"
#include "game/text/meaning.hpp"
#include "game/text/pattern_set.hpp"
#include "game/text/short_forms.hpp"
#include "game/text/spelling.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace heard::text {

class Lexicon {
public:
    // Reads every *.json of `folder`, in the order of their names. The error names the file and what is amiss in it, in one sentence.
    static tl::expected<Lexicon, std::string> load(const std::string &folder);

    std::optional<ClassId> classNamed(std::string_view name) const;
    std::optional<CueId> cueNamed(std::string_view name) const;
    const std::string &className(ClassId id) const { return classNames_[id]; }
    std::size_t classCount() const { return classNames_.size(); }
    const std::string &cueName(CueId id) const { return cueNames_[id]; }
    std::size_t cueCount() const { return cueNames_.size(); }
    bool near(ClassId a, ClassId b) const { return near_.count({a, b}) != 0; } // feelings that lie beside each other; symmetric

    std::span<const std::uint32_t> expansion(std::string_view word, bool apostrophe) const { return shortForms_.find(word, apostrophe); }
    std::uint32_t wordId(std::string_view word) const { return words_.find(word); } // 0: not in the lexicon
    std::uint32_t stemId(std::string_view stem) const;                              // known, or a hash with the top bit set
    std::uint32_t stemOf(std::uint32_t word) const { return stemOfWord_[word]; }
    bool knownWord(std::string_view word) const; // a plain word of the language, though nothing is said about it here
    std::uint32_t nearest(std::string_view word) const { return spelling_.nearest(words_, word); }

    const Meanings &meanings() const { return meanings_; }
    const Symbols &symbols() const { return symbols_; }
    const ClassTable &classWords() const { return classWords_; }         // class entries made of words alone
    const PatternSet &phrasePatterns() const { return phrasePatterns_; } // class entries made of other classes: "last {day}"
    const PatternSet &cuePatterns() const { return cuePatterns_; }

    // The classes reading itself asks for; a language may lack them.
    struct ReadingClasses {
        std::optional<ClassId> clauseStart, subject, joiner, afterYouAre;
    };
    const ReadingClasses &readingClasses() const { return readingClasses_; }

private:
    friend class LexiconBuilder;
    ShortForms shortForms_;
    WordPool words_, stems_;
    std::vector<std::uint32_t> stemOfWord_{0};
    std::vector<std::string> classNames_, cueNames_;
    std::map<std::string, ClassId, std::less<>> classes_;
    std::map<std::string, CueId, std::less<>> cues_;
    std::set<std::pair<ClassId, ClassId>> near_;
    std::string knownText_;                  // the plain words that are not in words_, one after another …
    std::vector<std::uint32_t> knownStarts_; // … and where each starts, in alphabetical order
    SpellingIndex spelling_;
    Meanings meanings_;
    Symbols symbols_;
    ClassTable classWords_;
    PatternSet phrasePatterns_, cuePatterns_;
    ReadingClasses readingClasses_;
};

} // namespace heard::text
