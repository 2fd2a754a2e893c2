// Purpose: things to press. Action is the one amber thing on a screen; Edge an equal offer; Quiet needs no edge (high
// contrast gives it one); Word is an underlined word in a 44 px band; Icon shows a picture alone (only for reading aloud).
#pragma once

#include "game/client/widgets/label.hpp"

namespace heard::client {

enum class ButtonKind : std::uint8_t { Action, Edge, Quiet, Word, Icon };

class Button : public Widget {
public:
    Button(std::string id, std::string label, ButtonKind kind, std::function<void()> onPress = {});
    std::string_view role() const override { return "button"; }
    std::string name() const override { return label_.text(); }
    Size measure(const Look& look, float maxWidth) override;
    void paint(Painter& painter) override;
    bool handle(Ui& ui, const Input& input) override;
    bool takesFocus() const override { return true; }
    Rect focusRect() const override;
    float focusRadius() const override { return kind_ == ButtonKind::Word ? 6.f : radius::control; }

    Button& setIcon(std::string icon) { icon_ = std::move(icon); return *this; } // a file in assets/icons
    Button& setFace(Type face) { label_.set(label_.text(), face); return *this; }
    Button& setHeight(float h) { height_ = h; return *this; } // measure::answer for the three answers
    Button& setMinWidth(float w) { minWidth_ = w; return *this; }
    Button& setSoft() { soft_ = true; return *this; } // softer words, for Word buttons
    void setLabel(std::string label) { label_.setText(std::move(label)); }
    void setOnPress(std::function<void()> f) { onPress_ = std::move(f); }
    void setOnPressIn(std::function<void(Ui&)> f) { onPressIn_ = std::move(f); } // for widgets that move the focus
    void press(Ui& ui);

private:
    float padding() const;
    float iconSize(const Look& look) const;
    float iconRoom(const Look& look) const;
    void paintGround(Painter& painter) const;
    Color wordColor(const Theme& theme) const;

    ButtonKind kind_;
    Words label_;
    std::string icon_;
    std::function<void()> onPress_;
    std::function<void(Ui&)> onPressIn_;
    float height_, minWidth_ = 0;
    bool soft_ = false;
};

// A line of the title's menu: what, and softly what that is. The amber one is the Action.
class MenuRow : public Widget {
public:
    MenuRow(std::string id, std::string label, std::string detail, bool action, std::function<void()> onPress);
    std::string_view role() const override { return "button"; }
    std::string name() const override { return label_.text(); }
    std::string value() const override { return detail_.text(); }
    Size measure(const Look& look, float maxWidth) override;
    void paint(Painter& painter) override;
    bool handle(Ui& ui, const Input& input) override;
    bool takesFocus() const override { return true; }
    float focusRadius() const override { return radius::card; }
    MenuRow& setRule(bool yes) { rule_ = yes; return *this; } // a hairline above

private:
    bool beside(const Look& look, float width);
    Words label_, detail_;
    bool action_, rule_ = false;
    std::function<void()> onPress_;
};

// True when the input presses w: Return, Space, or a click that ends on it.
bool isPress(const Widget& w, const Input& input);

} // namespace heard::client
