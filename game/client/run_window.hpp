// Purpose: the game in a window: opens it, shows the title (or goes straight in), and returns the process's exit code.
// Owner: main. Everything runs on the calling thread, but for a hosted server behind WaysIn.
#pragma once

#include "game/scoring/scorer.hpp"
#include "game/session/data_paths.hpp"
#include "game/session/ways_in.hpp"

#include <filesystem>
#include <string>

namespace heard::client {

struct WindowOptions {
    session::DataPaths paths;
    std::filesystem::path stateFolder, configFolder;
    std::string name;     // else as set, else asked
    std::string joinLink; // come straight in with this link
    std::string script;   // play this file (see app/script.hpp); its failure is the exit code
    double scale = 0;     // of the interface; 0: as the desktop asks
};

// `scorer` may be null: then no draft is checked.
int runWindow(session::WaysIn &ways, const scoring::Scorer *scorer, const WindowOptions &options);

} // namespace heard::client
