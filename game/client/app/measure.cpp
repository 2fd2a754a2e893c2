#include "game/client/app/measure.hpp"
#include "game/client/app/app.hpp"

#include <algorithm>
#include <ctime>

namespace heard::client {

RedrawFigures measureRedraw(App& app, int frames) {
    constexpr int warmUp = 5;
    for (int i = 0; i < warmUp; ++i) app.redrawNow();
    std::vector<double> times;
    const std::clock_t before = std::clock();
    for (int i = 0; i < std::max(1, frames); ++i) {
        app.redrawNow();
        times.push_back(app.lastFrameMs());
    }
    const double processor = 1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC / static_cast<double>(times.size());
    std::sort(times.begin(), times.end());
    const auto at = [&](std::size_t percent) { return times[(times.size() - 1) * percent / 100]; };
    return {at(50), at(95), times.front(), processor};
}

} // namespace heard::client
