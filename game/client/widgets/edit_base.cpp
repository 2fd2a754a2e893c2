#include "game/client/widgets/text_box.hpp"
#include "game/client/widgets/ui.hpp"

#include <cmath>

namespace heard::client {
namespace {

constexpr std::string_view dot = "•";

std::size_t codePoints(const std::string& text, std::size_t bytes) {
    std::size_t n = 0;
    for (std::size_t i = 0; i < bytes && i < text.size(); ++i) n += (static_cast<unsigned char>(text[i]) & 0xC0u) != 0x80u;
    return n;
}

} // namespace

EditorPtr makeEditor(std::size_t maxCodePoints, bool multiLine, std::string_view text) {
    auto editor = std::make_shared<TextEditor>(maxCodePoints, multiLine);
    editor->setText(text);
    return editor;
}

EditBase::EditBase(std::string id, std::string name, EditorPtr editor, Type face)
    : Widget(std::move(id)), name_(std::move(name)), editor_(std::move(editor)), face_(face) {
    placeholder_.set({}, face);
}

std::size_t EditBase::dotsByte(std::size_t byte) const { return hidden_ ? codePoints(editor_->text(), byte) * dot.size() : byte; }

std::size_t EditBase::textByte(std::size_t byte) const {
    if (!hidden_) return byte;
    const std::string& text = editor_->text();
    std::size_t left = byte / dot.size(), at = 0;
    while (at < text.size() && left > 0) {
        do ++at;
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0u) == 0x80u);
        --left;
    }
    return at;
}

TextBlock& EditBase::layoutText(const Look& look) {
    const float width = wraps() ? textArea(look).w : -1.f;
    std::string text = editor_->text();
    if (hidden_) {
        const std::size_t points = codePoints(text, text.size());
        text.clear();
        for (std::size_t i = 0; i < points; ++i) text += dot;
    }
    block_.set(look.fonts, {std::move(text), look.theme.scaled(face_), look.theme.colors.ink, width, Align::Start, {}});
    return block_;
}

void EditBase::keepCaretInView(const Look& look) {
    TextBlock& block = layoutText(look);
    const Rect area = textArea(look), caret = block.caret(dotsByte(editor_->caret()));
    scrollY_ = std::max(0.f, std::min(scrollY_, std::max(block.size().h, caret.bottom()) - area.h));
    if (caret.y < scrollY_) scrollY_ = caret.y;
    if (caret.bottom() > scrollY_ + area.h) scrollY_ = caret.bottom() - area.h;
    if (wraps()) return;
    scrollX_ = std::max(0.f, std::min(scrollX_, block.size().w + 4 - area.w));
    if (caret.x < scrollX_) scrollX_ = caret.x;
    if (caret.x + 2 > scrollX_ + area.w) scrollX_ = caret.x + 2 - area.w;
}

std::size_t EditBase::byteUnder(const Look& look, Point p) {
    const Rect area = textArea(look);
    return textByte(layoutText(look).byteAt({p.x - area.x + scrollX_, p.y - area.y + scrollY_}));
}

void EditBase::afterEdit(Ui& ui, std::size_t left) {
    leftOut_ = left;
    keepX_ = -1;
    keepCaretInView(ui.look());
    ui.changed();
    if (onChange_) onChange_();
}

bool EditBase::handlePointer(Ui& ui, const Input& input) {
    if (input.intent == Intent::PointerDown) {
        const std::size_t byte = byteUnder(ui.look(), input.at);
        keepX_ = -1;
        if (input.clicks >= 3) editor_->selectAll();
        else if (input.clicks == 2 && !hidden_) editor_->selectWordAt(byte);
        else editor_->moveTo(byte, input.extend);
        dragging_ = input.clicks == 1;
        return true;
    }
    if (input.intent == Intent::PointerUp) return std::exchange(dragging_, false);
    if (input.intent == Intent::PointerMove && pressed() && dragging_) {
        editor_->moveTo(byteUnder(ui.look(), input.at), true);
        keepCaretInView(ui.look());
        return true;
    }
    if (input.intent == Intent::Wheel && wraps()) {
        const float most = std::max(0.f, layoutText(ui.look()).size().h - textArea(ui.look()).h);
        const float to = std::clamp(scrollY_ - input.wheel * 40, 0.f, most);
        return std::exchange(scrollY_, to) != to;
    }
    return false;
}

