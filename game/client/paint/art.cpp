#include "game/client/paint/art.hpp"
#include "game/client/paint/assets.hpp"
#include "game/client/paint/surface.hpp"

#include <cstdio>
#include <librsvg/rsvg.h>

namespace heard::client {
namespace {

constexpr std::size_t mostKept = 400; // then all are dropped and drawn again as needed

bool render(const std::string& path, const Color* color, Surface& surface, int pad) {
    RsvgHandle* svg = rsvg_handle_new_from_file(assetPath(path).c_str(), nullptr);
    if (!svg) return false;
    if (color) {
        char css[64];
        const int length = std::snprintf(css, sizeof css, "svg{color:#%02x%02x%02x}", color->r, color->g, color->b);
        rsvg_handle_set_stylesheet(svg, reinterpret_cast<const guint8*>(css), static_cast<gsize>(length), nullptr);
    }
    const double edge = pad;
    const RsvgRectangle all{edge, edge, surface.width() - 2 * edge, surface.height() - 2 * edge};
    const bool ok = rsvg_handle_render_document(svg, surface.cairo(), &all, nullptr);
    g_object_unref(svg);
    return ok;
}

} // namespace

const sf::Texture* Art::fromFile(const std::string& path, int width, int height, const Color* color, int pad) {
    std::string key = path + '|' + std::to_string(width) + 'x' + std::to_string(height) + '+' + std::to_string(pad);
    if (color) key += '|' + std::to_string(color->r) + ',' + std::to_string(color->g) + ',' + std::to_string(color->b);
    if (auto found = textures_.find(key); found != textures_.end()) return found->second.get();
    if (textures_.size() > mostKept) textures_.clear();
    Surface surface(width + 2 * pad, height + 2 * pad);
    auto texture = render(path, color, surface, pad) ? surface.toTexture(pad > 0) : nullptr;
    return (textures_[key] = std::move(texture)).get();
}

const sf::Texture* Art::picture(std::string_view name, int width, int height, int pad) {
    return fromFile("art/" + std::string(name) + ".svg", width, height, nullptr, pad);
}

const sf::Texture* Art::icon(std::string_view name, int size, Color color) {
    return fromFile("icons/" + std::string(name) + ".svg", size, size, &color, 0);
}

const sf::Texture* Art::drawn(const std::string& key, int width, int height, const std::function<void(cairo_t*)>& draw) {
    const std::string full = "drawn|" + key + '|' + std::to_string(width) + 'x' + std::to_string(height);
    if (auto found = textures_.find(full); found != textures_.end()) return found->second.get();
    if (textures_.size() > mostKept) textures_.clear();
    Surface surface(width, height);
    draw(surface.cairo());
    return (textures_[full] = surface.toTexture()).get();
}

} // namespace heard::client
