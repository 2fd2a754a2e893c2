// Stories about nearness in meaning.
#include "game/text/lexicon.hpp"

#include <catch2/catch.hpp>

using heard::text::Lexicon;
using heard::text::Meanings;

TEST_CASE("words of like meaning lie nearer than words of none", "[meaning]") {
    static const Lexicon lexicon = Lexicon::load(HEARD_SOURCE_DIR "/assets/language/en").value();
    const auto near = [&](const char *a, const char *b) { return lexicon.meanings().nearness(lexicon.wordId(a), lexicon.wordId(b)); };
    CHECK(near("sofa", "couch") > 50);
    CHECK(near("tired", "exhausted") > 50);
    CHECK(near("sofa", "salary") < 30);
    CHECK(near("sofa", "sofa") > 95);
    CHECK(near("sofa", "couch") == near("couch", "sofa"));
    CHECK(lexicon.meanings().nearness(0, lexicon.wordId("sofa")) == 0);
}

TEST_CASE("a vector that is none is refused", "[meaning]") {
    Meanings meanings;
    CHECK_FALSE(meanings.add(1, "AAAA").empty());
    CHECK_FALSE(meanings.add(1, std::string(Meanings::dimensions, '!')).empty());
    CHECK(meanings.add(1, std::string(Meanings::dimensions, 'g')).empty()); // all zero: near to nothing
    CHECK(meanings.nearness(1, 1) == 0);
}
