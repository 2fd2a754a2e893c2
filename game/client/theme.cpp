#include "game/client/theme.hpp"

#include <array>
#include <cmath>

namespace heard::client {
namespace {

constexpr Palette evening() {
    Palette p{};
    p.room = rgb(0x0F1219), p.table = rgb(0x2A201B), p.tableLit = rgb(0x7C5730), p.tableRim = rgb(0x4A382C, .9f);
    p.tray = rgb(0x1B1513);
    p.paperLit = rgb(0xEEDFC4), p.paperDim = rgb(0xD6C6AB), p.paperRim = rgb(0xFFF7E6, .7f), p.paperGlow = rgb(0xFFE9BF, .9f);
    p.ink = rgb(0x2A1F18), p.inkSoft = rgb(0x5A483A), p.paperEdge = rgb(0x7C6855);
    p.words = rgb(0xF7ECDC), p.wordsSoft = rgb(0xE6D8C5), p.tableEdge = rgb(0xCDB69B);
    p.action = rgb(0xF6BE6A), p.actionWords = rgb(0x2A1A0A), p.focus = rgb(0xFFF3D6);
    p.roundTable = rgb(0xF0A081), p.roundPaper = rgb(0x9E4327), p.leafTable = rgb(0xA9D0F2), p.leafPaper = rgb(0x24507C);
    p.controlFill = rgb(0x1B1310, .38f);
    p.markHappened = rgb(0xF2B94F, .38f), p.markFeeling = rgb(0xA9BC74, .38f), p.markReason = rgb(0xB79BCB, .38f);
    p.shadow = rgb(0x000000), p.light = rgb(0xFFAE52, .46f);
    p.grain = rgb(0x120C08, .34f), p.seam = rgb(0x120C08, .55f), p.seamLight = rgb(0xFFE3B8, .045f);
    return p;
}

constexpr Palette morning() {
    Palette p{};
    p.room = rgb(0xC2AB85), p.table = rgb(0xD8C39D), p.tableLit = rgb(0xFBF1DA), p.tableRim = rgb(0xB39A70, .9f);
    p.tray = rgb(0xEFE2C9);
    p.paperLit = rgb(0xFFFDF7), p.paperDim = rgb(0xF7F0E2), p.paperRim = rgb(0xE4D4B4, .7f), p.paperGlow = clear;
    p.ink = rgb(0x2A211B), p.inkSoft = rgb(0x5C4B3D), p.paperEdge = rgb(0x8A745C);
    p.words = rgb(0x2A211B), p.wordsSoft = rgb(0x46382C), p.tableEdge = rgb(0x6A543E);
    p.action = rgb(0x4A3222), p.actionWords = rgb(0xFFF6E6), p.focus = rgb(0x123E6B);
    p.roundTable = p.roundPaper = rgb(0xA3431F), p.leafTable = p.leafPaper = rgb(0x1F5C92);
    p.controlFill = rgb(0xFFFDF7, .42f);
    p.markHappened = rgb(0xF2B94F, .30f), p.markFeeling = rgb(0xA9BC74, .34f), p.markReason = rgb(0xB79BCB, .30f);
    p.shadow = rgb(0x4A3218, .42f), p.light = rgb(0xFFF6DE, .80f);
    p.grain = rgb(0x8A6A3E, .16f), p.seam = rgb(0x8A6A3E, .22f), p.seamLight = rgb(0xFFE3B8, .35f);
    return p;
}

constexpr Palette highContrast() {
    constexpr Color black = rgb(0x000000), white = rgb(0xFFFFFF), soft = rgb(0xE6E6E6);
    Palette p{};
    p.room = p.table = p.tableLit = p.tray = p.paperLit = p.paperDim = black;
    p.tableRim = clear, p.paperRim = white, p.paperGlow = clear;
    p.ink = p.words = white, p.inkSoft = p.wordsSoft = soft, p.paperEdge = p.tableEdge = white;
    p.action = rgb(0xFFD84D), p.actionWords = black, p.focus = rgb(0x7CF0FF);
    p.roundTable = p.roundPaper = rgb(0xFFB199), p.leafTable = p.leafPaper = rgb(0x8FCBFF);
    p.controlFill = black;
    p.markHappened = p.markFeeling = p.markReason = clear;
    p.shadow = clear, p.light = clear, p.grain = clear, p.seam = clear, p.seamLight = clear;
    return p;
}

double channel(std::uint8_t value) {
    const double c = value / 255.0;
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Color c) { return 0.2126 * channel(c.r) + 0.7152 * channel(c.g) + 0.0722 * channel(c.b); }

} // namespace

std::string_view toString(ThemeName name) {
    static constexpr std::array<std::string_view, 3> names{"evening", "morning", "high contrast"};
    return names[static_cast<std::size_t>(name)];
}

std::optional<ThemeName> themeNamed(std::string_view name) {
    if (name == "evening") return ThemeName::Evening;
    if (name == "morning") return ThemeName::Morning;
    if (name == "high contrast" || name == "contrast") return ThemeName::HighContrast;
    return std::nullopt;
}

Color Theme::partner(Mark m, Ground g) const {
    if (m == Mark::Round) return g == Ground::Paper ? colors.roundPaper : colors.roundTable;
    return g == Ground::Paper ? colors.leafPaper : colors.leafTable;
}

Theme makeTheme(ThemeName name, float textScale, bool reducedMotion) {
    Theme t;
    t.name = name;
    t.colors = name == ThemeName::Evening ? evening() : name == ThemeName::Morning ? morning() : highContrast();
    t.textScale = std::clamp(textScale, 1.f, 2.f);
    t.reducedMotion = reducedMotion;
    return t;
}

double contrast(Color a, Color b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

namespace motion {

// Solves the Bézier for x = t by bisection; 12 halvings are finer than any frame.
float easeOut(float t) {
    if (t <= 0) return 0;
    if (t >= 1) return 1;
    const auto bezier = [](float s, float a, float b) {
        const float u = 1 - s;
        return 3 * u * u * s * a + 3 * u * s * s * b + s * s * s;
    };
    float low = 0, high = 1;
    for (int i = 0; i < 12; ++i) {
        const float mid = (low + high) / 2;
        (bezier(mid, .2f, .2f) < t ? low : high) = mid;
    }
    return bezier((low + high) / 2, .7f, 1.f);
}

} // namespace motion
} // namespace heard::client
