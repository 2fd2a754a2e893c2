#include "game/client/widgets/card.hpp"
#include "game/client/paint/surface.hpp"

#include <cmath>

namespace heard::client {

Card::Card(bool lit, const Shadow& shadow, float padX, float padY, std::string id, float gap)
    : Column(gap, Across::Stretch, std::move(id)), lit_(lit), shadow_(shadow) {
    setPadding(padX, padY);
}

void Card::paint(Painter& painter) {
    painter.paper(bounds_, lit_, shadow_, radius_);
    paintChildren(painter);
}

void Tray::paint(Painter& painter) {
    const Theme& t = painter.theme();
    const bool hc = t.highContrast();
    painter.box(bounds_, {radius::tray, t.colors.tray, faded(t.colors.tableEdge, hc ? 1.f : .6f), hc ? 2.f : 1.f, shadow::none});
    paintChildren(painter);
}

Picture::Picture(std::string art, Size size, std::string name, float corner)
    : art_(std::move(art)), name_(std::move(name)), size_(size), corner_(corner) {}

Size Picture::measure(const Look& look, float maxWidth) {
    if (look.theme.textScale > 1.75f) return {0, 0};
    const float shrink = std::min(1.f, 1.5f - look.theme.textScale / 2) * std::min(1.f, maxWidth / size_.w);
    return {size_.w * shrink, size_.h * shrink};
}

void Picture::paint(Painter& painter) {
    if (bounds_.h < 8 || bounds_.w < 8) return;
    const float w = std::min(bounds_.w, bounds_.h * size_.w / size_.h), h = w * size_.h / size_.w;
    painter.picture(art_, {bounds_.x + (bounds_.w - w) / 2, bounds_.y + (bounds_.h - h) / 2, w, h});
    if (corner_ > 0 && painter.theme().highContrast())
        painter.box(bounds_, {corner_, clear, painter.theme().edge(ground()), 2, shadow::none});
}

CardFace::CardFace(std::string id, Size size, Side side, std::string art, std::string word)
    : Widget(std::move(id)), size_(size), side_(side), art_(std::move(art)) {
    const float face = std::clamp(size.w * .144f, 16.f, 33.f);
    word_.set(std::move(word), Type{face, face * 1.25f, 500});
}

std::string CardFace::value() const {
    return side_ == Side::Empty ? "empty" : side_ == Side::Down ? "face down" : word_.text();
}

Size CardFace::measure(const Look&, float maxWidth) {
    const float shrink = std::min(1.f, maxWidth / size_.w);
    return {size_.w * shrink, size_.h * shrink};
}

void CardFace::turnUp(int afterMs) {
    if (side_ != Side::Down || turning_) return;
    turning_ = true;
    started_ = -1;
    delay_ = afterMs;
    progress_ = 0;
    wordShown_ = 0;
}

void CardFace::finishMotion() {
    if (!turning_) return;
    turning_ = false;
    side_ = Side::Up;
    progress_ = wordShown_ = 1;
}

Beat CardFace::tick(Millis now) {
    if (!turning_) return Beat::Still;
    if (started_ < 0) started_ = now + delay_;
    const auto since = static_cast<float>(now - started_);
    progress_ = std::clamp(since / static_cast<float>(turnTime_), 0.f, 1.f);
    if (progress_ >= .5f) side_ = Side::Up;
    const auto wordAt = static_cast<float>(turnTime_ + motion::wordAfter);
    wordShown_ = std::clamp((since - wordAt) / static_cast<float>(motion::control), 0.f, 1.f);
    if (wordShown_ >= 1) turning_ = false;
    return Beat::Moving;
}

void CardFace::paint(Painter& painter) {
    const Theme& t = painter.theme();
    if (t.reducedMotion) turnTime_ = motion::reduced;
    if (side_ == Side::Empty) {
        painter.dashed(bounds_, radius::paper, t.colors.tableEdge, t.edgeWidth());
        if (marked_) painter.mark(mark_, bounds_.centre(), 11, t.partner(mark_, ground()));
        return;
    }
    // Turning on the long edge: narrow to nothing at half way; reduced motion cross-fades instead.
    const float eased = motion::easeOut(progress_);
    const bool still = !turning_ || t.reducedMotion;
    const float wide = still ? 1.f : std::fabs(std::cos(3.14159265f * eased));
    const bool front = side_ == Side::Up && (still || eased >= .5f);
    if (front) paintFront(painter, std::max(.02f, wide));
    else paintBack(painter, std::max(.02f, wide));
    if (marked_ && side_ == Side::Down)
        painter.mark(mark_, {bounds_.x + bounds_.w / 2, bounds_.bottom()}, 11, t.partner(mark_, ground()));
}

void CardFace::paintBack(Painter& painter, float wide) {
    const Theme& t = painter.theme();
    if (t.highContrast()) {
        const float w = bounds_.w * wide;
        const Rect r{bounds_.centre().x - w / 2, bounds_.y, w, bounds_.h};
        painter.box(r, {8, t.colors.room, t.colors.words, 2, shadow::none});
        if (wide > .9f) painter.drawn("two-arcs", bounds_, [&](cairo_t* cr) {
            const double right = static_cast<double>(bounds_.w) - 14, mid = static_cast<double>(bounds_.h) / 2, half = right / 2 + 7;
            setSource(cr, t.colors.words);
            cairo_set_line_width(cr, 2);
            for (const double bend : {-1.0, 1.0}) {
                cairo_move_to(cr, 14, mid + bend * 14);
                cairo_curve_to(cr, half - 12, mid - bend * 5, half + 12, mid - bend * 5, right, mid + bend * 14);
            }
            cairo_stroke(cr);
        });
        return;
    }
    const float r = bounds_.w * .0917f;
    if (tilt_ == 0 && wide > .98f) painter.box(bounds_, {r, clear, clear, 0, {4, 14, .42f}});
    else painter.drawn("card-shade", bounds_.inset(-16), [&](cairo_t* cr) {
        const double w = static_cast<double>(bounds_.w), h = static_cast<double>(bounds_.h);
        for (int i = 0; i < 12; ++i) { // soft enough under a tilted card
            cairo_set_source_rgba(cr, 0, 0, 0, .035);
            roundedPath(cr, 10 + i, 12 + i, w + 12 - 2 * i, h + 14 - 2 * i, 16);
            cairo_fill(cr);
        }
    });
    painter.picture("card-back", bounds_, tilt_, wide);
}

void CardFace::paintFront(Painter& painter, float wide) {
    const Theme& t = painter.theme();
    const float w = bounds_.w * wide;
    const Rect r{bounds_.centre().x - w / 2, bounds_.y, w, bounds_.h};
    const bool hc = t.highContrast();
    const float corner = bounds_.w * .0917f, foot = bounds_.h * .238f, pad = bounds_.w * .055f;
    painter.box(r, {corner, hc ? t.colors.room : rgb(0xF1E4CB), hc ? t.colors.words : rgb(0xCDB995), hc ? 2.f : 1.5f,
                    hc || wide < 1 ? shadow::none : bounds_.w > 160 ? shadow::held : shadow::resting});
    const Rect picture{bounds_.x + pad, bounds_.y + pad, bounds_.w - 2 * pad, bounds_.h - foot - pad};
    painter.picture(art_, picture, 0, wide);
    if (wide < 1) return;
    const float kept = painter.fade;
    painter.fade *= wordShown_;
    const Rect line{bounds_.x + 4, bounds_.bottom() - foot, bounds_.w - 8, foot};
    Theme plain = t;
    const float fits = word_.measure(painter.look(), 1e6f).w;
    if (fits > line.w && word_.face().size > 16) { // a long word at large text: smaller rather than cut
        const float face = std::max(12.f, word_.face().size * line.w / fits * .96f);
        word_.set(word_.text(), Type{face, face * 1.25f, 500});
    }
    word_.paint(painter, line, hc ? plain.colors.words : rgb(0x2A1F18), Align::Centre, true);
    painter.fade = kept;
}

} // namespace heard::client
