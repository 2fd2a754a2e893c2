// Purpose: see settings.hpp.
#include "game/session/settings.hpp"

#include "game/session/data_paths.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace heard::session {

namespace {

using Json = nlohmann::json;
constexpr std::size_t maxServers = 8;
constexpr std::size_t maxNameCodePoints = 24;

std::uint32_t bounded(const Json &file, const char *key, std::uint32_t low, std::uint32_t high,
                      std::uint32_t otherwise) {
    const auto found = file.find(key);
    if (found == file.end() || !found->is_number_integer()) return otherwise;
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(found->get<std::int64_t>(), low, high));
}

bool flag(const Json &file, const char *key, bool otherwise) {
    const auto found = file.find(key);
    return found != file.end() && found->is_boolean() ? found->get<bool>() : otherwise;
}

std::string text(const Json &file, const char *key) {
    const auto found = file.find(key);
    return found != file.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Theme themeNamed(const std::string &name) {
    for (const Theme theme : {Theme::Morning, Theme::HighContrast})
        if (themeName(theme) == name) return theme;
    return Theme::Evening;
}

bool continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0u) == 0x80u; }

} // namespace

std::string_view themeName(Theme theme) {
    switch (theme) {
    case Theme::Evening: return "evening";
    case Theme::Morning: return "morning";
    case Theme::HighContrast: return "high contrast";
    }
    return {};
}

Settings loadSettings(const std::filesystem::path &configFolder) {
    Settings settings;
    const auto content = readSmallFile(configFolder / "settings.json");
    if (!content) return settings;
    const Json file = Json::parse(*content, nullptr, false);
    if (!file.is_object()) return settings;
    settings.name = cleanName(text(file, "name"));
    settings.undoSeconds = bounded(file, "undoSeconds", 0, 30, settings.undoSeconds);
    settings.textScale = bounded(file, "textScale", 80, 200, settings.textScale);
    settings.theme = themeNamed(text(file, "theme"));
    settings.reducedMotion = flag(file, "reducedMotion", settings.reducedMotion);
    settings.sound = flag(file, "sound", settings.sound);
    settings.writingIndicator = flag(file, "writingIndicator", settings.writingIndicator);
    if (const auto servers = file.find("servers"); servers != file.end() && servers->is_array())
        for (const auto &server : *servers)
            if (server.is_string() && settings.servers.size() < maxServers)
                settings.servers.push_back(server.get<std::string>());
    return settings;
}

bool saveSettings(const std::filesystem::path &configFolder, const Settings &settings) {
    const Json file = {{"name", settings.name},
                       {"undoSeconds", settings.undoSeconds},
                       {"textScale", settings.textScale},
                       {"theme", std::string(themeName(settings.theme))},
                       {"reducedMotion", settings.reducedMotion},
                       {"sound", settings.sound},
                       {"writingIndicator", settings.writingIndicator},
                       {"servers", settings.servers}};
    return writePrivately(configFolder / "settings.json",
                          file.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

void rememberServer(Settings &settings, const std::string &address) {
    std::erase(settings.servers, address);
    settings.servers.insert(settings.servers.begin(), address);
    if (settings.servers.size() > maxServers) settings.servers.resize(maxServers);
}

std::string cleanName(const std::string &typed) {
    std::string name;
    std::size_t points = 0;
    for (const char byte : typed) {
        if (static_cast<unsigned char>(byte) < 0x20 || byte == 0x7f) continue;
        if (!continuation(byte) && ++points > maxNameCodePoints) break;
        if (byte == ' ' && (name.empty() || name.back() == ' ')) continue;
        name += byte;
    }
    while (!name.empty() && name.back() == ' ')
        name.pop_back();
    return name;
}

} // namespace heard::session
