// What a typed line may mean.
#include "game/terminal/looking_back.hpp"
#include "game/terminal/typed.hpp"

#include "game/rules/move.hpp"

#include <catch2/catch.hpp>

using namespace heard;
using namespace heard::terminal;

TEST_CASE("Commands are forgiving about capitals, spaces, apostrophes and a closing mark") {
    CHECK(asCommand("  What   can I DO? ") == "what can i do");
    CHECK(asCommand("I'm back.") == "i’m back");
    CHECK(asCommand("") == "");
    CHECK(after("lay Scared, lonely", "lay") == "Scared, lonely");
    CHECK_FALSE(after("layer cake", "lay"));
    CHECK(after("check", "check") == "");
}

TEST_CASE("Numbers in many forms, each once, and nothing else") {
    CHECK(numbersIn("1 3") == std::vector<std::uint32_t>{1, 3});
    CHECK(numbersIn("1, 3 and 3") == std::vector<std::uint32_t>{1, 3});
    CHECK_FALSE(numbersIn("one"));
    CHECK_FALSE(numbersIn(""));
    CHECK_FALSE(numbersIn("99999999999999999999"));
    CHECK_FALSE(numbersIn("-1"));
}

TEST_CASE("How long a break is") {
    CHECK(minutesIn("30") == 30u);
    CHECK(minutesIn("2 hours") == 120u);
    CHECK(minutesIn("45 min") == 45u);
    CHECK_FALSE(minutesIn("until tomorrow"));
    CHECK_FALSE(minutesIn("9999999999"));
}

TEST_CASE("A mood by word or number, with or without its battery") {
    const auto word = moodIn(std::string(rules::moods()[1]) + " low");
    REQUIRE(word);
    CHECK(word->mood == 1);
    CHECK(word->battery == 1);
    const auto number = moodIn("3");
    REQUIRE(number);
    CHECK(number->mood == 2);
    CHECK_FALSE(number->battery);
    for (std::uint32_t i = 0; i < rules::moods().size(); ++i)
        CHECK(moodIn(rules::moods()[i])->mood == i);
    CHECK_FALSE(moodIn("purple"));
}

TEST_CASE("Cards by name, also those of two words") {
    std::string unknown;
    CHECK(cardsIn("scared and lonely", unknown) ==
          std::vector<rules::CardId>{*rules::cardNamed("scared"), *rules::cardNamed("lonely")});
    CHECK(unknown.empty());
    for (const auto &card : rules::laidCards()) {
        unknown.clear();
        CHECK(cardsIn(card.name, unknown).size() == 1);
        CHECK(unknown.empty());
    }
    CHECK(cardsIn("scared, purple", unknown).size() == 1);
    CHECK(unknown == "purple");
}

TEST_CASE("Evidence is cut out by letters, not by bytes") {
    CHECK(codePoints("Grün 🙂 ist schön", {0, 4}) == "Grün");
    CHECK(codePoints("Grün 🙂 ist schön", {5, 6}) == "🙂");
    CHECK(codePoints("abc", {1, 99}) == "bc");
    CHECK(codePoints("", {0, 1}).empty());
}
