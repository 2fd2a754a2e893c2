// Purpose: pictures and icons: SVG files drawn by librsvg at the size they are shown in, kept as textures.
// Owner: Painter. Files: assets/art/NAME.svg and assets/icons/NAME.svg (icons use currentColor).
#pragma once

#include "game/client/paint/geometry.hpp"

#include <SFML/Graphics/Texture.hpp>
#include <cairo.h>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace heard::client {

class Art {
public:
    // Window pixels. Null if the file is missing or broken.
    const sf::Texture* picture(std::string_view name, int width, int height, int pad = 0); // pad: clear pixels round it
    const sf::Texture* icon(std::string_view name, int size, Color color);
    // A drawing of our own, made once under this key; the function draws in window pixels.
    const sf::Texture* drawn(const std::string& key, int width, int height, const std::function<void(cairo_t*)>& draw);
    void clear() { textures_.clear(); }

private:
    const sf::Texture* fromFile(const std::string& path, int width, int height, const Color* color, int pad);
    std::map<std::string, std::unique_ptr<sf::Texture>> textures_;
};

} // namespace heard::client
