// Purpose: see data_paths.hpp.
#include "game/session/data_paths.hpp"

#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace heard::session {

namespace fs = std::filesystem;

namespace {

std::string fromEnvironment(const char *name) {
    const char *value = std::getenv(name);
    return value ? value : "";
}

std::optional<DataPaths> dataIn(const fs::path &folder) {
    std::error_code ignored;
    if (fs::is_directory(folder / "scenarios", ignored) && fs::is_directory(folder / "assets", ignored))
        return DataPaths{folder / "scenarios", folder / "assets"};
    return std::nullopt;
}

fs::path ownFolder(const char *variable, const char *underHome) {
    const std::string given = fromEnvironment(variable);
    if (!given.empty() && given.front() == '/') return fs::path(given) / "heard";
    const std::string home = fromEnvironment("HOME");
    return fs::path(home.empty() ? "/tmp" : home) / underHome / "heard";
}

bool writeAll(int file, const std::string &content) {
    std::size_t done = 0;
    while (done < content.size()) {
        const ssize_t wrote = ::write(file, content.data() + done, content.size() - done);
        if (wrote <= 0) return false;
        done += static_cast<std::size_t>(wrote);
    }
    return ::fsync(file) == 0;
}

} // namespace

fs::path programFolder() {
    std::error_code failed;
    const fs::path program = fs::read_symlink("/proc/self/exe", failed);
    return failed ? fs::current_path(failed) : program.parent_path();
}

std::optional<DataPaths> findDataPaths() {
    const std::string given = fromEnvironment("HEARD_DATA");
    if (!given.empty()) return dataIn(given);
    fs::path folder = programFolder();
    for (int level = 0; level < 6 && !folder.empty(); ++level) {
        if (auto found = dataIn(folder)) return found;
        if (auto found = dataIn(folder / "share" / "heard")) return found;
        if (folder == folder.parent_path()) break;
        folder = folder.parent_path();
    }
    return dataIn("/usr/share/heard");
}

fs::path stateFolder() { return ownFolder("XDG_STATE_HOME", ".local/state"); }
fs::path configFolder() { return ownFolder("XDG_CONFIG_HOME", ".config"); }

bool writePrivately(const fs::path &file, const std::string &content) {
    std::error_code failed;
    fs::create_directories(file.parent_path(), failed);
    if (failed) return false;
    fs::permissions(file.parent_path(), fs::perms::owner_all, failed);
    const fs::path fresh = file.string() + ".new";
    const int opened = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (opened < 0) return false;
    const bool written = ::fchmod(opened, S_IRUSR | S_IWUSR) == 0 && writeAll(opened, content);
    ::close(opened);
    if (written) fs::rename(fresh, file, failed);
    if (!written || failed) {
        std::error_code ignored;
        fs::remove(fresh, ignored);
        return false;
    }
    return true;
}

std::optional<std::string> readSmallFile(const fs::path &file) {
    std::error_code failed;
    const auto size = fs::file_size(file, failed);
    if (failed || size > (1u << 20)) return std::nullopt;
    std::ifstream in(file, std::ios::binary);
    if (!in) return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(in), {});
}

} // namespace heard::session
