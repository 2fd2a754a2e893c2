// Purpose: one exact byte form of events, moves and states, for hashes and for "replay gives identical bytes". Not a
// wire format: nothing is ever read back from it. Little-endian, every length before its content.
#pragma once

#include "game/rules/event.hpp"
#include "game/rules/state.hpp"
#include "game/rules/view.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace heard::rules {

class CanonicalBytes {
public:
    template <typename Number> CanonicalBytes &number(Number value) {
        auto wide = static_cast<std::uint64_t>(value);
        for (std::size_t i = 0; i < sizeof(Number); ++i, wide >>= 8)
            bytes_.push_back(static_cast<std::uint8_t>(wide));
        return *this;
    }
    CanonicalBytes &text(std::string_view text);
    CanonicalBytes &texts(const std::vector<std::string> &texts);
    CanonicalBytes &numbers(const std::vector<std::uint8_t> &numbers);
    CanonicalBytes &verdict(const Verdict &verdict);
    CanonicalBytes &event(const Event &event);
    CanonicalBytes &move(const Move &move);
    CanonicalBytes &state(const State &state);

    const std::vector<std::uint8_t> &bytes() const { return bytes_; }
    std::vector<std::uint8_t> take() { return std::move(bytes_); }

private:
    std::vector<std::uint8_t> bytes_;
};

// Running FNV-1a over an event's canonical bytes. Both ends of a connection compute it over the events both seats see
// alike.
inline constexpr std::uint64_t sharedHashStart = 14695981039346656037ull;
std::uint64_t hashSharedEvent(std::uint64_t running, const Event &event);

} // namespace heard::rules
