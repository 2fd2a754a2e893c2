// Purpose: the table all lies on: wood, lamp, cord and light; the plain room behind the title. Static layers are drawn once
// into textures, the lit table into a cached one; a frame at rest is a single copy. Owner: App.
#pragma once

#include "game/client/paint/painter.hpp"
#include "game/client/widgets/input.hpp"

#include <SFML/Graphics/RenderTexture.hpp>
#include <SFML/Graphics/Shader.hpp>
#include <optional>

namespace heard::client {

enum class Lamp : std::uint8_t {
    None,   // private pages: light, no lamp
    Mine,   // before me
    Theirs, // before my partner
    Middle  // nobody's floor
};

// What a screen asks of the table behind it.
struct Backdrop {
    enum class Kind : std::uint8_t { Table, Room } kind = Kind::Table; // Room: the title's room at night
    Lamp lamp = Lamp::Middle;
    bool dimmed = false; // while feelings turn over: dark outside the middle
    bool operator==(const Backdrop&) const = default;
};

class TableView {
public:
    // canvas in logical pixels. Moving from one lamp to another is animated unless it is the first.
    // barSpot: where the lamp stands in the top bar when large text leaves no path for it.
    void set(const Backdrop& backdrop, const Look& look, Size canvas, std::optional<Point> barSpot = {});
    bool tick(Millis now, const Theme& theme); // true while something moves
    void finishMotion();
    void paint(Painter& painter);
    void forget() { woodKey_.clear(); litValid_ = false; }
    Point lampAt() const { return lampNow_; } // logical
    Point lightCentre() const { return lightNow_; }

private:
    struct Light {
        Point centre, reach;
        float most = 1;
    };
    Light lightFor(Lamp lamp) const;
    Point lampFor(Lamp lamp) const;
    void makeWood(const Look& look, unsigned w, unsigned h);
    void makeLit(unsigned w, unsigned h);
    void paintHighContrast(Painter& painter);
    void compose(sf::RenderTarget& target, const Painter& painter);
    void paintLamp(Painter& painter);
    void paintSun(sf::RenderTarget& target, const Painter& painter);

    Backdrop backdrop_;
    Size canvas_{1280, 720};
    bool small_ = false, known_ = false, litValid_ = false, moving_ = false, shaderTried_ = false, shaderOk_ = false;
    float progress_ = 1, lightProgress_ = 1, dim_ = 0;
    Millis started_ = -1, lastTick_ = 0;
    std::optional<Point> barSpot_;
    Point lampFrom_, lampNow_, lightNow_;
    Light lightFrom_, lightTo_;
    std::string woodKey_;
    std::unique_ptr<sf::Texture> wood_, frame_, sun_, dimmer_;
    sf::RenderTexture lit_;
    sf::Shader shader_;
};

} // namespace heard::client
