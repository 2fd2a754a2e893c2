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
    const std::clock_t before = std::clock();
    for (int i = 0; i < 105; ++i) {
        app.redrawNow();
        if (i >= 5) times.push_back(app.lastFrameMs());
    }
    std::sort(times.begin(), times.end());
    const double cpu = 1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC / 105;
    std::printf("redraw ms: median %.2f, p95 %.2f, least %.2f; processor time a frame %.2f ms\n", times[50], times[95], times[0], cpu);
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
            app.after(500, [&] { // the loop's clock stands while frames are drawn, so the next timer starts after them
                report(app);
                app.after(0, [&] { app.after(3000, [&] {
                    began = std::clock();
                    app.after(5000, [&] {
                        std::printf("idle: %.2f %% of a core\n", 100.0 * static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC / 5.0);
                        app.quit();
                    });
                }); });
            });
        });
    }
    return app.run(std::move(screen));
}
