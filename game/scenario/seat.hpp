// Purpose: who sits where. A and B are partners; they play speaker and listener, and swap.
#pragma once

#include <cstdint>

namespace heard {

enum class Seat : std::uint8_t { A, B, Facilitator };

constexpr Seat other(Seat seat) { return seat == Seat::A ? Seat::B : Seat::A; }
constexpr std::uint8_t seatBit(Seat seat) { return static_cast<std::uint8_t>(1u << static_cast<unsigned>(seat)); }
inline constexpr std::uint8_t bothPartners = 3; // audience of what both see alike

} // namespace heard
