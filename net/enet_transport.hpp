// Purpose: frames over UDP by ENet, hardened (see PROTOCOL.md, "The gate"): no place is taken before an address has shown that it
// receives, forged packets are refused, nobody can make the server hold more than a little.
// Owner: one thread per object. Built on enet_host, whose .cpp alone includes ENet. IPv4 only, as ENet is.
// The connection is not secret here: wrap it with secureServer() / secureClient().
#pragma once

#include "net/transport.hpp"

#include <memory>
#include <string>
#include <tl/expected.hpp>

namespace heard::net {

inline constexpr Millis pingInterval{3000};
inline constexpr Millis silenceIsLoss{7000};  // nothing heard for that long: Gone::Lost
inline constexpr Millis connectTime{6000};    // no answer for that long: Gone::Unreachable
inline constexpr std::size_t peersPerHost = 256;

struct EnetServerOptions {
    std::string address = "0.0.0.0"; // numeric IPv4
    std::uint16_t port = defaultPort; // 0: any free one, see port()
    std::size_t hosts = 1;            // ENet hosts of peersPerHost on the one port (SO_REUSEPORT); the kernel spreads clients
    std::size_t perAddress = 64;      // places one address may take in each host
};

enum class ListenError : std::uint8_t { BadAddress, InUse, NotAllowed };

class EnetServer : public ServerTransport {
public:
    static tl::expected<std::unique_ptr<EnetServer>, ListenError> listen(const EnetServerOptions &options);
    virtual std::uint16_t port() const = 0;

    struct Counters { // for a log without addresses
        std::uint64_t helloes = 0, refusedByGate = 0, notes = 0, connected = 0, full = 0;
    };
    virtual Counters counters() const = 0;
};

// `host` is a name or an address. The look-up runs on a short-lived thread of its own.
std::unique_ptr<ClientTransport> enetClient(std::string host, std::uint16_t port);

} // namespace heard::net
