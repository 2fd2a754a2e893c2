#include "game/client/paint/surface.hpp"
#include "game/client/paint/copying.hpp"

#include <algorithm>

namespace heard::client {

Surface::Surface(int width, int height)
    : width_(std::max(1, width)), height_(std::max(1, height)),
      surface_(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width_, height_)), cr_(cairo_create(surface_)) {}

Surface::~Surface() {
    cairo_destroy(cr_);
    cairo_surface_destroy(surface_);
}

void Surface::setColor(Color c) { setSource(cr_, c); }

std::unique_ptr<sf::Texture> Surface::toTexture(bool smooth) {
    cairo_surface_flush(surface_);
    const unsigned char* data = cairo_image_surface_get_data(surface_);
    auto texture = std::make_unique<sf::Texture>();
    if (!texture->create(static_cast<unsigned>(width_), static_cast<unsigned>(height_))) return nullptr;
    storeBlueFirst(*texture, data); // Cairo keeps blue first too, four bytes a pixel, rows without gaps
    texture->setSmooth(smooth);
    return texture;
}

bool Surface::writePng(const char* path) {
    cairo_surface_flush(surface_);
    return cairo_surface_write_to_png(surface_, path) == CAIRO_STATUS_SUCCESS;
}

void setSource(cairo_t* cr, Color c) { cairo_set_source_rgba(cr, c.r / 255.0, c.g / 255.0, c.b / 255.0, c.a / 255.0); }

void roundedPath(cairo_t* cr, double x, double y, double w, double h, double radius) {
    constexpr double quarter = 1.5707963267948966;
    const double r = std::min({radius, w / 2, h / 2});
    cairo_new_sub_path(cr);
    cairo_arc(cr, x + w - r, y + r, r, -quarter, 0);
    cairo_arc(cr, x + w - r, y + h - r, r, 0, quarter);
    cairo_arc(cr, x + r, y + h - r, r, quarter, 2 * quarter);
    cairo_arc(cr, x + r, y + r, r, 2 * quarter, 3 * quarter);
    cairo_close_path(cr);
}

} // namespace heard::client
