// Purpose: a Cairo drawing that becomes an SFML texture with premultiplied alpha. Sizes in window pixels.
#pragma once

#include "game/client/paint/geometry.hpp"

#include <SFML/Graphics/BlendMode.hpp>
#include <SFML/Graphics/Texture.hpp>
#include <cairo.h>
#include <memory>

namespace heard::client {

// Every texture made here is premultiplied and must be drawn with this mode.
inline const sf::BlendMode premultiplied{sf::BlendMode::One, sf::BlendMode::OneMinusSrcAlpha, sf::BlendMode::Add,
                                         sf::BlendMode::One, sf::BlendMode::OneMinusSrcAlpha, sf::BlendMode::Add};

class Surface {
public:
    Surface(int width, int height); // at least 1 × 1; transparent
    ~Surface();
    Surface(const Surface&) = delete;
    Surface& operator=(const Surface&) = delete;

    cairo_t* cairo() { return cr_; }
    int width() const { return width_; }
    int height() const { return height_; }
    void setColor(Color c);
    std::unique_ptr<sf::Texture> toTexture(bool smooth = false);
    bool writePng(const char* path);

private:
    int width_, height_;
    cairo_surface_t* surface_;
    cairo_t* cr_;
};

void setSource(cairo_t* cr, Color c);
void roundedPath(cairo_t* cr, double x, double y, double w, double h, double radius);

} // namespace heard::client
