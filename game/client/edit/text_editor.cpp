#include "game/client/edit/text_editor.hpp"
#include "game/client/edit/graphemes.hpp"

#include <algorithm>

namespace heard::client {
namespace {

constexpr std::size_t mostUndo = 200;
enum Kind { Apart = 0, Typing = 1, Erasing = 2 };

} // namespace

void TextEditor::setText(std::string_view text) {
    std::string clean = cleaned(text, multiLine_);
    clean.resize(bytesOfCodePoints(clean, most_));
    text_ = std::move(clean);
    caret_ = anchor_ = text_.size();
    undo_.clear();
    redo_.clear();
    lastKind_ = Apart;
    ++version_;
}

std::string_view TextEditor::selected() const {
    return std::string_view(text_).substr(selectionBegin(), selectionEnd() - selectionBegin());
}

void TextEditor::moveTo(std::size_t byte, bool extend) {
    caret_ = graphemeStart(text_, byte);
    if (!extend) anchor_ = byte;
    lastKind_ = Apart;
}

std::size_t TextEditor::target(int direction, Step step) const {
    switch (step) {
    case Step::Character: return direction < 0 ? previousGrapheme(text_, caret_) : nextGrapheme(text_, caret_);
    case Step::Word: return direction < 0 ? previousWord(text_, caret_) : nextWord(text_, caret_);
    case Step::Text: return direction < 0 ? 0 : text_.size();
    }
    return caret_;
}

void TextEditor::move(int direction, Step step, bool extend) {
    if (hasSelection() && !extend && step == Step::Character)
        return moveTo(direction < 0 ? selectionBegin() : selectionEnd(), false);
    moveTo(target(direction, step), extend);
}

void TextEditor::selectWordAt(std::size_t byte) {
    const WordSpan word = wordAt(text_, byte);
    anchor_ = word.begin;
    caret_ = word.end;
    lastKind_ = Apart;
}

void TextEditor::selectAll() {
    anchor_ = 0;
    caret_ = text_.size();
    lastKind_ = Apart;
}

void TextEditor::remember(int kind) {
    if (kind == Apart || kind != lastKind_ || undo_.empty()) undo_.push_back({text_, caret_, anchor_});
    if (undo_.size() > mostUndo) undo_.erase(undo_.begin());
    redo_.clear();
    lastKind_ = kind;
}

std::size_t TextEditor::replaceSelection(std::string_view with) {
    const std::size_t kept = count() - codePoints(selected());
    const std::size_t room = most_ > kept ? most_ - kept : 0;
    const std::size_t asked = codePoints(with);
    const std::size_t bytes = bytesOfCodePoints(with, room);
    with = with.substr(0, graphemeStart(with, bytes)); // never half a family or flag
    const std::size_t begin = selectionBegin();
    text_.replace(begin, selectionEnd() - begin, with);
    caret_ = anchor_ = begin + with.size();
    ++version_;
    return asked - codePoints(with);
}

std::size_t TextEditor::type(char32_t c) {
    const std::string clean = cleaned(encodeUtf8(c), multiLine_);
    if (clean.empty()) return 0;
    if (!hasSelection() && count() >= most_) return 1;
    remember(hasSelection() || clean == " " || clean == "\n" ? static_cast<int>(Apart) : static_cast<int>(Typing));
    lastKind_ = Typing; // the space opens the step of the word that follows it
    return replaceSelection(clean);
}

std::size_t TextEditor::insert(std::string_view pasted) {
    const std::string clean = cleaned(pasted, multiLine_);
    if (clean.empty()) return 0;
    remember(Apart);
    return replaceSelection(clean);
}

void TextEditor::erase(int direction, Step step) {
    if (!hasSelection()) {
        const std::size_t to = target(direction, step);
        if (to == caret_) return;
        remember(step == Step::Character ? static_cast<int>(Erasing) : static_cast<int>(Apart));
        anchor_ = to;
    } else {
        remember(Apart);
    }
    replaceSelection({});
}

std::string TextEditor::cut() {
    std::string out(selected());
    if (hasSelection()) erase(1, Step::Character);
    return out;
}

bool TextEditor::undo() {
    if (undo_.empty()) return false;
    redo_.push_back({text_, caret_, anchor_});
    text_ = undo_.back().text, caret_ = undo_.back().caret, anchor_ = undo_.back().anchor;
    undo_.pop_back();
    lastKind_ = Apart;
    ++version_;
    return true;
}

bool TextEditor::redo() {
    if (redo_.empty()) return false;
    undo_.push_back({text_, caret_, anchor_});
    text_ = redo_.back().text, caret_ = redo_.back().caret, anchor_ = redo_.back().anchor;
    redo_.pop_back();
    lastKind_ = Apart;
    ++version_;
    return true;
}

std::size_t TextEditor::count() const { return codePoints(text_); }

bool TextEditor::onlySpaces() const { return !hasVisible(text_); }

} // namespace heard::client
