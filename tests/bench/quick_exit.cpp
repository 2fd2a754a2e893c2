// How long after the third Shift the window is gone, seen from outside: another X client sends the taps and asks the display.
// usage: bench_quick_exit   (a window called Heard must be open on $DISPLAY; it ends by this)
#include <X11/Xlib.h>
#include <X11/keysym.h>

#include <chrono>
#include <cstdio>
#include <string>
#include <thread>

namespace {

using Clock = std::chrono::steady_clock;

Window named(Display *display, Window in, const std::string &name) {
    char *title = nullptr;
    const bool hit = XFetchName(display, in, &title) && title && name == title;
    if (title) XFree(title);
    if (hit) return in;
    Window root = 0, parent = 0, *children = nullptr, found = 0;
    unsigned count = 0;
    if (XQueryTree(display, in, &root, &parent, &children, &count)) {
        for (unsigned i = 0; i < count && !found; ++i) found = named(display, children[i], name);
        if (children) XFree(children);
    }
    return found;
}

void tapShift(Display *display, Window window) {
    XEvent event{};
    event.xkey.display = display;
    event.xkey.window = window;
    event.xkey.root = DefaultRootWindow(display);
    event.xkey.same_screen = True;
    event.xkey.keycode = XKeysymToKeycode(display, XK_Shift_L);
    for (const int type : {KeyPress, KeyRelease}) {
        event.xkey.type = type;
        XSendEvent(display, window, False, type == KeyPress ? KeyPressMask : KeyReleaseMask, &event);
        event.xkey.state = ShiftMask;
    }
    XSync(display, False);
}

bool gone = false; // the window went away altogether
int onError(Display *, XErrorEvent *) {
    gone = true;
    return 0;
}

bool hidden(Display *display, Window window) {
    XWindowAttributes now{};
    return !XGetWindowAttributes(display, window, &now) || gone || now.map_state != IsViewable;
}

} // namespace

int main() {
    Display *display = XOpenDisplay(nullptr);
    if (!display) return std::fprintf(stderr, "there is no display\n"), 1;
    XSetErrorHandler(onError);
    const Window window = named(display, DefaultRootWindow(display), "Heard");
    if (!window || hidden(display, window)) return std::fprintf(stderr, "no window called Heard is open\n"), 1;
    tapShift(display, window);
    std::this_thread::sleep_for(std::chrono::milliseconds(150));
    tapShift(display, window);
    std::this_thread::sleep_for(std::chrono::milliseconds(150));
    if (hidden(display, window)) return std::fprintf(stderr, "the window went before the third tap\n"), 1;
    const auto began = Clock::now();
    tapShift(display, window);
    while (!hidden(display, window)) {
        if (Clock::now() - began > std::chrono::seconds(5)) return std::fprintf(stderr, "the window stays\n"), 1;
        std::this_thread::sleep_for(std::chrono::microseconds(500));
    }
    std::printf("%.1f\n", std::chrono::duration<double, std::milli>(Clock::now() - began).count());
    XCloseDisplay(display);
}
