// Purpose: a line that holds the focus where nothing is to be pressed first: Enter does nothing there, and the first Tab or
// arrow reaches what can be pressed. Owner: the page it stands on. The window's thread only.
#pragma once

#include "game/client/widgets/label.hpp"

namespace heard::client {

class Resting : public Label {
public:
    Resting(const std::string &text, Type face, std::string id, Align align) : Label(text, face, Tone::Plain, std::move(id)), centred_(align == Align::Centre) { setAlign(align); }
    bool takesFocus() const override { return true; }
    // A short mark below, no frame: it is not a button.
    Rect focusRect() const override { return {centred_ ? bounds_.centre().x - markWidth / 2 : bounds_.x + 4, bounds_.bottom() + 5, markWidth, 0}; }

private:
    static constexpr float markWidth = 40;
    bool centred_;
};

} // namespace heard::client
