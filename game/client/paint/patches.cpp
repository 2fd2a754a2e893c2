#include "game/client/paint/patches.hpp"
#include "game/client/paint/assets.hpp"
#include "game/client/paint/surface.hpp"

#include <SFML/Graphics/VertexArray.hpp>
#include <cmath>

namespace heard::client {
namespace {

constexpr int atlasSide = 2048;
constexpr float reachOfBlur = 1.f; // two deviations: what lies beyond is less than one level on wood

std::uint32_t packed(Color c) {
    return static_cast<std::uint32_t>(c.r) << 24 | static_cast<std::uint32_t>(c.g) << 16 | static_cast<std::uint32_t>(c.b) << 8 | c.a;
}
sf::Glsl::Vec4 vec(Color c) {
    return {static_cast<float>(c.r) / 255.f, static_cast<float>(c.g) / 255.f, static_cast<float>(c.b) / 255.f, static_cast<float>(c.a) / 255.f};
}
int whole(float v) { return static_cast<int>(std::lround(v)); }

void quad(sf::VertexArray& out, float x0, float y0, float x1, float y1, float u0, float v0, float u1, float v1, sf::Color tint) {
    out.append({{x0, y0}, tint, {u0, v0}});
    out.append({{x1, y0}, tint, {u1, v0}});
    out.append({{x1, y1}, tint, {u1, v1}});
    out.append({{x0, y1}, tint, {u0, v1}});
}

} // namespace

bool Patches::prepare() {
    if (ready_) return true;
    const auto source = readAsset("shaders/box.frag");
    ready_ = source && sf::Shader::isAvailable() && shader_.loadFromMemory(*source, sf::Shader::Fragment) &&
             atlas_.create(atlasSide, atlasSide);
    if (ready_) storeBlueFirst(atlas_.getTexture(), nullptr);
    clear();
    return ready_;
}

void Patches::clear() {
    slots_.clear();
    penX_ = penY_ = rowHeight_ = 0;
    if (ready_) atlas_.clear(sf::Color::Transparent);
}

Patches::Slot Patches::place(int w, int h) {
    if (penX_ + w > atlasSide) penX_ = 0, penY_ += rowHeight_, rowHeight_ = 0;
    if (penY_ + h > atlasSide) clear();
    Slot slot;
    slot.x = penX_, slot.y = penY_;
    penX_ += w + 2;
    rowHeight_ = std::max(rowHeight_, h + 2);
    return slot;
}

const Patches::Slot& Patches::slotFor(int boxW, int boxH, const BoxStyle& style, Color shadowColor, float scale) {
    const Key key{boxW, boxH, whole(style.radius * scale * 4), packed(style.fill), packed(style.edge),
                  whole(style.edgeWidth * scale * 4), whole(style.shadow.drop * 4), whole(style.shadow.blur * 4),
                  whole(style.shadow.opacity * 255), packed(shadowColor)};
    if (auto found = slots_.find(key); found != slots_.end()) return found->second;
    const int pad = style.shadow.opacity > 0 ? whole((style.shadow.drop + style.shadow.blur * reachOfBlur) * scale) + 2 : 2;
    Slot slot = place(boxW + 2 * pad, boxH + 2 * pad);
    slot.pad = pad, slot.boxW = boxW, slot.boxH = boxH;
    render(slot, style, shadowColor, scale);
    return slots_[key] = slot;
}

void Patches::render(const Slot& slot, const BoxStyle& style, Color shadowColor, float scale) {
    const float halfW = static_cast<float>(slot.boxW) / 2, halfH = static_cast<float>(slot.boxH) / 2, pad = static_cast<float>(slot.pad);
    const float strength = style.shadow.opacity * static_cast<float>(shadowColor.a) / 255.f;
    shadowColor.a = 255;
    shader_.setUniform("shape", sf::Glsl::Vec4(halfW, halfH, style.radius * scale, style.edgeWidth * scale));
    shader_.setUniform("fill", vec(style.fill));
    shader_.setUniform("edge", vec(style.edge));
    shader_.setUniform("shade", sf::Glsl::Vec4(style.shadow.drop * scale, std::max(.01f, style.shadow.blur * scale / 2), strength, 2 * scale));
    shader_.setUniform("shadeColor", vec(shadowColor));
    const float x = static_cast<float>(slot.x), y = static_cast<float>(slot.y);
    const float w = 2 * (halfW + pad), h = 2 * (halfH + pad);
    sf::VertexArray vertices(sf::Quads);
    quad(vertices, x, y, x + w, y + h, -halfW - pad, -halfH - pad, halfW + pad, halfH + pad, sf::Color::White);
    sf::RenderStates states(sf::BlendNone);
    states.shader = &shader_;
    atlas_.draw(vertices, states);
    atlas_.display();
}

// Where a box of `size` pixels is cut along one axis, and which texels lie there: padding and corner, still corner, the
// stretched middle, and the same mirrored.
Patches::Cuts Patches::cut(float from, int size, int patch, int pad, float corner, float texture) {
    const float half = std::floor(static_cast<float>(patch) / 2), rest = static_cast<float>(patch) - half;
    const float room = static_cast<float>(pad), end = from + static_cast<float>(size), last = texture + static_cast<float>(patch) + room;
    const float near = std::min(corner, half), far = std::min(corner, rest);
    return {{from - room, from + near, from + half, end - rest, end - far, end + room},
            {texture, texture + room + near, texture + room + half, texture + room + half, last - far, last + room}};
}

void Patches::draw(sf::RenderTarget& target, const Copier& copier, const Rect& pixels, const BoxStyle& style, Color shadowColor, float scale, float alpha) {
    const int w = whole(pixels.w), h = whole(pixels.h);
    if (!ready_ || w < 1 || h < 1) return;
    // Wide boxes share one patch: past the corners and the reach of the shadow every column is the same.
    const float corner = std::ceil((style.radius + style.edgeWidth) * scale) + 1;
    const int reach = whole(corner + (style.shadow.opacity > 0 ? style.shadow.blur * reachOfBlur * scale : 0.f)) + 2;
    const int patchW = std::min(w, 2 * reach + 2), patchH = std::min(h, 2 * reach + 2);
    const Slot slot = slotFor(patchW, patchH, style, shadowColor, scale);
    const Cuts xs = cut(std::round(pixels.x), w, patchW, slot.pad, corner, static_cast<float>(slot.x));
    const Cuts ys = cut(std::round(pixels.y), h, patchH, slot.pad, corner, static_cast<float>(slot.y));
    const auto tint = static_cast<sf::Uint8>(std::lround(alpha * 255));
    sf::VertexArray vertices(sf::Quads);
    for (std::size_t j = 0; j < 5; ++j)
        for (std::size_t i = 0; i < 5; ++i) {
            if (xs.at[i + 1] <= xs.at[i] || ys.at[j + 1] <= ys.at[j]) continue;
            if (i > 0 && i < 4 && j > 0 && j < 4 && style.fill.a == 0) continue; // nothing there, and every pixel costs
            // The stretched middle is a single texel wide: sample its centre so that neighbours never bleed in.
            const float u0 = i == 2 ? xs.texel[2] + .5f : xs.texel[i], u1 = i == 2 ? u0 : xs.texel[i + 1];
            const float v0 = j == 2 ? ys.texel[2] + .5f : ys.texel[j], v1 = j == 2 ? v0 : ys.texel[j + 1];
            quad(vertices, xs.at[i], ys.at[j], xs.at[i + 1], ys.at[j + 1], u0, v0, u1, v1, {tint, tint, tint, tint});
        }
    target.draw(vertices, copier.states(&atlas_.getTexture(), premultiplied, tint == 255));
}

} // namespace heard::client
