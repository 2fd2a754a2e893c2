// A card on one terminal: by its own samples, and typed.
#include "game/authoring/play_command.hpp"
#include "game/scenario/library.hpp"
#include "game/scenario/load.hpp"
#include "tests/scenario/small_card.hpp"

#include <catch2/catch.hpp>
#include <sstream>

using namespace heard;

TEST_CASE("Every shipped card comes to its end by its own samples, good or poor, as them and as us") {
    const scenario::Library library = scenario::loadLibrary(HEARD_SOURCE_DIR "/scenarios");
    for (const auto &entry : library.scenarios)
        for (const auto quality : {scenario::Quality::Good, scenario::Quality::Middling, scenario::Quality::Poor})
            for (const std::uint64_t seed : {1u, 2u, 3u}) {
                std::istringstream in;
                std::ostringstream out;
                INFO(entry.file << " seed " << seed);
                CHECK(authoring::playCommand(*entry.scenario, {quality, seed, seed == 2}, nullptr, in, out) == 0);
                CHECK(out.str().find(entry.scenario->closing.text) != std::string::npos);
            }
}

TEST_CASE("Two people on one keyboard play a small card; what is not understood changes nothing") {
    const auto card = scenario::load(support::smallCard());
    REQUIRE(card);
    std::istringstream in("\n\n"                                     // both have read the card
                          "When I waited I felt worried. #wistful\n" // no such feeling
                          "When I waited I felt worried. #worried\n"
                          "You waited and were angry? #angry\n"
                          "perhaps\n" // not a number
                          "1\n"       // almost
                          "that I was worried\n"
                          "You were worried.\n"
                          "0\n"  // yes
                          "1!\n" // mostly, shown
                          "Thank you for coming.\nThank you for waiting.\n"
                          "\n\n" // both have looked
                          "0\n0\n\n\n\n\n\n\n\n");
    std::ostringstream out;
    const int played = authoring::playCommand(*card, {}, nullptr, in, out);
    INFO(out.str());
    CHECK(played == 0);
    CHECK(out.str().find("turned over: worried · angry") != std::string::npos);
    CHECK(out.str().find("the part that matters most is … “that I was worried”") != std::string::npos);
    CHECK(out.str().find("Ana felt heard: 1") != std::string::npos);
    CHECK(out.str().find("That was not understood here") != std::string::npos);
    CHECK(out.str().find("Good night.") != std::string::npos);
}

TEST_CASE("When the input ends early, it is said where") {
    const auto card = scenario::load(support::smallCard());
    REQUIRE(card);
    std::istringstream in("\n\n");
    std::ostringstream out;
    CHECK(authoring::playCommand(*card, {}, nullptr, in, out) == 1);
    CHECK(out.str().find("Stopped at “speak”") != std::string::npos);
}
