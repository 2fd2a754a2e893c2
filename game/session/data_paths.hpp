// Purpose: where things lie on this machine: the scenarios and assets that came with the program, and the folders it
// may write to. Reads the environment and the disk once, at start; any thread afterwards.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace heard::session {

struct DataPaths {
    std::filesystem::path scenarios;
    std::filesystem::path assets;
    std::filesystem::path language() const { return assets / "language" / "en"; }
    std::filesystem::path helpLines() const { return assets / "help-lines" / "en.json"; }
};

// Looks at $HEARD_DATA, then beside the program and above it (a source tree), then in /usr/share/heard. Empty: none has
// both folders.
std::optional<DataPaths> findDataPaths();

std::filesystem::path programFolder(); // where this very program lies
std::filesystem::path stateFolder();   // $XDG_STATE_HOME/heard: what is needed to come back to a room
std::filesystem::path configFolder();  // $XDG_CONFIG_HOME/heard: settings, remembered servers

// Writes a file only its owner can read (0600), whole or not at all. False: it could not be written.
bool writePrivately(const std::filesystem::path &file, const std::string &content);
std::optional<std::string>
readSmallFile(const std::filesystem::path &file); // empty: not there, unreadable, or over 1 MiB

} // namespace heard::session
