// Purpose: what widgets draw with. Logical units in, whole window pixels out. One Painter lives as long as the window;
// begin() is called once a frame. The window's thread only.
#pragma once

#include "game/client/paint/art.hpp"
#include "game/client/paint/copying.hpp"
#include "game/client/paint/patches.hpp"
#include "game/client/paint/text_block.hpp"
#include "game/client/theme.hpp"

#include <SFML/Graphics/RenderTarget.hpp>
#include <vector>

namespace heard::client {

// Everything that decides how things look and how large they are; widgets measure with it, without a window.
struct Look {
    Theme theme;
    Fonts fonts;
    float scale() const { return fonts.scale(); } // window pixels per logical pixel
};

class Painter {
public:
    explicit Painter(const Look& look) : look_(&look) {}
    bool prepare() { return copier_.prepare() && patches_.prepare(); }
    void begin(sf::RenderTarget& target);
    void forget(); // drops everything cached: after a change of theme or scale

    const Look& look() const { return *look_; }
    const Theme& theme() const { return look_->theme; }
    Art& art() { return art_; }
    sf::RenderTarget& target() { return *target_; }
    const Copier& copier() const { return copier_; }

    void box(const Rect& r, const BoxStyle& style);
    void paper(const Rect& r, bool lit, const Shadow& shadow, float radius = radius::paper);
    void ring(const Rect& r, float radius, Color color); // the focus ring round r
    void fill(const Rect& r, Color color);               // plain, square corners
    void line(Point a, Point b, Color color, float width = 1); // level or upright only
    void text(TextBlock& block, Point topLeft);
    void gradientText(const std::string& text, Type face, Point topLeft, Color from, Color to); // one line, start to end
    void icon(std::string_view name, const Rect& r, Color color);
    // turn: degrees clockwise round the middle; wide: 1 as it is, 0 edge on (a turning card).
    void picture(std::string_view name, const Rect& r, float turn = 0, float wide = 1);
    void texture(const sf::Texture* t, const Rect& r, float turn = 0, float wide = 1);
    void mark(Mark shape, Point centre, float radius, Color color);
    void dashed(const Rect& r, float radius, Color color, float width);
    void drawn(const std::string& key, const Rect& r, const std::function<void(cairo_t*)>& draw); // draw() works in logical units

    void pushClip(const Rect& r);
    void popClip();
    // Where the light on lit papers comes from. While it moves it is shaded anew each frame, at rest it is kept as a texture.
    void setGlowCentre(Point p, bool moving) { glow_ = p, glowMoves_ = moving; }
    float fade = 1.f;                          // multiplies everything drawn

    Rect toPixels(const Rect& r) const;

private:
    void applyClip();
    sf::Color tint() const;
    void glow(const Rect& r, float radius);
    void litPaper(const Rect& r, float radius);

    const Look* look_;
    sf::RenderTarget* target_ = nullptr;
    Copier copier_;
    Patches patches_;
    Art art_;
    std::vector<Rect> clips_; // window pixels
    sf::Shader glowShader_;
    bool glowLoaded_ = false, glowUsable_ = false, glowMoves_ = false;
    Point glow_{330, 600};
};

} // namespace heard::client
