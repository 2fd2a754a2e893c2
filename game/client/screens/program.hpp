// Purpose: what every screen of the program may use: the ways in, the settings, the scorer for one's own drafts, the help lines.
// Owner: runWindow(); outlives every screen.
#pragma once

#include "game/client/app/app.hpp"
#include "game/scoring/scorer.hpp"
#include "game/session/data_paths.hpp"
#include "game/session/safety.hpp"
#include "game/session/settings.hpp"
#include "game/session/ways_in.hpp"

#include <filesystem>
#include <optional>

namespace heard::client {

struct Program {
    session::WaysIn &ways;
    const scoring::Scorer *scorer = nullptr; // null: no private check
    std::filesystem::path configFolder, stateFolder;
    std::optional<session::HelpLines> help;
    session::Settings settings;

    void keepSettings() { session::saveSettings(configFolder, settings); }
};

// The way led to a table: shows it instead of everything. Else: the sentence why not, for the screen that asked.
std::optional<session::WayClosed> sitDown(App &app, Program &program, session::WayToSit way, bool aloud = false);

std::unique_ptr<Screen> titleScreen(Program &program);
std::unique_ptr<Screen> playHereScreen(Program &program);
std::unique_ptr<Screen> practiseScreen(Program &program);

} // namespace heard::client
