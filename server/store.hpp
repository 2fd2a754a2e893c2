// Purpose: where rooms are remembered: every input as it took effect, in order, so that an evening can be replayed.
// Behind one interface: memory now, a sealed log on disk later. Owner: whoever composes the server; called from the
// server's thread only. What is appended within one round counts once commit() has returned true, and nothing of it is
// told to anyone before (group commit).
#pragma once

#include "game/match/evening.hpp"
#include "net/invite.hpp"
#include "net/secrets.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace heard::server {

class EventStore {
public:
    virtual ~EventStore() = default;
    virtual void roomOpened(net::RoomId room, std::uint64_t seed) = 0;
    virtual void append(net::RoomId room,
                        match::LoggedInput entry) = 0; // inputs that took effect, and seats coming and going
    virtual void roomEnded(net::RoomId room) = 0;      // nothing of it stays
    virtual bool commit() = 0;
};

} // namespace heard::server
