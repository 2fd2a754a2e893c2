// Purpose: all rooms of a server by number: opening them within the quotas, finding them, forgetting those nobody will
// come back to. Owner: Lobby. One thread.
#pragma once

#include "server/log.hpp"
#include "server/room.hpp"

#include <map>
#include <memory>
#include <tl/expected.hpp>

namespace heard::server {

class RoomBook {
public:
    enum class Full : std::uint8_t { Server, Address };

    // `seed`: fixed for tests and demonstrations; absent, every room has its own.
    RoomBook(Room::House house, Log &log, std::optional<std::uint64_t> seed);

    tl::expected<Room *, Full> open(std::uint64_t origin, Now now);
    Room *find(net::RoomId room);
    Room *byTicket(std::uint64_t ticket);
    void end(net::RoomId room, RoomEnd why);
    void forgetIdle(Now now);
    std::size_t size() const { return rooms_.size(); }
    std::map<net::RoomId, std::unique_ptr<Room>> &all() { return rooms_; }

private:
    net::RoomId freeNumber() const;

    Room::House house_;
    Log &log_;
    std::optional<std::uint64_t> seed_;
    std::uint32_t serial_ = 0;
    std::map<net::RoomId, std::unique_ptr<Room>> rooms_;
};

} // namespace heard::server
