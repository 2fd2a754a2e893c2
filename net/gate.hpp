// Purpose: the gate before ENet: an address gets a place only after it has shown that it receives what is sent to it. Pure but for the
// random key; no ENet here. One Gate serves all hosts of a server, on their thread.
//
//   hello  client → server, 512 bytes: magic 0F FE, kind 1, nonce 7, zeros        (padded: an answer is never larger than its question)
//   reply  server → client,  14 bytes: magic, kind 2 (cookie) or 3 (full), nonce 7, cookie 4
//   note   server → client,  10 bytes: magic, kind 4, zeros                       ("I do not know you"; a hint, never a proof)
// The cookie travels back in the data field of ENet's CONNECT. The magic is a peer id no host of ours has, so the two never mix.
#pragma once

#include "net/transport.hpp"

#include <array>

namespace heard::net {

struct GateAddress {
    std::uint32_t ipv4 = 0; // as it came; never shown
    std::uint16_t port = 0;
    bool operator==(const GateAddress &) const = default;
};
using GateNonce = std::array<std::uint8_t, 7>;
using GateCookie = std::uint32_t;

inline constexpr std::size_t helloBytes = 512, replyBytes = 14, noteBytes = 10;
inline constexpr Millis cookieSlot{8000}; // a cookie holds for one to two of these

enum class GateKind : std::uint8_t { Other = 0, Hello = 1, Cookie = 2, Full = 3, Note = 4 };

struct GatePacket {
    GateKind kind{};
    GateNonce nonce{};
    GateCookie cookie = 0;
};

bool isGatePacket(ByteView datagram); // by its magic
GatePacket readGatePacket(ByteView datagram); // Other when it is not whole
std::array<std::uint8_t, helloBytes> writeHello(const GateNonce &nonce);
std::array<std::uint8_t, replyBytes> writeReply(GateKind kind, const GateNonce &nonce, GateCookie cookie);
std::array<std::uint8_t, noteBytes> writeNote();

class Gate {
public:
    Gate();
    GateCookie cookieFor(GateAddress address, Millis now) const;
    bool accepts(GateAddress address, GateCookie cookie, Millis now) const;
    std::uint64_t originOf(std::uint32_t ipv4) const; // equal for equal addresses, until the process ends
    bool mayNote(Millis now); // at most notesASecond

    static constexpr int notesASecond = 50;

private:
    GateCookie cookieIn(GateAddress address, std::int64_t slot) const;
    std::array<std::uint8_t, 32> key_{};
    std::int64_t noteSecond_ = -1;
    int notes_ = 0;
};

} // namespace heard::net
