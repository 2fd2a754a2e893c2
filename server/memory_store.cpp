#include "server/memory_store.hpp"

namespace heard::server {

void MemoryStore::append(net::RoomId room, match::LoggedInput entry) {
    if (const auto found = rooms_.find(room); found != rooms_.end()) found->second.entries.push_back(std::move(entry));
}

const MemoryStore::StoredRoom *MemoryStore::find(net::RoomId room) const {
    const auto found = rooms_.find(room);
    return found == rooms_.end() ? nullptr : &found->second;
}

} // namespace heard::server
