// Purpose: heard-server, the program: composes the parts, prints how to reach it, runs until it is told to stop.
#include "net/six_words.hpp"
#include "server/loop.hpp"
#include "server/memory_store.hpp"
#include "server/options.hpp"
#include "server/private_process.hpp"
#include "server/startup.hpp"
#include "server/stop_signals.hpp"

#include <iostream>

namespace {
using namespace heard;

constexpr int cannotStart = 2;

int sayWhy(const std::string &sentence) {
    std::cerr << sentence << '\n';
    return cannotStart;
}

void introduce(const server::Options &options, const server::Listening &listening, const scenario::Library &library) {
    std::cout << "Heard server " HEARD_VERSION "\n  address      " << options.address << "\n  port         "
              << listening.port << " (UDP)\n  key          ";
    for (const auto word : net::sixWords(listening.key))
        std::cout << word << ' ';
    std::cout << "\n  data folder  " << options.dataFolder << "\n  cards        " << library.scenarios.size() << "\n";
    for (const auto &broken : library.broken)
        std::cout << "  left out     " << broken.file << ": " << broken.problems.front().what << '\n';
    std::cout << "Rooms are kept in memory only and end with this process." << std::endl;
}

std::size_t hostsFor(const server::Options &options) {
    if (options.hosts) return options.hosts;
    return 1 + (options.limits.maxConnections - 1) / net::peersPerHost;
}

int run(const server::Options &options) {
    server::StopSignals stop;
    const auto library = scenario::loadLibrary(options.scenarioFolder);
    if (library.scenarios.empty())
        return sayWhy("No card can be played from the scenario folder " + options.scenarioFolder +
                      ". Choose another with --scenarios.");
    const auto scorer = scoring::Scorer::load(options.languageFolder);
    if (!scorer) return sayWhy("The language data cannot be used: " + scorer.error());
    auto listening = server::listenWith(
        options.dataFolder, {options.address, options.port, hostsFor(options), options.limits.connectionsPerAddress});
    if (!listening) return sayWhy(listening.error());
    introduce(options, *listening, library);

    server::MemoryStore store;
    server::Server server({std::move(listening->transport), library, &*scorer, store},
                          {options.limits, options.passPhrase, options.scoringThreads, std::nullopt},
                          server::Log::toStandardError());
    server::runUntil(server, stop.fd());
    return 0;
}

} // namespace

int main(int argc, char **argv) {
    server::forbidCoreDumps();
    const auto options = server::parseOptions(argc, argv);
    if (const auto *ends = std::get_if<server::Ends>(&options)) return ends->code;
    try {
        return run(std::get<server::Options>(options));
    } catch (const std::exception &problem) {
        return sayWhy(std::string("The server cannot start: ") + problem.what());
    }
}
