// Purpose: whole frames out of a stream of bytes: a four-byte length, highest byte first, then the frame. Pure.
#pragma once

#include "net/transport.hpp"

namespace heard::net {

class FrameReader {
public:
    explicit FrameReader(std::size_t maxFrame) : maxFrame_(maxFrame) {}

    // False once a frame is announced that is longer than allowed; the stream is of no use from then on.
    bool add(ByteView bytes);
    std::optional<Bytes> next();

private:
    bool announcedTooLong() const;
    std::size_t announced() const; // valid when a whole header waits

    std::size_t maxFrame_;
    std::size_t start_ = 0; // of the next frame's header within bytes_
    Bytes bytes_;
};

std::array<std::uint8_t, 4> frameHeader(std::size_t length);

} // namespace heard::net
