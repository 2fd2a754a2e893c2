// Purpose: what one partner hands the other to come in: a link (or its QR picture), or a short code to type.
//   link   heard://HOST[:PORT]/ROOM#SECRET.KEYHASH    the part after # never reaches a web server, should a browser open it
//   code   ROOM-SSS-SSS                               room number, and 30 bits as Crockford base32
// Pure functions; any thread.
#pragma once

#include "net/secrets.hpp"
#include "net/transport.hpp"

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace heard::net {

using RoomId = std::uint32_t; // 1 … maxRoomId
inline constexpr RoomId maxRoomId = 999'999'999;

struct Invite {
    std::string host; // name, IPv4, or IPv6 without brackets
    std::uint16_t port = defaultPort;
    RoomId room = 0;
    SeatSecret secret{};
    KeyHash key{};
    bool operator==(const Invite &) const = default;
};

enum class InviteError : std::uint8_t {
    Empty, TooLong, NotALink, BadHost, BadPort, BadRoom,
    NoSecret, // the part after # is missing: often cut off by the program it was pasted through
    BadSecret, BadKey
};

std::string toLink(const Invite &invite);
// Spaces and angle brackets around the link are forgiven. Never throws; linear in its input.
tl::expected<Invite, InviteError> parseLink(std::string_view text);

struct TypedCode {
    RoomId room = 0;
    std::uint32_t secret = 0; // 30 bits
    bool operator==(const TypedCode &) const = default;
};
enum class CodeError : std::uint8_t { Empty, TooShort, TooLong, BadSymbol, BadRoom };

std::string toTyped(TypedCode code); // "12-K4M-9TQ"
// Case, spaces and dashes do not matter; O is 0, I and L are 1.
tl::expected<TypedCode, CodeError> parseTyped(std::string_view text);

struct HostPort {
    std::string host;
    std::uint16_t port = defaultPort;
    bool operator==(const HostPort &) const = default;
};
// "example.org", "192.168.0.7:47331", "[fe80::1]:9", "fe80::1"
tl::expected<HostPort, InviteError> parseHostPort(std::string_view text);

} // namespace heard::net
