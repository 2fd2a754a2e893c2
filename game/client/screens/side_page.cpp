#include "game/client/screens/side_page.hpp"

namespace heard::client {

void SidePage::arrange(const Look &look, const Rect &place) {
    bounds_ = place;
    const float left = place.w < 1180 ? 48.f : 84.f;
    const float w = std::min({536 * look.theme.textScale, place.w - 2 * left, std::max(460.f, place.w * .48f - left + 36)});
    const float wanted = column_->measure(look, w).h;
    const float most = place.h - 48, h = std::min(wanted, most);
    const float top = place.y + std::max(24.f, (place.h - h) * .42f);
    scroll_->arrange(look, {place.x + left, top, w, h});
}

} // namespace heard::client
