#include "game/client/screens/slips.hpp"

namespace heard::client {
namespace {

constexpr float padX = 40, padY = 28, folded = 72;

} // namespace

Slip::Slip(std::string id, Mark mark, std::string who, std::string line, int sinceMs, bool reducedMotion)
    : Widget(std::move(id)), mark_(mark), since_(sinceMs), reduced_(reducedMotion) {
    who_.set(std::move(who), type::small);
    line_.set(std::move(line), type::said);
    moment_ = unfolding(since_, reduced_);
}

Size Slip::measure(const Look &look, float maxWidth) {
    const float words = line_.measure(look, maxWidth - 2 * padX).h, who = who_.measure(look, maxWidth - 2 * padX).h;
    return {maxWidth, std::max(folded + 24, words + who + 2 * padY + 8)};
}

void Slip::paint(Painter &painter) {
    const Theme &theme = painter.theme();
    const float height = folded + (bounds_.h - folded) * moment_.open;
    const Rect paper{bounds_.x, bounds_.bottom() - height, bounds_.w, height};
    painter.paper(paper, moment_.open > 0, shadow::lying);
    if (moment_.open < .5f) { // the fold
        painter.line({paper.x + 16, paper.centre().y}, {paper.right() - 16, paper.centre().y}, faded(theme.colors.paperEdge, .6f));
        painter.mark(mark_, paper.centre(), 11, theme.partner(mark_, Ground::Paper));
        return;
    }
    if (!theme.highContrast() && moment_.light > 0)
        painter.box(paper.inset(2), {radius::paper - 2, faded(theme.colors.action, .16f * moment_.light * (1.2f - moment_.ink)), clear, 0, shadow::none});
    const float kept = painter.fade;
    painter.fade *= moment_.ink;
    const Rect words = bounds_.inset(padX, padY);
    painter.mark(mark_, {words.x + 8, words.y + 12}, 8, theme.partner(mark_, Ground::Paper));
    const float who = who_.measure(painter.look(), words.w).h;
    who_.paint(painter, {words.x + 26, words.y, words.w - 26, who}, theme.colors.inkSoft);
    line_.paint(painter, {words.x, words.y + who + 8, words.w, words.h - who - 8}, theme.colors.ink);
    painter.fade = kept;
}

Beat Slip::tick(Millis now) {
    if (moment_.over) return Beat::Still;
    if (started_ < 0) started_ = now - since_;
    moment_ = unfolding(skipped_ ? 1 << 20 : static_cast<int>(now - started_), reduced_);
    return Beat::Moving;
}

Beat Later::tick(Millis now) {
    if (done_) return Beat::Still;
    if (started_ < 0) started_ = now;
    if (now - started_ < left_) return Beat::Still;
    done_ = true;
    again_();
    return Beat::Changed;
}

void Later::finishMotion() {
    if (done_) return;
    done_ = true;
    again_();
}

} // namespace heard::client
