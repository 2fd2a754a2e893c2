// Purpose: marks one can set: a Chip (feelings grid, options), a Toggle (on or off with a sentence), a CheckRow
// ("I'd play this"). Put chips of which one is chosen into a Row or Grid with setGroup(): one Tab stop, arrows inside.
#pragma once

#include "game/client/widgets/label.hpp"

namespace heard::client {

class Chip : public Widget {
public:
    Chip(std::string id, std::string label, bool chosen, std::function<void()> onPress);
    std::string_view role() const override { return "choice"; }
    std::string name() const override { return label_.text(); }
    std::string value() const override { return chosen_ ? "chosen" : ""; }
    Size measure(const Look& look, float maxWidth) override;
    void paint(Painter& painter) override;
    bool handle(Ui& ui, const Input& input) override;
    bool takesFocus() const override { return true; }
    Rect focusRect() const override { return bounds_.inset(focused() ? 3.f : 0.f); }
    float focusRadius() const override { return radius::chip - 2; }
    bool chosen() const { return chosen_; }
    void setChosen(bool yes) { chosen_ = yes; }
    Chip& setStart(bool yes) { start_ = yes; return *this; } // words at the start instead of the middle

private:
    Words label_, strong_;
    bool chosen_, start_ = false;
    std::function<void()> onPress_;
};

// A box with a round check and a sentence; keeps its own state and tells what it became.
class Toggle : public Widget {
public:
    Toggle(std::string id, std::string label, bool on, std::function<void(bool)> onChange);
    std::string_view role() const override { return "toggle"; }
    std::string name() const override { return label_.text(); }
    std::string value() const override { return on_ ? "on" : "off"; }
    Size measure(const Look& look, float maxWidth) override;
    void paint(Painter& painter) override;
    bool handle(Ui& ui, const Input& input) override;
    bool takesFocus() const override { return true; }
    float focusRadius() const override { return radius::chip; }
    bool on() const { return on_; }
    void setOn(bool on) { on_ = on; }
    Toggle& setMark(Mark mark) { partner_ = mark, marked_ = true; return *this; } // in a partner's colour, as on the dealt cards

private:
    Words label_, strong_;
    bool on_, marked_ = false;
    Mark partner_ = Mark::Round;
    std::function<void(bool)> onChange_;
};

} // namespace heard::client
