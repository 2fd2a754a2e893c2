#include "game/client/paint/table.hpp"
#include "game/client/paint/assets.hpp"
#include "game/client/paint/surface.hpp"
#include "game/client/paint/wood.hpp"

#include <SFML/Graphics/Sprite.hpp>
#include <cmath>

namespace heard::client {
namespace {

Point between(Point a, Point b, float t) { return {a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t}; }

void whole(sf::RenderTarget& target, const Copier& copier, const sf::Texture* t, float alpha = 1, bool opaque = false) {
    if (!t) return;
    sf::Sprite sprite(*t);
    const auto size = target.getSize();
    sprite.setScale(static_cast<float>(size.x) / static_cast<float>(t->getSize().x), static_cast<float>(size.y) / static_cast<float>(t->getSize().y));
    const auto a = static_cast<sf::Uint8>(std::lround(alpha * 255));
    sprite.setColor({a, a, a, a});
    target.draw(sprite, copier.states(nullptr, opaque ? sf::BlendNone : premultiplied, a == 255));
}

// Only the outer `thick` pixels of t: the frame is open in the middle.
void border(sf::RenderTarget& target, const Copier& copier, const sf::Texture& t, int thick) {
    const int w = static_cast<int>(t.getSize().x), h = static_cast<int>(t.getSize().y);
    const sf::IntRect sides[] = {{0, 0, w, thick}, {0, h - thick, w, thick}, {0, thick, thick, h - 2 * thick}, {w - thick, thick, thick, h - 2 * thick}};
    for (const sf::IntRect& side : sides) {
        sf::Sprite sprite(t, side);
        sprite.setPosition(static_cast<float>(side.left), static_cast<float>(side.top));
        target.draw(sprite, copier.states(nullptr, premultiplied, true));
    }
}

} // namespace

Point TableView::lampFor(Lamp lamp) const {
    const float x = small_ ? 52.f : 96.f;
    if (lamp == Lamp::Mine) return {x, canvas_.h - (small_ ? 130.f : 160.f)};
    if (lamp == Lamp::Theirs) return {x, small_ ? 150.f : 180.f};
    return {x, canvas_.h / 2 + 12};
}

TableView::Light TableView::lightFor(Lamp lamp) const {
    const float w = canvas_.w / 1280, h = canvas_.h / 720;
    if (backdrop_.dimmed) return {{640 * w, 380 * h}, {640 * w, 400 * h}, 1.07f}; // the light gathers where the cards turn
    switch (lamp) {
    case Lamp::Mine: return {{300 * w, canvas_.h - 132 * h}, {1000 * w, 400 * h}, 1};
    case Lamp::Theirs: return {{300 * w, 140 * h}, {1000 * w, 380 * h}, 1};
    case Lamp::None: return {{470 * w, 350 * h}, {860 * w, 560 * h}, .72f};
    case Lamp::Middle: break;
    }
    return {{640 * w, 360 * h}, {820 * w, 420 * h}, .98f};
}

void TableView::set(const Backdrop& backdrop, const Look& look, Size canvas, std::optional<Point> barSpot) {
    const bool moved = known_ && (backdrop.lamp != backdrop_.lamp || backdrop.dimmed != backdrop_.dimmed) && canvas == canvas_ && backdrop.kind == backdrop_.kind;
    if (known_ && backdrop == backdrop_ && canvas == canvas_ && barSpot == barSpot_) return;
    lightFrom_ = {lightNow_, lightTo_.reach, lightTo_.most};
    lampFrom_ = lampNow_;
    backdrop_ = backdrop, canvas_ = canvas, barSpot_ = barSpot;
    small_ = canvas.w < 1180 || canvas.h < 680 || look.theme.textScale > 1.6f;
    lightTo_ = lightFor(backdrop.lamp);
    litValid_ = false;
    moving_ = moved;
    started_ = -1;
    progress_ = lightProgress_ = moved ? 0.f : 1.f;
    if (!moved) lampNow_ = barSpot.value_or(lampFor(backdrop.lamp)), lightNow_ = lightTo_.centre;
    known_ = true;
}

bool TableView::tick(Millis now, const Theme& theme) {
    const float dimTo = backdrop_.dimmed ? 1.f : 0.f;
    const bool dimming = std::fabs(dim_ - dimTo) > .001f;
    if (dimming) {
        const float step = static_cast<float>(std::min<Millis>(40, now - lastTick_)) / static_cast<float>(theme.time(motion::dim));
        dim_ = dim_ < dimTo ? std::min(dimTo, dim_ + step) : std::max(dimTo, dim_ - step);
    }
    lastTick_ = now;
    if (!moving_) return dimming;
    if (started_ < 0) started_ = now;
    const auto since = static_cast<float>(now - started_);
    const auto length = static_cast<float>(theme.time(motion::lamp));
    progress_ = motion::easeOut(since / length);
    lightProgress_ = motion::easeOut((since - static_cast<float>(motion::lightBehind)) / length);
    lampNow_ = between(lampFrom_, barSpot_.value_or(lampFor(backdrop_.lamp)), progress_);
    lightNow_ = between(lightFrom_.centre, lightTo_.centre, lightProgress_);
    litValid_ = false;
    if (since >= length + static_cast<float>(motion::lightBehind)) finishMotion();
    return true;
}

void TableView::finishMotion() {
    if (!known_) return;
    moving_ = false;
    litValid_ = false;
    progress_ = lightProgress_ = 1;
    lampNow_ = barSpot_.value_or(lampFor(backdrop_.lamp));
    lightNow_ = lightTo_.centre;
    dim_ = backdrop_.dimmed ? 1.f : 0.f;
}

void TableView::makeWood(const Look& look, unsigned w, unsigned h) {
    const bool room = backdrop_.kind == Backdrop::Kind::Room;
    const std::string key = std::string(toString(look.theme.name)) + (room ? "room" : "table") + std::to_string(w) + 'x' +
                            std::to_string(h) + '@' + std::to_string(look.scale()) + (room && look.theme.textScale > 1.4f ? "large" : "");
    if (key == woodKey_) return;
    woodKey_ = key;
    litValid_ = false;
    if (room) {
        wood_ = makeRoom(look.theme, w, h, look.scale());
        return;
    }
    TableLayers layers = makeTableLayers(look.theme, w, h, look.scale());
    wood_ = std::move(layers.wood), frame_ = std::move(layers.frame), sun_ = std::move(layers.sun), dimmer_ = std::move(layers.dimmer);
}

void TableView::compose(sf::RenderTarget& target, const Painter& painter) {
    const Look& look = painter.look();
    const float s = look.scale(), w = static_cast<float>(target.getSize().x), h = static_cast<float>(target.getSize().y);
    whole(target, painter.copier(), wood_.get(), 1, true);
    const Color c = look.theme.colors.light;
    const float most = lightFrom_.most + (lightTo_.most - lightFrom_.most) * lightProgress_;
    const Point reach = between(lightFrom_.reach, lightTo_.reach, lightProgress_);
    const float strength = progress_ >= 1 ? lightTo_.most : most;
    if (shaderOk_) {
        shader_.setUniform("light", sf::Glsl::Vec4(lightNow_.x * s, lightNow_.y * s, reach.x * s, reach.y * s));
        shader_.setUniform("color", sf::Glsl::Vec4(static_cast<float>(c.r) / 255.f, static_cast<float>(c.g) / 255.f,
                                                   static_cast<float>(c.b) / 255.f, static_cast<float>(c.a) / 255.f * strength));
        shader_.setUniform("shape", sf::Glsl::Vec4(w / 2, h / 2, w / 2, h / 2));
        shader_.setUniform("falloff", sf::Glsl::Vec2(0, 1));
        // Only where the light reaches: the rest would be work for nothing.
        const float l = std::max(0.f, (lightNow_.x - reach.x) * s), r = std::min(w, (lightNow_.x + reach.x) * s);
        const float t = std::max(0.f, (lightNow_.y - reach.y) * s), b = std::min(h, (lightNow_.y + reach.y) * s);
        const sf::Vertex quad[] = {{{l, t}, {l, t}}, {{r, t}, {r, t}}, {{r, b}, {r, b}}, {{l, b}, {l, b}}};
        sf::RenderStates states(premultiplied);
        states.shader = &shader_;
        target.draw(quad, 4, sf::Quads, states);
    }
    if (sun_) paintSun(target, painter);
    if (frame_) border(target, painter.copier(), *frame_, static_cast<int>(44 * s));
}

void TableView::paintSun(sf::RenderTarget& target, const Painter& painter) {
    const float s = painter.look().scale(), kx = canvas_.w / 1280, ky = canvas_.h / 720;
    const float shift = lightNow_.y - lightFor(Lamp::Mine).centre.y;
    sf::Sprite sprite(*sun_);
    sprite.setPosition(sunArea.x * kx * s, (sunArea.y * ky + shift) * s);
    sprite.setScale(sunArea.w * kx * s / static_cast<float>(sun_->getSize().x), sunArea.h * ky * s / static_cast<float>(sun_->getSize().y));
    target.draw(sprite, painter.copier().states(nullptr, premultiplied, true));
}

void TableView::paintHighContrast(Painter& painter) {
    const Palette& c = painter.theme().colors;
    painter.fill({0, 0, canvas_.w, canvas_.h}, c.room);
    const float seam = canvas_.h * .45f;
    if (backdrop_.lamp == Lamp::Mine) painter.box({19, seam, canvas_.w - 38, canvas_.h - seam - 14}, {20, clear, c.action, 3, shadow::none});
    if (backdrop_.lamp == Lamp::Theirs) painter.box({19, 14, canvas_.w - 38, seam - 22}, {20, clear, c.action, 3, shadow::none});
    if (backdrop_.lamp == Lamp::None) return;
    const float r = small_ ? measure::lampRadiusSmall : measure::lampRadius;
    const Point p = lampNow_;
    painter.box({p.x - r - 2, p.y - r - 2, 2 * r + 4, 2 * r + 4}, {r + 2, c.room, c.action, 4, shadow::none});
    const float core = r * 29 / 46;
    painter.box({p.x - core, p.y - core, 2 * core, 2 * core}, {core, c.action, clear, 0, shadow::none});
}

void TableView::paintLamp(Painter& painter) {
    if (backdrop_.lamp == Lamp::None) return;
    const bool morning = painter.theme().name == ThemeName::Morning;
    const float r = small_ ? measure::lampRadiusSmall : measure::lampRadius, k = r / 46;
    const Point p = lampNow_;
    if (!barSpot_) { // the cord runs off the table's edge, below the lamp on my side and above it on the other
        const float side = std::clamp((p.y - canvas_.h * .38f) / (canvas_.h * .1f), -1.f, 1.f);
        const Rect area{10, p.y - 92 * k, std::max(20.f, p.x - 10), 184 * k};
        painter.drawn((morning ? "cord-day" : "cord-night") + std::to_string(std::lround(side * 8)), area, [&](cairo_t* cr) {
            const double x = static_cast<double>(p.x - 10 - 30 * k), mid = static_cast<double>(92 * k), d = static_cast<double>(side), s = static_cast<double>(k);
            for (const auto& [width, color] : {std::pair{5.0, morning ? rgb(0x7A5A3C) : rgb(0x1E140E)}, std::pair{1.5, morning ? rgb(0xA98A63) : rgb(0x4B3424)}}) {
                setSource(cr, color);
                cairo_set_line_width(cr, width * s);
                cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
                cairo_move_to(cr, 0, mid + 86 * s * d - (width < 2 ? 1 : 0));
                cairo_curve_to(cr, x * .54, mid + 86 * s * d, x * .79, mid + 70 * s * d, x, mid + 40 * s * d);
                cairo_stroke(cr);
            }
        });
    }
    const float half = r * 120 / 72;
    painter.picture(morning ? "lamp-day" : "lamp", {p.x - half, p.y - half, 2 * half, 2 * half});
}

void TableView::makeLit(unsigned w, unsigned h) {
    litValid_ = false;
    if (lit_.create(w, h)) storeBlueFirst(lit_.getTexture(), nullptr);
}

void TableView::paint(Painter& painter) {
    sf::RenderTarget& target = painter.target();
    const Look& look = painter.look();
    if (!shaderTried_) {
        shaderTried_ = true;
        const auto source = readAsset("shaders/light.frag");
        shaderOk_ = source && shader_.loadFromMemory(*source, sf::Shader::Fragment);
    }
    const auto size = target.getSize();
    if (backdrop_.kind == Backdrop::Kind::Room) {
        makeWood(look, size.x, size.y);
        return whole(target, painter.copier(), wood_.get(), 1, true);
    }
    if (look.theme.highContrast()) return paintHighContrast(painter);
    makeWood(look, size.x, size.y);
    painter.setGlowCentre(lightNow_, moving_);
    if (moving_) {
        compose(target, painter);
    } else {
        if (lit_.getSize() != size) makeLit(size.x, size.y);
        if (!litValid_) {
            compose(lit_, painter);
            lit_.display();
            litValid_ = true;
        }
        whole(target, painter.copier(), &lit_.getTexture(), 1, true);
    }
    if (dim_ > 0) whole(target, painter.copier(), dimmer_.get(), look.theme.name == ThemeName::Morning ? dim_ * .35f : dim_); // dark words must stay readable by day
    paintLamp(painter);
}

} // namespace heard::client
