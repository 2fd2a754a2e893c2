// Purpose: points, sizes, rectangles and colours. Units: logical pixels (a window pixel is one times the interface scale).
// Plain data without SFML, so that layout and themes can be tested without a window.
#pragma once

#include <algorithm>
#include <cstdint>

namespace heard::client {

struct Point {
    float x = 0, y = 0;
    bool operator==(const Point&) const = default;
};

struct Size {
    float w = 0, h = 0;
    bool operator==(const Size&) const = default;
};

struct Rect {
    float x = 0, y = 0, w = 0, h = 0;
    float right() const { return x + w; }
    float bottom() const { return y + h; }
    Point centre() const { return {x + w / 2, y + h / 2}; }
    bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    Rect inset(float d) const { return {x + d, y + d, std::max(0.f, w - 2 * d), std::max(0.f, h - 2 * d)}; }
    Rect inset(float dx, float dy) const { return {x + dx, y + dy, std::max(0.f, w - 2 * dx), std::max(0.f, h - 2 * dy)}; }
    Rect moved(float dx, float dy) const { return {x + dx, y + dy, w, h}; }
    Rect common(const Rect& o) const {
        const float l = std::max(x, o.x), t = std::max(y, o.y);
        return {l, t, std::max(0.f, std::min(right(), o.right()) - l), std::max(0.f, std::min(bottom(), o.bottom()) - t)};
    }
    bool operator==(const Rect&) const = default;
};

struct Color {
    std::uint8_t r = 0, g = 0, b = 0, a = 255;
    bool operator==(const Color&) const = default;
};

constexpr Color rgb(std::uint32_t hex, float opacity = 1.f) {
    return {static_cast<std::uint8_t>(hex >> 16 & 255u), static_cast<std::uint8_t>(hex >> 8 & 255u),
            static_cast<std::uint8_t>(hex & 255u), static_cast<std::uint8_t>(opacity * 255.f + 0.5f)};
}
constexpr Color faded(Color c, float by) {
    c.a = static_cast<std::uint8_t>(static_cast<float>(c.a) * by + 0.5f);
    return c;
}
inline constexpr Color clear{0, 0, 0, 0};

} // namespace heard::client
