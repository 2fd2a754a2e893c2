// Purpose: what a person has set on this device, kept as settings.json in the config folder. No word of an evening is
// in it.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace heard::session {

enum class Theme : std::uint8_t { Evening, Morning, HighContrast };

struct Settings {
    std::string name;              // as the partner sees it; empty until asked
    std::uint32_t undoSeconds = 3; // 0..30
    std::uint32_t textScale = 100; // per cent, 80..200
    Theme theme = Theme::Evening;
    bool reducedMotion = false;
    bool sound = true;
    bool writingIndicator = false;    // let the partner see that something is being written
    std::vector<std::string> servers; // addresses used before, newest first, at most 8
    bool operator==(const Settings &) const = default;
    std::chrono::milliseconds undoWindow() const { return std::chrono::seconds(undoSeconds); }
};

// A missing or broken file gives the defaults; values out of bounds are brought back into them.
Settings loadSettings(const std::filesystem::path &configFolder);
bool saveSettings(const std::filesystem::path &configFolder, const Settings &settings);
void rememberServer(Settings &settings, const std::string &address);

// A name as it may be shown: no control characters, trimmed, at most 24 code points. May come out empty.
std::string cleanName(const std::string &typed);

std::string_view themeName(Theme theme); // “evening”, “morning”, “high contrast”

} // namespace heard::session
