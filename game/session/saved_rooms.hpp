// Purpose: what must lie on this device to come back to a room: one small file a room, 0600, gone when the evening
// ends. It holds tokens, keys, an address and the partner’s name; never a word that was said.
#pragma once

#include "game/session/session.hpp"
#include "net/secrets.hpp"
#include "net/transport.hpp"

#include <filesystem>

namespace heard::session {

struct SavedSeat {
    std::string id; // names the file; the room and a few bytes of the server’s key
    std::string host;
    std::uint16_t port = 0;
    net::KeyHash key{}; // the server’s, pinned
    std::uint32_t room = 0;
    Seat seat{};
    net::Token token{};
    std::optional<net::RoomKey> roomKey; // partners only
    std::string name, with;              // ours and the partner’s, as shown
    std::int64_t savedUtc = 0;
};

std::string savedId(std::uint32_t room, const net::KeyHash &key);
bool save(const std::string &stateFolder, const SavedSeat &seat);
std::optional<SavedSeat> loadSaved(const std::string &stateFolder, const std::string &id);
std::vector<SavedSeat> allSaved(const std::string &stateFolder); // newest first; broken files are passed over

} // namespace heard::session
