// Purpose: TLS 1.3 over any transport, presented as a transport, so that nothing above it knows. The client knows the server by the
// SHA-256 of its public key (pinned), never by name or authority. No tickets, no early data, no resumption.
// Owner: the thread that owns the wrapped transport. OpenSSL is included by secure_channel's .cpp alone.
#pragma once

#include "net/transport.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace heard::net {

// A server's identity: Ed25519 key and self-signed certificate. Moveable, never copied.
class ServerKey {
public:
    static ServerKey make();
    // From toPem(); empty when the text holds no such key.
    static std::optional<ServerKey> fromPem(std::string_view pem);
    std::string toPem() const; // private: store it 0600
    KeyHash hash() const;

    ServerKey(ServerKey &&) noexcept;
    ServerKey &operator=(ServerKey &&) noexcept;
    ~ServerKey();
    struct Parts;
    const Parts &parts() const { return *parts_; }

private:
    explicit ServerKey(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

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
