#include "game/client/widgets/label.hpp"

#include <cmath>

namespace heard::client {
namespace {

constexpr float markRadius = 11, markRoom = 34; // the shape and the gap after it
constexpr float dotApart = 22;

} // namespace

void Words::setText(std::string text) {
    if (text == text_) return;
    text_ = std::move(text);
    known_ = {};
}

Size Words::measure(const Look& look, float maxWidth) {
    if (text_.empty()) return {0, 0};
    for (const Known& k : known_)
        if (k.width == maxWidth && k.scale == look.scale() && k.textScale == look.theme.textScale) return k.size;
    TextBlock scratch;
    scratch.set(look.fonts, {text_, look.theme.scaled(face_), {}, maxWidth, Align::Start, {}});
    known_[next_] = {maxWidth, look.scale(), look.theme.textScale, scratch.size()};
    next_ = (next_ + 1) % known_.size();
    return scratch.size();
}

TextBlock& Words::block(const Look& look, float width, Color color, Align align) {
    block_.set(look.fonts, {text_, look.theme.scaled(face_), color, width, align, stretches_});
    return block_;
}

void Words::paint(Painter& painter, const Rect& r, Color color, Align align, bool middle) {
    if (text_.empty()) return;
    TextBlock& b = block(painter.look(), r.w, color, align);
    painter.text(b, {r.x, middle ? r.y + (r.h - b.size().h) / 2 : r.y});
}

Label::Label(std::string text, Type face, Tone tone, std::string id) : Widget(std::move(id)), tone_(tone) {
    words_.set(std::move(text), face);
}

void Label::paint(Painter& painter) {
    const Theme& t = painter.theme();
    const Rect r{bounds_.x, bounds_.y, std::min(bounds_.w, maxWidth_), bounds_.h};
    words_.paint(painter, r, tone_ == Tone::Soft ? t.softWords(ground()) : t.words(ground()), align_);
}

PartnerMark::PartnerMark(Mark mark, std::string name, std::string doing, std::string id) : Widget(std::move(id)), mark_(mark) {
    name_.set(std::move(name), type::partner);
    doing_.set(std::move(doing), type::body);
}

Size PartnerMark::measure(const Look& look, float maxWidth) {
    const Size n = name_.measure(look, std::max(40.f, maxWidth - markRoom));
    const Size d = doing_.measure(look, maxWidth);
    return {markRoom + n.w + (d.w > 0 ? d.w + 12 : 0), std::max(n.h, d.h)};
}

void PartnerMark::paint(Painter& painter) {
    const Theme& t = painter.theme();
    const Size n = name_.measure(painter.look(), std::max(40.f, bounds_.w - markRoom));
    painter.mark(mark_, {bounds_.x + markRadius + 1, bounds_.y + bounds_.h / 2}, markRadius, t.partner(mark_, ground()));
    name_.paint(painter, {bounds_.x + markRoom - 1, bounds_.y, n.w + 2, bounds_.h}, t.words(ground()), Align::Start, true);
    const float x = bounds_.x + markRoom + n.w + 11;
    if (!doing_.text().empty() && x < bounds_.right())
        doing_.paint(painter, {x, bounds_.y + 1, bounds_.right() - x + 2, bounds_.h}, t.softWords(ground()), Align::Start, true);
}

FloorLine::FloorLine(Mark mark, std::string line, std::string hint, std::string id) : Widget(std::move(id)), mark_(mark) {
    line_.set(std::move(line), type::floor);
    hint_.set(std::move(hint), type::body);
}

bool FloorLine::beside(const Look& look, float width) {
    const Size l = line_.measure(look, 1e6f), h = hint_.measure(look, 1e6f);
    return markRoom + l.w + 24 + h.w <= width;
}

Size FloorLine::measure(const Look& look, float maxWidth) {
    const Size l = line_.measure(look, std::max(60.f, maxWidth - markRoom));
    if (hint_.text().empty()) return {markRoom + l.w, l.h};
    const Size h = hint_.measure(look, maxWidth);
    if (beside(look, maxWidth)) return {markRoom + l.w + 24 + h.w, std::max(l.h, h.h)};
    return {std::min(maxWidth, std::max(markRoom + l.w, h.w)), l.h + h.h + 2};
}

void FloorLine::paint(Painter& painter) {
    const Theme& t = painter.theme();
    const Look& look = painter.look();
    const Size l = line_.measure(look, std::max(60.f, bounds_.w - markRoom));
    const float firstLine = t.scaled(type::floor).line;
    painter.mark(mark_, {bounds_.x + markRadius + 1, bounds_.y + firstLine / 2}, markRadius, t.partner(mark_, ground()));
    line_.paint(painter, {bounds_.x + markRoom, bounds_.y, bounds_.w - markRoom, l.h}, t.words(ground()));
    if (hint_.text().empty()) return;
    if (beside(look, bounds_.w + .5f)) {
        TextBlock& a = line_.block(look, bounds_.w - markRoom, t.words(ground()));
        TextBlock& b = hint_.block(look, -1, t.softWords(ground()));
        painter.text(b, {bounds_.x + markRoom + l.w + 24, bounds_.y + a.baseline() - b.baseline()});
    } else {
        hint_.paint(painter, {bounds_.x, bounds_.y + l.h + 2, bounds_.w, bounds_.h}, t.softWords(ground()));
    }
}

ProgressDots::ProgressDots(std::string title, int at, int count, std::string words, std::string id)
    : Widget(std::move(id)), at_(at), count_(count) {
    title_.set(std::move(title), type::smallStrong);
    words_.set(std::move(words), type::small);
}

Size ProgressDots::measure(const Look& look, float maxWidth) {
    const Size t = title_.measure(look, maxWidth), w = words_.measure(look, maxWidth);
    const float dots = static_cast<float>(count_) * dotApart;
    const bool beside = dots + 14 + w.w <= maxWidth;
    return {std::min(maxWidth, std::max(t.w, beside ? dots + 14 + w.w : std::max(dots, w.w))),
            t.h + 2 + std::max(22.f, w.h) + (beside ? 0 : w.h)};
}

void ProgressDots::paint(Painter& painter) {
    const Theme& theme = painter.theme();
    const Size t = title_.measure(painter.look(), bounds_.w), w = words_.measure(painter.look(), bounds_.w);
    title_.paint(painter, bounds_, theme.words(ground()));
    const float y = bounds_.y + t.h + 2 + std::max(22.f, std::min(w.h, theme.scaled(type::small).line)) / 2;
    const Palette& c = theme.colors;
    for (int i = 0; i < count_; ++i) {
        const Point at{bounds_.x + 4 + static_cast<float>(i) * dotApart, y};
        const auto dot = [&](float r, Color fill, Color edge) {
            painter.box({at.x - r, at.y - r, 2 * r, 2 * r}, {r, fill, edge, edge.a ? 2.f : 0.f, shadow::none});
        };
        if (i < at_) dot(5, c.wordsSoft, clear);
        if (i == at_) dot(10, clear, c.words), dot(5, c.words, clear);
        if (i > at_) dot(5, clear, c.tableEdge);
    }
    const float dots = static_cast<float>(count_) * dotApart;
    const bool beside = dots + 14 + w.w <= bounds_.w + .5f;
    const Rect at = beside ? Rect{bounds_.x + dots + 6, y - w.h / 2, w.w + 10, w.h} : Rect{bounds_.x, y + 12, bounds_.w, w.h};
    words_.paint(painter, at, theme.softWords(ground()));
}

DepthDots::DepthDots(int depth, std::string word, std::string id) : Widget(std::move(id)), depth_(depth) {
    word_.set(std::move(word), type::smallStrong);
}

Size DepthDots::measure(const Look& look, float maxWidth) {
    const Size s = word_.measure(look, std::max(30.f, maxWidth - 66));
    return {66 + s.w, std::max(26.f, s.h + 2)};
}

void DepthDots::paint(Painter& painter) {
    const Theme& t = painter.theme();
    const float y = bounds_.y + bounds_.h / 2;
    for (int i = 0; i < 3; ++i) {
        const Rect dot{bounds_.x + 1.5f + static_cast<float>(i) * 20, y - 6.5f, 13, 13};
        const bool full = i < depth_;
        painter.box(dot, {6.5f, full ? t.words(ground()) : clear, full ? clear : t.edge(ground()), full ? 0.f : 2.f, shadow::none});
    }
    word_.paint(painter, {bounds_.x + 64, bounds_.y, bounds_.w - 62, bounds_.h}, t.words(ground()), Align::Start, true);
}

Size Wordmark::measure(const Look& look, float maxWidth) {
    const float shrink = std::min(1.f, 1.2f / look.theme.textScale); // large already; more would leave no room for the ways in
    TextBlock block;
    block.set(look.fonts, {text_, look.theme.scaled({type::name.size * shrink, type::name.line * shrink, type::name.weight}), {}, -1, Align::Start, {}});
    return {std::min(maxWidth, block.size().w), block.size().h};
}

void Wordmark::paint(Painter& painter) {
    const Theme& t = painter.theme();
    const float shrink = std::min(1.f, 1.2f / t.textScale), size = type::name.size * shrink * t.textScale;
    const Color from = t.name == ThemeName::Evening ? rgb(0xC3CBE0) : t.colors.words, to = t.name == ThemeName::Evening ? rgb(0xFFE3B0) : t.colors.words;
    painter.gradientText(text_, {size, size * 120 / 108, type::name.weight}, {bounds_.x - 8, bounds_.y}, from, to);
}

} // namespace heard::client
