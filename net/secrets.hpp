// Purpose: random secrets, comparing them without telling by time, and what is stored in their place. libsodium does the work.
// Thread-safe.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <optional>

namespace heard::net {

using SeatSecret = std::array<std::uint8_t, 16>; // in the invite's link: opens the guest's seat once
using Token = std::array<std::uint8_t, 32>;      // resumes a seat; rotated at every Welcome
using TokenHash = std::array<std::uint8_t, 32>;  // what a server keeps of a Token
using RoomKey = std::array<std::uint8_t, 32>;    // seals a room's stored log; kept by its partners

void fillRandom(std::span<std::uint8_t> bytes);
template <class Array> Array randomArray() {
    Array bytes{};
    fillRandom(bytes);
    return bytes;
}
std::uint32_t randomBelow(std::uint32_t bound); // uniform, 0 … bound-1

bool sameSecret(std::span<const std::uint8_t> a, std::span<const std::uint8_t> b); // constant time for equal sizes
TokenHash hashOf(std::span<const std::uint8_t> secret);                           // BLAKE2b-256

std::string toBase64Url(std::span<const std::uint8_t> bytes); // no padding
// Exactly bytes.size() bytes, nothing after them; false otherwise.
bool fromBase64Url(std::string_view text, std::span<std::uint8_t> bytes);

} // namespace heard::net
