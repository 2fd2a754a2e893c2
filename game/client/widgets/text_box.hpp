// Purpose: boxes to write in, on paper: TextBox (several lines, soft wrap) and LineEdit (one line). The text itself is a
// TextEditor owned by the screen and shared, so that a draft, its selection and its undo outlive any rebuild.
// Return calls onSubmit; Shift+Return makes a new line. Input methods do not reach SFML 2.5 on Linux.
#pragma once

#include "game/client/edit/text_editor.hpp"
#include "game/client/widgets/button.hpp"

namespace heard::client {

using EditorPtr = std::shared_ptr<TextEditor>;

// What both boxes share: keys, mouse, clipboard, painting of text with selection and caret.
class EditBase : public Widget {
public:
    EditBase(std::string id, std::string name, EditorPtr editor, Type face);
    std::string name() const override { return name_; }
    std::string value() const override { return hidden_ ? std::string() : editor_->text(); }
    bool takesFocus() const override { return true; }
    bool handle(Ui& ui, const Input& input) override;

    TextEditor& editor() { return *editor_; }
    // Dots instead of letters; nothing of it is copied, dumped or read out. One line only.
    void setHidden(bool yes) { hidden_ = yes; }
    void setPlaceholder(std::string text) { placeholder_.setText(std::move(text)); }
    void setOnChange(std::function<void()> f) { onChange_ = std::move(f); }
    void setOnSubmit(std::function<void()> f) { onSubmit_ = std::move(f); }

protected:
    virtual Rect textArea(const Look& look) const = 0;
    virtual bool wraps() const = 0;
    TextBlock& layoutText(const Look& look);
    void paintText(Painter& painter);
    void afterEdit(Ui& ui, std::size_t left);
    void keepCaretInView(const Look& look);
    std::size_t leftOut_ = 0; // code points the last paste lost
    Words placeholder_;

private:
    bool handlePointer(Ui& ui, const Input& input);
    bool handleMove(const Look& look, const Input& input);
    bool handleEdit(Ui& ui, const Input& input);
    bool handleClipboard(Ui& ui, const Input& input);
    std::size_t byteUnder(const Look& look, Point p);

    std::size_t dotsByte(std::size_t byte) const;  // where a byte of the text stands among the dots
    std::size_t textByte(std::size_t byte) const;  // and back

    std::string name_;
    EditorPtr editor_;
    bool hidden_ = false;
    Type face_;
    TextBlock block_;
    float scrollX_ = 0, scrollY_ = 0, keepX_ = -1;
    bool dragging_ = false;
    std::function<void()> onChange_, onSubmit_;
};

class TextBox : public EditBase {
public:
    // minLines is how tall it wants to be; give it grow to take more. The face is type::said or type::saidHalf.
    TextBox(std::string id, std::string name, EditorPtr editor, Type face = type::said, int minLines = 3);
    std::string_view role() const override { return "textbox"; }
    Size measure(const Look& look, float maxWidth) override;
    void arrange(const Look& look, const Rect& place) override;
    void paint(Painter& painter) override;
    float focusRadius() const override { return radius::paper; }
    Ground childGround() const override { return Ground::Paper; }
    void setLit(bool lit) { lit_ = lit; }
    void setHint(std::string hint) { hint_->setText(std::move(hint)); } // at the foot: "In your own words", "Start with"
    // A stem in the foot: pressing it writes its words at the caret and returns the focus here.
    void addStem(const std::string& id, std::string label, std::string words);
    std::string note() const; // what the foot says at its end: the count, or that something did not fit

protected:
    Rect textArea(const Look& look) const override;
    bool wraps() const override { return true; }

private:
    float footHeight(const Look& look, float width) const;
    bool lit_ = true;
    int minLines_;
    Type boxFace_;
    Row* foot_;
    Label* hint_;
    mutable Words note_;
};

class LineEdit : public EditBase {
public:
    LineEdit(std::string id, std::string name, EditorPtr editor);
    std::string_view role() const override { return "lineedit"; }
    Size measure(const Look& look, float maxWidth) override;
    void paint(Painter& painter) override;
    LineEdit& setMinWidth(float w) { minWidth_ = w; return *this; }

protected:
    Rect textArea(const Look& look) const override;
    bool wraps() const override { return false; }

private:
    float minWidth_ = 280;
};

EditorPtr makeEditor(std::size_t maxCodePoints = 500, bool multiLine = true, std::string_view text = {});

} // namespace heard::client
