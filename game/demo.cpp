// Purpose: see demo.hpp.
#include "game/demo.hpp"

#include "game/child_process.hpp"
#include "game/typist.hpp"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <poll.h>

namespace heard {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;
constexpr std::chrono::seconds atMost{55};

// Everything the demonstration writes lies in one folder, gone afterwards.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string name = (fs::temp_directory_path() / "heard-demo-XXXXXX").string();
        if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder could be made");
        path_ = name;
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    const fs::path &path() const { return path_; }

private:
    fs::path path_;
};

struct Player {
    std::string name;
    ChildProcess process;
    Typist typist;
    std::vector<std::string> back;
    std::string shared;
};

ChildProcess::Start terminalFor(const std::string &name, const fs::path &folder, const session::DataPaths &paths) {
    return {session::programFolder() / "heard",
            {"--terminal", "--name", name, "--undo", "0", "--report", "{report}"},
            {{"XDG_STATE_HOME", (folder / name).string()},
             {"XDG_CONFIG_HOME", (folder / name).string()},
             {"HEARD_DATA", paths.assets.parent_path().string()}},
            false};
}

std::string portOf(const std::string &line) {
    const auto at = line.find("port ");
    if (at == std::string::npos) return {};
    const auto digits = line.find_first_of("0123456789", at);
    return digits == std::string::npos ? std::string()
                                       : line.substr(digits, line.find_first_not_of("0123456789", digits) - digits);
}

std::string waitForPort(ChildProcess &server, Clock::time_point until) {
    while (Clock::now() < until && !server.exitCode()) {
        for (const auto &line : server.outputLines())
            if (const auto port = portOf(line); !port.empty()) return port;
        pollfd output{server.outputDescriptor(), POLLIN, 0};
        ::poll(&output, 1, 50);
    }
    return {};
}

std::string cardFor(const scenario::Library &library, const std::string &asked) {
    if (!asked.empty()) return library.find(asked) ? asked : std::string();
    for (const auto &entry : library.scenarios) {
        const auto lays = [](const scenario::Step &step) { return step.lays; };
        const auto &steps = entry.scenario->steps;
        if (entry.scenario->textsEach <= 3 && !entry.scenario->onlyUs && std::any_of(steps.begin(), steps.end(), lays))
            return entry.scenario->id;
    }
    return library.scenarios.empty() ? std::string() : library.scenarios.front().scenario->id;
}

std::string unfolded(std::string text) {
    for (std::size_t at = 0; (at = text.find("\\n", at)) != std::string::npos;)
        text.replace(at, 2, "\n");
    return text;
}

class Demonstration {
public:
    Demonstration(Player &host, Player &guest) : host_(host), guest_(guest) {}

    bool playUntil(Clock::time_point until) {
        while (Clock::now() < until) {
            serve(host_);
            serve(guest_);
            if (!host_.shared.empty() && !guest_.shared.empty()) return true;
            if (host_.process.exitCode() || guest_.process.exitCode()) return false;
            pollfd both[] = {{host_.process.reportDescriptor(), POLLIN, 0},
                             {guest_.process.reportDescriptor(), POLLIN, 0}};
            ::poll(both, 2, 50);
        }
        return false;
    }

private:
    void serve(Player &player) {
        player.process.outputLines(); // what the screen shows is read, so that the other end never waits
        for (const auto &line : player.process.reportLines()) {
            for (const auto &typed : player.typist.answer(line))
                player.process.type(typed);
            take(player, line);
        }
    }

    void take(Player &player, const std::string &line) {
        const auto space = line.find(' ');
        const std::string kind = line.substr(0, space),
                          rest = space == std::string::npos ? std::string() : line.substr(space + 1);
        if (kind == "status" && rest == "trust")
            player.process.type("yes");
        else if (kind == "status" && rest == "invited")
            player.process.type("now");
        else if (kind == "knock")
            player.process.type("yes");
        else if (kind == "back")
            player.back.push_back(unfolded(rest));
        else if (kind == "shared")
            player.shared = rest;
        else if (kind == "invite")
            invite(rest);
        else if (kind == "told" && &player == &host_)
            std::cout << unfolded(rest) << "\n" << std::flush;
    }

