// Purpose: a whole card played by itself: a real server process, two real client processes over ENet on loopback,
// sample replies typed at them. Prints the conversation and both private looking-back pages.
#pragma once

#include "game/session/data_paths.hpp"

#include <cstdint>
#include <string>

namespace heard {

struct DemoOptions {
    std::string scenario;         // by id; empty: the first short one with face-down feelings
    std::string quality = "good"; // good, middling, poor
    std::uint64_t seed = 7;       // which of the sample replies
};

// 0 only when both sides ended on the same shared hash. Ends within a minute, come what may.
int runDemo(const session::DataPaths &paths, const DemoOptions &options);

} // namespace heard
