// Keys, mouse and stick through the one table.
#include "game/client/app/input_table.hpp"

#include <catch2/catch.hpp>
#include <set>
#include <utility>

using namespace heard::client;

namespace {

Input key(const char* name) {
    InputTable table;
    return table.map(keyNamed(name).value(), 1, 0);
}

sf::Event mouse(sf::Event::EventType type, int x, int y) {
    sf::Event e{};
    e.type = type;
    e.mouseButton = {sf::Mouse::Left, x, y};
    return e;
}

} // namespace

TEST_CASE("every row of the table says one thing") {
    std::set<std::pair<int, unsigned>> seen;
    for (const KeyRow& row : keyTable()) CHECK(seen.insert({row.key, row.mods}).second);
}

TEST_CASE("keys become intents") {
    CHECK(key("Tab").intent == Intent::Next);
    CHECK(key("Shift+Tab").intent == Intent::Previous);
    CHECK(key("Enter").intent == Intent::Enter);
    CHECK(key("Shift+Enter").intent == Intent::NewLine);
    CHECK(key("Ctrl+Z").intent == Intent::Undo);
    CHECK(key("Ctrl+Shift+Z").intent == Intent::Redo);
    CHECK(key("Ctrl+Left").intent == Intent::WordLeft);
    CHECK(key("F1").intent == Intent::Other);
    CHECK(key("F1").key == sf::Keyboard::F1);
    CHECK_FALSE(keyNamed("Hyper"));
}

TEST_CASE("Shift with a move selects") {
    const Input in = key("Shift+Ctrl+Right");
    CHECK(in.intent == Intent::WordRight);
    CHECK(in.extend);
    CHECK_FALSE(key("Home").extend);
}

TEST_CASE("a second click soon after, in the same place, is a double click") {
    InputTable t;
    CHECK(t.map(mouse(sf::Event::MouseButtonPressed, 100, 50), 2, 1000).clicks == 1);
    CHECK(t.map(mouse(sf::Event::MouseButtonPressed, 101, 50), 2, 1200).clicks == 2);
    CHECK(t.map(mouse(sf::Event::MouseButtonPressed, 101, 50), 2, 1300).clicks == 3);
    CHECK(t.map(mouse(sf::Event::MouseButtonPressed, 400, 50), 2, 1400).clicks == 1);
    CHECK(t.map(mouse(sf::Event::MouseButtonPressed, 400, 50), 2, 9000).clicks == 1);
}

TEST_CASE("the pointer speaks in logical pixels") {
    InputTable t;
    const Input in = t.map(mouse(sf::Event::MouseButtonReleased, 300, 150), 1.5f, 0);
    CHECK(in.intent == Intent::PointerUp);
    CHECK(in.at == Point{200, 100});
}

TEST_CASE("control characters are no text") {
    InputTable t;
    sf::Event e{};
    e.type = sf::Event::TextEntered;
    e.text.unicode = 13;
    CHECK(t.map(e, 1, 0).intent == Intent::None);
    e.text.unicode = 0x1F642;
    CHECK(t.map(e, 1, 0).text == U'🙂');
}

TEST_CASE("a stick moves once per push") {
    InputTable t;
    sf::Event e{};
    e.type = sf::Event::JoystickMoved;
    e.joystickMove = {0, sf::Joystick::Y, 100.f};
    CHECK(t.map(e, 1, 0).intent == Intent::Down);
    CHECK(t.map(e, 1, 0).intent == Intent::None);
    e.joystickMove.position = 0;
    CHECK(t.map(e, 1, 0).intent == Intent::None);
    e.joystickMove.position = -100;
    CHECK(t.map(e, 1, 0).intent == Intent::Up);
}