    void invite(const std::string &link) {
        guest_.process.type("join");
        guest_.process.type(link);
    }

    Player &host_, &guest_;
};

void printBack(const Player &player) {
    std::cout << "\nLooking back, for " << player.name << " alone:\n";
    if (player.back.empty()) std::cout << "  Nothing to add.\n";
    for (const auto &line : player.back)
        std::cout << line << "\n";
}

int leave(Player &player) {
    player.process.type("leave");
    player.process.type("quit");
    player.process.endInput();
    return player.process.waitForExit(std::chrono::seconds(5)).value_or(-1);
}

match::SampleStyle styleOf(const DemoOptions &options) {
    match::SampleStyle style;
    style.quality = options.quality == "poor"       ? scenario::Quality::Poor
                    : options.quality == "middling" ? scenario::Quality::Middling
                                                    : scenario::Quality::Good;
    style.seed = options.seed;
    return style;
}

int noSuchCard(const scenario::Library &library) {
    std::cerr << "There is no such card. The cards here:";
    for (const auto &entry : library.scenarios)
        std::cerr << ' ' << entry.scenario->id;
    std::cerr << '\n';
    return 2;
}

int stopped(const char *why) {
    std::cerr << why << '\n';
    return 1;
}

ChildProcess::Start serverIn(const fs::path &folder, const session::DataPaths &paths) {
    return {session::programFolder() / "heard-server",
            {"--address", "127.0.0.1", "--port", "0", "--data-folder", (folder / "server").string(), "--scenarios",
             paths.scenarios.string(), "--language", paths.language().string()},
            {},
            true};
}

// The two have come to the end: prints what each is given alone, and sees everyone out.
bool sayGoodbye(Player &mia, Player &sam, ChildProcess &server) {
    printBack(mia);
    printBack(sam);
    const bool same = mia.shared == sam.shared;
    const bool left = leave(mia) == 0 && leave(sam) == 0;
    server.signal(SIGTERM);
    const bool ended = server.waitForExit(std::chrono::seconds(5)) == 0;
    std::cout << "\nBoth sides hold " << (same ? "the same evening: " : "different evenings: ") << mia.shared
              << (same ? "" : " and " + sam.shared) << "\n";
    return same && left && ended;
}

} // namespace

int runDemo(const session::DataPaths &paths, const DemoOptions &options) {
    const auto until = Clock::now() + atMost;
    const auto library = scenario::loadLibrary(paths.scenarios.string());
    const std::string card = cardFor(library, options.scenario);
    if (card.empty()) return noSuchCard(library);
    const TemporaryFolder folder;
    ChildProcess server(serverIn(folder.path(), paths));
    const std::string port = waitForPort(server, until);
    if (port.empty()) return stopped("The server did not start.");
    const auto style = styleOf(options);
    Player mia{"Mia", ChildProcess(terminalFor("Mia", folder.path(), paths)), Typist(library, style, card), {}, {}};
    Player sam{"Sam", ChildProcess(terminalFor("Sam", folder.path(), paths)), Typist(library, style, {}), {}, {}};
    std::cout << library.find(card)->scenario->title.text
              << "\nMia and Sam are played by sample replies, over a real server at 127.0.0.1, port " << port
              << ".\n\n";
    for (const auto &line : {std::string("open"), "127.0.0.1:" + port, std::string()})
        mia.process.type(line);
    if (!Demonstration(mia, sam).playUntil(until)) return stopped("The evening did not come to its end in time.");
    return sayGoodbye(mia, sam, server) ? 0 : 1;
}

} // namespace heard
