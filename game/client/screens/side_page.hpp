// Purpose: a page beside the room at night: the title and the questions before a way in. Words on the left, the table on the right;
// on a small window or with large text the words take the whole width and scroll.
#pragma once

#include "game/client/widgets/layout.hpp"

namespace heard::client {

class SidePage : public Widget {
public:
    explicit SidePage(std::string name) : Widget("page"), name_(std::move(name)), scroll_(&add<Scroll>("content")), column_(&scroll_->add<Column>(12.f)) {}
    std::string_view role() const override { return "page"; }
    std::string name() const override { return name_; }
    Column &column() { return *column_; }
    Size measure(const Look &, float maxWidth) override { return {maxWidth, 0}; }
    void arrange(const Look &look, const Rect &place) override;

private:
    std::string name_;
    Scroll *scroll_;
    Column *column_;
};

} // namespace heard::client
