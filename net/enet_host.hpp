// Purpose: one ENet host as both ends need it, with the limits set and every datagram shown to the gate first. ENet's own types end
// here: enet_host.cpp alone includes it. Owner: one thread; not moveable, since ENet keeps a pointer to it.
#pragma once

#include "net/gate.hpp"
#include "net/transport.hpp"

#include <functional>
#include <memory>

namespace heard::net {

// A place in a host. It is used again by another connection after Disconnected.
using PeerSlot = std::uint16_t;

struct HostEvent {
    enum class Kind : std::uint8_t { Connected, Received, Disconnected };
    Kind kind{};
    PeerSlot slot = 0;
    Bytes bytes;          // Received
    bool goodbye = false; // Disconnected: the other end said so; else it timed out
    std::uint32_t ipv4 = 0;
};

class EnetHost {
public:
    using Admit = std::function<bool(GateAddress from, ByteView datagram)>; // whether ENet may see it

    enum class Bound : std::uint8_t { Yes, InUse, BadAddress, NotAllowed };

    EnetHost(std::size_t peers, std::size_t perAddress, Admit admit);
    ~EnetHost(); // without a word to anyone
    EnetHost(const EnetHost &) = delete;
    EnetHost &operator=(const EnetHost &) = delete;

    bool good() const; // false: the machine gave no socket or no memory; nothing else may be called
    Bound bind(const std::string &address, std::uint16_t port, bool shared);
    std::uint16_t port() const;
    int fd() const;

    void service();                  // sends and receives; then next() until it is empty
    std::optional<HostEvent> next();
    void flush();

    std::optional<PeerSlot> connect(GateAddress to, GateCookie cookie); // Connected or Disconnected follows
    bool send(PeerSlot slot, ByteView frame);                           // reliable, in order
    std::size_t queuedBytes(PeerSlot slot) const;                       // sent, and not yet acknowledged
    void disconnectLater(PeerSlot slot); // after what is queued; Disconnected follows
    void disconnectNow(PeerSlot slot, bool goodbye); // one datagram of farewell, no event
    bool isSilent(PeerSlot slot) const;  // nothing heard for too long

    void sendRaw(GateAddress to, ByteView datagram);
    bool knows(PeerSlot slot, GateAddress from) const; // the slot exists and is that address's
    bool isFull() const;
    std::size_t placesOf(std::uint32_t ipv4) const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

// What an ENet datagram says of itself before it is believed.
inline constexpr PeerSlot noSlot = 0x0FFF; // a CONNECT
PeerSlot slotIn(ByteView datagram);        // of two bytes at least
// The cookie of a CONNECT shaped exactly as our client sends it.
std::optional<GateCookie> cookieIn(ByteView connect);

} // namespace heard::net
