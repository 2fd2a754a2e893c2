// Purpose: the one table from keys, mouse and joystick to intents. Scripts inject the same events here.
#pragma once

#include "game/client/widgets/input.hpp"

#include <SFML/Window/Event.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heard::client {

enum Mods : unsigned { NoMods = 0, ShiftKey = 1, ControlKey = 2, AltKey = 4 };

struct KeyRow {
    sf::Keyboard::Key key;
    unsigned mods;
    Intent intent;
};
const std::vector<KeyRow>& keyTable();

// "Tab", "Shift+Tab", "Ctrl+A", "F1", "Escape": the event a script injects. Null if there is no such key.
std::optional<sf::Event> keyNamed(std::string_view name);

// Remembers what it takes to tell a double click. scale: window pixels per logical pixel.
class InputTable {
public:
    Input map(const sf::Event& event, float scale, Millis now);

private:
    Input mapKey(const sf::Event::KeyEvent& key) const;
    Input mapPress(Point at, Millis now);
    Input mapAxis(const sf::Event::JoystickMoveEvent& move);
    Point lastPress_{-100, -100};
    Millis lastPressAt_ = -10000;
    int clicks_ = 0;
    bool shift_ = false;
    int stickX_ = 0, stickY_ = 0;
};

} // namespace heard::client
