// Purpose: rounded boxes. Each distinct box (fill, edge, soft shadow, ring) is drawn once by the signed-distance shader
// into an atlas and then stretched in nine parts, so a frame only copies pixels (software GL: 8 ms a frame at most).
// Owner: Painter. Needs the window's GL context.
#pragma once

#include "game/client/paint/copying.hpp"
#include "game/client/paint/geometry.hpp"
#include "game/client/theme.hpp"

#include <SFML/Graphics/RenderTexture.hpp>
#include <SFML/Graphics/Shader.hpp>
#include <array>
#include <map>
#include <tuple>

namespace heard::client {

struct BoxStyle {
    float radius = 0;
    Color fill = clear;
    Color edge = clear;
    float edgeWidth = 0; // inside the box
    Shadow shadow = shadow::none;
};

class Patches {
public:
    bool prepare(); // loads the shader, makes the atlas; false without GL 2 shaders
    void clear();
    // Draws into target in window pixels. alpha fades everything.
    void draw(sf::RenderTarget& target, const Copier& copier, const Rect& pixels, const BoxStyle& style, Color shadowColor, float scale, float alpha);

private:
    struct Slot {
        int x = 0, y = 0, pad = 0, boxW = 0, boxH = 0; // the box inside its padding
    };
    using Key = std::tuple<int, int, int, std::uint32_t, std::uint32_t, int, int, int, int, std::uint32_t>;
    struct Cuts {
        std::array<float, 6> at, texel;
    };
    static Cuts cut(float from, int size, int patch, int pad, float corner, float texture);
    Slot place(int w, int h);
    const Slot& slotFor(int boxW, int boxH, const BoxStyle& style, Color shadowColor, float scale);
    void render(const Slot& slot, const BoxStyle& style, Color shadowColor, float scale);

    sf::RenderTexture atlas_;
    sf::Shader shader_;
    std::map<Key, Slot> slots_;
    int penX_ = 0, penY_ = 0, rowHeight_ = 0;
    bool ready_ = false;
};

} // namespace heard::client
