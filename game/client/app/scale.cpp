#include "game/client/app/app.hpp"

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <cmath>
#include <cstdlib>

namespace heard::client {

float desktopScale() {
    Display* display = XOpenDisplay(nullptr);
    if (!display) return 1;
    const char* dpi = XGetDefault(display, "Xft", "dpi");
    const float value = dpi ? std::strtof(dpi, nullptr) : 0;
    XCloseDisplay(display);
    return value > 96 && value < 500 ? value / 96 : 1.f;
}

void holdMinimumSize(sf::WindowHandle window, int width, int height) {
    Display* display = XOpenDisplay(nullptr);
    if (!display) return;
    XSizeHints hints{};
    hints.flags = PMinSize;
    hints.min_width = width;
    hints.min_height = height;
    XSetWMNormalHints(display, window, &hints);
    XCloseDisplay(display);
}

float effectiveScale(float asked, unsigned width, unsigned height) {
    const float w = static_cast<float>(width), h = static_cast<float>(height);
    float scale = std::max(.5f, asked);
    const float larger = std::min(w / (1280 * scale), h / (720 * scale));
    if (larger > 1) scale *= 1 + std::floor((std::min(larger, 3.f) - 1) / 2 * 8) / 8;
    return std::min({scale, w / measure::minWidth, h / measure::minHeight});
}

} // namespace heard::client
