#include "game/client/app/input_table.hpp"

#include <array>
#include <cmath>
#include <utility>

namespace heard::client {
namespace {

using Key = sf::Keyboard;

constexpr Millis doubleClick = 400;
constexpr float clickReach = 6;

unsigned modsOf(const sf::Event::KeyEvent& k) {
    return (k.shift ? ShiftKey : 0u) | (k.control ? ControlKey : 0u) | (k.alt ? AltKey : 0u);
}

bool selects(Intent i) { return i >= Intent::Up && i <= Intent::PageDown; }

struct Name {
    std::string_view name;
    Key::Key key;
};
constexpr std::array keyNames{
    Name{"Tab", Key::Tab}, Name{"Enter", Key::Return}, Name{"Return", Key::Return}, Name{"Space", Key::Space},
    Name{"Escape", Key::Escape}, Name{"Backspace", Key::Backspace}, Name{"Delete", Key::Delete}, Name{"Left", Key::Left},
    Name{"Right", Key::Right}, Name{"Up", Key::Up}, Name{"Down", Key::Down}, Name{"Home", Key::Home}, Name{"End", Key::End},
    Name{"PageUp", Key::PageUp}, Name{"PageDown", Key::PageDown}, Name{"Shift", Key::LShift}, Name{"Insert", Key::Insert}};

std::optional<Key::Key> keyOf(std::string_view name) {
    for (const Name& n : keyNames)
        if (n.name == name) return n.key;
    if (name.size() == 1 && name[0] >= 'A' && name[0] <= 'Z') return static_cast<Key::Key>(Key::A + (name[0] - 'A'));
    if (name.size() == 1 && name[0] >= '0' && name[0] <= '9') return static_cast<Key::Key>(Key::Num0 + (name[0] - '0'));
    if (name.size() == 2 && name[0] == 'F' && name[1] >= '1' && name[1] <= '9') return static_cast<Key::Key>(Key::F1 + (name[1] - '1'));
    return std::nullopt;
}

} // namespace

const std::vector<KeyRow>& keyTable() {
    static const std::vector<KeyRow> rows{
        {Key::Tab, NoMods, Intent::Next}, {Key::Tab, ShiftKey, Intent::Previous},
        {Key::Up, NoMods, Intent::Up}, {Key::Down, NoMods, Intent::Down}, {Key::Left, NoMods, Intent::Left}, {Key::Right, NoMods, Intent::Right},
        {Key::Left, ControlKey, Intent::WordLeft}, {Key::Right, ControlKey, Intent::WordRight},
        {Key::Home, NoMods, Intent::LineStart}, {Key::End, NoMods, Intent::LineEnd},
        {Key::Home, ControlKey, Intent::TextStart}, {Key::End, ControlKey, Intent::TextEnd},
        {Key::PageUp, NoMods, Intent::PageUp}, {Key::PageDown, NoMods, Intent::PageDown},
        {Key::Return, NoMods, Intent::Enter}, {Key::Return, ShiftKey, Intent::NewLine}, {Key::Return, ControlKey, Intent::NewLine},
        {Key::Space, NoMods, Intent::Press}, {Key::Space, ShiftKey, Intent::Press}, {Key::Escape, NoMods, Intent::Cancel},
        {Key::Backspace, NoMods, Intent::EraseBack}, {Key::Backspace, ShiftKey, Intent::EraseBack}, {Key::Delete, NoMods, Intent::EraseForward},
        {Key::Backspace, ControlKey, Intent::EraseWordBack}, {Key::Delete, ControlKey, Intent::EraseWordForward},
        {Key::A, ControlKey, Intent::SelectAll}, {Key::C, ControlKey, Intent::Copy}, {Key::X, ControlKey, Intent::Cut}, {Key::V, ControlKey, Intent::Paste},
        {Key::Insert, ControlKey, Intent::Copy}, {Key::Insert, ShiftKey, Intent::Paste}, {Key::Delete, ShiftKey, Intent::Cut},
        {Key::Z, ControlKey, Intent::Undo}, {Key::Z, ControlKey | ShiftKey, Intent::Redo}, {Key::Y, ControlKey, Intent::Redo}};
    return rows;
}

std::optional<sf::Event> keyNamed(std::string_view name) {
    sf::Event event{};
    event.type = sf::Event::KeyPressed;
    for (bool more = true; more;) {
        more = false;
        for (const auto& [prefix, field] : {std::pair{std::string_view("Shift+"), &event.key.shift}, std::pair{std::string_view("Ctrl+"), &event.key.control},
                                            std::pair{std::string_view("Alt+"), &event.key.alt}})
            if (name.starts_with(prefix)) *field = true, name.remove_prefix(prefix.size()), more = true;
    }
    const auto key = keyOf(name);
    if (!key) return std::nullopt;
    event.key.code = *key;
    return event;
}

Input InputTable::mapKey(const sf::Event::KeyEvent& key) const {
    Input in;
    in.key = key.code;
    in.extend = key.shift;
    in.control = key.control;
    in.intent = Intent::Other;
    const unsigned mods = modsOf(key);
    for (const KeyRow& row : keyTable()) {
        const bool exact = row.mods == mods, selecting = selects(row.intent) && row.mods == (mods & ~ShiftKey);
        if (row.key == key.code && (exact || selecting)) in.intent = row.intent;
    }
    return in;
}

Input InputTable::mapPress(Point at, Millis now) {
    const bool again = now - lastPressAt_ <= doubleClick && std::fabs(at.x - lastPress_.x) < clickReach && std::fabs(at.y - lastPress_.y) < clickReach;
    clicks_ = again ? clicks_ % 3 + 1 : 1;
    lastPress_ = at;
    lastPressAt_ = now;
    Input in;
    in.intent = Intent::PointerDown;
    in.at = at;
    in.clicks = clicks_;
    in.extend = shift_;
    return in;
}

Input InputTable::mapAxis(const sf::Event::JoystickMoveEvent& move) {
    const bool across = move.axis == sf::Joystick::X || move.axis == sf::Joystick::PovX;
    const bool upright = move.axis == sf::Joystick::Y || move.axis == sf::Joystick::PovY;
    if (!across && !upright) return {};
    const int now = move.position > 60 ? 1 : move.position < -60 ? -1 : 0;
    const int before = std::exchange(across ? stickX_ : stickY_, now);
    Input in;
    if (now == 0 || now == before) return in;
    const bool hatUp = move.axis == sf::Joystick::PovY; // a hat counts up as positive, a stick as negative
    if (across) in.intent = now > 0 ? Intent::Right : Intent::Left;
    else in.intent = (now > 0) != hatUp ? Intent::Down : Intent::Up;
    return in;
}

Input InputTable::map(const sf::Event& event, float scale, Millis now) {
    Input in;
    switch (event.type) {
    case sf::Event::KeyPressed:
        shift_ = event.key.shift || event.key.code == Key::LShift || event.key.code == Key::RShift;
        return mapKey(event.key);
    case sf::Event::KeyReleased:
        if (event.key.code == Key::LShift || event.key.code == Key::RShift) shift_ = false;
        return in;
    case sf::Event::TextEntered:
        if (event.text.unicode >= 32 && event.text.unicode != 127) in.intent = Intent::Text, in.text = event.text.unicode;
        return in;
    case sf::Event::MouseMoved:
        in.intent = Intent::PointerMove;
        in.at = {static_cast<float>(event.mouseMove.x) / scale, static_cast<float>(event.mouseMove.y) / scale};
        return in;
    case sf::Event::MouseButtonPressed:
    case sf::Event::MouseButtonReleased: {
        if (event.mouseButton.button != sf::Mouse::Left) return in;
        const Point at{static_cast<float>(event.mouseButton.x) / scale, static_cast<float>(event.mouseButton.y) / scale};
        if (event.type == sf::Event::MouseButtonPressed) return mapPress(at, now);
        in.intent = Intent::PointerUp;
        in.at = at;
        return in;
    }
    case sf::Event::MouseWheelScrolled:
        in.intent = Intent::Wheel;
        in.at = {static_cast<float>(event.mouseWheelScroll.x) / scale, static_cast<float>(event.mouseWheelScroll.y) / scale};
        in.wheel = event.mouseWheelScroll.delta;
        return in;
    case sf::Event::JoystickButtonPressed:
        in.intent = event.joystickButton.button == 0 ? Intent::Press : event.joystickButton.button == 1 ? Intent::Cancel : Intent::None;
        return in;
    case sf::Event::JoystickMoved: return mapAxis(event.joystickMove);
    default: return in;
    }
}

} // namespace heard::client
