#include "net/enet_host.hpp"

#include "net/enet_transport.hpp"
#include "net/secrets.hpp"

#include <cerrno>
#include <cstring>
#include <enet/enet.h>
#include <sys/socket.h>
#include <utility>

namespace heard::net {

namespace {

constexpr std::size_t maxPacketBytes = 64 * 1024;
constexpr std::size_t maxWaitingBytes = 256 * 1024;
constexpr std::size_t channels = 1;
constexpr enet_uint32 goodbyeData = 1; // of a willing disconnect; a time-out carries 0
constexpr int maxRounds = 64;          // of receiving in one service(), so that a flood cannot keep the loop

// A CONNECT as our client sends it: header with sent time, checksum, one command whose last field is the cookie.
constexpr std::size_t connectBytes = 4 + 4 + sizeof(ENetProtocolConnect);
constexpr std::size_t connectCommandAt = 8, connectCookieAt = connectBytes - 4;

static_assert(noSlot == ENET_PROTOCOL_MAXIMUM_PEER_ID);

ENetAddress enetAddress(GateAddress address) { return {address.ipv4, address.port}; }

} // namespace

PeerSlot slotIn(ByteView datagram) { return static_cast<PeerSlot>((datagram[0] << 8 | datagram[1]) & 0x0FFF); }

std::optional<GateCookie> cookieIn(ByteView connect) {
    if (connect.size() != connectBytes || (connect[0] & 0xC0) != 0x80) return std::nullopt;
    if ((connect[connectCommandAt] & ENET_PROTOCOL_COMMAND_MASK) != ENET_PROTOCOL_COMMAND_CONNECT) return std::nullopt;
    enet_uint32 cookie = 0;
    std::memcpy(&cookie, connect.data() + connectCookieAt, sizeof cookie);
    return ENET_NET_TO_HOST_32(cookie);
}

struct EnetHost::Parts {
    struct Place {
        std::size_t queued = 0; // counted down as ENet lets go of packets; a peer is reset before its place is used again
        enet_uint32 upSince = 0;
    };
    Admit admit;
    std::vector<Place> places;
    ENetHost *host = nullptr;
    int roundsLeft = 0;
    bool dispatching = false; // events received earlier wait inside ENet

    ENetPeer *peer(PeerSlot slot) const { return host->peers + slot; }
    Place &placeOf(const ENetPeer *peer) { return places[static_cast<std::size_t>(peer - host->peers)]; }

