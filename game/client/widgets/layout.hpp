// Purpose: containers that place their children: Column, Row (wraps), Grid, Scroll, Spacer, Stack.
// Heights follow from measured text, so a screen survives 200 % text and a small window: what does not fit scrolls.
#pragma once

#include "game/client/widgets/widget.hpp"

namespace heard::client {

enum class Across : std::uint8_t { Stretch, Start, Centre, End };

// One below another. Children with grow share the height left over.
class Column : public Widget {
public:
    explicit Column(float gap = space::m, Across across = Across::Stretch, std::string id = {})
        : Widget(std::move(id)), gap_(gap), across_(across) {}
    std::string_view role() const override { return "column"; }
    Size measure(const Look& look, float maxWidth) override;
    void arrange(const Look& look, const Rect& place) override;
    Column& setPadding(float x, float y) { padX_ = x, padY_ = y; return *this; }

private:
    float gap_, padX_ = 0, padY_ = 0;
    Across across_;
};

// Side by side, wrapping to further lines when the width is short. Children with grow share the width left on their line.
class Row : public Widget {
public:
    explicit Row(float gap = space::m, Across along = Across::Start, std::string id = {})
        : Widget(std::move(id)), gap_(gap), along_(along) {}
    std::string_view role() const override { return group_ ? "group" : "row"; }
    std::string name() const override { return name_; }
    Size measure(const Look& look, float maxWidth) override;
    void arrange(const Look& look, const Rect& place) override;
    Row& setLineGap(float gap) { lineGap_ = gap; return *this; }
    Row& setTall() { tall_ = true; return *this; } // every child as high as its line
    Row& setGroup(std::string name) { group_ = true, name_ = std::move(name); return *this; } // one Tab stop
    bool isGroup() const override { return group_; }

private:
    struct Line {
        std::size_t first, count;
        float width, height, grow;
    };
    std::vector<Line> split(const Look& look, float maxWidth, std::vector<Size>& sizes) const;
    float gap_, lineGap_ = space::s;
    Across along_;
    bool group_ = false, tall_ = false;
    std::string name_;
};

// Parts side by side by their share (grow, 1 if none), all equally high; one below another where a part would be narrower than minPart.
class Split : public Widget {
public:
    Split(float gap, float minPart, std::string id = {}) : Widget(std::move(id)), gap_(gap), minPart_(minPart) {}
    std::string_view role() const override { return "split"; }
    Size measure(const Look& look, float maxWidth) override;
    void arrange(const Look& look, const Rect& place) override;
    Split& setTop() { stretch_ = false; return *this; } // parts keep their own height, at the top

private:
    std::vector<float> widths(const Look& look, float width) const; // empty: stacked
    float gap_, minPart_;
    bool stretch_ = true;
};

// Equal cells, as many columns as fit.
class Grid : public Widget {
public:
    Grid(float minCell, float gap, int maxColumns = 12, std::string id = {})
        : Widget(std::move(id)), minCell_(minCell), gap_(gap), most_(maxColumns) {}
    std::string_view role() const override { return group_ ? "group" : "grid"; }
    std::string name() const override { return name_; }
    Size measure(const Look& look, float maxWidth) override;
    void arrange(const Look& look, const Rect& place) override;
    Grid& setGroup(std::string name) { group_ = true, name_ = std::move(name); return *this; }
    bool isGroup() const override { return group_; }

private:
    int columns(const Look& look, float width) const; // cells widen with the text scale
    float minCell_, gap_;
    int most_;
    bool group_ = false;
    std::string name_;
};

// Shows one child, which may be taller than the room: wheel, Page keys and focus scroll it. Lists are a Scroll of a Column.
class Scroll : public Widget {
public:
    explicit Scroll(std::string id = {}, float maxHeight = 1e6f) : Widget(std::move(id)), maxHeight_(maxHeight) {}
    std::string_view role() const override { return "scroll"; }
    std::string value() const override;
    Size measure(const Look& look, float maxWidth) override;
    void arrange(const Look& look, const Rect& place) override;
    void paint(Painter& painter) override;
    bool handle(Ui& ui, const Input& input) override;
    void reveal(const Look& look, const Rect& r) override;
    Rect clip() const override;
    bool takesFocus() const override { return tooLong_ && !holdsFocusable_; } // so that keys reach text alone
    float focusRadius() const override { return radius::paper; }
    float offset() const { return offset_; }
    void keepAtEnd(bool yes) { stickToEnd_ = yes; } // follows what is added below

private:
    void scrollTo(const Look& look, float offset);
    float maxHeight_, offset_ = 0, contentHeight_ = 0;
    bool tooLong_ = false, holdsFocusable_ = false, stickToEnd_ = false;
};

class Spacer : public Widget {
public:
    explicit Spacer(float w = 0, float h = 0, float share = 0) : size_{w, h} { setGrow(share); }
    std::string_view role() const override { return "space"; }
    Size measure(const Look&, float) override { return size_; }

private:
    Size size_;
};

// A level hairline.
class Rule : public Widget {
public:
    std::string_view role() const override { return "rule"; }
    Size measure(const Look&, float maxWidth) override { return {maxWidth, 1}; }
    void paint(Painter& painter) override;
};

// All children in the same place, the last on top.
class Stack : public Widget {
public:
    explicit Stack(std::string id = {}) : Widget(std::move(id)) {}
    std::string_view role() const override { return "stack"; }
    Size measure(const Look& look, float maxWidth) override;
    void arrange(const Look& look, const Rect& place) override;
};

} // namespace heard::client
