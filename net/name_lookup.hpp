// Purpose: a host's name to an IPv4 address, off the network loop. getaddrinfo can hang for many seconds and cannot be stopped, so it
// runs on a detached thread that owns its own share of the answer.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace heard::net {

class NameLookup {
public:
    enum class Failure : std::uint8_t { NotFound, Ipv6Only };
    struct Answer {
        std::optional<std::uint32_t> ipv4; // network byte order
        Failure failure{};                 // when there is no address
    };
    explicit NameLookup(const std::string &host); // a numeric address is answered at once, without a thread
    std::optional<Answer> poll() const;           // empty: not yet

private:
    struct Shared;
    std::shared_ptr<Shared> shared_;
};

} // namespace heard::net
