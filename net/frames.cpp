#include "net/frames.hpp"

namespace heard::net {

namespace {
constexpr std::size_t headerBytes = 4;
}

bool FrameReader::add(ByteView bytes) {
    bytes_.insert(bytes_.end(), bytes.begin(), bytes.end());
    return !announcedTooLong();
}

std::size_t FrameReader::announced() const {
    std::size_t length = 0;
    for (std::size_t i = 0; i < headerBytes; ++i) length = length << 8 | bytes_[start_ + i];
    return length;
}

bool FrameReader::announcedTooLong() const { return bytes_.size() - start_ >= headerBytes && announced() > maxFrame_; }

std::optional<Bytes> FrameReader::next() {
    const std::size_t waiting = bytes_.size() - start_;
    if (waiting < headerBytes || announcedTooLong() || waiting - headerBytes < announced()) {
        bytes_.erase(bytes_.begin(), bytes_.begin() + static_cast<std::ptrdiff_t>(start_)); // once a batch, so that reading stays linear
        start_ = 0;
        return std::nullopt;
    }
    const auto begin = bytes_.begin() + static_cast<std::ptrdiff_t>(start_ + headerBytes);
    Bytes frame(begin, begin + static_cast<std::ptrdiff_t>(announced()));
    start_ += headerBytes + frame.size();
    return frame;
}

std::array<std::uint8_t, 4> frameHeader(std::size_t length) {
    return {static_cast<std::uint8_t>(length >> 24), static_cast<std::uint8_t>(length >> 16),
            static_cast<std::uint8_t>(length >> 8), static_cast<std::uint8_t>(length)};
}

} // namespace heard::net
