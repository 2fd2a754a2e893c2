// The first page and its questions.
#include "tests/terminal/screen.hpp"

#include <catch2/catch.hpp>

using namespace heard;
using namespace heard::tests;

TEST_CASE("The first page names every way in") {
    Screen screen;
    for (const auto *way : {"Play here together", "Host for my partner", "Open a room on a server", "Join",
                            "Practise alone", "Continue", "Settings", "Help lines and safety", "Who can read this?"})
        CHECK(screen.paper.shows(way));
}

TEST_CASE("Again, where and what can I do work at every prompt on the way to a table") {
    Screen screen;
    const auto all = [&] {
        for (const auto *word : {"again", "where", "what can I do", "help", "who can read this", "help lines"}) {
            const auto before = screen.paper.all.size();
            screen.type(word);
            CHECK(screen.paper.all.size() > before);
        }
    };
    all();
    for (const auto *line : {"play here", "Mia", "Sam", "aloud"}) {
        screen.type(line);
        all();
    }
    screen.type("again");
    CHECK(screen.paper.shows("When you are ready"));
}

TEST_CASE("Help lines are there without a table and without a network") {
    Screen screen;
    screen.type("8");
    CHECK(screen.paper.shows("0808 2000 247"));
    CHECK(screen.paper.shows("leave quietly"));
}

TEST_CASE("A link that is not whole, and a code with a sign too few, are told with a next step") {
    Screen screen;
    screen.type("join");
    screen.type("Sam"); // the name, asked once
    screen.type("heard://table.example/12");
    CHECK(screen.paper.shows("This invite link is not whole."));
    screen.type("4");
    screen.type("table.example");
    screen.type("12-K4");
    CHECK(screen.paper.shows("12-K4M-9TQ"));
    CHECK(screen.paper.shows("Where would you like to begin?"));
}

TEST_CASE("Settings are kept, and bounded") {
    Screen screen;
    for (const auto *line : {"7", "name Mia", "undo 400", "size 150", "look high contrast"})
        screen.type(line);
    CHECK(screen.last().find(
              "Mia. Undo: 30 seconds. Text size in the window: 150 per cent. Look of the window: high contrast") !=
          std::string::npos);
    screen.type("menu");
    CHECK(screen.paper.shows("Where would you like to begin?"));
}

TEST_CASE("Continue with nothing to come back to says so") {
    Screen screen;
    screen.type("6");
    CHECK(screen.paper.shows("There is no evening to come back to"));
}

TEST_CASE("Leave quietly clears everything and ends, from anywhere") {
    Screen screen;
    screen.playHere("typed");
    screen.type("leave quietly");
    CHECK(screen.paper.cleared == 1);
    CHECK(screen.paper.visible.empty());
    CHECK(screen.terminal.over());
}
