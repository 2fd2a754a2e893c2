#include "game/client/screens/split.hpp"

namespace heard::client {

Size Split::measure(const Look &look, float width) {
    if (!beside(look, width)) {
        const float above = left_->measure(look, width).h, below = right_->measure(look, width).h;
        return {width, above + (above > 0 && below > 0 ? gap_ : 0) + below};
    }
    const float w = (width - gap_) * share_;
    return {width, std::max(left_->measure(look, w).h, right_->measure(look, width - gap_ - w).h)};
}

void Split::arrange(const Look &look, const Rect &place) {
    bounds_ = place;
    if (!beside(look, place.w)) {
        const float above = left_->measure(look, place.w).h;
        left_->arrange(look, {place.x, place.y, place.w, above});
        const float y = place.y + above + (above > 0 ? gap_ : 0);
        right_->arrange(look, {place.x, y, place.w, right_->measure(look, place.w).h});
        return;
    }
    const float w = (place.w - gap_) * share_;
    left_->arrange(look, {place.x, place.y, w, place.h});
    right_->arrange(look, {place.x + w + gap_, place.y, place.w - w - gap_, place.h});
}

} // namespace heard::client