bool EditBase::handleMove(const Look& look, const Input& input) {
    TextEditor& e = *editor_;
    TextBlock& block = layoutText(look);
    const bool extend = input.extend;
    if (input.intent == Intent::Up || input.intent == Intent::Down || input.intent == Intent::PageUp || input.intent == Intent::PageDown) {
        if (!wraps()) return false;
        if (keepX_ < 0) keepX_ = block.caret(e.caret()).x;
        const int direction = input.intent == Intent::Up || input.intent == Intent::PageUp ? -1 : 1;
        const bool page = input.intent == Intent::PageUp || input.intent == Intent::PageDown;
        std::size_t to = e.caret();
        for (int i = 0; i < (page ? 5 : 1); ++i) to = block.lineStep(to, direction, keepX_);
        if (to == e.caret() && !extend && !page) to = direction < 0 ? 0 : e.text().size();
        e.moveTo(to, extend);
        return true;
    }
    switch (input.intent) {
    case Intent::Left:
    case Intent::Right: {
        const int direction = input.intent == Intent::Left ? -1 : 1;
        const std::size_t to = textByte(block.visualStep(dotsByte(e.caret()), direction));
        if (e.hasSelection() && !extend) e.move(to < e.caret() ? -1 : 1, Step::Character, false);
        else e.moveTo(to, extend);
        break;
    }
    case Intent::WordLeft: e.move(-1, Step::Word, extend); break;
    case Intent::WordRight: e.move(1, Step::Word, extend); break;
    case Intent::LineStart: e.moveTo(textByte(block.lineStart(dotsByte(e.caret()))), extend); break;
    case Intent::LineEnd: e.moveTo(textByte(block.lineEnd(dotsByte(e.caret()))), extend); break;
    case Intent::TextStart: e.move(-1, Step::Text, extend); break;
    case Intent::TextEnd: e.move(1, Step::Text, extend); break;
    case Intent::SelectAll: e.selectAll(); break;
    default: return false;
    }
    keepX_ = -1;
    return true;
}

bool EditBase::handleEdit(Ui& ui, const Input& input) {
    TextEditor& e = *editor_;
    std::size_t left = 0;
    const std::uint64_t before = e.version();
    switch (input.intent) {
    case Intent::Text: left = e.type(input.text); break;
    case Intent::NewLine:
        if (!e.multiLine()) return false;
        left = e.type(U'\n');
        break;
    case Intent::EraseBack: e.erase(-1, Step::Character); break;
    case Intent::EraseForward: e.erase(1, Step::Character); break;
    case Intent::EraseWordBack: e.erase(-1, Step::Word); break;
    case Intent::EraseWordForward: e.erase(1, Step::Word); break;
    case Intent::Undo: e.undo(); break;
    case Intent::Redo: e.redo(); break;
    default: return false;
    }
    if (e.version() != before || left) afterEdit(ui, left);
    return true;
}

bool EditBase::handleClipboard(Ui& ui, const Input& input) {
    TextEditor& e = *editor_;
    if (input.intent == Intent::Copy || input.intent == Intent::Cut) {
        if (!e.hasSelection() || hidden_) return true;
        ui.clipboard().set(std::string(e.selected()));
        if (input.intent == Intent::Cut) e.cut(), afterEdit(ui, 0);
        return true;
    }
    if (input.intent != Intent::Paste) return false;
    afterEdit(ui, e.insert(ui.clipboard().get()));
    return true;
}

bool EditBase::handle(Ui& ui, const Input& input) {
    if (input.intent <= Intent::Wheel) return handlePointer(ui, input);
    if (!focused()) return false; // a child of the box has the focus
    if (input.intent == Intent::Press) return true; // the space itself arrives as text
    if (input.intent == Intent::Enter) {
        if (onSubmit_) onSubmit_();
        return onSubmit_ != nullptr;
    }
    if (handleMove(ui.look(), input)) {
        keepCaretInView(ui.look());
        ui.changed();
        return true;
    }
    return handleEdit(ui, input) || handleClipboard(ui, input);
}

void EditBase::paintText(Painter& painter) {
    const Look& look = painter.look();
    const Palette& c = look.theme.colors;
    const Rect area = textArea(look);
    TextBlock& block = layoutText(look);
    painter.pushClip(area.inset(-4, wraps() ? 0.f : -4.f));
    if (editor_->text().empty()) placeholder_.paint(painter, area, c.inkSoft);
    const Point origin{area.x - scrollX_, area.y - scrollY_};
    const Color chosen = look.theme.highContrast() ? rgb(0x7A6200) : faded(rgb(0xE09A35), .45f);
    for (const Rect& r : block.range(dotsByte(editor_->selectionBegin()), dotsByte(editor_->selectionEnd())))
        painter.fill(r.moved(origin.x, origin.y), chosen);
    painter.text(block, origin);
    if (focused()) {
        const Rect caret = block.caret(dotsByte(editor_->caret())).moved(origin.x, origin.y);
        const float inset = std::max(0.f, caret.h - look.theme.scaled(face_).size * 1.15f) / 2;
        painter.fill({caret.x - 1, caret.y + inset, 2, caret.h - 2 * inset}, c.ink); // it never blinks
    }
    painter.popClip();
}

} // namespace heard::client
