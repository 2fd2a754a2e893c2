#include "game/client/paint/assets.hpp"

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace heard::client {
namespace fs = std::filesystem;
namespace {

fs::path findRoot() {
    std::error_code ec;
    if (const char* chosen = std::getenv("HEARD_ASSETS"); chosen && fs::exists(fs::path(chosen) / "art", ec)) return chosen;
    fs::path here = fs::read_symlink("/proc/self/exe", ec).parent_path();
    for (int up = 0; up < 5 && !here.empty(); ++up, here = here.parent_path()) {
        for (const char* name : {"assets", "share/heard/assets"})
            if (fs::exists(here / name / "art", ec)) return here / name;
        if (here == here.root_path()) break;
    }
    return HEARD_ASSET_SOURCE;
}

} // namespace

fs::path assetPath(std::string_view relative) {
    static const fs::path root = findRoot();
    return root / relative;
}

std::optional<std::string> readAsset(std::string_view relative) {
    std::ifstream file(assetPath(relative), std::ios::binary);
    if (!file) return std::nullopt;
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace heard::client
