// Shows one gallery page: client_gallery PAGE [--script FILE] [--size WxH] [--measure]. --measure draws a hundred frames and
// prints milliseconds, then idles and prints the share of a core.
#include "tests/client/gallery_pages.hpp"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>

using namespace heard::client;

namespace {

void report(App& app) {
    std::vector<double> times;
    for (int i = 0; i < 105; ++i) {
        app.redrawNow();
        if (i >= 5) times.push_back(app.lastFrameMs());
    }
    std::sort(times.begin(), times.end());
    std::printf("redraw ms: median %.2f, p95 %.2f\n", times[50], times[95]);
}

} // namespace

int main(int argc, char** argv) {
    AppOptions options;
    std::string page = "speak";
    bool measure = false;
    for (int i = 1; i < argc; ++i) {
        if (!std::strcmp(argv[i], "--script") && i + 1 < argc) options.script = argv[++i];
        else if (!std::strcmp(argv[i], "--size") && i + 1 < argc) std::sscanf(argv[++i], "%ux%u", &options.width, &options.height);
        else if (!std::strcmp(argv[i], "--measure")) measure = true;
        else page = argv[i];
    }
    auto screen = gallery::makePage(page);
    if (!screen) return 2;
    options.scale = 1;
    App app(options);
    std::clock_t began = 0;
    if (measure) {
        bool asked = false;
        app.setTick([&, asked](Millis) mutable {
            if (std::exchange(asked, true)) return;
            app.after(500, [&] { report(app); });
            app.after(3500, [&] { began = std::clock(); });
            app.after(8500, [&] {
                std::printf("idle: %.2f %% of a core\n", 100.0 * static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC / 5.0);
                app.quit();
            });
        });
    }
    return app.run(std::move(screen));
}
