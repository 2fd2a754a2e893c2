#include "game/client/widgets/choice.hpp"
#include "game/client/widgets/button.hpp"
#include "game/client/widgets/ui.hpp"

namespace heard::client {

Chip::Chip(std::string id, std::string label, bool chosen, std::function<void()> onPress)
    : Widget(std::move(id)), chosen_(chosen), onPress_(std::move(onPress)) {
    strong_.set(label, type::action);
    label_.set(std::move(label), Type{18, 24, 400});
}

Size Chip::measure(const Look& look, float maxWidth) {
    const Size s = strong_.measure(look, std::max(20.f, maxWidth - 24)); // the wider face, so that choosing moves nothing
    return {std::min(maxWidth, std::max(measure::target, s.w + 24)), std::max(measure::target, s.h + 14)};
}

void Chip::paint(Painter& painter) {
    const Theme& t = painter.theme();
    const Palette& c = t.colors;
    const bool paper = ground() == Ground::Paper, hc = t.highContrast();
    const Rect r = bounds_.inset(focused() ? 3.f : 0.f);
    // Chosen is paper on the table and ink on paper; high contrast turns white.
    const Color chosenFill = hc || paper ? t.words(ground()) : c.paperLit;
    const Color chosenWords = hc ? rgb(0x000000) : paper ? c.paperLit : c.ink;
    const Color hover = hovered() && !hc ? faded(t.edge(ground()), .16f) : clear;
    painter.box(r, {radius::chip, chosen_ ? chosenFill : hover, chosen_ ? clear : t.edge(ground()), chosen_ ? 0 : t.edgeWidth(), shadow::none});
    Words& words = chosen_ ? strong_ : label_;
    Color color = chosen_ ? chosenWords : t.words(ground());
    if (!enabled()) color = faded(color, .6f);
    words.paint(painter, bounds_.inset(start_ ? 16.f : 8.f, 0), color, start_ ? Align::Start : Align::Centre, true);
}

bool Chip::handle(Ui& ui, const Input& input) {
    if (!isPress(*this, input)) return input.intent == Intent::PointerDown;
    ui.changed();
    if (onPress_) onPress_();
    return true;
}

Toggle::Toggle(std::string id, std::string label, bool on, std::function<void(bool)> onChange)
    : Widget(std::move(id)), on_(on), onChange_(std::move(onChange)) {
    strong_.set(label, type::strong);
    label_.set(std::move(label), type::label);
}

Size Toggle::measure(const Look& look, float maxWidth) {
    const Size s = strong_.measure(look, std::max(40.f, maxWidth - 64));
    return {std::min(maxWidth, s.w + 64), std::max(46.f, s.h + 18)};
}

void Toggle::paint(Painter& painter) {
    const Theme& t = painter.theme();
    const bool hc = t.highContrast();
    const Color edge = t.edge(ground());
    const Color on = marked_ ? t.partner(partner_, ground()) : t.words(ground());
    const Color tick = hc ? rgb(0x000000) : ground() == Ground::Paper ? t.colors.paperLit : t.colors.actionWords;
    const Color fill = on_ && !hc ? faded(on, .13f) : hovered() && !hc ? faded(edge, .14f) : clear;
    painter.box(bounds_, {radius::chip, fill, on_ ? on : edge, on_ ? 2.f : t.edgeWidth(), shadow::none});
    const Point at{bounds_.x + 26, bounds_.y + bounds_.h / 2};
    const Rect disc{at.x - 12, at.y - 12, 24, 24};
    if (on_) {
        painter.box(disc, {12, on, clear, 0, shadow::none});
        painter.icon("check", disc.inset(2), tick);
    } else {
        painter.box(disc, {12, clear, edge, 2, shadow::none});
    }
    (on_ ? strong_ : label_).paint(painter, {bounds_.x + 48, bounds_.y, bounds_.w - 56, bounds_.h}, t.words(ground()), Align::Start, true);
}

bool Toggle::handle(Ui& ui, const Input& input) {
    if (!isPress(*this, input)) return input.intent == Intent::PointerDown;
    on_ = !on_;
    ui.changed();
    if (onChange_) onChange_(on_);
    return true;
}

} // namespace heard::client
