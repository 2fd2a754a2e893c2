// Purpose: turns the sentences of a language file into the tables of a Lexicon. Used while loading only.
#pragma once

#include "game/text/lexicon.hpp"
#include "game/text/stem.hpp"

namespace heard::text {

class LexiconBuilder {
public:
    // Each returns what is amiss, or an empty string.
    std::string expand(const std::string &word, const std::string &into, bool apostropheOnly);
    std::string classEntry(const std::string &className, const std::string &entry);
    std::string cuePattern(const std::string &cueName, const std::string &pattern, std::uint8_t strength);
    std::string near(const std::string &a, const std::string &b); // class names
    void known(std::string_view words);                           // plain words with spaces between
    std::string meaning(std::string_view line);                   // a word, a space, its vector: see meaning.hpp

    tl::expected<Lexicon, std::string> finish();

private:
    bool plainWords(std::string_view entry, std::vector<std::uint32_t> &into); // false: it is a pattern of another kind
    tl::expected<Pattern, std::string> compile(std::string_view text);
    std::string element(std::string_view part, Pattern &into);
    std::string alternative(std::string_view part, Element &into);
    std::string patternEntry(const std::string &className, const std::string &entry);
    template <typename Add> void toClass(const std::string &className, const Add &add);
    std::vector<std::uint32_t> howOften() const;
    void keepKnown();
    std::uint32_t word(std::string_view word);
    std::uint32_t stem(std::string_view word);
    ClassId classId(const std::string &name);

    Lexicon made_;
    Stemmer stemmer_;
    std::string known_;               // plain words with spaces between
    std::set<std::string> mentioned_; // classes named in a pattern: each must have entries
    std::set<std::string> filled_;
};

} // namespace heard::text
