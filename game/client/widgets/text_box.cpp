#include "game/client/widgets/text_box.hpp"
#include "game/client/widgets/ui.hpp"

#include <cmath>

namespace heard::client {
namespace {

constexpr float padX = 32, padTop = 22, padFoot = 8;

} // namespace

TextBox::TextBox(std::string id, std::string name, EditorPtr editor, Type face, int minLines)
    : EditBase(std::move(id), std::move(name), std::move(editor), face), minLines_(minLines), boxFace_(face),
      foot_(&add<Row>(24.f)), hint_(&foot_->add<Label>("", type::small, Tone::Soft)) {
    foot_->setLineGap(0);
    note_.set({}, type::small);
}

void TextBox::addStem(const std::string& id, std::string label, std::string words) {
    foot_->add<Button>(id, std::move(label), ButtonKind::Word).setOnPressIn([this, words = std::move(words)](Ui& ui) {
        afterEdit(ui, editor().insert(words));
        ui.focus(this);
    });
}

std::string TextBox::note() const {
    auto& e = const_cast<TextBox*>(this)->editor();
    if (leftOut_ > 0) return "The first " + std::to_string(e.limit()) + " characters fit; the rest was left out";
    return std::to_string(e.count()) + " of " + std::to_string(e.limit());
}

float TextBox::footHeight(const Look& look, float width) const {
    note_.setText(note());
    const float noteW = note_.measure(look, 1e6f).w;
    return std::max({measure::target, foot_->measure(look, std::max(60.f, width - noteW - 24)).h, look.theme.scaled(type::small).line});
}

Rect TextBox::textArea(const Look& look) const {
    const float foot = footHeight(look, bounds_.w - 2 * padX);
    return {bounds_.x + padX, bounds_.y + padTop, std::max(40.f, bounds_.w - 2 * padX),
            std::max(look.theme.scaled(boxFace_).line, bounds_.h - padTop - padFoot - foot)};
}

Size TextBox::measure(const Look& look, float maxWidth) {
    const float lines = static_cast<float>(minLines_) * look.theme.scaled(boxFace_).line;
    return {maxWidth, padTop + lines + footHeight(look, maxWidth - 2 * padX) + padFoot};
}

void TextBox::arrange(const Look& look, const Rect& place) {
    bounds_ = place;
    const float inner = place.w - 2 * padX, foot = footHeight(look, inner);
    const float noteW = note_.measure(look, 1e6f).w;
    const float w = std::max(60.f, inner - noteW - 24), own = foot_->measure(look, w).h;
    foot_->arrange(look, {place.x + padX, place.bottom() - padFoot - foot + (foot - own) / 2, w, own});
    keepCaretInView(look);
}

void TextBox::paint(Painter& painter) {
    painter.paper(bounds_, lit_, lit_ ? shadow::held : shadow::lying);
    paintText(painter);
    note_.setText(note());
    const Look& look = painter.look();
    const Size s = note_.measure(look, 1e6f);
    const float y = bounds_.bottom() - padFoot - measure::target / 2 - s.h / 2;
    note_.paint(painter, {bounds_.right() - padX - s.w, y, s.w + 1, s.h}, look.theme.colors.inkSoft);
    paintChildren(painter);
}

LineEdit::LineEdit(std::string id, std::string name, EditorPtr editor)
    : EditBase(std::move(id), std::move(name), std::move(editor), type::lead) {}

Size LineEdit::measure(const Look& look, float maxWidth) {
    return {std::min(maxWidth, minWidth_), std::max(measure::control, look.theme.scaled(type::lead).line + 16)};
}

Rect LineEdit::textArea(const Look& look) const {
    const float line = look.theme.scaled(type::lead).line;
    return {bounds_.x + 16, bounds_.y + (bounds_.h - line) / 2, std::max(20.f, bounds_.w - 32), line};
}

void LineEdit::paint(Painter& painter) {
    const Theme& t = painter.theme();
    painter.box(bounds_, {radius::control, t.colors.paperLit, t.colors.paperEdge, t.edgeWidth(), shadow::none});
    paintText(painter);
}

} // namespace heard::client
