// Purpose: see choose_face.hpp.
#include "game/choose_face.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace heard {

namespace {

constexpr std::string_view readers[] = {"orca", "emacspeak", "yasr", "fenrir"};

bool set(const char *variable) {
    const char *value = std::getenv(variable);
    return value && *value != '\0';
}

} // namespace

bool displayIsThere() { return set("DISPLAY") || set("WAYLAND_DISPLAY"); }

bool screenReaderRuns() {
    if (set("HEARD_TERMINAL")) return true;
    std::error_code failed;
    int looked = 0;
    for (std::filesystem::directory_iterator at("/proc", failed), end; !failed && at != end && looked < 20'000;
         at.increment(failed), ++looked) {
        std::ifstream comm(at->path() / "comm");
        std::string name;
        if (comm && std::getline(comm, name) &&
            std::find(std::begin(readers), std::end(readers), name) != std::end(readers))
            return true;
    }
    return false;
}

} // namespace heard
