// Purpose: from a data folder and an address to a listening, encrypted transport; every way it can fail as one clear
// sentence. Used by the program and by the game when it hosts. Reads and writes the disk; called before the loop
// begins.
#pragma once

#include "net/enet_transport.hpp"
#include "net/key_file.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <tl/expected.hpp>

namespace heard::server {

struct Listening {
    std::unique_ptr<net::ServerTransport> transport; // TLS over ENet
    std::uint16_t port = 0;
    net::KeyHash key{};
};

// The folder is made if it is not there, for its owner alone. The error is a sentence to print.
tl::expected<Listening, std::string> listenWith(const std::filesystem::path &dataFolder,
                                                const net::EnetServerOptions &where);

} // namespace heard::server
