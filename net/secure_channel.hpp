// Purpose: TLS 1.3 over any transport, presented as a transport, so that nothing above it knows. The client knows the server by the
// SHA-256 of its public key (pinned), never by name or authority. No tickets, no early data, no resumption.
// Owner: the thread that owns the wrapped transport. OpenSSL ends in tls_channel.cpp.
#pragma once

#include "net/tls_channel.hpp"
#include "net/transport.hpp"

#include <memory>

namespace heard::net {

// How a client knows the server it means.
struct ServerTrust {
    enum class From : std::uint8_t {
        Nothing,   // show the key first: ShowKey, then acceptKey() or refuseKey()
        Invite,    // pinned by a link; another key is Gone::WrongKey
        Remembered // pinned by an earlier visit; another key is Gone::KeyChanged
    };
    From from{};
    KeyHash key{};
};

inline constexpr Millis handshakeTime{5000}; // longer than that is dropped

// Connected comes when the handshake is done. Frames up to maxFrameToClient out and maxFrameToServer in.
std::unique_ptr<ServerTransport> secureServer(std::unique_ptr<ServerTransport> inner, ServerKey key);

// Frames up to maxFrameToServer out and maxFrameToClient in.
std::unique_ptr<ClientTransport> secureClient(std::unique_ptr<ClientTransport> inner, ServerTrust trust);

} // namespace heard::net
