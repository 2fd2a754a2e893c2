#include "net/frames.hpp"

#include <algorithm>
#include <utility>

namespace heard::net {

bool FrameReader::begin() {
    left_ = 0;
    for (std::uint8_t byte : header_) left_ = left_ << 8 | byte;
    skipping_ = left_ > maxFrame_;
    return left_ <= absurd;
}

bool FrameReader::add(ByteView bytes) {
    while (!broken_) {
        const std::size_t headerPart = std::min(bytes.size(), header_.size() - headerHas_);
        std::copy_n(bytes.begin(), headerPart, header_.begin() + static_cast<std::ptrdiff_t>(headerHas_));
        headerHas_ += headerPart;
        bytes = bytes.subspan(headerPart);
        if (headerHas_ < header_.size()) return true;
        if (headerPart > 0 && !begin()) break;

        const std::size_t part = std::min(bytes.size(), left_);
        if (!skipping_) frame_.insert(frame_.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(part));
        left_ -= part;
        bytes = bytes.subspan(part);
        if (left_ > 0) return true;
        whole_.push_back(std::exchange(frame_, {}));
        headerHas_ = 0;
    }
    broken_ = true;
    return false;
}

std::optional<Bytes> FrameReader::next() {
    if (whole_.empty()) return std::nullopt;
    Bytes frame = std::move(whole_.front());
    whole_.pop_front();
    return frame;
}

std::array<std::uint8_t, 4> frameHeader(std::size_t length) {
    return {static_cast<std::uint8_t>(length >> 24), static_cast<std::uint8_t>(length >> 16),
            static_cast<std::uint8_t>(length >> 8), static_cast<std::uint8_t>(length)};
}

} // namespace heard::net
