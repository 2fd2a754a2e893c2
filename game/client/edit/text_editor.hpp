// Purpose: the text in a box and everything typing does to it: caret, selection, undo, limits. UTF-8, byte offsets that
// always stand between characters as people count them. Pure; the box that shows it supplies line moves.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace heard::client {

enum class Step : std::uint8_t { Character, Word, Text }; // how far a move goes; lines belong to the box

class TextEditor {
public:
    explicit TextEditor(std::size_t maxCodePoints = 500, bool multiLine = true) : most_(maxCodePoints), multiLine_(multiLine) {}

    const std::string& text() const { return text_; }
    void setText(std::string_view text); // cleaned and trimmed to the limit; forgets undo; caret at the end
    std::size_t caret() const { return caret_; }
    std::size_t anchor() const { return anchor_; } // the other end of the selection
    bool hasSelection() const { return caret_ != anchor_; }
    std::size_t selectionBegin() const { return caret_ < anchor_ ? caret_ : anchor_; }
    std::size_t selectionEnd() const { return caret_ < anchor_ ? anchor_ : caret_; }
    std::string_view selected() const;

    void moveTo(std::size_t byte, bool extend); // snapped to a character
    void move(int direction, Step step, bool extend);
    void selectWordAt(std::size_t byte);
    void selectAll();

    // Both return how many code points did not fit (0: all did). A selection is replaced.
    std::size_t type(char32_t c); // joined with what was typed before into one undo step
    std::size_t insert(std::string_view pasted);
    void erase(int direction, Step step); // the selection, if there is one
    std::string cut();
    bool undo();
    bool redo();

    std::size_t count() const; // code points
    std::size_t limit() const { return most_; }
    bool multiLine() const { return multiLine_; }
    bool onlySpaces() const; // nothing a person would call text
    std::uint64_t version() const { return version_; } // changes with every change of text

private:
    struct State {
        std::string text;
        std::size_t caret, anchor;
    };
    void remember(int kind);
    std::size_t replaceSelection(std::string_view with);
    std::size_t target(int direction, Step step) const;

    std::size_t most_;
    bool multiLine_;
    std::string text_;
    std::size_t caret_ = 0, anchor_ = 0;
    std::vector<State> undo_, redo_;
    int lastKind_ = 0; // typing and erasing join with their own kind
    std::uint64_t version_ = 0;
};

} // namespace heard::client
