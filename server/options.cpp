#include "server/options.hpp"

#include "server/installed.hpp"

#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>

namespace heard::server {
namespace {

constexpr std::size_t maxPhraseBytes = net::maxPassPhraseBytes;

void describe(CLI::App &app, Options &options, std::string &phraseFile) {
    app.set_version_flag("--version", "heard-server " HEARD_VERSION);
    app.add_option("--address", options.address, "IPv4 address to listen on")->capture_default_str();
    app.add_option("--port", options.port, "UDP port; 0 takes any free one")->capture_default_str();
    app.add_option("--data-folder", options.dataFolder, "where the server's key lives")->capture_default_str();
    app.add_option("--scenarios", options.scenarioFolder, "folder of decks")->capture_default_str();
    app.add_option("--language", options.languageFolder, "language data for looking back")->capture_default_str();
    auto *phrase =
        app.add_option("--pass-phrase", options.passPhrase,
                       "asked of whoever opens a room (other users of this machine can see it in the process list)");
    app.add_option("--pass-phrase-file", phraseFile, "the same, from the first line of a file")->excludes(phrase);
    app.add_option("--max-rooms", options.limits.maxRooms, "rooms at one time")->capture_default_str();
    app.add_option("--max-rooms-per-address", options.limits.roomsPerAddress, "rooms opened from one address")
        ->capture_default_str();
    app.add_option("--max-connections", options.limits.maxConnections, "connections at one time")
        ->capture_default_str();
    app.add_option("--max-connections-per-address", options.limits.connectionsPerAddress,
                   "connections from one address")
        ->capture_default_str();
    app.add_option("--scoring-threads", options.scoringThreads, "threads that look at what was said")
        ->check(CLI::Range(1u, 64u))
        ->capture_default_str();
}

void describeTimes(CLI::App &app, Options &options, double &idleDays, double &inviteDays) {
    idleDays = static_cast<double>(options.limits.idleRoomLasts) / daySeconds;
    inviteDays = static_cast<double>(options.limits.inviteLasts) / daySeconds;
    app.add_option("--idle-days", idleDays, "a room nobody has come back to ends after so many days")
        ->check(CLI::Range(0.001, 3650.0))
        ->capture_default_str();
    app.add_option("--invite-days", inviteDays, "an invitation nobody has used ends after so many days")
        ->check(CLI::Range(0.001, 3650.0))
        ->capture_default_str();
}

bool readPhrase(const std::string &file, std::string &phrase) {
    std::ifstream in(file);
    if (!in || !std::getline(in, phrase)) return false;
    if (!phrase.empty() && phrase.back() == '\r') phrase.pop_back();
    return true;
}

} // namespace

std::variant<Options, Ends> parseOptions(int argc, const char *const *argv) {
    CLI::App app{"A server for Heard: rooms for two, reachable while it runs. It keeps rooms in memory only."};
    Options options;
    options.dataFolder = defaultDataFolder();
    options.scenarioFolder = installedFolder("scenarios");
    options.languageFolder = installedFolder("assets/language/en");
    std::string phraseFile;
    double idleDays = 0, inviteDays = 0;
    describe(app, options, phraseFile);
    describeTimes(app, options, idleDays, inviteDays);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return Ends{app.exit(error) == 0 ? 0 : 2};
    }
    options.limits.idleRoomLasts = static_cast<std::int64_t>(idleDays * daySeconds);
    options.limits.inviteLasts = static_cast<std::int64_t>(inviteDays * daySeconds);
    if (!phraseFile.empty() && !readPhrase(phraseFile, options.passPhrase)) {
        std::cerr << "The pass phrase file " << phraseFile
                  << " cannot be read. Check its name and that this user may read it.\n";
        return Ends{2};
    }
    if (options.passPhrase.size() > maxPhraseBytes) {
        std::cerr << "The pass phrase is too long: " << maxPhraseBytes << " bytes is the most.\n";
        return Ends{2};
    }
    return options;
}

} // namespace heard::server