    static int ENET_CALLBACK intercepted(ENetHost *host, ENetEvent *) {
        auto *self = static_cast<Parts *>(host->compressor.context);
        const GateAddress from{host->receivedAddress.host, host->receivedAddress.port};
        return self->admit(from, {host->receivedData, host->receivedDataLength}) ? 0 : 1;
    }
    static void ENET_CALLBACK packetLeft(ENetPacket *packet) { *static_cast<std::size_t *>(packet->userData) -= packet->dataLength; }
};

EnetHost::EnetHost(std::size_t peers, std::size_t perAddress, Admit admit) : parts_(std::make_unique<Parts>()) {
    parts_->admit = std::move(admit);
    parts_->places.resize(peers);
    ENetHost *host = parts_->host = enet_host_create(nullptr, peers, channels, 0, 0);
    if (!host) return;
    host->checksum = enet_crc32;
    host->randomSeed = static_cast<enet_uint32>(randomBelow(0xFFFFFFFFu));
    host->maximumPacketSize = maxPacketBytes;
    host->maximumWaitingData = maxWaitingBytes;
    host->duplicatePeers = perAddress;
    host->compressor.context = parts_.get(); // ENet 1.3.17 has no other room for a pointer of ours; without functions it compresses nothing
    host->intercept = &Parts::intercepted;
}

EnetHost::~EnetHost() {
    if (parts_->host) enet_host_destroy(parts_->host); // before the places: the packets it still holds count down there
}

bool EnetHost::good() const { return parts_->host != nullptr; }

EnetHost::Bound EnetHost::bind(const std::string &address, std::uint16_t port, bool shared) {
    ENetHost *host = parts_->host;
    ENetAddress own{};
    if (enet_address_set_host_ip(&own, address.c_str()) != 0) return Bound::BadAddress;
    own.port = port;
    const int on = 1;
    if (shared) ::setsockopt(host->socket, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
    if (enet_socket_bind(host->socket, &own) != 0)
        return errno == EADDRINUSE ? Bound::InUse : errno == EADDRNOTAVAIL ? Bound::BadAddress : Bound::NotAllowed;
    enet_socket_get_address(host->socket, &host->address);
    return Bound::Yes;
}

std::uint16_t EnetHost::port() const { return parts_->host->address.port; }
int EnetHost::fd() const { return parts_->host->socket; }

void EnetHost::service() {
    parts_->roundsLeft = maxRounds;
    parts_->dispatching = false;
}

std::optional<HostEvent> EnetHost::next() {
    ENetEvent event{};
    const auto step = [&] { // what is already here first; only then another look at the socket
        if (parts_->dispatching && enet_host_check_events(parts_->host, &event) > 0) return true;
        parts_->dispatching = false;
        if (parts_->roundsLeft <= 0) return false;
        --parts_->roundsLeft;
        return parts_->dispatching = enet_host_service(parts_->host, &event, 0) > 0;
    };
    if (!step()) {
        parts_->roundsLeft = 0;
        return std::nullopt;
    }
    HostEvent result;
    result.slot = static_cast<PeerSlot>(event.peer - parts_->host->peers);
    if (event.type == ENET_EVENT_TYPE_CONNECT) {
        enet_peer_ping_interval(event.peer, static_cast<enet_uint32>(pingInterval.count()));
        enet_peer_timeout(event.peer, ENET_PEER_TIMEOUT_LIMIT, 4000, 4000);
        parts_->placeOf(event.peer).upSince = enet_time_get();
        result.ipv4 = event.peer->address.host;
    } else if (event.type == ENET_EVENT_TYPE_RECEIVE) {
        result.kind = HostEvent::Kind::Received;
        result.bytes.assign(event.packet->data, event.packet->data + event.packet->dataLength);
        enet_packet_destroy(event.packet);
    } else {
        result.kind = HostEvent::Kind::Disconnected;
        result.goodbye = event.data == goodbyeData;
    }
    return result;
}

void EnetHost::flush() { enet_host_flush(parts_->host); }

std::optional<PeerSlot> EnetHost::connect(GateAddress to, GateCookie cookie) {
    const ENetAddress address = enetAddress(to);
    const ENetPeer *peer = enet_host_connect(parts_->host, &address, channels, cookie);
    return peer ? std::optional(static_cast<PeerSlot>(peer - parts_->host->peers)) : std::nullopt;
}

bool EnetHost::send(PeerSlot slot, ByteView frame) {
    ENetPacket *packet = enet_packet_create(frame.data(), frame.size(), ENET_PACKET_FLAG_RELIABLE);
    if (!packet) return false;
    std::size_t &queued = parts_->places[slot].queued;
    queued += frame.size();
    packet->userData = &queued;
    packet->freeCallback = &Parts::packetLeft;
    if (enet_peer_send(parts_->peer(slot), 0, packet) == 0) return true;
    enet_packet_destroy(packet);
    return false;
}

std::size_t EnetHost::queuedBytes(PeerSlot slot) const { return parts_->places[slot].queued; }
void EnetHost::disconnectLater(PeerSlot slot) { enet_peer_disconnect_later(parts_->peer(slot), goodbyeData); }
void EnetHost::disconnectNow(PeerSlot slot, bool goodbye) { enet_peer_disconnect_now(parts_->peer(slot), goodbye ? goodbyeData : 0); }

bool EnetHost::isSilent(PeerSlot slot) const {
    // ENet notes only acknowledgements as received; until the first, the time the connection began stands for them.
    const enet_uint32 heard = parts_->peer(slot)->lastReceiveTime;
    const enet_uint32 since = heard == 0 ? parts_->places[slot].upSince : heard;
    return enet_time_get() - since >= static_cast<enet_uint32>(silenceIsLoss.count());
}

void EnetHost::sendRaw(GateAddress to, ByteView datagram) {
    const ENetAddress address = enetAddress(to);
    ENetBuffer buffer{const_cast<std::uint8_t *>(datagram.data()), datagram.size()}; // ENet takes no const, and only reads
    enet_socket_send(parts_->host->socket, &address, &buffer, 1);
}

bool EnetHost::knows(PeerSlot slot, GateAddress from) const {
    if (slot >= parts_->host->peerCount) return false;
    const ENetPeer *peer = parts_->peer(slot);
    return peer->state != ENET_PEER_STATE_DISCONNECTED && peer->address.host == from.ipv4 && peer->address.port == from.port;
}

bool EnetHost::isFull() const { return parts_->host->connectedPeers >= parts_->host->peerCount; }

std::size_t EnetHost::placesOf(std::uint32_t ipv4) const {
    if (parts_->host->connectedPeers < parts_->host->duplicatePeers) return 0; // too few to matter: do not walk them for every hello
    std::size_t places = 0;
    for (std::size_t i = 0; i < parts_->host->peerCount; ++i)
        places += parts_->host->peers[i].state == ENET_PEER_STATE_CONNECTED && parts_->host->peers[i].address.host == ipv4;
    return places;
}

} // namespace heard::net
