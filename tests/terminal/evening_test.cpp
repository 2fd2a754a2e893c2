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

TEST_CASE("Practice alone goes all the way to the closing line") {
    const auto scorer = scoring::Scorer::load(HEARD_SOURCE_DIR "/assets/language/en");
    REQUIRE(scorer);
    Screen screen(&*scorer);
    for (const auto *line : {"practise", "Mia", "middling"})
        screen.type(line);
    REQUIRE(screen.playToTheEnd("phones-at-dinner"));
    CHECK(screen.paper.shows("Looking back, for you alone:"));
    CHECK(screen.paper.cleared == 0); // nobody to hide anything from
    screen.type("who can read this");
    CHECK(screen.paper.shows("Nothing of it leaves this computer."));
    screen.type("leave");
    screen.after(4000);
    CHECK(screen.paper.shows("Where would you like to begin?"));
}

TEST_CASE("A check of one’s own words stays on this screen: nothing is sent, and the draft is kept") {
    const auto scorer = scoring::Scorer::load(HEARD_SOURCE_DIR "/assets/language/en");
    REQUIRE(scorer);
    Screen screen(&*scorer);
    for (const auto *line : {"practise", "Mia", "well"})
        screen.type(line);
    Typist mia(screen.library, {}, "phones-at-dinner");
    for (int round = 0; round < 200; ++round) {
        for (const auto &line : screen.report()) {
            const auto typed = mia.answer(line);
            if (mia.view().hasMatch && mia.view().match.kind == scenario::StepKind::Speak &&
                mia.view().match.part == rules::Part::Act)
                round = 200;
            else
                for (const auto &each : typed)
                    screen.type(each);
        }
        screen.after(1000);
    }
    screen.type("check You always look at your phone.");
    CHECK(screen.paper.shows("only you see this"));
    CHECK_FALSE(screen.paper.shows("said: “You always look"));
    screen.type("draft");
    CHECK(screen.last().find("You always look at your phone.") != std::string::npos);
    screen.type("check I am scared when you throw things.");
    CHECK(screen.paper.shows("A game is not the place for this"));
    CHECK(screen.paper.shows("0808 2000 247"));
}
