// Settings, names and the help lines.
#include "tests/session/wire.hpp"

#include "game/session/safety.hpp"
#include "game/session/settings.hpp"

#include <catch2/catch.hpp>
#include <fstream>

using namespace heard;
using namespace heard::tests;

TEST_CASE("Settings come back as they were set") {
    const TemporaryFolder folder;
    session::Settings settings;
    settings.name = "Mia";
    settings.undoSeconds = 5;
    settings.textScale = 150;
    settings.theme = session::Theme::HighContrast;
    settings.reducedMotion = true;
    session::rememberServer(settings, "table.example");
    REQUIRE(session::saveSettings(folder.path(), settings));
    CHECK(session::loadSettings(folder.path()) == settings);
}

TEST_CASE("A missing, broken or strange file gives what is usual") {
    const TemporaryFolder folder;
    CHECK(session::loadSettings(folder.path()) == session::Settings{});
    std::ofstream(folder.path() + "/settings.json") << "{{{";
    CHECK(session::loadSettings(folder.path()) == session::Settings{});
    std::ofstream(folder.path() + "/settings.json")
        << R"({"undoSeconds": 100000, "textScale": -3, "name": ["x"], "theme": "plaid"})";
    const auto settings = session::loadSettings(folder.path());
    CHECK(settings.undoSeconds == 30);
    CHECK(settings.textScale == 80);
    CHECK(settings.name.empty());
    CHECK(settings.theme == session::Theme::Evening);
}

TEST_CASE("A name is made fit to be shown") {
    CHECK(session::cleanName("  Mia  Lou ") == "Mia Lou");
    CHECK(session::cleanName("a\x1b[31mb") == "a[31mb");
    CHECK(session::cleanName(" \t ").empty());
    CHECK(session::cleanName("ÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄ").size() == 48); // 24 letters of two bytes
}

TEST_CASE("Servers used before: newest first, each once, at most eight") {
    session::Settings settings;
    for (const auto *server : {"a", "b", "c", "d", "e", "f", "g", "h", "i", "a"})
        session::rememberServer(settings, server);
    CHECK(settings.servers.size() == 8);
    CHECK(settings.servers.front() == "a");
}

TEST_CASE("The help lines name every country of the list, and say that nobody has checked them yet") {
    const auto lines = session::loadHelpLines(HEARD_SOURCE_DIR "/assets/help-lines/en.json");
    REQUIRE(lines);
    CHECK(lines->countries.size() == 10);
    CHECK_FALSE(lines->reviewed);
    for (const auto &country : lines->countries) {
        CHECK_FALSE(country.danger.empty());
        CHECK_FALSE(country.crisis.empty());
    }
    CHECK(session::reviewedLine(*lines).find("2026") != std::string::npos);
    CHECK_FALSE(session::loadHelpLines("/nowhere"));
}
