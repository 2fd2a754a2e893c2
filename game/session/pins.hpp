// Purpose: the servers this device has trusted before, by address, with the key each one had then (servers.json, 0600).
// A server that shows another key at a known address is not talked to; see Problem::KeyChanged.
#pragma once

#include "net/transport.hpp"

#include <filesystem>
#include <map>
#include <string>

namespace heard::session {

class Pins {
public:
    explicit Pins(std::filesystem::path configFolder); // empty: in memory alone
    std::optional<net::KeyHash> keyOf(const std::string &host, std::uint16_t port) const;
    bool remember(const std::string &host, std::uint16_t port, const net::KeyHash &key); // false: could not be written
    bool forget(const std::string &address); // “host:port”, as a person types it. False: it was not remembered

private:
    bool store() const;
    std::filesystem::path folder_;
    std::map<std::string, net::KeyHash> keys_; // “host:port”
};

} // namespace heard::session
