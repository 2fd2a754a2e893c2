// Purpose: which connection is how far along, and which seat of which room it speaks for. Owner: Server. One thread.
#pragma once

#include "net/state_table.hpp"
#include "server/limits.hpp"
#include "server/message_rate.hpp"

#include <map>
#include <string>
#include <vector>

namespace heard::server {

struct Session {
    net::ConnectionState state = net::ConnectionState::New;
    std::uint64_t origin = 0; // equal for connections from one address
    std::uint64_t room = 0;   // its ticket, from Invited on: a room's number may be given again, its ticket never
    Seat seat{};              // Seated
    net::Millis since{};      // of this state
    std::string name;         // of a guest who is not in yet
    int notUnderstood = 0;    // messages, while seated
    MessageRate rate;
};

class SessionTable {
public:
    explicit SessionTable(const Limits &limits) : limits_(limits) {}

    void tick(net::Millis now) { now_ = now; }                    // at the start of each round
    bool add(net::ConnectionId connection, std::uint64_t origin); // false: too many
    void remove(net::ConnectionId connection);
    Session *find(net::ConnectionId connection);
    std::size_t size() const { return sessions_.size(); }

    void move(net::ConnectionId connection, net::ConnectionState state);
    void seat(net::ConnectionId connection, std::uint64_t room, Seat seat);
    void closing(net::ConnectionId connection);

    std::vector<net::ConnectionId> silentTooLong() const; // not seated, and their time is up
    const std::map<net::ConnectionId, Session> &all() const { return sessions_; }

private:
    const Limits &limits_;
    net::Millis now_{};
    std::map<net::ConnectionId, Session> sessions_;
    std::map<std::uint64_t, std::size_t> perOrigin_;
};

} // namespace heard::server
