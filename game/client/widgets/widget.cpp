#include "game/client/widgets/widget.hpp"

namespace heard::client {

void Widget::arrange(const Look&, const Rect& place) { bounds_ = place; }

Widget& Widget::adopt(std::unique_ptr<Widget> child) {
    child->parent_ = this;
    children_.push_back(std::move(child));
    return *children_.back();
}

void Widget::paintChildren(Painter& painter) {
    const Rect shows = clip();
    for (const auto& child : children_)
        if (child->visible_) {
            const Rect seen = child->bounds_.inset(-48).common(shows);
            if (seen.w > 0 && seen.h > 0) child->paint(painter);
        }
}

} // namespace heard::client
