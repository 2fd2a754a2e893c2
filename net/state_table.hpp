// Purpose: who may say what when, as one table. The server asks it before it looks into any message; PROTOCOL.md shows the same rows,
// and a test compares the two. Pure.
#pragma once

#include "net/messages.hpp"

#include <span>
#include <string_view>

namespace heard::net {

// Where one connection stands, as the server sees it. Until Seated nothing it says reaches a room.
enum class ConnectionState : std::uint8_t {
    New,      // connected, Hello awaited
    Invited,  // a guest has been told who invites, and has not answered
    Away,     // a guest has answered in a while, another day, or not this one; may still change their mind
    Knocking, // the host has been asked
    Locked,   // resumed after a restart: the room's log is sealed until its key comes back
    Seated,   // at the table
    Closing   // Refused, Bye, or taken over elsewhere: nothing more is read
};
inline constexpr std::size_t connectionStateCount = 7;

// By place in the variants of messages.hpp.
enum class ClientKind : std::uint8_t { Hello, GuestAnswer, Submit, Ask, RoomKeyBack, Bye };
enum class ServerKind : std::uint8_t { Refused, Invited, Knocking, AtTheDoor, Welcome, Update, Rejected, ScenarioBytes, Notice, RoomKeyWanted };

inline ClientKind kindOf(const ClientMessage &message) { return static_cast<ClientKind>(message.index()); }
inline ServerKind kindOf(const ServerMessage &message) { return static_cast<ServerKind>(message.index()); }

std::string_view nameOf(ConnectionState state);
std::string_view nameOf(ClientKind kind);
std::string_view nameOf(ServerKind kind);

bool mayReceive(ConnectionState state, ClientKind kind); // the server may act on it
bool maySend(ConnectionState state, ServerKind kind);    // the server may say it

} // namespace heard::net
