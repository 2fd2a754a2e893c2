// One and two seats at one terminal, a few steps at a time.
#include "tests/terminal/screen.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace heard;
using namespace heard::tests;

namespace {

// From the first page to a card both are about to play, at one machine.
void toTheCard(Screen &screen, const std::string &how, const std::string &card = "phones-at-dinner") {
    screen.playHere(how);
    for (const auto *line : {"ready", "ready"})
        screen.type(line);
    const auto next = [&] {
        while (screen.handingOver())
            screen.type("");
    };
    screen.type("calm half");
    next();
    screen.type("tired low");
    next();
    screen.type("list");
    screen.type(card);
    next();
    screen.type("yes");
    next();
    screen.type("as them");
    next();
    screen.type("as them");
    next();
}

// On to the first step at which something can be said.
void toTheFirstWords(Screen &screen) {
    for (int steps = 0; steps < 20 && !screen.paper.shows("lay …"); ++steps) {
        if (screen.handingOver())
            screen.type("");
        else if (screen.last().find("now (") != std::string::npos)
            screen.type("now");
        else
            screen.type("ready");
    }
    REQUIRE(screen.paper.shows("lay …"));
}

} // namespace

TEST_CASE("At one machine nothing is asked in private: the same page is shown to both, once") {
    Screen screen;
    screen.playHere("typed");
    screen.type("ready");
    screen.type("ready");
    const auto pages = std::count_if(screen.paper.all.begin(), screen.paper.all.end(), [](const std::string &text) {
        return text.find("safe with each other") != std::string::npos;
    });
    CHECK(pages == 1);
    for (const auto &text : screen.paper.all)
        CHECK(text.find("is either of you afraid") == std::string::npos);
}

TEST_CASE("A sealed mood is off the screen before the keyboard changes hands") {
    Screen screen;
    screen.playHere("typed");
    screen.type("ready");
    screen.type("ready");
    screen.type("tired low");
    REQUIRE(screen.handingOver());
    CHECK(screen.paper.cleared == 0);
    screen.type("");
    CHECK(screen.paper.cleared == 1);
    CHECK_FALSE(screen.paper.shows("tired"));
    screen.type("");
    CHECK(screen.paper.shows("Moods:"));
}

TEST_CASE("Nothing typed at the hand-over is taken for an answer") {
    Screen screen;
    screen.playHere("typed");
    screen.type("ready");
    screen.type("ready");
    screen.type("tired low");
    REQUIRE(screen.handingOver());
    screen.type("sad full");
    screen.type("sad full");
    CHECK_FALSE(screen.handingOver());
    CHECK(screen.paper.shows("How do you arrive?"));
}

TEST_CASE("Feelings lie face down, can be taken back, and only cards of the pack lie at all") {
    Screen screen;
    toTheCard(screen, "typed");
    toTheFirstWords(screen);
    screen.type("cards");
    CHECK(screen.paper.shows("scared"));
    screen.type("lay purple");
    CHECK(screen.last().find("not in the pack") != std::string::npos);
    screen.type("lay scared, lonely, sad");
    CHECK(screen.last().find("One or two cards") != std::string::npos);
    screen.type("lay scared");
    CHECK(screen.last().find("scared") != std::string::npos);
    screen.type("take back");
    screen.type("I felt alone when it got late.");
    while (screen.handingOver())
        screen.type("");
    CHECK(screen.paper.shows("said: “I felt alone when it got late.”"));
    CHECK_FALSE(screen.paper.shows("lies face down"));
}

TEST_CASE("The ones laid are told as one card face down, not which") {
    Screen screen;
    toTheCard(screen, "typed");
    toTheFirstWords(screen);
    screen.type("lay scared");
    screen.type("I lay awake.");
    while (screen.handingOver())
        screen.type("");
    CHECK(screen.paper.shows("One card lies face down."));
    CHECK_FALSE(screen.paper.shows("Mia laid scared"));
}

TEST_CASE("The cards turn over before both, once, behind a cleared screen, and the speaker is asked at once") {
    Screen screen;
    toTheCard(screen, "typed");
    toTheFirstWords(screen);
    screen.type("lay scared");
    screen.type("I lay awake.");
    while (screen.handingOver())
        screen.type("");
    screen.type("lay angry");
    screen.type("You lay awake.");
    REQUIRE(screen.last().find("look together") != std::string::npos);
    CHECK_FALSE(screen.paper.shows("The cards turn over together."));
    screen.type("");
    CHECK_FALSE(screen.handingOver());
    CHECK(screen.paper.shows("The cards turn over together."));
    CHECK(screen.paper.shows("You can: yes (Yes, that’s it)"));
    const auto told = std::count_if(screen.paper.all.begin(), screen.paper.all.end(), [](const std::string &text) {
        return text.find("The cards turn over together.") != std::string::npos;
    });
    CHECK(told == 1);
}

