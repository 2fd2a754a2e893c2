// Purpose: everything a language folder says about its words: short forms, classes, cues, spelling, neighbouring feelings.
// Owner: one a process, loaded once; const and thread-safe afterwards. Tables are looked up, never walked for a result.
#pragma once

#include "game/text/pattern.hpp"
#include "game/text/spelling.hpp"
#include "game/text/stem.hpp"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <unordered_map>
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
    std::size_t cueCount() const { return cueNames_.size(); }
    bool near(ClassId a, ClassId b) const { return near_.count({a, b}) != 0; } // feelings that lie beside each other; symmetric

    // The words a short form stands for ("dont": do, not); null when it is none. Some count only where an apostrophe was typed.
    const std::vector<std::string> *expansion(std::string_view word, bool apostrophe) const;
    std::uint32_t wordId(std::string_view word) const; // 0: not in the lexicon
    std::uint32_t stemId(std::string_view stem) const; // known, or a hash with the top bit set
    std::uint32_t stemOf(std::uint32_t word) const { return stemOfWord_[word]; }
    bool knownWord(std::string_view word) const; // a plain word of the language, though nothing is said about it here
    std::uint32_t nearest(std::string_view word) const { return spelling_.nearest(word); }

    const PatternSet &classPatterns() const { return classPatterns_; }   // made of words alone
    const PatternSet &phrasePatterns() const { return phrasePatterns_; } // class entries made of other classes: "last {day}"
    const PatternSet &cuePatterns() const { return cuePatterns_; }

private:
    friend class LexiconBuilder;
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>{}(s); }
    };
    using Ids = std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>>;

    std::map<std::string, std::vector<std::string>, std::less<>> expansions_, withApostrophe_;
    Ids words_, stems_;
    std::vector<std::uint32_t> stemOfWord_{0};
    std::vector<std::string> classNames_, cueNames_;
    std::map<std::string, ClassId, std::less<>> classes_;
    std::map<std::string, CueId, std::less<>> cues_;
    std::set<std::pair<ClassId, ClassId>> near_;
    std::string knownText_;                  // the plain words, one after another …
    std::vector<std::uint32_t> knownStarts_; // … and where each starts, in alphabetical order
    SpellingIndex spelling_;
    PatternSet classPatterns_, phrasePatterns_, cuePatterns_;
};

} // namespace heard::text
