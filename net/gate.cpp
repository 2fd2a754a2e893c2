#include "net/gate.hpp"

#include "net/secrets.hpp"

#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace heard::net {

namespace {
constexpr std::uint8_t magic0 = 0x0F, magic1 = 0xFE;
constexpr std::size_t nonceAt = 3, cookieAt = 10;
} // namespace

bool isGatePacket(ByteView datagram) { return datagram.size() >= 2 && datagram[0] == magic0 && datagram[1] == magic1; }

GatePacket readGatePacket(ByteView datagram) {
    GatePacket packet;
    if (!isGatePacket(datagram) || datagram.size() < noteBytes) return packet;
    const auto kind = static_cast<GateKind>(datagram[2]);
    const std::size_t expected = kind == GateKind::Hello                                  ? helloBytes
                                 : kind == GateKind::Cookie || kind == GateKind::Full ? replyBytes
                                 : kind == GateKind::Note                                ? noteBytes
                                                                                         : 0;
    if (datagram.size() != expected) return packet;
    packet.kind = kind;
    std::copy_n(datagram.begin() + nonceAt, packet.nonce.size(), packet.nonce.begin());
    if (expected == replyBytes) std::memcpy(&packet.cookie, datagram.data() + cookieAt, sizeof packet.cookie);
    return packet;
}

std::array<std::uint8_t, helloBytes> writeHello(const GateNonce &nonce) {
    std::array<std::uint8_t, helloBytes> bytes{magic0, magic1, static_cast<std::uint8_t>(GateKind::Hello)};
    std::copy(nonce.begin(), nonce.end(), bytes.begin() + nonceAt);
    return bytes;
}

std::array<std::uint8_t, replyBytes> writeReply(GateKind kind, const GateNonce &nonce, GateCookie cookie) {
    std::array<std::uint8_t, replyBytes> bytes{magic0, magic1, static_cast<std::uint8_t>(kind)};
    std::copy(nonce.begin(), nonce.end(), bytes.begin() + nonceAt);
    std::memcpy(bytes.data() + cookieAt, &cookie, sizeof cookie); // opaque to the client: any byte order will do
    return bytes;
}

std::array<std::uint8_t, noteBytes> writeNote() {
    return {magic0, magic1, static_cast<std::uint8_t>(GateKind::Note)};
}

Gate::Gate() { fillRandom(key_); }

GateCookie Gate::cookieIn(GateAddress address, std::int64_t slot) const {
    std::array<std::uint8_t, 14> input{};
    std::memcpy(input.data(), &address.ipv4, 4);
    std::memcpy(input.data() + 4, &address.port, 2);
    std::memcpy(input.data() + 6, &slot, 8);
    std::array<std::uint8_t, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), input.data(), input.size(), key_.data(), key_.size());
    GateCookie cookie = 0;
    std::memcpy(&cookie, hash.data(), sizeof cookie);
    return cookie;
}

GateCookie Gate::cookieFor(GateAddress address, Millis now) const { return cookieIn(address, now / cookieSlot); }

bool Gate::accepts(GateAddress address, GateCookie cookie, Millis now) const {
    const std::int64_t slot = now / cookieSlot;
    return cookie == cookieIn(address, slot) || cookie == cookieIn(address, slot - 1);
}

std::uint64_t Gate::originOf(std::uint32_t ipv4) const {
    std::array<std::uint8_t, crypto_generichash_BYTES_MIN> hash{};
    std::array<std::uint8_t, 4> input{};
    std::memcpy(input.data(), &ipv4, 4);
    crypto_generichash(hash.data(), hash.size(), input.data(), input.size(), key_.data(), key_.size());
    std::uint64_t origin = 0;
    std::memcpy(&origin, hash.data(), sizeof origin);
    return origin;
}

bool Gate::mayNote(Millis now) {
    const std::int64_t second = now.count() / 1000;
    if (second != noteSecond_) {
        noteSecond_ = second;
        notes_ = 0;
    }
    return notes_++ < notesASecond;
}

} // namespace heard::net
