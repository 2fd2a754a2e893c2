#include "game/authoring/asset_paths.hpp"

#include <filesystem>
#include <vector>

namespace heard::authoring {

namespace {

namespace fs = std::filesystem;

// From the program's own folder upwards (a build folder lies inside the source tree), then where packages put things.
std::vector<fs::path> roots(const std::string &program) {
    std::error_code error;
    fs::path at = fs::read_symlink("/proc/self/exe", error);
    if (error) at = fs::absolute(program, error);
    std::vector<fs::path> found;
    for (int up = 0; up < 6 && at.has_parent_path() && at != at.parent_path(); ++up) {
        at = at.parent_path();
        found.push_back(at);
    }
    found.push_back(fs::path("/usr/share/heard"));
    return found;
}

std::string firstOf(const std::vector<fs::path> &roots, const char *relative) {
    std::error_code error;
    for (const fs::path &root : roots)
        if (fs::exists(root / relative, error)) return (root / relative).string();
    return {};
}

} // namespace

AssetPaths findAssets(const std::string &program) {
    const std::vector<fs::path> where = roots(program);
    return {firstOf(where, "scenarios/schema/scenario.schema.json"), firstOf(where, "assets/language/en")};
}

} // namespace heard::authoring
