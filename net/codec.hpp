// Purpose: messages to bytes and back. One kind byte, then the fields in the table's order: whole numbers lowest byte first in their own
// width, a count or length before every list and text. No exceptions, no asserts, no unbounded memory: cost is linear in the bytes.
// A message has exactly one form, so decode then encode gives the same bytes. Pure; any thread.
#pragma once

#include "net/messages.hpp"

#include <string>
#include <tl/expected.hpp>

namespace heard::net {

enum class DecodeError : std::uint8_t {
    Empty, TooLong, UnknownKind, Truncated,
    OutOfBounds, // a number, length or count beyond its bound
    BadText,     // not UTF-8
    Trailing     // bytes after the end
};

tl::expected<ClientMessage, DecodeError> decodeClientMessage(ByteView bytes);
tl::expected<ServerMessage, DecodeError> decodeServerMessage(ByteView bytes);

// Empty when a field breaks its bound, or the whole its frame: a mistake of the caller's, never of the other end's.
std::optional<Bytes> encode(const ClientMessage &message);
std::optional<Bytes> encode(const ServerMessage &message);

// As JSON for people who look for a fault. What a person typed, and every secret, shows as its length alone.
std::string printed(const ClientMessage &message);
std::string printed(const ServerMessage &message);

bool isUtf8(std::string_view text); // well-formed, no surrogates, nothing overlong

} // namespace heard::net
