#include "game/client/widgets/layout.hpp"
#include "game/client/widgets/ui.hpp"

#include <cmath>

namespace heard::client {
namespace {

float offsetFor(Across how, float spare) {
    return how == Across::Centre ? spare / 2 : how == Across::End ? spare : 0.f;
}

} // namespace

Size Column::measure(const Look& look, float maxWidth) {
    Size total{0, 2 * padY_};
    bool first = true;
    for (const auto& child : children()) {
        if (!child->visible()) continue;
        const Size s = child->measure(look, std::max(1.f, maxWidth - 2 * padX_));
        total.w = std::max(total.w, s.w + 2 * padX_);
        total.h += s.h + (first ? 0 : gap_);
        first = false;
    }
    return total;
}

void Column::arrange(const Look& look, const Rect& place) {
    bounds_ = place;
    const Rect in = place.inset(padX_, padY_);
    const float wanted = measure(look, place.w).h;
    float shares = 0;
    for (const auto& child : children()) shares += child->visible() ? child->grow() : 0;
    const float spare = std::max(0.f, place.h - wanted);
    float y = in.y;
    for (const auto& child : children()) {
        if (!child->visible()) continue;
        const Size s = child->measure(look, in.w);
        const float h = s.h + (shares > 0 ? spare * child->grow() / shares : 0);
        const float w = across_ == Across::Stretch ? in.w : std::min(s.w, in.w);
        child->arrange(look, {in.x + offsetFor(across_, in.w - w), y, w, h});
        y += h + gap_;
    }
}

std::vector<Row::Line> Row::split(const Look& look, float maxWidth, std::vector<Size>& sizes) const {
    std::vector<Line> lines;
    sizes.assign(children().size(), {});
    for (std::size_t i = 0; i < children().size(); ++i) {
        const auto& child = children()[i];
        if (!child->visible()) continue;
        sizes[i] = child->measure(look, maxWidth);
        const bool fits = !lines.empty() && lines.back().width + gap_ + sizes[i].w <= maxWidth + .5f;
        if (!fits) lines.push_back({i, 0, -gap_, 0, 0});
        Line& line = lines.back();
        line.count = i - line.first + 1;
        line.width += gap_ + sizes[i].w;
        line.height = std::max(line.height, sizes[i].h);
        line.grow += child->grow();
    }
    return lines;
}

Size Row::measure(const Look& look, float maxWidth) {
    std::vector<Size> sizes;
    Size total{0, 0};
    for (const Line& line : split(look, maxWidth, sizes)) {
        total.w = std::max(total.w, line.width);
        total.h += (total.h > 0 ? lineGap_ : 0) + line.height;
    }
    return total;
}

void Row::arrange(const Look& look, const Rect& place) {
    bounds_ = place;
    std::vector<Size> sizes;
    float y = place.y;
    for (const Line& line : split(look, place.w, sizes)) {
        const float spare = std::max(0.f, place.w - line.width);
        float x = place.x + (line.grow > 0 ? 0 : offsetFor(along_, spare));
        for (std::size_t i = line.first; i < line.first + line.count; ++i) {
            const auto& child = children()[i];
            if (!child->visible()) continue;
            const float w = sizes[i].w + (line.grow > 0 ? spare * child->grow() / line.grow : 0);
            const float h = tall_ ? line.height : sizes[i].h;
            if (w > sizes[i].w + 1) child->measure(look, w); // wraps wider now
            child->arrange(look, {x, y + (line.height - h) / 2, w, h});
            x += w + gap_;
        }
        y += line.height + lineGap_;
    }
}

std::vector<float> Split::widths(const Look& look, float width) const {
    std::vector<float> out;
    float shares = 0;
    for (const auto& child : children())
        if (child->visible()) shares += std::max(child->grow(), child->grow() > 0 ? 0.f : 1.f), out.push_back(0);
    const float least = minPart_ * (1 + (look.theme.textScale - 1) * .8f);
    const float room = width - gap_ * static_cast<float>(out.size() > 0 ? out.size() - 1 : 0);
    std::size_t i = 0;
    for (const auto& child : children()) {
        if (!child->visible()) continue;
        out[i] = std::floor(room * (child->grow() > 0 ? child->grow() : 1.f) / shares);
        if (out[i++] < least) return {};
    }
    return out;
}

Size Split::measure(const Look& look, float maxWidth) {
    const std::vector<float> parts = widths(look, maxWidth);
    float high = 0, stacked = 0;
    std::size_t i = 0;
    for (const auto& child : children()) {
        if (!child->visible()) continue;
        const float h = child->measure(look, parts.empty() ? maxWidth : parts[i++]).h;
        high = std::max(high, h);
        stacked += h + (stacked > 0 ? gap_ : 0);
    }
    return {maxWidth, parts.empty() ? stacked : high};
}

void Split::arrange(const Look& look, const Rect& place) {
    bounds_ = place;
    const std::vector<float> parts = widths(look, place.w);
    float x = place.x, y = place.y;
    std::size_t i = 0;
    for (const auto& child : children()) {
        if (!child->visible()) continue;
        const float w = parts.empty() ? place.w : parts[i++];
        const float own = child->measure(look, w).h;
        child->arrange(look, {x, y, w, !parts.empty() && stretch_ ? place.h : own});
        if (parts.empty()) y += own + gap_;
        else x += w + gap_;
    }
}

int Grid::columns(const Look& look, float width) const {
    const float cell = minCell_ * (1 + (look.theme.textScale - 1) * .8f);
    return std::clamp(static_cast<int>((width + gap_) / (cell + gap_)), 1, most_);
}

Size Grid::measure(const Look& look, float maxWidth) {
    const int n = columns(look, maxWidth);
    const float cell = (maxWidth - gap_ * static_cast<float>(n - 1)) / static_cast<float>(n);
    float total = 0, row = 0;
    int at = 0;
    for (const auto& child : children()) {
        if (!child->visible()) continue;
        if (at == n) total += row + gap_, row = 0, at = 0;
        row = std::max(row, child->measure(look, cell).h);
        ++at;
    }
    return {maxWidth, total + row};
}

void Grid::arrange(const Look& look, const Rect& place) {
    bounds_ = place;
    const int n = columns(look, place.w);
    const float cell = (place.w - gap_ * static_cast<float>(n - 1)) / static_cast<float>(n);
    std::vector<Widget*> all;
    for (const auto& child : children())
        if (child->visible()) all.push_back(child.get());
    float y = place.y;
    for (std::size_t first = 0; first < all.size(); first += static_cast<std::size_t>(n)) {
        const std::size_t end = std::min(all.size(), first + static_cast<std::size_t>(n));
        float h = 0;
        for (std::size_t i = first; i < end; ++i) h = std::max(h, all[i]->measure(look, cell).h);
        for (std::size_t i = first; i < end; ++i)
            all[i]->arrange(look, {place.x + static_cast<float>(i - first) * (cell + gap_), y, cell, h});
        y += h + gap_;
    }
}

std::string Scroll::value() const {
    return tooLong_ ? std::to_string(std::lround(offset_)) + " of " + std::to_string(std::lround(contentHeight_ - bounds_.h)) : "";
}

Size Scroll::measure(const Look& look, float maxWidth) {
    if (children().empty()) return {0, 0};
    Size s = children().front()->measure(look, maxWidth);
    if (s.h > maxHeight_) s.h = maxHeight_;
    return s;
}

void Scroll::arrange(const Look& look, const Rect& place) {
    const bool wasAtEnd = offset_ >= contentHeight_ - bounds_.h - 1;
    bounds_ = place;
    if (children().empty()) return;
    contentHeight_ = children().front()->measure(look, place.w).h;
    tooLong_ = contentHeight_ > place.h + .5f;
    if (tooLong_) contentHeight_ = children().front()->measure(look, place.w - 12).h; // room for the bar
    const auto anyFocusable = [](const auto& self, const Widget& w) -> bool {
        if (w.takesFocus()) return true;
        for (const auto& child : w.children())
            if (self(self, *child)) return true;
        return false;
    };
    holdsFocusable_ = anyFocusable(anyFocusable, *children().front());
    scrollTo(look, stickToEnd_ && wasAtEnd ? 1e9f : offset_);
}

void Scroll::scrollTo(const Look& look, float offset) {
    offset_ = std::round(std::clamp(offset, 0.f, std::max(0.f, contentHeight_ - bounds_.h)));
    children().front()->arrange(look, {bounds_.x, bounds_.y - offset_, bounds_.w - (tooLong_ ? 12.f : 0.f),
                                       std::max(contentHeight_, bounds_.h)});
}

Rect Scroll::clip() const {
    const Rect outer = parent() ? parent()->clip() : Widget::clip();
    return tooLong_ ? bounds_.inset(-90, 0).common(outer) : outer;
}

void Scroll::paint(Painter& painter) {
    if (!tooLong_) return paintChildren(painter);
    painter.pushClip(clip());
    paintChildren(painter);
    painter.popClip();
    const Color c = painter.theme().edge(ground());
    const float length = std::max(32.f, bounds_.h * bounds_.h / contentHeight_);
    const float at = bounds_.y + (bounds_.h - length) * offset_ / std::max(1.f, contentHeight_ - bounds_.h);
    painter.box({bounds_.right() - 5, at, 5, length}, {2.5f, c, clear, 0, shadow::none});
}

bool Scroll::handle(Ui& ui, const Input& input) {
    if (!tooLong_) return false;
    const float before = offset_, page = bounds_.h * .85f;
    switch (input.intent) {
    case Intent::Wheel: scrollTo(ui.look(), offset_ - input.wheel * 56); break;
    case Intent::PageDown: scrollTo(ui.look(), offset_ + page); break;
    case Intent::PageUp: scrollTo(ui.look(), offset_ - page); break;
    case Intent::Down:
        if (holdsFocusable_) return false;
        scrollTo(ui.look(), offset_ + 40);
        break;
    case Intent::Up:
        if (holdsFocusable_) return false;
        scrollTo(ui.look(), offset_ - 40);
        break;
    default: return false;
    }
    return offset_ != before;
}

void Scroll::reveal(const Look& look, const Rect& r) {
    if (!tooLong_) return;
    const float top = r.y - 12, bottom = r.bottom() + 12;
    if (bottom > bounds_.bottom()) scrollTo(look, offset_ + bottom - bounds_.bottom());
    if (top < bounds_.y) scrollTo(look, offset_ + top - bounds_.y);
}

void Rule::paint(Painter& painter) {
    const Color c = faded(painter.theme().edge(ground()), painter.theme().highContrast() ? 1.f : .3f);
    painter.line({bounds_.x, bounds_.y}, {bounds_.right(), bounds_.y}, c);
}

Size Stack::measure(const Look& look, float maxWidth) {
    Size most;
    for (const auto& child : children()) {
        const Size s = child->measure(look, maxWidth);
        most = {std::max(most.w, s.w), std::max(most.h, s.h)};
    }
    return most;
}

void Stack::arrange(const Look& look, const Rect& place) {
    bounds_ = place;
    for (const auto& child : children()) child->arrange(look, place);
}

} // namespace heard::client
