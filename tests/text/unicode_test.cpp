#include "game/text/spelling.hpp"
#include "game/text/stem.hpp"
#include "game/text/token.hpp"

#include <catch2/catch.hpp>

using namespace heard::text;

namespace {
std::string plain(std::string_view typed) { return encode(normalise(typed).text); }
std::vector<std::string> words(std::string_view typed) {
    std::vector<std::string> out;
    for (const auto &t : tokenise(normalise(typed))) out.push_back(t.word);
    return out;
}
} // namespace

TEST_CASE("quotes, capitals and wide letters come out plain") {
    CHECK(plain("I\xE2\x80\x99m") == "i'm");
    CHECK(plain("\xE2\x80\x9CWhy\xE2\x80\x9D") == "\"why\"");
    CHECK(plain("\xEF\xBC\xA8\xEF\xBD\x89") == "hi");              // full-width
    CHECK(plain("e\xCC\x81") == "\xC3\xA9");                        // composed
    CHECK(plain("\xEF\xAC\x81nd") == "find");                       // a ligature
    CHECK(plain("a\xE2\x80\x8B" "b") == "ab");                      // zero width
}

TEST_CASE("every plain letter knows the code points it came from") {
    const auto n = normalise("\xF0\x9F\x98\x82 e\xCC\x81\xEF\xAC\x81");
    REQUIRE(n.text.size() == 5); // the face, a space, é, f, i
    CHECK(n.from[2] == Range{2, 4});
    CHECK(n.from[3] == Range{4, 5});
    CHECK(n.from[4] == Range{4, 5});
    CHECK(n.length == 5);
}

TEST_CASE("ill-formed bytes count one code point and end nothing") {
    CHECK(decode("a\xFF\xFE" "b").size() == 4);
    CHECK(decode(std::string(30'000, 'a')).size() == longestText);
}

TEST_CASE("words stand alone, marks between them are kept") {
    CHECK(words("Don't stop, please...") == std::vector<std::string>{"dont", "stop", "please"});
    CHECK(words("so-called 6.30pm 'fun'") == std::vector<std::string>{"so", "called", "6.30pm", "fun"});
    CHECK(words("").empty());
    const auto tokens = tokenise(normalise("WHY now? Because."));
    CHECK(tokens[0].shouted);
    CHECK_FALSE(tokens[1].shouted);
    CHECK((tokens[1].after & question) != 0);
    CHECK((tokens[2].after & stop) != 0);
    CHECK(tokenise(normalise("sad \xF0\x9F\x98\xA2"))[1].emoji);
}

TEST_CASE("stems are Snowball's") {
    Stemmer stemmer;
    CHECK(stemmer.stem("worries") == stemmer.stem("worried"));
    CHECK(stemmer.stem("a") == "a");
    CHECK(stemmer.stem(std::string(5'000, 'x')).size() == 5'000);
}

TEST_CASE("one slip of the finger is forgiven, a short or different word is not") {
    CHECK(editDistance("frustrated", "fustrated", 2) == 1);
    CHECK(editDistance("because", "becuase", 2) == 1); // neighbours swapped
    CHECK(editDistance("lonely", "happy", 2) == 3);
    WordPool words;
    for (const auto *word : {"lonely", "frustrated", "sad"}) words.add(word);
    SpellingIndex index;
    index.build(words);
    CHECK(index.nearest(words, "lonley") == 1);
    CHECK(index.nearest(words, "frusttratd") == 2);
    CHECK(index.nearest(words, "sud") == 0);
    CHECK(index.nearest(words, "zebra") == 0);
    CHECK(index.nearest(words, std::string(3'000, 'l')) == 0);
}
