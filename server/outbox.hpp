// Purpose: everything that leaves the server, for a round at a time: told to nobody before the store has kept what it
// says. The one place where what happened is filtered for the seat it goes to. Owner: Server. One thread.
#pragma once

#include "net/messages.hpp"
#include "server/session_table.hpp"

#include <vector>

namespace heard::server {

// For whom something is filtered. What was told to one seat alone before event number `ownFrom`, and what is told later
// about a line from before, was meant for whoever sat there then.
struct Ear {
    Seat seat{};
    std::uint32_t ownFrom = 0;
    bool mayKnow(const rules::Event &event) const;
};

class Outbox {
public:
    explicit Outbox(SessionTable &sessions) : sessions_(sessions) {}

    // What this seat may know of `events`, with its view.
    void update(net::ConnectionId to, const Ear &ear, net::Update update);
    void welcome(net::ConnectionId to, const Ear &ear, net::Welcome welcome);
    void post(net::ConnectionId to, const net::ServerMessage &message); // must be one its state may be sent

    void refuse(net::ConnectionId to, net::RefusedCode why); // the last words of a connection
    void close(net::ConnectionId connection);                // once all of it has arrived
    void drop(net::ConnectionId connection);                 // at once

    void deliver(net::ServerTransport &transport);
    // The round could not be kept: nobody hears of it. Whoever would have is cut off, and comes back to what holds.
    void discard();

    // Connections dropped since last asked: their sessions end without another word from the transport.
    std::vector<net::ConnectionId> takeDropped() { return std::exchange(dropped_, {}); }

private:
    enum class Then : std::uint8_t { Keep, Close, Drop };
    struct Letter {
        net::ConnectionId to = 0;
        Then then{};
        net::Bytes frame; // empty: only what follows
    };

    SessionTable &sessions_;
    std::vector<Letter> letters_;
    std::vector<net::ConnectionId> dropped_;
};

} // namespace heard::server
