#include "server/room_book.hpp"

#include <algorithm>

namespace heard::server {
namespace {

std::uint64_t randomSeed() {
    std::uint64_t seed = 0;
    for (const auto byte : net::randomArray<std::array<std::uint8_t, 8>>())
        seed = seed << 8 | byte;
    return seed;
}

} // namespace

RoomBook::RoomBook(Room::House house, Log &log, std::optional<std::uint64_t> seed)
    : house_(house), log_(log), seed_(seed) {}

tl::expected<Room *, RoomBook::Full> RoomBook::open(std::uint64_t origin, Now now) {
    if (rooms_.size() >= house_.limits.maxRooms) return tl::unexpected(Full::Server);
    const auto fromHere =
        std::ranges::count_if(rooms_, [&](const auto &entry) { return entry.second->origin() == origin; });
    if (static_cast<std::size_t>(fromHere) >= house_.limits.roomsPerAddress) return tl::unexpected(Full::Address);
    const auto id = freeNumber();
    const auto ticket = std::uint64_t{++serial_} << 32 | id;
    auto room = std::make_unique<Room>(Room::Opening{id, ticket, origin, seed_ ? *seed_ : randomSeed()}, house_, now);
    log_.roomOpened(id, rooms_.size() + 1);
    return rooms_.emplace(id, std::move(room)).first->second.get();
}

// Short, because people type it; out of a range that leaves most numbers unused, so that it tells nothing about other
// rooms.
net::RoomId RoomBook::freeNumber() const {
    const auto range = static_cast<std::uint32_t>(
        std::min<std::size_t>(net::maxRoomId, std::max<std::size_t>(999, rooms_.size() * 10)));
    while (true) {
        const net::RoomId id = 1 + net::randomBelow(range);
        if (!rooms_.contains(id)) return id;
    }
}

Room *RoomBook::find(net::RoomId room) {
    const auto found = rooms_.find(room);
    return found == rooms_.end() ? nullptr : found->second.get();
}

Room *RoomBook::byTicket(std::uint64_t ticket) {
    Room *room = find(static_cast<net::RoomId>(ticket & 0xffff'ffffu));
    return room && room->ticket() == ticket ? room : nullptr;
}

void RoomBook::end(net::RoomId room, RoomEnd why) {
    if (rooms_.erase(room) == 0) return;
    house_.store.roomEnded(room);
    log_.roomEnded(room, why, rooms_.size());
}

void RoomBook::forgetIdle(Now now) {
    std::vector<std::pair<net::RoomId, RoomEnd>> over;
    for (const auto &[id, room] : rooms_)
        if (room->forgettable(now)) over.emplace_back(id, room->whyForgettable());
    for (const auto &[id, why] : over)
        end(id, why);
}

} // namespace heard::server
