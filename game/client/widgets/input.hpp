// Purpose: what a person did, as an intent. Made by the input table (app/input_table.hpp) from keys, mouse and joystick,
// and by scripts; widgets and screens see nothing else.
#pragma once

#include "game/client/paint/geometry.hpp"

#include <cstdint>

namespace heard::client {

using Millis = std::int64_t; // steady time

enum class Intent : std::uint8_t {
    None,
    PointerMove, PointerDown, PointerUp, Wheel,
    Text,                                // a character was typed
    Next, Previous,                      // Tab, Shift+Tab
    Up, Down, Left, Right,
    WordLeft, WordRight, LineStart, LineEnd, TextStart, TextEnd, PageUp, PageDown,
    Enter, Press, NewLine, Cancel,       // Return; Space; Shift+Return; Escape
    EraseBack, EraseForward, EraseWordBack, EraseWordForward,
    SelectAll, Copy, Cut, Paste, Undo, Redo,
    Other                                // any other key, see Input::key; screens may give it a meaning
};

struct Input {
    Intent intent = Intent::None;
    bool extend = false; // Shift is held: moves select
    bool control = false;
    Point at;            // pointer, logical pixels
    float wheel = 0;     // notches, up is positive
    int clicks = 1;      // 2: double, 3: triple
    char32_t text = 0;
    int key = -1;        // sf::Keyboard::Key of a key press
};

} // namespace heard::client
