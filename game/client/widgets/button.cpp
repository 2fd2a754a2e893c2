#include "game/client/widgets/button.hpp"
#include "game/client/widgets/ui.hpp"

#include <cmath>

namespace heard::client {
namespace {

constexpr float detailColumn = 244;

Type faceOf(ButtonKind kind) {
    return kind == ButtonKind::Action ? type::action : kind == ButtonKind::Word ? type::smallLabel : type::label;
}

} // namespace

bool isPress(const Widget& w, const Input& input) {
    if (input.intent == Intent::Enter || input.intent == Intent::Press) return true;
    return input.intent == Intent::PointerUp && w.pressed() && w.bounds().contains(input.at);
}

Button::Button(std::string id, std::string label, ButtonKind kind, std::function<void()> onPress)
    : Widget(std::move(id)), kind_(kind), onPress_(std::move(onPress)),
      height_(kind == ButtonKind::Word || kind == ButtonKind::Icon ? measure::target : measure::control) {
    label_.set(std::move(label), faceOf(kind));
}

float Button::padding() const { return kind_ == ButtonKind::Word ? 0.f : kind_ == ButtonKind::Action ? 32.f : kind_ == ButtonKind::Quiet && !icon_.empty() ? 14.f : 20.f; }
float Button::iconSize(const Look& look) const { return std::round(24 * (1 + (look.theme.textScale - 1) * .6f)); }
float Button::iconRoom(const Look& look) const { return icon_.empty() || kind_ == ButtonKind::Icon ? 0.f : iconSize(look) + 8; }

Size Button::measure(const Look& look, float maxWidth) {
    if (kind_ == ButtonKind::Icon) return {measure::target, measure::target};
    const float around = 2 * padding() + iconRoom(look);
    const Size s = label_.measure(look, std::max(30.f, maxWidth - around));
    const float tall = s.h + (kind_ == ButtonKind::Word ? 8.f : 16.f);
    return {std::min(maxWidth, std::max({minWidth_, measure::target, s.w + around})), std::max(height_, tall)};
}

Rect Button::focusRect() const { return kind_ == ButtonKind::Word ? bounds_.inset(-4, 5) : bounds_; }

Color Button::wordColor(const Theme& theme) const {
    if (kind_ == ButtonKind::Action) return theme.colors.actionWords;
    const Color c = soft_ ? theme.softWords(ground()) : theme.words(ground());
    return enabled() ? c : faded(c, .6f);
}

void Button::paintGround(Painter& painter) const {
    const Theme& t = painter.theme();
    const Palette& c = t.colors;
    const bool hc = t.highContrast();
    if (kind_ == ButtonKind::Action) {
        const Color fill = enabled() ? c.action : faded(c.action, .55f);
        painter.box(bounds_, {radius::control, fill, hovered() && !hc ? faded(c.words, .35f) : clear, 1.5f,
                              enabled() && !hc ? shadow::resting : shadow::none});
        return;
    }
    const bool paper = ground() == Ground::Paper;
    const bool edged = kind_ == ButtonKind::Edge || (hc && kind_ == ButtonKind::Quiet);
    Color fill = kind_ == ButtonKind::Edge && !paper ? c.controlFill : clear;
    if (hovered() && enabled() && !hc && kind_ != ButtonKind::Word) fill = faded(t.edge(ground()), pressed() ? .28f : .16f);
    const Color edge = enabled() ? t.edge(ground()) : faded(t.edge(ground()), .5f);
    if (edged || fill.a) painter.box(bounds_, {radius::control, fill, edged ? edge : clear, edged ? t.edgeWidth() : 0, shadow::none});
}

void Button::paint(Painter& painter) {
    paintGround(painter);
    const Theme& t = painter.theme();
    const float icon = iconSize(painter.look()), iconSpace = iconRoom(painter.look());
    const Color color = wordColor(t);
    if (kind_ == ButtonKind::Icon) {
        const Point m = bounds_.centre();
        return painter.icon(icon_, {m.x - icon / 2, m.y - icon / 2, icon, icon}, t.softWords(ground()));
    }
    const float room = bounds_.w - 2 * padding() - iconSpace;
    const Size s = label_.measure(painter.look(), std::max(30.f, room + .5f));
    const float left = kind_ == ButtonKind::Word ? bounds_.x : bounds_.x + (bounds_.w - s.w - iconSpace) / 2;
    if (!icon_.empty()) painter.icon(icon_, {std::round(left - 2), bounds_.y + (bounds_.h - icon) / 2, icon, icon}, color);
    const float top = bounds_.y + (bounds_.h - s.h) / 2;
    label_.paint(painter, {left + iconSpace, top, s.w + 1, s.h}, color, kind_ == ButtonKind::Word ? Align::Start : Align::Centre);
    if (kind_ == ButtonKind::Word) {
        const Color edge = hovered() ? color : t.edge(ground());
        painter.line({left, top + s.h + 1}, {left + s.w, top + s.h + 1}, soft_ && !hovered() ? faded(edge, .6f) : edge, 1);
    }
}

void Button::press(Ui& ui) {
    ui.changed();
    if (onPressIn_) onPressIn_(ui);
    if (onPress_) onPress_();
}

bool Button::handle(Ui& ui, const Input& input) {
    if (!isPress(*this, input)) return input.intent == Intent::PointerDown;
    press(ui);
    return true;
}

MenuRow::MenuRow(std::string id, std::string label, std::string detail, bool action, std::function<void()> onPress)
    : Widget(std::move(id)), action_(action), onPress_(std::move(onPress)) {
    label_.set(std::move(label), action ? type::partner : Type{20, 28, 500});
    detail_.set(std::move(detail), type::body);
}

bool MenuRow::beside(const Look& look, float width) {
    return label_.measure(look, 1e6f).w <= detailColumn - 12 && detailColumn + detail_.measure(look, 1e6f).w <= width - 48 - (action_ ? 30 : 0);
}

Size MenuRow::measure(const Look& look, float maxWidth) {
    if (beside(look, maxWidth)) return {maxWidth, std::max(measure::answer, look.theme.scaled(type::lead).line + 16)};
    return {maxWidth, label_.measure(look, maxWidth - 72).h + detail_.measure(look, maxWidth - 72).h + 16};
}

void MenuRow::paint(Painter& painter) {
    const Theme& t = painter.theme();
    const Palette& c = t.colors;
    const bool hc = t.highContrast();
    if (action_) painter.box(bounds_, {radius::card, c.action, clear, 0, hc ? shadow::none : shadow::resting});
    else if (hovered() && !hc) painter.box(bounds_, {radius::card, faded(c.tableEdge, .12f), clear, 0, shadow::none});
    else if (hovered()) painter.box(bounds_, {radius::card, clear, c.tableEdge, 2, shadow::none});
    if (rule_) painter.line({bounds_.x + 24, bounds_.y - 2}, {bounds_.right() - 24, bounds_.y - 2}, faded(c.words, hc ? 1.f : .14f));
    const Rect in = bounds_.inset(24, 0);
    const Color words = action_ ? c.actionWords : c.words, soft = action_ ? c.actionWords : c.wordsSoft;
    if (beside(painter.look(), bounds_.w)) {
        label_.paint(painter, {in.x, in.y, detailColumn, in.h}, words, Align::Start, true);
        detail_.paint(painter, {in.x + detailColumn, in.y + 1, in.w - detailColumn + 2, in.h}, soft, Align::Start, true);
    } else {
        const float h = label_.measure(painter.look(), in.w - 24).h;
        label_.paint(painter, {in.x, in.y + 8, in.w - 24, h}, words);
        detail_.paint(painter, {in.x, in.y + 8 + h, in.w - 24, in.h}, soft);
    }
    if (action_) painter.icon("next", {bounds_.right() - 44, bounds_.y + (bounds_.h - 24) / 2, 24, 24}, words);
}

bool MenuRow::handle(Ui& ui, const Input& input) {
    if (!isPress(*this, input)) return input.intent == Intent::PointerDown;
    ui.changed();
    if (onPress_) onPress_();
    return true;
}

} // namespace heard::client
