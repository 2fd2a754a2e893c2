#include "game/client/widgets/ui.hpp"

#include <cmath>

namespace heard::client {
namespace {

template <typename Visit> void walk(Widget& w, Visit visit) {
    visit(w);
    for (const auto& child : w.children()) walk(*child, visit);
}

Widget* findIn(Widget& w, std::string_view id) {
    if (w.id() == id) return &w;
    for (const auto& child : w.children())
        if (Widget* hit = findIn(*child, id)) return hit;
    return nullptr;
}

// The topmost widget under p that can be pressed or scrolled; later children lie on top.
Widget* hitIn(Widget& w, Point p) {
    if (!w.visible() || !w.clip().contains(p)) return nullptr;
    for (auto it = w.children().rbegin(); it != w.children().rend(); ++it)
        if (Widget* hit = hitIn(**it, p)) return hit;
    if (!w.bounds().contains(p)) return nullptr;
    return &w;
}

Widget* groupOf(const Widget* w) {
    for (Widget* up = w ? w->parent() : nullptr; up; up = up->parent())
        if (up->isGroup()) return up;
    return nullptr;
}

bool isArrow(Intent i) { return i == Intent::Up || i == Intent::Down || i == Intent::Left || i == Intent::Right; }

// How far `to` lies in the arrow's direction; negative when it does not.
float distanceToward(Intent arrow, const Rect& from, const Rect& to) {
    const Point a = from.centre(), b = to.centre();
    const float dx = b.x - a.x, dy = b.y - a.y;
    const bool upright = arrow == Intent::Up || arrow == Intent::Down;
    const float along = arrow == Intent::Up ? -dy : arrow == Intent::Down ? dy : arrow == Intent::Left ? -dx : dx;
    const float need = upright ? std::min(from.h, to.h) / 2 : std::min(from.w, to.w) / 2;
    if (along < need) return -1;
    return along + 2.5f * std::fabs(upright ? dx : dy);
}

} // namespace

void Ui::setRoot(std::unique_ptr<Widget> root, std::string_view first) {
    const std::string kept = focus_ ? focus_->id() : std::string();
    focus_ = hover_ = capture_ = nullptr;
    root_ = std::move(root);
    layout(canvas_);
    const Widget* within = root_ ? scope() : nullptr; // a sheet that opened takes the focus from what lies behind it
    const auto reachable = [&] {
        for (const Widget* up = focus_; up; up = up->parent())
            if (up == within) return true;
        return false;
    };
    if (kept.empty() || !focus(kept) || !reachable()) {
        if (focus_) focus_->focused_ = false, focus_ = nullptr;
        if (first.empty() || !focus(first)) focusStep(1);
    }
    changed();
}

void Ui::layout(Size canvas) {
    const bool resized = !(canvas == canvas_);
    canvas_ = canvas;
    if (root_) root_->arrange(*look_, {0, 0, canvas.w, canvas.h});
    if (resized && focus_) // what one was at stays in sight
        for (Widget* up = focus_->parent(); up; up = up->parent()) up->reveal(*look_, focus_->bounds());
    if (focus_ && !focus_->focusable()) { // it went away under the focus
        focus_->focused_ = false;
        focus_ = nullptr;
        focusStep(1);
    }
}

Widget* Ui::find(std::string_view id) const { return root_ && !id.empty() ? findIn(*root_, id) : nullptr; }

Widget* Ui::scope() const {
    Widget* inner = root_.get();
    if (root_)
        walk(*root_, [&](Widget& w) {
            if (w.trapsFocus() && w.shown()) inner = &w;
        });
    return inner;
}

Widget* Ui::stopInGroup(Widget* group) const {
    Widget *first = nullptr, *chosen = nullptr;
    walk(*group, [&](Widget& w) {
        if (!w.focusable()) return;
        if (!first) first = &w;
        if (!chosen && w.value() == "chosen") chosen = &w;
    });
    return chosen ? chosen : first;
}

std::vector<Widget*> Ui::stops(Widget* within) const {
    std::vector<Widget*> out;
    Widget* lastGroup = nullptr;
    walk(*within, [&](Widget& w) {
        if (!w.focusable()) return;
        Widget* group = groupOf(&w);
        if (!group) return out.push_back(&w);
        if (group == lastGroup) return;
        lastGroup = group;
        out.push_back(focus_ && groupOf(focus_) == group ? focus_ : stopInGroup(group));
    });
    return out;
}

bool Ui::focus(Widget* widget) {
    if (!widget || !widget->focusable()) return false;
    if (focus_) focus_->focused_ = false;
    focus_ = widget;
    focus_->focused_ = true;
    for (Widget* up = widget->parent(); up; up = up->parent()) up->reveal(*look_, widget->bounds());
    changed();
    return true;
}

void Ui::focusStep(int direction) {
    Widget* within = scope();
    if (!within) return;
    const std::vector<Widget*> all = stops(within);
    if (all.empty()) return;
    const auto here = std::find(all.begin(), all.end(), focus_);
    const int size = static_cast<int>(all.size());
    const int at = here == all.end() ? (direction > 0 ? -1 : size) : static_cast<int>(here - all.begin());
    focus(all[static_cast<std::size_t>((at + direction + size) % size)]);
}

bool Ui::focusToward(Intent arrow) {
    Widget* within = focus_ && groupOf(focus_) ? groupOf(focus_) : scope();
    if (!within || !focus_) return false;
    Widget* best = nullptr;
    float nearest = 1e9f;
    walk(*within, [&](Widget& w) {
        if (!w.focusable() || &w == focus_) return;
        const float d = distanceToward(arrow, focus_->bounds(), w.bounds());
        if (d >= 0 && d < nearest) nearest = d, best = &w;
    });
    return best && focus(best);
}

bool Ui::bubble(Widget* from, const Input& input) {
    for (Widget* w = from; w; w = w->parent())
        if (w->enabled() && w->handle(*this, input)) {
            changed();
            return true;
        }
    return false;
}

void Ui::hover(Widget* widget) {
    if (hover_ == widget) return;
    if (hover_) hover_->hovered_ = false;
    hover_ = widget;
    if (hover_) hover_->hovered_ = true;
    changed();
}

void Ui::pointer(const Input& input) {
    Widget* within = scope();
    Widget* under = within ? hitIn(*within, input.at) : nullptr;
    if (input.intent == Intent::Wheel) {
        bubble(under, input);
        return;
    }
    if (input.intent == Intent::PointerDown) {
        for (Widget* w = under; w; w = w->parent())
            if (w->focusable()) {
                focus(w);
                capture_ = w;
                w->pressed_ = true;
                break;
            }
    }
    if (input.intent != Intent::PointerDown) hover(under);
    Widget* to = capture_ ? capture_ : under;
    if (to) bubble(to, input);
    if (input.intent == Intent::PointerUp && capture_) {
        capture_->pressed_ = false;
        capture_ = nullptr;
        changed();
    }
}

bool Ui::dispatch(const Input& input) {
    switch (input.intent) {
    case Intent::None: return false;
    case Intent::PointerMove:
    case Intent::PointerDown:
    case Intent::PointerUp:
    case Intent::Wheel: pointer(input); return true;
    default: break;
    }
    if (bubble(focus_ ? focus_ : root_.get(), input)) return true;
    if (input.intent == Intent::Next || input.intent == Intent::Previous) {
        focusStep(input.intent == Intent::Next ? 1 : -1);
        return true;
    }
    return isArrow(input.intent) && focusToward(input.intent);
}

void Ui::finishMotions() {
    if (root_) walk(*root_, [](Widget& w) { w.finishMotion(); });
}

void Ui::paint(Painter& painter) {
    if (!root_) return;
    root_->paint(painter);
    if (!focus_ || !focus_->shown()) return;
    painter.pushClip(focus_->clip().inset(-8));
    painter.ring(focus_->focusRect(), focus_->focusRadius(), look_->theme.colors.focus);
    painter.popClip();
}

Beat Ui::tick(Millis now) {
    now_ = now;
    Beat all = Beat::Still;
    if (root_) walk(*root_, [&](Widget& w) { all = std::max(all, w.visible() ? w.tick(now) : Beat::Still); });
    if (all != Beat::Still) changed();
    return all;
}

} // namespace heard::client
