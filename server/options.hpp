// Purpose: what heard-server is asked to do on its command line. Pure but for the pass phrase file, which is read here.
#pragma once

#include "server/limits.hpp"

#include <cstdint>
#include <string>
#include <variant>

namespace heard::server {

struct Options {
    std::string address = "0.0.0.0";
    std::uint16_t port = net::defaultPort; // 0: any free one
    std::string dataFolder;                // default: $XDG_DATA_HOME/heard-server or ~/.local/share/heard-server
    std::string scenarioFolder;            // default: beside the program
    std::string languageFolder;            // default: beside the program
    std::string passPhrase;                // empty: anybody who reaches the server may open a room
    unsigned scoringThreads = 1;
    std::size_t hosts = 0; // 0: as many as the connections need
    Limits limits;
};

struct Ends { // --help, --version or a mistake: what was printed already, and how the process ends
    int code = 0;
};

std::variant<Options, Ends> parseOptions(int argc, const char *const *argv);

} // namespace heard::server
