// Purpose: a server inside another program, on a thread of its own: what "Host for my partner" runs. The host comes in
// over 127.0.0.1 like anybody else, with the key known beforehand. Owner: the program's main thread; stops and says
// goodbye when destroyed.
#pragma once

#include "server/server.hpp"
#include "server/startup.hpp"

#include <thread>

namespace heard::server {

class Hosting {
public:
    struct Options {
        std::filesystem::path dataFolder;
        net::EnetServerOptions where;
        Server::Settings settings;
    };
    // `library` and `scorer` outlive the hosting; the scorer may be null. The error is a sentence to show.
    static tl::expected<std::unique_ptr<Hosting>, std::string> start(Options options, const scenario::Library &library,
                                                                     const scoring::Scorer *scorer);
    ~Hosting();
    Hosting(const Hosting &) = delete;
    Hosting &operator=(const Hosting &) = delete;

    std::uint16_t port() const { return port_; }
    const net::KeyHash &key() const { return key_; }

private:
    Hosting(Listening listening, const Server::Settings &settings, const scenario::Library &library,
            const scoring::Scorer *scorer);

    std::uint16_t port_;
    net::KeyHash key_;
    std::unique_ptr<EventStore> store_;
    Wake stop_;
    Server server_; // the thread's alone once it runs
    std::thread thread_;
};

} // namespace heard::server
