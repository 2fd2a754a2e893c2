// Shows one gallery page: client_gallery PAGE [--script FILE] [--size WxH] [--measure]. --measure draws a hundred frames and
// prints milliseconds, then idles and prints the share of a core.
#include "game/client/app/measure.hpp"
#include "tests/client/gallery_pages.hpp"

#include <cstdio>
#include <cstring>
#include <ctime>

using namespace heard::client;

namespace {

void report(App& app) {
    const RedrawFigures f = measureRedraw(app, 100);
    std::printf("redraw ms: median %.2f, p95 %.2f, least %.2f; processor time a frame %.2f ms\n", f.median, f.p95, f.least, f.processor);
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
