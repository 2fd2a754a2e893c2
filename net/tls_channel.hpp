// Purpose: a server's key, and one end of one TLS 1.3 channel between bytes of a wire and frames of ours. tls_channel.cpp alone includes
// OpenSSL. Owner: one thread per object.
#pragma once

#include "net/frames.hpp"
#include "net/transport.hpp"

#include <memory>
#include <string>
#include <string_view>

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

class TlsChannel;

// What all channels of one end share.
class TlsEnd {
public:
    static TlsEnd server(const ServerKey &key);
    static TlsEnd client();
    TlsEnd(TlsEnd &&) noexcept;
    ~TlsEnd();

private:
    friend class TlsChannel;
    struct Parts;
    explicit TlsEnd(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

class TlsChannel {
public:
    // `pin`: a client goes on with this key alone; without one it takes any, and the caller asks before believing it.
    TlsChannel(const TlsEnd &end, std::size_t maxFrameIn, std::optional<KeyHash> pin = std::nullopt);
    TlsChannel(TlsChannel &&) noexcept;
    ~TlsChannel();

    bool ready() const; // the handshake is done: the other end owns its key
    // Takes bytes of the wire; a client begins with none. False: the channel is at its end; what nextWire() still gives says why.
    bool wireIn(ByteView bytes);
    std::optional<Bytes> nextWire(); // what is to be sent, in pieces no larger than any wrapped transport's frame
    bool frameOut(ByteView frame);   // once ready
    std::optional<Bytes> nextFrame();

    void sayGoodbye();
    bool heardGoodbye() const;
    KeyHash serverKey() const; // a client's; zeros before it was seen
    bool keyDiffers() const;   // from the pin

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace heard::net
