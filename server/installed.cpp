#include "server/installed.hpp"

#include <cstdlib>
#include <filesystem>

namespace heard::server {
namespace fs = std::filesystem;

std::string installedFolder(const std::string &name) {
    std::error_code problem;
    if (const char *data = std::getenv("HEARD_DATA"); data && *data) return (fs::path(data) / name).string();
    auto folder = fs::read_symlink("/proc/self/exe", problem).parent_path();
    while (!folder.empty()) {
        for (const auto &place : {folder / name, folder / "share" / "heard" / name})
            if (fs::is_directory(place, problem)) return place.string();
        if (folder == folder.root_path()) break;
        folder = folder.parent_path();
    }
    return {};
}

std::string defaultDataFolder() {
    if (const char *data = std::getenv("XDG_DATA_HOME"); data && *data)
        return (fs::path(data) / "heard-server").string();
    const char *home = std::getenv("HOME");
    return (fs::path(home && *home ? home : ".") / ".local/share/heard-server").string();
}

} // namespace heard::server
