#include "game/text/negation.hpp"
#include "game/text/reading.hpp"
#include "game/text/tongue.hpp"

#include <catch2/catch.hpp>

using namespace heard::text;

namespace {
const Lexicon &english() {
    static const Lexicon one = [] {
        auto loaded = Lexicon::load(HEARD_SOURCE_DIR "/assets/language/en");
        if (!loaded) throw std::runtime_error(loaded.error());
        return std::move(*loaded);
    }();
    return one;
}
bool denied(std::string_view text, std::string_view word) {
    const Reading r = read(english(), text);
    const Negation negation(english());
    for (std::size_t i = 0; i < r.size(); ++i)
        if (r.word(i).id == english().wordId(word)) return negation.reaches(r, i);
    FAIL("the word is not there: " << word);
    return false;
}
Tongue tongue(std::string_view text) { return TongueCheck(english()).of(read(english(), text), text); }
} // namespace

TEST_CASE("short forms are spelled out and keep their place") {
    const Reading r = read(english(), "im sad cos u didnt call");
    REQUIRE(r.size() == 8); // i am sad because you did not call
    CHECK(r.word(0).id == english().wordId("i"));
    CHECK(r.word(1).id == english().wordId("am"));
    CHECK(r.range(0, 2) == Range{0, 2});
    CHECK(r.range(5, 7) == Range{13, 18});
}

TEST_CASE("\"ur\" is you are, or your, by what follows") {
    CHECK(read(english(), "ur always late").word(1).id == english().wordId("are"));
    CHECK(read(english(), "ur phone").word(0).id == english().wordId("your"));
}

TEST_CASE("a slip is bent to the lexicon, a real word is left alone") {
    CHECK(read(english(), "i am exhuasted").word(2).id == english().wordId("exhausted"));
    CHECK(read(english(), "soooo lonelyyyy").word(1).id == english().wordId("lonely"));
    CHECK_FALSE(read(english(), "the plane").word(1).corrected);
}

TEST_CASE("a denial reaches its clause and no further") {
    CHECK(denied("I am not angry", "angry"));
    CHECK(denied("i dont feel sad about it", "sad"));
    CHECK_FALSE(denied("I am not angry, I am sad", "sad"));
    CHECK_FALSE(denied("It is not the money but I am sad", "sad"));
    CHECK_FALSE(denied("I'm not only sad", "sad"));
    CHECK_FALSE(denied("no wonder you are sad", "sad"));
    CHECK_FALSE(denied("no news makes you sad", "sad"));
}

TEST_CASE("languages are told apart") {
    CHECK(tongue("I was sad when you left") == Tongue::Ours);
    CHECK(tongue("You said that at the time, and that is the whole problem with the note") == Tongue::Ours);
    CHECK(tongue("me no happy when you late, is big problem for me") == Tongue::Ours);
    CHECK(tongue("Ik ben verdrietig omdat je niet belt") == Tongue::Other);
    CHECK(tongue("Jestem smutna, bo nie dzwonisz") == Tongue::Other);
    CHECK(tongue("\xE6\x88\x91\xE5\xBE\x88\xE9\x9A\xBE\xE8\xBF\x87") == Tongue::Other);
    CHECK(tongue("\xF0\x9F\x99\x82") == Tongue::TooLittle);
}

TEST_CASE("sentences and clauses") {
    const Reading r = read(english(), "I waited, because you were late. Then I ate.");
    CHECK(r.word(0).clause != r.word(2).clause);
    CHECK(r.sentenceEnd(0) == 6);
    CHECK(r.sentenceStart(8) == 6);
}
