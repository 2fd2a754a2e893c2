// Purpose: the program. Composes the ways in, the scorer, and a window or a terminal; nothing else does.
#include "game/choose_face.hpp"
#include "game/demo.hpp"
#include "game/session/settings.hpp"
#include "game/terminal/terminal.hpp"
#include "game/ways_in.hpp"
#ifdef HEARD_HAS_WINDOW
#include "game/client/run_window.hpp"
#endif

#include <CLI/CLI.hpp>
#include <csignal>
#include <iostream>

namespace {
using namespace heard;

struct Asked {
    bool terminal = false, demo = false;
    std::string script, link, name;
    double scale = 0;
    std::optional<double> undo;
    std::optional<std::uint64_t> seed;
    int report = -1;
    DemoOptions demonstration;
};

void describe(CLI::App &app, Asked &asked) {
    app.description("Heard, a two-player game about being heard.");
    app.set_version_flag("--version", "heard " HEARD_VERSION);
    app.add_flag("--terminal", asked.terminal, "play line by line in this terminal");
    app.add_flag("--demo", asked.demo, "watch a whole card played by itself: a server, two players, sample replies");
    app.add_option("--join", asked.link, "come in with an invite link");
    app.add_option("--name", asked.name, "the name your partner sees");
    app.add_option("--scale", asked.scale, "size of everything in the window, as in 1.25")->check(CLI::Range(0.5, 4.0));
    app.add_option("--script", asked.script, "drive the window by the steps in a file")->check(CLI::ExistingFile);
    app.add_option("--undo", asked.undo, "seconds before a text leaves, instead of the one in the settings")
        ->check(CLI::Range(0.0, 30.0));
    app.add_option("--seed", asked.seed,
                   "deal and mix the same way each time at a table in this program; with --demo: which sample replies");
    app.add_option("--report", asked.report, "write what happens to this file descriptor, for programs that play");
    app.add_option("--demo-card", asked.demonstration.scenario, "with --demo: which card, by its id")
        ->capture_default_str();
    app.add_option("--demo-replies", asked.demonstration.quality, "with --demo: good, middling or poor sample replies")
        ->check(CLI::IsMember({"good", "middling", "poor"}))
        ->capture_default_str();
}

#ifdef HEARD_HAS_WINDOW
bool playsInWindow(const Asked &asked) {
    if (asked.terminal) return false;
    return !asked.script.empty() || (displayIsThere() && !screenReaderRuns());
}
#endif

int play(const Asked &asked, const session::DataPaths &paths) {
    auto loaded = scoring::Scorer::load(paths.language().string());
    if (!loaded) std::cerr << "There is no looking back this time: " << loaded.error() << '\n';
    const scoring::Scorer *scorer = loaded ? &*loaded : nullptr;
    Ways::Options options{paths, session::stateFolder(), session::configFolder(), std::nullopt, asked.seed};
    if (asked.undo) options.undoWindow = session::Monotonic(static_cast<std::int64_t>(*asked.undo * 1000));
    Ways ways(options, scorer);
#ifdef HEARD_HAS_WINDOW
    if (playsInWindow(asked))
        return client::runWindow(
            ways, scorer,
            {paths, options.stateFolder, options.configFolder, asked.name, asked.link, asked.script, asked.scale});
#endif
    return terminal::runTerminal(
        ways, {paths, options.stateFolder, options.configFolder, scorer, asked.name, asked.link, asked.report});
}

} // namespace

int main(int argc, char **argv) {
    std::signal(SIGPIPE, SIG_IGN); // whoever reads our output may go; the other end of an evening should not feel it
    CLI::App app;
    Asked asked;
    describe(app, asked);
    CLI11_PARSE(app, argc, argv);
    asked.name = session::cleanName(asked.name);
    const auto paths = session::findDataPaths();
    if (!paths) {
        std::cerr << "The folders scenarios and assets are not beside this program. Start it from where it was "
                     "unpacked, or set HEARD_DATA to their folder.\n";
        return 2;
    }
    try {
        if (asked.demo && asked.seed) asked.demonstration.seed = *asked.seed;
        return asked.demo ? runDemo(*paths, asked.demonstration) : play(asked, *paths);
    } catch (const std::exception &problem) {
        std::cerr << "Heard had to stop: " << problem.what() << '\n';
        return 1;
    }
}
