// Purpose: the EventStore that forgets everything when the process ends. Owner: the composer of the server; one thread.
#pragma once

#include "server/store.hpp"

#include <map>

namespace heard::server {

class MemoryStore final : public EventStore {
public:
    struct StoredRoom {
        std::uint64_t seed = 0;
        std::vector<match::LoggedInput> entries;
    };

    void roomOpened(net::RoomId room, std::uint64_t seed) override { rooms_[room] = {seed, {}}; }
    void append(net::RoomId room, match::LoggedInput entry) override;
    void roomEnded(net::RoomId room) override { rooms_.erase(room); }
    bool commit() override { return true; }

    const StoredRoom *find(net::RoomId room) const;
    std::size_t size() const { return rooms_.size(); }

private:
    std::map<net::RoomId, StoredRoom> rooms_;
};

} // namespace heard::server
