// Purpose: whole frames out of a stream of bytes: a four-byte length, highest byte first, then the frame. Pure.
// A frame longer than allowed is skipped as it arrives and given as an empty one, so that one mistake does not end a connection;
// an absurd length does.
#pragma once

#include "net/transport.hpp"

#include <deque>

namespace heard::net {

class FrameReader {
public:
    explicit FrameReader(std::size_t maxFrame) : maxFrame_(maxFrame) {}

    bool add(ByteView bytes); // false: the stream is of no use from now on
    std::optional<Bytes> next();

    static constexpr std::size_t absurd = 16 * 1024 * 1024;

private:
    bool begin(); // with a whole header

    std::size_t maxFrame_;
    std::array<std::uint8_t, 4> header_{};
    std::size_t headerHas_ = 0;
    std::size_t left_ = 0; // of the frame that is arriving
    bool skipping_ = false, broken_ = false;
    Bytes frame_;
    std::deque<Bytes> whole_;
};

std::array<std::uint8_t, 4> frameHeader(std::size_t length);

} // namespace heard::net
