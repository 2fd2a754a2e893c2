// Purpose: the whole server as one object: a transport, rooms, a lobby, scoring. The program, the game that hosts for a
// partner and play on one machine all compose this same one. No globals; the clocks are arguments. Owner: one thread,
// which calls everything here.
#pragma once

#include "server/lobby.hpp"
#include "server/wake.hpp"

#include <memory>

namespace heard::server {

class Server {
public:
    struct Parts {
        std::unique_ptr<net::ServerTransport> transport;
        const scenario::Library &library; // outlives the server, as do the two below
        const scoring::Scorer *scorer;    // null: nothing is looked at afterwards
        EventStore &store;
    };
    struct Settings {
        Limits limits;
        std::string passPhrase;            // empty: anybody may open a room
        unsigned scoringThreads = 0;       // 0: scored at once, on this thread
        std::optional<std::uint64_t> seed; // fixed deals and mixes, for tests and demonstrations
    };

    Server(Parts parts, Settings settings, Log log);
    ~Server();

    void service(Now now);                           // receives, plays, stores, sends; never blocks
    void appendPollFds(std::vector<int> &fds) const; // readable when service() has something to do
    net::Millis maySleep(net::Millis now) const;     // at most so long, when none of them is
    void sayGoodbye();  // every seat is told that the server closes; keep calling service() until quiet()
    bool quiet() const; // nobody is connected

    std::size_t rooms() const;
    std::size_t connections() const;
    net::ServerTransport &transport();

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace heard::server
