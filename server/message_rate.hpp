// Purpose: how many messages one connection may send: a bucket that holds a burst and refills steadily. Owner:
// SessionTable.
#pragma once

#include "net/transport.hpp"

#include <algorithm>
#include <cstdint>

namespace heard::server {

class MessageRate {
public:
    MessageRate(std::uint32_t perSecond, std::uint32_t burst, net::Millis now)
        : perSecond_(perSecond), burst_(burst * std::int64_t{1000}), left_(burst_), at_(now) {}

    bool take(net::Millis now) { // false: too fast
        left_ = std::min<std::int64_t>(burst_, left_ + (now - at_).count() * perSecond_);
        at_ = now;
        if (left_ < 1000) return false;
        left_ -= 1000;
        return true;
    }

private:
    std::int64_t perSecond_, burst_, left_; // in thousandths of a message
    net::Millis at_;
};

} // namespace heard::server
