#include "tests/scoring/support.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <fstream>

using namespace heard;

namespace {

// A small generator of our own: the same bytes on every machine.
struct Dice {
    std::uint64_t state = 88172645463325252ULL;
    std::uint64_t roll() {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return state;
    }
};

void append(std::string &out, std::uint32_t c) {
    if (c < 0x80) out += static_cast<char>(c);
    else if (c < 0x800) out += {static_cast<char>(0xC0 | (c >> 6)), static_cast<char>(0x80 | (c & 0x3F))};
    else if (c < 0x10000) out += {static_cast<char>(0xE0 | (c >> 12)), static_cast<char>(0x80 | ((c >> 6) & 0x3F)), static_cast<char>(0x80 | (c & 0x3F))};
    else out += {static_cast<char>(0xF0 | (c >> 18)), static_cast<char>(0x80 | ((c >> 12) & 0x3F)), static_cast<char>(0x80 | ((c >> 6) & 0x3F)), static_cast<char>(0x80 | (c & 0x3F))};
}

void scoreBothWays(const std::string &text) {
    const auto a = tests::scorer().score(tests::statement(text));
    const auto b = tests::scorer().score(tests::reflection(text, text));
    const auto c = tests::scorer().score(tests::reflection("I was sad when you left.", text));
    for (const auto &verdict : {a, b, c})
        for (const auto &finding : verdict.findings) {
            REQUIRE(finding.span.start < finding.span.end);
            REQUIRE(finding.span.end <= 10'000);
        }
}

} // namespace

TEST_CASE("ten thousand code points of any kind are read without harm", "[hostile]") {
    Dice dice;
    for (int round = 0; round < 12; ++round) {
        std::string text;
        for (int i = 0; i < 10'000; ++i) append(text, static_cast<std::uint32_t>(dice.roll() % (round % 2 ? 0x110000 : 0x600)));
        scoreBothWays(text);
    }
}

TEST_CASE("bytes that are no UTF-8 are read without harm", "[hostile]") {
    Dice dice;
    for (int round = 0; round < 12; ++round) {
        std::string text;
        for (int i = 0; i < 20'000; ++i) text += static_cast<char>(dice.roll() & 0xFF);
        scoreBothWays(text);
    }
    scoreBothWays(std::string("\0\0I was sad\0", 13));
}

TEST_CASE("one word ten thousand times, and towers of accents", "[hostile]") {
    for (const std::string unit : {"you ", "I feel ", "a\xCC\x81", "never always ", "hit me ", "\xF0\x9F\x98\x82", "\xE2\x80\x8D", "........", "I feel like you are so very very very "}) {
        std::string text;
        while (text.size() < 20'000) text += unit;
        scoreBothWays(text);
    }
    std::string tower = "e";
    for (int i = 0; i < 9'999; ++i) tower += "\xCC\x81";
    scoreBothWays(tower);
}

TEST_CASE("a span counts code points as typed, whatever stands before it", "[hostile]") {
    const std::string text = "\xF0\x9F\x98\x82\xF0\x9F\x98\x82 e\xCC\x81 I felt sad on Monday because the caf\xC3\xA9 was shut";
    const auto found = tests::scorer().analyse(tests::statement(text))[rules::Flag::NamesFeeling];
    REQUIRE(found.there);
    CHECK(int(found.span.start) == 6);
    CHECK(int(found.span.end) == 16);
}

TEST_CASE("broken language data is refused with the file's name", "[hostile]") {
    CHECK_FALSE(scoring::Scorer::load("/nonexistent"));
    CHECK_FALSE(scoring::Scorer::load(HEARD_SOURCE_DIR "/tests/scoring")); // no language data there
}

TEST_CASE("a text of three hundred characters takes far less than a blink", "[speed]") {
    const std::string text = "I felt overwhelmed on Tuesday when I came back from the hospital and the kitchen was full of boxes, because I had hoped to sit down for an hour. "
                             "I know you were busy with the move, and still I would love it if we could clear the table together before the weekend, so that there is room to eat.";
    tests::scorer().score(tests::statement(text));
    const auto start = std::chrono::steady_clock::now();
    constexpr int rounds = 200;
    for (int i = 0; i < rounds; ++i) tests::scorer().score(tests::statement(text));
    const auto each = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start).count() / rounds;
    WARN("one score takes " << each << " microseconds in this build");
    CHECK(each < 20'000);
}
