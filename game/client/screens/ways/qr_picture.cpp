#include "game/client/screens/ways/qr_picture.hpp"

#include <algorithm>
#include <cmath>

namespace heard::client::ways {

Size QrPicture::measure(const Look &, float maxWidth) {
    if (!code_) return {0, 0};
    const float side = std::min(side_, maxWidth);
    return {side, side};
}

// Whole window pixels a module, so that a camera finds sharp edges. Black on white in every light.
void QrPicture::paint(Painter &painter) {
    if (!code_) return;
    const float scale = painter.look().scale();
    const int modules = code_->size + 8;
    const float unit = std::max(1.f, std::floor(std::min(bounds_.w, bounds_.h) * scale / static_cast<float>(modules))) / scale;
    const float side = unit * static_cast<float>(modules);
    const Rect ground{bounds_.x + std::floor((bounds_.w - side) / 2), bounds_.y + std::floor((bounds_.h - side) / 2), side, side};
    painter.fill(ground, rgb(0xFFFFFF));
    for (int y = 0; y < code_->size; ++y)
        for (int x = 0; x < code_->size;) {
            int end = x;
            while (end < code_->size && code_->at(end, y)) ++end;
            if (end > x)
                painter.fill({ground.x + unit * static_cast<float>(x + 4), ground.y + unit * static_cast<float>(y + 4), unit * static_cast<float>(end - x), unit},
                             rgb(0x000000));
            x = std::max(end, x + 1);
        }
}

} // namespace heard::client::ways
