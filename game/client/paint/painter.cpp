#include "game/client/paint/painter.hpp"
#include "game/client/paint/assets.hpp"
#include "game/client/paint/surface.hpp"

#include <SFML/Graphics/Sprite.hpp>
#include <cmath>

namespace heard::client {
namespace {

constexpr int glowReach = 700; // logical pixels

int pixels(float v) { return std::max(1, static_cast<int>(std::lround(v))); }

} // namespace

void Painter::begin(sf::RenderTarget& target) {
    target_ = &target;
    clips_.clear();
    fade = 1.f;
    applyClip();
}

void Painter::forget() {
    patches_.clear();
    art_.clear();
}

Rect Painter::toPixels(const Rect& r) const {
    const float s = look_->scale();
    const float x = std::round(r.x * s), y = std::round(r.y * s);
    return {x, y, std::round(r.right() * s) - x, std::round(r.bottom() * s) - y};
}

sf::Color Painter::tint() const {
    const auto a = static_cast<sf::Uint8>(std::lround(std::clamp(fade, 0.f, 1.f) * 255));
    return {a, a, a, a};
}

void Painter::box(const Rect& r, const BoxStyle& style) {
    patches_.draw(*target_, copier_, toPixels(r), style, theme().colors.shadow, look_->scale(), fade);
}

void Painter::paper(const Rect& r, bool lit, const Shadow& shadow, float radius) {
    const Palette& c = theme().colors;
    const bool hc = theme().highContrast();
    const bool glows = lit && c.paperGlow.a, kept = glows && !glowMoves_;
    box(r, {radius, kept ? clear : lit ? c.paperLit : c.paperDim, kept ? clear : c.paperRim, hc ? 2.f : 1.f, hc ? shadow::none : shadow});
    if (kept) litPaper(r, radius);
    else if (glows) glow(r, radius);
}

void Painter::litPaper(const Rect& r, float radius) {
    const Palette& c = theme().colors;
    const auto whole = [](float v) { return std::to_string(std::lround(v)); };
    drawn("lit" + whole(radius) + '@' + whole(glow_.x - r.x) + ',' + whole(glow_.y - r.y), r, [&](cairo_t* cr) {
        const double w = static_cast<double>(r.w), h = static_cast<double>(r.h), round = static_cast<double>(radius);
        const double x = static_cast<double>(glow_.x - r.x), y = static_cast<double>(glow_.y - r.y);
        roundedPath(cr, 0, 0, w, h, round);
        setSource(cr, c.paperLit);
        cairo_fill_preserve(cr);
        cairo_pattern_t* light = cairo_pattern_create_radial(x, y, 0, x, y, glowReach);
        cairo_pattern_add_color_stop_rgba(light, 0, c.paperGlow.r / 255.0, c.paperGlow.g / 255.0, c.paperGlow.b / 255.0, c.paperGlow.a / 255.0);
        cairo_pattern_add_color_stop_rgba(light, 1, c.paperGlow.r / 255.0, c.paperGlow.g / 255.0, c.paperGlow.b / 255.0, 0);
        cairo_set_source(cr, light);
        cairo_fill(cr);
        cairo_pattern_destroy(light);
        roundedPath(cr, .5, .5, w - 1, h - 1, round - .5);
        setSource(cr, c.paperRim);
        cairo_set_line_width(cr, 1);
        cairo_stroke(cr);
    });
}

void Painter::glow(const Rect& r, float radius) {
    if (!glowLoaded_) {
        glowLoaded_ = true;
        const auto source = readAsset("shaders/light.frag");
        glowUsable_ = source && glowShader_.loadFromMemory(*source, sf::Shader::Fragment);
    }
    if (!glowUsable_) return;
    const Rect px = toPixels(r.inset(1));
    const float s = look_->scale(), reach = static_cast<float>(glowReach) * s;
    const Color c = theme().colors.paperGlow;
    glowShader_.setUniform("light", sf::Glsl::Vec4(glow_.x * s, glow_.y * s, reach, reach));
    glowShader_.setUniform("color", sf::Glsl::Vec4(static_cast<float>(c.r) / 255.f, static_cast<float>(c.g) / 255.f,
                                                   static_cast<float>(c.b) / 255.f, static_cast<float>(c.a) / 255.f * fade));
    glowShader_.setUniform("shape", sf::Glsl::Vec4(px.x + px.w / 2, px.y + px.h / 2, px.w / 2, px.h / 2));
    glowShader_.setUniform("falloff", sf::Glsl::Vec2((radius - 1) * s, 0.f));
    sf::Vertex corners[4];
    const float xs[] = {px.x, px.right(), px.right(), px.x}, ys[] = {px.y, px.y, px.bottom(), px.bottom()};
    for (int i = 0; i < 4; ++i) corners[i] = sf::Vertex({xs[i], ys[i]}, sf::Color::White, {xs[i], ys[i]});
    sf::RenderStates states(premultiplied);
    states.shader = &glowShader_;
    target_->draw(corners, 4, sf::Quads, states);
}

void Painter::ring(const Rect& r, float radius, Color color) {
    const float out = measure::ringGap + measure::ring;
    box(r.inset(-out), {radius + out, clear, color, measure::ring, shadow::none});
}

// One pixel stretched: the copying of pictures is quicker in software than the filling of shapes.
void Painter::fill(const Rect& r, Color color) {
    const auto whole = [](std::uint8_t v) { return std::to_string(v) + '.'; };
    texture(art_.drawn("fill" + whole(color.r) + whole(color.g) + whole(color.b) + whole(color.a), 1, 1, [color](cairo_t* cr) {
        setSource(cr, color);
        cairo_paint(cr);
    }), r);
}

void Painter::line(Point a, Point b, Color color, float width) {
    const bool level = std::fabs(a.y - b.y) < std::fabs(a.x - b.x);
    const float thick = std::max(1.f, std::round(width * look_->scale())) / look_->scale();
    fill(level ? Rect{a.x, a.y, b.x - a.x, thick} : Rect{a.x, a.y, thick, b.y - a.y}, color);
}

void Painter::text(TextBlock& block, Point at) {
    const float s = look_->scale();
    const float x = std::round(at.x * s), y = std::round(at.y * s);
    for (const TextBlock::Strip& strip : block.strips()) {
        if (!strip.texture) continue;
        sf::Sprite sprite(*strip.texture);
        sprite.setPosition(x + static_cast<float>(strip.left), y + static_cast<float>(strip.top));
        sprite.setColor(tint());
        target_->draw(sprite, copier_.states(nullptr, premultiplied, tint() == sf::Color::White));
    }
}

void Painter::texture(const sf::Texture* t, const Rect& r, float turn, float wide) {
    if (!t || wide <= 0) return;
    const Rect px = toPixels(r);
    const auto size = t->getSize();
    sf::Sprite sprite(*t);
    const float fullW = static_cast<float>(size.x), fullH = static_cast<float>(size.y);
    if (turn == 0 && wide == 1) {
        sprite.setPosition(px.x, px.y);
        sprite.setScale(px.w / fullW, px.h / fullH);
    } else {
        sprite.setOrigin(fullW / 2, fullH / 2);
        sprite.setPosition(px.x + px.w / 2, px.y + px.h / 2);
        sprite.setScale(px.w / fullW * wide, px.h / fullH);
        sprite.setRotation(turn);
    }
    sprite.setColor(tint());
    target_->draw(sprite, copier_.states(nullptr, premultiplied, tint() == sf::Color::White));
}

void Painter::picture(std::string_view name, const Rect& r, float turn, float wide) {
    const Rect px = toPixels(r);
    const int pad = turn != 0 ? 2 : 0; // a clear edge keeps a tilted picture's outline smooth
    texture(art_.picture(name, pixels(px.w), pixels(px.h), pad), r.inset(-static_cast<float>(pad) / look_->scale()), turn, wide);
}

void Painter::icon(std::string_view name, const Rect& r, Color color) {
    texture(art_.icon(name, pixels(toPixels(r).w), color), r);
}

void Painter::drawn(const std::string& key, const Rect& r, const std::function<void(cairo_t*)>& draw) {
    const Rect px = toPixels(r);
    const double s = static_cast<double>(look_->scale());
    texture(art_.drawn(key, pixels(px.w), pixels(px.h), [&](cairo_t* cr) {
        cairo_scale(cr, s, s);
        draw(cr);
    }), r);
}

void Painter::mark(Mark shape, Point c, float radius, Color color) {
    const float half = radius + 1;
    const std::string key = std::string(shape == Mark::Round ? "round" : "leaf") + std::to_string(color.r) + '.' +
                            std::to_string(color.g) + '.' + std::to_string(color.b);
    drawn(key, {c.x - half, c.y - half, 2 * half, 2 * half}, [&](cairo_t* cr) {
        const double r = static_cast<double>(radius), mid = static_cast<double>(half);
        setSource(cr, color);
        if (shape == Mark::Round) {
            cairo_arc(cr, mid, mid, r, 0, 6.283185307179586);
        } else { // a square leaf: two corners round, two pointed
            const double k = r * 0.9, a = mid - r * .98, b = mid + r * .98;
            cairo_move_to(cr, a, a);
            cairo_line_to(cr, b - k, a);
            cairo_arc(cr, b - k, a + k, k, -1.5707963, 0);
            cairo_line_to(cr, b, b);
            cairo_line_to(cr, a + k, b);
            cairo_arc(cr, a + k, b - k, k, 1.5707963, 3.14159265);
            cairo_close_path(cr);
        }
        cairo_fill(cr);
    });
}

void Painter::dashed(const Rect& r, float radius, Color color, float width) {
    const std::string key = "dashed" + std::to_string(color.r) + '.' + std::to_string(color.g) + '.' + std::to_string(width);
    drawn(key, r, [&](cairo_t* cr) {
        const double w = static_cast<double>(width), dash[] = {5, 6};
        setSource(cr, color);
        cairo_set_line_width(cr, w);
        cairo_set_dash(cr, dash, 2, 0);
        roundedPath(cr, w / 2, w / 2, static_cast<double>(r.w) - w, static_cast<double>(r.h) - w, static_cast<double>(radius));
        cairo_stroke(cr);
    });
}

void Painter::gradientText(const std::string& text, Type face, Point at, Color from, Color to) {
    TextBlock block;
    block.set(look_->fonts, {text, face, from, -1, Align::Start, {}});
    const Rect r{at.x, at.y, block.size().w + 8, block.size().h};
    const auto rgba = [](Color c) { return std::to_string(c.r) + '.' + std::to_string(c.g) + '.' + std::to_string(c.b); };
    drawn("run|" + text + '|' + rgba(from) + '|' + rgba(to), r, [&](cairo_t* cr) {
        cairo_pattern_t* run = cairo_pattern_create_linear(0, 0, static_cast<double>(r.w), 0);
        cairo_pattern_add_color_stop_rgb(run, 0, from.r / 255.0, from.g / 255.0, from.b / 255.0);
        cairo_pattern_add_color_stop_rgb(run, 1, to.r / 255.0, to.g / 255.0, to.b / 255.0);
        cairo_set_source(cr, run);
        const double s = 1.0 / static_cast<double>(look_->scale());
        cairo_scale(cr, s, s);
        block.trace(cr);
        cairo_pattern_destroy(run);
    });
}

void Painter::pushClip(const Rect& r) {
    Rect px = toPixels(r);
    if (!clips_.empty()) px = px.common(clips_.back());
    clips_.push_back(px);
    applyClip();
}

void Painter::popClip() {
    clips_.pop_back();
    applyClip();
}

// SFML 2.5 has no scissor: a view whose viewport is the clip does the same.
void Painter::applyClip() {
    const float w = static_cast<float>(target_->getSize().x), h = static_cast<float>(target_->getSize().y);
    Rect c = clips_.empty() ? Rect{0, 0, w, h} : clips_.back().common({0, 0, w, h});
    if (c.w < 1 || c.h < 1) c = {-10, -10, 1, 1}; // nothing shows
    sf::View view(sf::FloatRect(c.x, c.y, c.w, c.h));
    view.setViewport({c.x / w, c.y / h, c.w / w, c.h / h});
    target_->setView(view);
}

} // namespace heard::client
