#include "game/client/screens/breath.hpp"

#include <cmath>
#include <numbers>

namespace heard::client {
namespace {

constexpr int in = 4000, out = 6000;

} // namespace

Breath::Breath(std::string id, int seconds, int sinceMs, bool reducedMotion)
    : Widget(std::move(id)), seconds_(seconds), since_(sinceMs), reduced_(reducedMotion) {
    words_.set("", type::floor);
    set(since_);
}

void Breath::set(int since) {
    if (since >= seconds_ * 1000) {
        words_.setText("Go on whenever you like.");
        wide_ = .35f;
        return;
    }
    const int at = since % (in + out);
    words_.setText(at < in ? "in" : "out");
    const float turn = at < in ? static_cast<float>(at) / in : 1 - static_cast<float>(at - in) / out;
    wide_ = .5f - .5f * std::cos(turn * std::numbers::pi_v<float>);
}

void Breath::paint(Painter &painter) {
    const Theme &theme = painter.theme();
    const Point middle = bounds_.centre();
    const float most = std::min(bounds_.h, 220.f) / 2 - 4, least = 44;
    const float radius = reduced_ ? 70.f : least + (most - least) * wide_;
    for (int ring = 3; ring >= 0; --ring) {
        const float r = radius * (1 - .17f * static_cast<float>(ring));
        const Color c = theme.highContrast() ? (ring == 0 ? theme.colors.tray : clear) : faded(theme.colors.action, .13f);
        painter.box({middle.x - r, middle.y - r, 2 * r, 2 * r},
                    {r, c, ring == 0 ? theme.colors.tableEdge : clear, ring == 0 ? theme.edgeWidth() : 0.f, shadow::none});
    }
    words_.paint(painter, {middle.x - 220, middle.y - 20, 440, 40}, theme.colors.words, Align::Centre, true);
}

Beat Breath::tick(Millis now) {
    if (started_ < 0) started_ = now - since_;
    const auto since = static_cast<int>(now - started_);
    const float before = wide_;
    const std::string said = words_.text();
    set(since);
    if (since >= seconds_ * 1000) return before == wide_ ? Beat::Still : Beat::Changed;
    if (reduced_) return said == words_.text() ? Beat::Still : Beat::Changed;
    return Beat::Moving;
}

} // namespace heard::client
