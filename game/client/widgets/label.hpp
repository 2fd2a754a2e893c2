// Purpose: words on the table or on paper. A Label wraps and is never cut off; Paragraph is a Label that scrolls past a height.
#pragma once

#include "game/client/widgets/layout.hpp"

#include <array>

namespace heard::client {

enum class Tone : std::uint8_t { Plain, Soft };

// Measures and paints one text; remembers a few widths so that nested layout stays cheap.
class Words {
public:
    void set(std::string text, Type face) { text_ = std::move(text), face_ = face, known_ = {}; }
    void setText(std::string text);
    const std::string& text() const { return text_; }
    Type face() const { return face_; }
    void setStretches(std::vector<Stretch> s) { stretches_ = std::move(s); }
    Size measure(const Look& look, float maxWidth);
    // Lays out for painting; align applies within width.
    TextBlock& block(const Look& look, float width, Color color, Align align = Align::Start);
    void paint(Painter& painter, const Rect& r, Color color, Align align = Align::Start, bool middle = false);

private:
    struct Known {
        float width = -1, scale = 0, textScale = 0;
        Size size;
    };
    std::string text_;
    Type face_ = type::body;
    std::vector<Stretch> stretches_;
    TextBlock block_;
    std::array<Known, 4> known_{};
    std::size_t next_ = 0;
};

class Label : public Widget {
public:
    explicit Label(std::string text, Type face = type::body, Tone tone = Tone::Plain, std::string id = {});
    std::string_view role() const override { return "text"; }
    std::string name() const override { return words_.text(); }
    Size measure(const Look& look, float maxWidth) override { return words_.measure(look, std::min(maxWidth, maxWidth_)); }
    void paint(Painter& painter) override;
    void setText(std::string text) { words_.setText(std::move(text)); }
    const std::string& text() const { return words_.text(); }
    Label& setAlign(Align a) { align_ = a; return *this; }
    Label& setMaxWidth(float w) { maxWidth_ = w; return *this; } // about 80 characters of body text is 640
    Label& setTone(Tone t) { tone_ = t; return *this; }
    // Soft grounds and underlines under stretches of the text (bytes); see Palette::mark… for the colours.
    Label& setStretches(std::vector<Stretch> s) { words_.setStretches(std::move(s)); return *this; }

private:
    Words words_;
    Tone tone_;
    Align align_ = Align::Start;
    float maxWidth_ = 1e6f;
};

// Text that scrolls inside its own room when longer than maxHeight.
class Paragraph : public Scroll {
public:
    Paragraph(std::string text, Type face = type::body, float maxHeight = 1e6f, std::string id = {})
        : Scroll(std::move(id), maxHeight), label_(&add<Label>(std::move(text), face)) {}
    std::string_view role() const override { return "paragraph"; }
    std::string name() const override { return label_->text(); }
    Label& label() { return *label_; }

private:
    Label* label_;
};

// A partner's shape with their name and, softly, what they are doing: never the colour alone.
class PartnerMark : public Widget {
public:
    PartnerMark(Mark mark, std::string name, std::string doing = {}, std::string id = {});
    std::string_view role() const override { return "partner"; }
    std::string name() const override { return name_.text(); }
    std::string value() const override { return doing_.text(); }
    Size measure(const Look& look, float maxWidth) override;
    void paint(Painter& painter) override;
    void setDoing(std::string doing) { doing_.setText(std::move(doing)); }

private:
    Mark mark_;
    Words name_, doing_;
};

// "Lena, you have the floor." with the shape before it and a softer line after or below it.
class FloorLine : public Widget {
public:
    FloorLine(Mark mark, std::string line, std::string hint = {}, std::string id = {});
    std::string_view role() const override { return "heading"; }
    std::string name() const override { return line_.text(); }
    std::string value() const override { return hint_.text(); }
    Size measure(const Look& look, float maxWidth) override;
    void paint(Painter& painter) override;

private:
    bool beside(const Look& look, float width);
    Mark mark_;
    Words line_, hint_;
};

// Where we are: a title and dots, "third of six". Never a gauge.
class ProgressDots : public Widget {
public:
    ProgressDots(std::string title, int at, int count, std::string words, std::string id = {});
    std::string_view role() const override { return "progress"; }
    std::string name() const override { return title_.text(); }
    std::string value() const override { return words_.text(); }
    Size measure(const Look& look, float maxWidth) override;
    void paint(Painter& painter) override;

private:
    Words title_, words_;
    int at_, count_; // at_ counts from 0
};

// How deep a card goes: one to three dots and the word for it.
class DepthDots : public Widget {
public:
    DepthDots(int depth, std::string word, std::string id = {});
    std::string_view role() const override { return "depth"; }
    std::string name() const override { return word_.text(); }
    Size measure(const Look& look, float maxWidth) override;
    void paint(Painter& painter) override;

private:
    int depth_;
    Words word_;
};

// The name of the game on its title, in one soft run from moonlight to lamplight.
class Wordmark : public Widget {
public:
    explicit Wordmark(std::string text) : text_(std::move(text)) {}
    std::string_view role() const override { return "heading"; }
    std::string name() const override { return text_; }
    Size measure(const Look& look, float maxWidth) override;
    void paint(Painter& painter) override;

private:
    std::string text_;
};

} // namespace heard::client
