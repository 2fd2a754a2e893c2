// Purpose: the table's layout (LOOK): the top bar, the lamp's path, the content that scrolls if it must, the actions that
// stay pinned, one quiet line below. Survives 960 × 600 to 1920 × 1080 and 200 % text: then it becomes one column.
#pragma once

#include "game/client/widgets/layout.hpp"

#include <optional>

namespace heard::client {

class Scaffold : public Widget {
public:
    explicit Scaffold(std::string id = {});
    std::string_view role() const override { return "page"; }
    std::string name() const override { return name_; }

    Row& where() { return *where_; }     // top start: ProgressDots or a heading
    Row& partner() { return *partner_; } // top middle: PartnerMark
    Row& menu() { return *menu_; }       // top end: Pause, Break, Leave
    Column& content() { return *content_; } // scrolls when too tall; children with grow fill what is left
    Row& actions() { return *actions_; } // pinned; wraps
    Row& hint() { return *hint_; }       // pinned under the actions; goes first when room is short

    Scaffold& setName(std::string name) { name_ = std::move(name); return *this; }
    Scaffold& setContentWidth(float most) { contentMax_ = most; return *this; } // narrower pages of words: 760
    Scaffold& setCentred(bool yes) { centred_ = yes; return *this; }            // content in the middle between the edges
    Scaffold& setWithoutPath() { path_ = false; return *this; }                 // private pages have light but no lamp

    Size measure(const Look&, float maxWidth) override { return {maxWidth, 0}; }
    void arrange(const Look& look, const Rect& place) override;
    void paint(Painter& painter) override { paintChildren(painter); }
    std::optional<Point> lampSpot() const { return lampSpot_; } // in the top bar, when there is no path
    static float pathWidth(const Look& look, Size canvas); // 0 when the lamp stands in the top bar

private:
    float arrangeTop(const Look& look, const Rect& place);
    std::string name_;
    Row *where_, *partner_, *menu_, *actions_, *hint_;
    Scroll* scroll_;
    Column* content_;
    float contentMax_ = measure::contentMax;
    bool centred_ = false, path_ = true;
    std::optional<Point> lampSpot_;
};

// The title's layout: a column at the start, a picture at the end that goes when the words need its room.
class TitlePage : public Widget {
public:
    explicit TitlePage(std::string id);
    std::string_view role() const override { return "page"; }
    Column& content() { return *content_; }
    Size measure(const Look&, float maxWidth) override { return {maxWidth, 0}; }
    void arrange(const Look& look, const Rect& place) override;

private:
    Scroll* scroll_;
    Column* content_;
};

// A sheet over everything: dims what is behind, keeps the focus inside, holds a column on a tray.
class Sheet : public Widget {
public:
    Sheet(std::string id, std::string name, float width = 640);
    std::string_view role() const override { return "sheet"; }
    std::string name() const override { return name_; }
    bool trapsFocus() const override { return true; }
    Column& content() { return *content_; }
    void setOnCancel(std::function<void()> f) { onCancel_ = std::move(f); } // Escape
    Size measure(const Look&, float maxWidth) override { return {maxWidth, 0}; }
    void arrange(const Look& look, const Rect& place) override;
    void paint(Painter& painter) override;
    bool handle(Ui& ui, const Input& input) override;

private:
    std::string name_;
    float width_;
    Scroll* scroll_;
    Column* content_;
    std::function<void()> onCancel_;
};

} // namespace heard::client