TEST_CASE("At one screen nothing is told twice to two who both looked, and looking back opens for one alone") {
    Screen screen;
    toTheCard(screen, "typed");
    toTheFirstWords(screen);
    const auto read = std::count_if(screen.paper.all.begin(), screen.paper.all.end(), [](const std::string &text) {
        return text.find("You have both read the card.") != std::string::npos;
    });
    CHECK(read == 1);
    screen.type("enough");
    for (int steps = 0; steps < 12 && !screen.paper.shows("Looking back, for"); ++steps) {
        screen.type(screen.handingOver() ? "" : screen.paper.shows("a line to keep") ? "none" : "ready");
        if (!screen.paper.shows("Looking back, for")) continue;
        const auto page = std::find_if(screen.paper.all.begin(), screen.paper.all.end(), [](const std::string &text) {
            return text.find("Looking back, for") != std::string::npos;
        });
        REQUIRE(page - screen.paper.all.begin() >= 2);
        CHECK((page - 2)->find("press Enter when you sit here alone") != std::string::npos);
    }
    CHECK(screen.paper.shows("Looking back, for"));
}

TEST_CASE("Aloud: Enter says that it was said, and nothing typed is taken for words") {
    Screen screen;
    toTheCard(screen, "aloud");
    toTheFirstWords(screen);
    screen.type("I am typing by habit");
    CHECK(screen.paper.shows("said aloud and not typed"));
    CHECK_FALSE(screen.paper.shows("said: “I am typing by habit”"));
    screen.type("");
    CHECK(screen.paper.shows("said it aloud."));
    CHECK(screen.paper.cleared <= 8); // no curtain where nothing was hidden
}

TEST_CASE("Undo takes a text back, and send sends the draft") {
    Screen screen(nullptr, 3000);
    toTheCard(screen, "typed");
    toTheFirstWords(screen);
    screen.type("You never listen.");
    CHECK(screen.last().find("“undo” takes it back") != std::string::npos);
    screen.type("undo");
    CHECK(screen.last().find("Taken back") != std::string::npos);
    screen.after(5000);
    CHECK_FALSE(screen.paper.shows("said: “You never listen.”"));
    screen.type("draft");
    CHECK(screen.last().find("You never listen.") != std::string::npos);
    screen.type("I felt small.");
    screen.after(3500);
    while (screen.handingOver())
        screen.type("");
    CHECK(screen.paper.shows("said: “I felt small.”"));
}

TEST_CASE("Too much, too little, too strange: told, and asked again") {
    Screen screen;
    toTheCard(screen, "typed");
    toTheFirstWords(screen);
    screen.type("say \x01\x02");
    CHECK_FALSE(screen.handingOver());
    screen.type(std::string(10'000, 'y'));
    screen.after(100);
    CHECK(screen.paper.shows("longer than 500 characters"));
    CHECK_FALSE(screen.handingOver());
    screen.type("🙂🙂🙂");
    CHECK((screen.handingOver() || screen.paper.shows("🙂🙂🙂")));
}

TEST_CASE("Pause and break are always there, and what was there before is there after") {
    Screen screen;
    toTheCard(screen, "typed");
    toTheFirstWords(screen);
    screen.type("pause");
    CHECK(screen.paper.shows("The evening is paused."));
    screen.type("where");
    screen.type("go on");
    screen.type("again");
    CHECK(screen.paper.shows("lay …"));
    screen.type("break");
    screen.type("10 minutes"); // less than twenty is no break
    CHECK(screen.paper.shows("could not be read"));
    screen.type("break");
    screen.type("30");
    CHECK(screen.paper.shows("There is a break."));
}

TEST_CASE("Practice says that the other side is scripted") {
    Screen screen;
    for (const auto *line : {"practise", "Mia", "well"})
        screen.type(line);
    screen.after(4000);
    CHECK(screen.paper.shows("is scripted"));
    screen.type("ready");
    screen.after(4000);
    screen.after(4000);
    CHECK(screen.paper.shows("How do you arrive?"));
}

TEST_CASE("Stepping away asks first, and goes back to the first page") {
    Screen screen;
    toTheCard(screen, "typed");
    screen.type("leave");
    screen.type("stay");
    CHECK(screen.last() == "You stay.");
    screen.type("leave");
    screen.type("away");
    CHECK(screen.paper.shows("Where would you like to begin?"));
}
