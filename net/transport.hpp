// Purpose: what both ends of a connection look like to everything above: whole frames, in order, none lost while it lasts.
// Owner: one thread per transport object; nothing here blocks except wait(). Three make it: loopback, ENet, and the secure channel
// that wraps either. Upper layers never know which one they hold.
// Time is an argument (monotonic, any fixed start). Loopback and the secure channel take it from there alone, so a fake clock drives
// them; ENet also keeps its own clock for resending.
#pragma once

#include "net/limits.hpp"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace heard::net {

using Millis = std::chrono::milliseconds;
using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;
using ConnectionId = std::uint64_t; // 1, 2, 3 …: never reused while the process lives
using KeyHash = std::array<std::uint8_t, 32>; // SHA-256 of the server's public key

// Why a connection ended, or never began.
enum class Gone : std::uint8_t {
    ClosedThere,     // the other end said goodbye
    ClosedHere,      // we did, and all that was queued has left
    Lost,            // nothing was heard for too long
    SlowReader,      // more than maxQueuedBytes waited for it
    BadBytes,        // it broke the framing or the channel
    // below: only a client is told these, in place of Connected
    NameNotFound,    // the look-up of the host's name failed
    NeedsIpv4,       // the address is IPv6 only, which ENet cannot reach
    Unreachable,     // no answer in time
    Full,            // the server answers, and has no place left
    HandshakeFailed, // something answered that does not speak our channel
    WrongKey,        // not the server that the invite's link names
    KeyChanged,      // not the key that was trusted here before
    KeyRefused       // the six words were compared and did not match
};

struct ServerEvent {
    enum class Kind : std::uint8_t { Connected, Received, Disconnected };
    Kind kind{};
    ConnectionId connection = 0;
    Bytes frame;              // Received; empty when what came was longer than allowed, and was thrown away
    Gone why{};               // Disconnected
    std::uint64_t origin = 0; // Connected: equal for connections from one address, and no address itself; 0 for loopback
};

class ServerTransport {
public:
    virtual ~ServerTransport() = default;
    virtual void service(Millis now) = 0;            // receives, sends, lets time-outs fall due; never blocks
    virtual std::optional<ServerEvent> next() = 0;   // what happened, in order; empty when there is no more
    // Queues one frame. False: there is no such connection, or it was just dropped (Disconnected follows).
    virtual bool send(ConnectionId to, ByteView frame) = 0;
    virtual void close(ConnectionId connection) = 0; // once all that is queued has arrived; Disconnected{ClosedHere} follows
    virtual void drop(ConnectionId connection) = 0;  // at once, queued frames too; no event follows
    virtual void flush() = 0;                        // puts what is queued on the wire now
    virtual void appendPollFds(std::vector<int> &fds) const = 0; // become readable when service() has something to do
};

struct ClientEvent {
    enum class Kind : std::uint8_t {
        ShowKey,     // first trust: compare sixWords(key), then acceptKey() or refuseKey(); nothing was sent yet
        Connected,
        Received,
        Doubt,       // a hint, once: the server may not know this connection any more. A second one may be tried beside it
        Disconnected // the last event
    };
    Kind kind{};
    Bytes frame; // Received
    Gone why{};  // Disconnected
    KeyHash key{}; // ShowKey
};

class ClientTransport {
public:
    virtual ~ClientTransport() = default;
    virtual void service(Millis now) = 0; // the first call begins to connect
    virtual std::optional<ClientEvent> next() = 0;
    virtual bool send(ByteView frame) = 0; // false before Connected, after the end, and for a frame that is too long
    virtual void close() = 0;              // says goodbye after what is queued; the next service() or flush() carries it
    virtual void flush() = 0;
    virtual void appendPollFds(std::vector<int> &fds) const = 0;
    virtual void acceptKey() {} // only the secure channel ever asks
    virtual void refuseKey() {}
    virtual std::optional<KeyHash> serverKey() const { return std::nullopt; } // once known; to remember or to pass on
};

// Sleeps until one of the descriptors is readable or the time is up. May return early.
void waitReadable(const std::vector<int> &fds, Millis atMost);

} // namespace heard::net
