// Purpose: the game in a window: opens it, shows the title (or goes straight in), and returns the process's exit code.
// Owner: main. Everything runs on the calling thread, but for a hosted server behind WaysIn.
#pragma once

#include "game/scoring/scorer.hpp"
#include "game/session/ways_in.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace heard::client {

struct WindowOptions {
    std::filesystem::path configFolder, stateFolder, helpLines;
    const scoring::Scorer *scorer = nullptr; // null: no private check of a draft
    std::string joinLink;                    // come straight in with this link
    std::string script;                      // play this file (see app/script.hpp); its failure is the exit code
    float scale = 0;                         // of the interface; 0: as the desktop asks
    unsigned width = 1280, height = 720;
    std::optional<std::string> theme;        // “evening”, “morning”, “contrast”; else as set
    std::optional<unsigned> textPercent;     // else as set
};

int runWindow(session::WaysIn &ways, const WindowOptions &options);

} // namespace heard::client
