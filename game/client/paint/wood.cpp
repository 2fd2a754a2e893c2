#include "game/client/paint/wood.hpp"
#include "game/client/paint/assets.hpp"
#include "game/client/paint/surface.hpp"

#include <cmath>
#include <librsvg/rsvg.h>
#include <vector>

namespace heard::client {
namespace {

constexpr double margin = 12;

// Small repeatable numbers in 0..1, so that the same table is drawn every evening.
class Repeatable {
public:
    double next() {
        state_ = state_ * 1664525u + 1013904223u;
        return (state_ >> 8) / 16777216.0;
    }

private:
    std::uint32_t state_ = 20260;
};

void grain(cairo_t* cr, const Palette& c, double w, double h) {
    Repeatable random;
    setSource(cr, c.grain);
    cairo_set_line_width(cr, 1.4);
    for (double y = 18; y < h; y += 20 + 16 * random.next()) {
        const double bend = 12 * (random.next() - .5), drift = 8 * (random.next() - .5);
        cairo_move_to(cr, 0, y);
        cairo_curve_to(cr, w * .3, y - bend, w * .6, y + bend, w, y + drift);
    }
    cairo_stroke(cr);
    for (const double part : {192 / 720.0, 360 / 720.0, 528 / 720.0}) {
        const double y = std::round(part * h);
        setSource(cr, c.seam);
        cairo_rectangle(cr, 0, y - 1, w, 2);
        cairo_fill(cr);
        setSource(cr, c.seamLight);
        cairo_rectangle(cr, 0, y + 1.2, w, 1.5);
        cairo_fill(cr);
    }
}

Color lighter(Color c, int by) {
    const auto up = [by](std::uint8_t v) { return static_cast<std::uint8_t>(std::clamp(v + by, 0, 255)); };
    return {up(c.r), up(c.g), up(c.b), c.a};
}

std::unique_ptr<sf::Texture> drawWood(const Theme& t, int width, int height, double scale) {
    Surface s(width, height);
    cairo_t* cr = s.cairo();
    cairo_scale(cr, scale, scale);
    const double w = width / scale, h = height / scale;
    const Color middle = t.name == ThemeName::Morning ? lighter(t.colors.table, 5) : t.colors.table;
    const Color ends = t.name == ThemeName::Morning ? t.colors.table : lighter(t.colors.table, -4);
    cairo_pattern_t* fall = cairo_pattern_create_linear(0, 0, 0, h);
    for (const auto& [at, c] : {std::pair{0.0, ends}, std::pair{.5, middle}, std::pair{1.0, ends}})
        cairo_pattern_add_color_stop_rgb(fall, at, c.r / 255.0, c.g / 255.0, c.b / 255.0);
    cairo_set_source(cr, fall);
    cairo_paint(cr);
    cairo_pattern_destroy(fall);
    grain(cr, t.colors, w, h);
    return s.toTexture();
}

std::unique_ptr<sf::Texture> drawFrame(const Theme& t, int width, int height, double scale) {
    Surface s(width, height);
    cairo_t* cr = s.cairo();
    cairo_scale(cr, scale, scale);
    const double w = width / scale, h = height / scale;
    setSource(cr, t.colors.room);
    cairo_paint(cr);
    const double strength = (t.name == ThemeName::Morning ? .19 : .46) / 5;
    for (int i = 14; i > 0; i -= 3) { // the table's own shadow on the floor
        cairo_set_source_rgba(cr, t.colors.shadow.r / 255.0, t.colors.shadow.g / 255.0, t.colors.shadow.b / 255.0, strength);
        roundedPath(cr, margin - i, margin + 14 - i * 1.5, w - 2 * margin + 2 * i, h - 2 * margin + 3 * i, 30 + i);
        cairo_fill(cr);
    }
    cairo_set_operator(cr, CAIRO_OPERATOR_CLEAR);
    roundedPath(cr, margin, margin, w - 2 * margin, h - 2 * margin, static_cast<double>(radius::table));
    cairo_fill(cr);
    cairo_set_operator(cr, CAIRO_OPERATOR_OVER);
    setSource(cr, t.colors.tableRim);
    cairo_set_line_width(cr, 2);
    roundedPath(cr, margin + 1, margin + 1, w - 2 * margin - 2, h - 2 * margin - 2, static_cast<double>(radius::table) - 1);
    cairo_stroke(cr);
    return s.toTexture();
}

// Softens in place with three passes each way; small surfaces only.
void soften(std::vector<float>& alpha, int w, int h, int reach) {
    std::vector<float> other(alpha.size());
    const auto pass = [&](int length, int lines, int step, int lineStep) {
        for (int line = 0; line < lines; ++line)
            for (int i = 0; i < length; ++i) {
                float sum = 0;
                for (int k = -reach; k <= reach; ++k)
                    if (const int j = i + k; j >= 0 && j < length) sum += alpha[static_cast<std::size_t>(line * lineStep + j * step)];
                other[static_cast<std::size_t>(line * lineStep + i * step)] = sum / static_cast<float>(2 * reach + 1);
            }
        alpha.swap(other);
    };
    for (int i = 0; i < 3; ++i) pass(w, h, 1, w), pass(h, w, w, 1);
}

std::unique_ptr<sf::Texture> drawSun() {
    constexpr int shrink = 5, w = 1130 / shrink, h = 480 / shrink;
    Surface panes(w, h);
    cairo_t* cr = panes.cairo();
    cairo_scale(cr, 1.0 / shrink, 1.0 / shrink);
    cairo_translate(cr, -static_cast<double>(sunArea.x), -static_cast<double>(sunArea.y));
    static constexpr double corners[4][8] = {{40, 336, 548, 314, 566, 494, 58, 520}, {578, 313, 1086, 291, 1104, 470, 596, 493},
                                             {60, 546, 568, 520, 588, 730, 80, 730}, {598, 519, 1106, 496, 1128, 730, 618, 730}};
    cairo_set_source_rgba(cr, 1, 1, 1, 1);
    for (const auto& c : corners) {
        cairo_move_to(cr, c[0], c[1]);
        for (int i = 2; i < 8; i += 2) cairo_line_to(cr, c[i], c[i + 1]);
        cairo_close_path(cr);
    }
    cairo_fill(cr);
    cairo_surface_t* surface = cairo_get_target(cr);
    cairo_surface_flush(surface);
    unsigned char* data = cairo_image_surface_get_data(surface);
    const int stride = cairo_image_surface_get_stride(surface);
    std::vector<float> alpha(static_cast<std::size_t>(w * h));
    for (int y = 0; y < h; ++y)
        for (int x = 0; x < w; ++x) alpha[static_cast<std::size_t>(y * w + x)] = data[y * stride + x * 4 + 3];
    soften(alpha, w, h, 2);
    for (int y = 0; y < h; ++y)
        for (int x = 0; x < w; ++x) {
            const float a = alpha[static_cast<std::size_t>(y * w + x)] * .72f / 255.f;
            unsigned char* px = data + y * stride + x * 4;
            px[0] = static_cast<unsigned char>(223 * a), px[1] = static_cast<unsigned char>(247 * a);
            px[2] = px[3] = static_cast<unsigned char>(255 * a);
        }
    cairo_surface_mark_dirty(surface);
    return panes.toTexture(true);
}

std::unique_ptr<sf::Texture> drawDimmer(int width, int height) {
    Surface s(width / 4, height / 4);
    cairo_t* cr = s.cairo();
    const double w = s.width(), h = s.height();
    cairo_scale(cr, w, h);
    cairo_pattern_t* hole = cairo_pattern_create_radial(.5, .5, .18, .5, .5, .72);
    cairo_pattern_add_color_stop_rgba(hole, 0, .03, .02, .01, 0);
    cairo_pattern_add_color_stop_rgba(hole, .5, .03, .02, .01, .38);
    cairo_pattern_add_color_stop_rgba(hole, 1, .03, .02, .01, .62);
    cairo_set_source(cr, hole);
    cairo_paint(cr);
    cairo_pattern_destroy(hole);
    return s.toTexture(true);
}

} // namespace

TableLayers makeTableLayers(const Theme& theme, unsigned width, unsigned height, float scale) {
    const int w = static_cast<int>(width), h = static_cast<int>(height);
    const auto s = static_cast<double>(scale);
    TableLayers out;
    out.wood = drawWood(theme, w, h, s);
    out.frame = drawFrame(theme, w, h, s);
    if (theme.name == ThemeName::Morning) out.sun = drawSun();
    out.dimmer = drawDimmer(w, h);
    return out;
}

std::unique_ptr<sf::Texture> makeRoom(const Theme& theme, unsigned width, unsigned height, float scale) {
    Surface s(static_cast<int>(width), static_cast<int>(height));
    cairo_t* cr = s.cairo();
    const double w = static_cast<double>(width), h = static_cast<double>(height);
    const bool morning = theme.name == ThemeName::Morning;
    cairo_pattern_t* floor = cairo_pattern_create_linear(0, 0, w, h);
    const Color from = morning ? rgb(0xE6D5B4) : rgb(0x121623), to = morning ? rgb(0xD3BD95) : rgb(0x0C0F17);
    cairo_pattern_add_color_stop_rgb(floor, 0, from.r / 255.0, from.g / 255.0, from.b / 255.0);
    cairo_pattern_add_color_stop_rgb(floor, 1, to.r / 255.0, to.g / 255.0, to.b / 255.0);
    cairo_set_source(cr, floor);
    cairo_paint(cr);
    cairo_pattern_destroy(floor);
    if (theme.highContrast()) {
        setSource(cr, theme.colors.room);
        cairo_paint(cr);
    }
    const std::string file = theme.highContrast() ? "art/title-contrast.svg" : morning ? "art/title-morning.svg" : "art/title-evening.svg";
    // The picture keeps to the right and goes when large text needs the room.
    if (theme.textScale > 1.4f || w / static_cast<double>(scale) < 940) return s.toTexture();
    if (RsvgHandle* svg = rsvg_handle_new_from_file(assetPath(file).c_str(), nullptr)) {
        const double side = std::min(h * 700 / 720, w * .56), tall = side * 720 / 700;
        const RsvgRectangle place{w - side, (h - tall) / 2, side, tall};
        rsvg_handle_render_document(svg, cr, &place, nullptr);
        g_object_unref(svg);
    }
    return s.toTexture();
}

} // namespace heard::client
