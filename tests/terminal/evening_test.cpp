// Whole evenings at one terminal, from the first page to the closing line.
#include "tests/terminal/screen.hpp"

#include <catch2/catch.hpp>

using namespace heard;
using namespace heard::tests;

TEST_CASE("Two people at one machine play every card to its end, with samples of every kind") {
    const auto scorer = scoring::Scorer::load(HEARD_SOURCE_DIR "/assets/language/en");
    REQUIRE(scorer);
    const auto library = scenario::loadLibrary(HEARD_SOURCE_DIR "/scenarios");
    REQUIRE_FALSE(library.scenarios.empty());
    for (const auto &entry : library.scenarios)
        for (const auto quality : {scenario::Quality::Good, scenario::Quality::Poor}) {
            INFO(entry.scenario->id);
            Screen screen(&*scorer);
            screen.playHere("typed");
            match::SampleStyle style;
            style.quality = quality;
            CHECK(screen.playToTheEnd(entry.scenario->id, style));
            CHECK(screen.paper.cleared > 4);
        }
}

TEST_CASE("What one laid face down is never on the screen while the other sits there, until the cards turn") {
    Screen screen;
    screen.playHere("typed");
    REQUIRE(screen.playToTheEnd("phones-at-dinner"));
    bool turned = false;
    for (const auto &text : screen.paper.all) {
        if (text.find("The cards turn over together.") != std::string::npos) turned = true;
        if (text.find(" laid ") != std::string::npos) CHECK(turned);
    }
    CHECK(turned);
}
