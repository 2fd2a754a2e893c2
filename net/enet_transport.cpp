#include "net/enet_transport.hpp"

#include "net/gate.hpp"
#include "net/name_lookup.hpp"
#include "net/secrets.hpp"

#include <cerrno>
#include <cstring>
#include <deque>
#include <enet/enet.h>
#include <map>
#include <sys/socket.h>
#include <utility>

namespace heard::net {

namespace {

constexpr std::size_t maxPacketBytes = 64 * 1024;
constexpr std::size_t maxWaitingBytes = 256 * 1024;
constexpr std::size_t channels = 1;
constexpr enet_uint32 goodbye = 1; // the data of a willing disconnect; a time-out carries 0
constexpr int maxRounds = 64;      // of service in one call, so that a flood cannot keep the loop

// A CONNECT as our client sends it: header with sent time, checksum, one command whose last field is the cookie.
constexpr std::size_t connectBytes = 4 + 4 + sizeof(ENetProtocolConnect);
constexpr std::size_t connectCommandAt = 8, connectDataAt = connectBytes - 4;
constexpr std::size_t smallestNoted = 12; // a note is never larger than what it answers

using Host = std::unique_ptr<ENetHost, decltype(&enet_host_destroy)>;
Host noHost() { return {nullptr, &enet_host_destroy}; }

// An unbound host with the limits set. `context` is what the intercept callback finds again through contextOf().
Host makeHost(std::size_t peers, ENetInterceptCallback intercept, void *context) {
    Host host(enet_host_create(nullptr, peers, channels, 0, 0), &enet_host_destroy);
    if (!host) return host;
    host->checksum = enet_crc32;
    host->randomSeed = static_cast<enet_uint32>(randomBelow(0xFFFFFFFFu));
    host->maximumPacketSize = maxPacketBytes;
    host->maximumWaitingData = maxWaitingBytes;
    host->compressor.context = context; // ENet 1.3.17 has no other room for a pointer of ours; without functions it compresses nothing
    host->intercept = intercept;
    return host;
}
template <class T> T *contextOf(ENetHost *host) { return static_cast<T *>(host->compressor.context); }

GateAddress gateAddress(const ENetAddress &address) { return {address.host, address.port}; }
ByteView received(const ENetHost *host) { return {host->receivedData, host->receivedDataLength}; }

template <std::size_t N> void sendRaw(ENetHost *host, const ENetAddress &to, const std::array<std::uint8_t, N> &bytes) {
    ENetBuffer buffer{const_cast<std::uint8_t *>(bytes.data()), N}; // ENet takes no const, and only reads
    enet_socket_send(host->socket, &to, &buffer, 1);
}

void tune(ENetPeer *peer) {
    enet_peer_ping_interval(peer, static_cast<enet_uint32>(pingInterval.count()));
    enet_peer_timeout(peer, ENET_PEER_TIMEOUT_LIMIT, 4000, 4000);
}

// ENet notes only acknowledgements as received; until the first, the time the connection began stands for them.
bool isSilent(const ENetPeer *peer, enet_uint32 upSince) {
    const enet_uint32 heard = peer->lastReceiveTime == 0 ? upSince : peer->lastReceiveTime;
    return enet_time_get() - heard >= static_cast<enet_uint32>(silenceIsLoss.count());
}

// Counts down the bytes waiting for a peer when ENet lets go of a packet. The counter outlives the packet: a peer is always reset
// before its connection is forgotten.
void ENET_CALLBACK packetLeft(ENetPacket *packet) {
    *static_cast<std::size_t *>(packet->userData) -= packet->dataLength;
}

bool queue(ENetPeer *peer, ByteView frame, std::size_t &queued) {
    ENetPacket *packet = enet_packet_create(frame.data(), frame.size(), ENET_PACKET_FLAG_RELIABLE);
    if (!packet) return false;
    queued += frame.size();
    packet->userData = &queued;
    packet->freeCallback = packetLeft;
    if (enet_peer_send(peer, 0, packet) == 0) return true;
    enet_packet_destroy(packet);
    return false;
}

Bytes takeBytes(ENetPacket *packet) {
    Bytes bytes(packet->data, packet->data + packet->dataLength);
    enet_packet_destroy(packet);
    return bytes;
}

struct Connection {
    ConnectionId id = 0;
    ENetPeer *peer = nullptr;
    enet_uint32 upSince = 0;
    std::size_t queued = 0;
    bool closing = false;
};

class EnetServerImpl final : public EnetServer {
public:
    ~EnetServerImpl() override { hosts_.clear(); } // before connections_: packets still count down there

    tl::expected<void, ListenError> open(const EnetServerOptions &options) {
        ENetAddress address{};
        if (enet_address_set_host_ip(&address, options.address.c_str()) != 0) return tl::unexpected(ListenError::BadAddress);
        address.port = options.port;
        // Shared ports would let a second server slip in beside this one unseen: ask once without sharing.
        if (options.hosts > 1 && options.port != 0) {
            Host probe = makeHost(1, nullptr, nullptr);
            if (auto bound = bindTo(probe.get(), address, false); !bound) return bound;
        }
        for (std::size_t i = 0; i < std::max<std::size_t>(options.hosts, 1); ++i) {
            Host host = makeHost(peersPerHost, &EnetServerImpl::intercepted, this);
            if (auto bound = bindTo(host.get(), address, options.hosts > 1); !bound) return bound;
            host->duplicatePeers = options.perAddress;
            host->channelLimit = channels;
            address.port = host->address.port; // the others join the port that was given
            hosts_.push_back(std::move(host));
        }
        perAddress_ = options.perAddress;
        return {};
    }

    std::uint16_t port() const override { return hosts_.front()->address.port; }
    Counters counters() const override { return counters_; }

    void service(Millis now) override {
        now_ = now;
        for (auto &host : hosts_) serviceHost(host.get());
        if (now - swept_ >= Millis(250)) sweep(now);
    }

    std::optional<ServerEvent> next() override {
        if (events_.empty()) return std::nullopt;
        ServerEvent event = std::move(events_.front());
        events_.pop_front();
        return event;
    }

    bool send(ConnectionId to, ByteView frame) override {
        const auto found = connections_.find(to);
        if (found == connections_.end() || found->second.closing) return false;
        Connection &connection = found->second;
        if (connection.queued + frame.size() > maxQueuedBytes) {
            end(connection, Gone::SlowReader);
            return false;
        }
        if (queue(connection.peer, frame, connection.queued)) return true;
        end(connection, Gone::BadBytes);
        return false;
    }

    void close(ConnectionId id) override {
        const auto found = connections_.find(id);
        if (found == connections_.end() || found->second.closing) return;
        found->second.closing = true;
        enet_peer_disconnect_later(found->second.peer, goodbye);
    }

    void drop(ConnectionId id) override {
        const auto found = connections_.find(id);
        if (found == connections_.end()) return;
        enet_peer_disconnect_now(found->second.peer, goodbye); // tells the other end once, without waiting
        found->second.peer->data = nullptr;
        connections_.erase(found);
        std::erase_if(events_, [id](const ServerEvent &event) { return event.connection == id; });
    }

    void flush() override {
        for (auto &host : hosts_) enet_host_flush(host.get());
    }

    void appendPollFds(std::vector<int> &fds) const override {
        for (const auto &host : hosts_) fds.push_back(host->socket);
    }

private:
    static tl::expected<void, ListenError> bindTo(ENetHost *host, ENetAddress address, bool shared) {
        if (!host) return tl::unexpected(ListenError::NotAllowed);
        const int on = 1;
        if (shared) ::setsockopt(host->socket, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
        if (enet_socket_bind(host->socket, &address) != 0)
            return tl::unexpected(errno == EADDRINUSE      ? ListenError::InUse
                                  : errno == EADDRNOTAVAIL ? ListenError::BadAddress
                                                           : ListenError::NotAllowed);
        enet_socket_get_address(host->socket, &host->address);
        return {};
    }

    void serviceHost(ENetHost *host) {
        ENetEvent event{};
        for (int round = 0; round < maxRounds && enet_host_service(host, &event, 0) > 0; ++round)
            do handle(event);
            while (enet_host_check_events(host, &event) > 0);
    }

    void handle(const ENetEvent &event) {
        auto *connection = static_cast<Connection *>(event.peer->data);
        switch (event.type) {
        case ENET_EVENT_TYPE_CONNECT: {
            tune(event.peer);
            const ConnectionId id = ++last_;
            Connection &made = connections_[id];
            made.id = id;
            made.peer = event.peer;
            made.upSince = enet_time_get();
            event.peer->data = &made;
            ++counters_.connected;
            events_.push_back({ServerEvent::Kind::Connected, id, {}, {}, gate_.originOf(event.peer->address.host)});
            break;
        }
        case ENET_EVENT_TYPE_RECEIVE: {
            Bytes bytes = takeBytes(event.packet);
            if (connection && !connection->closing)
                events_.push_back({ServerEvent::Kind::Received, connection->id, std::move(bytes), {}, 0});
            break;
        }
        case ENET_EVENT_TYPE_DISCONNECT:
            if (connection) forget(*connection, connection->closing ? Gone::ClosedHere : event.data == goodbye ? Gone::ClosedThere : Gone::Lost);
            break;
        default: break;
        }
    }

    // The peer has been reset by ENet already.
    void forget(Connection &connection, Gone why) {
        events_.push_back({ServerEvent::Kind::Disconnected, connection.id, {}, why, 0});
        connection.peer->data = nullptr;
        connections_.erase(connection.id);
    }

    void end(Connection &connection, Gone why) {
        enet_peer_disconnect_now(connection.peer, 0);
        forget(connection, why);
    }

    void sweep(Millis now) {
        swept_ = now;
        for (auto next = connections_.begin(); next != connections_.end();) {
            Connection &connection = (next++)->second;
            if (isSilent(connection.peer, connection.upSince)) end(connection, connection.closing ? Gone::ClosedHere : Gone::Lost);
        }
    }

    static int ENET_CALLBACK intercepted(ENetHost *host, ENetEvent *) {
        return contextOf<EnetServerImpl>(host)->admit(host) ? 0 : 1;
    }

    // Whether ENet may see this datagram.
    bool admit(ENetHost *host) {
        const ByteView datagram = received(host);
        if (datagram.size() < 2) return false;
        if (isGatePacket(datagram)) {
            answerHello(host, datagram);
            return false;
        }
        const unsigned peerId = (datagram[0] << 8 | datagram[1]) & 0x0FFFu;
        if (peerId == ENET_PROTOCOL_MAXIMUM_PEER_ID) {
            const bool good = isHonestConnect(host, datagram);
            counters_.refusedByGate += !good;
            return good;
        }
        if (peerId < host->peerCount && knows(host->peers[peerId], host->receivedAddress)) return true;
        if (datagram.size() >= smallestNoted && gate_.mayNote(now_)) {
            ++counters_.notes;
            sendRaw(host, host->receivedAddress, writeNote());
        }
        return false;
    }

    static bool knows(const ENetPeer &peer, const ENetAddress &from) {
        return peer.state != ENET_PEER_STATE_DISCONNECTED && peer.address.host == from.host && peer.address.port == from.port;
    }

    bool isHonestConnect(const ENetHost *host, ByteView datagram) const {
        if (datagram.size() != connectBytes || (datagram[0] & 0xC0) != 0x80) return false;
        if ((datagram[connectCommandAt] & ENET_PROTOCOL_COMMAND_MASK) != ENET_PROTOCOL_COMMAND_CONNECT) return false;
        enet_uint32 data = 0;
        std::memcpy(&data, datagram.data() + connectDataAt, sizeof data);
        return gate_.accepts(gateAddress(host->receivedAddress), ENET_NET_TO_HOST_32(data), now_);
    }

    void answerHello(ENetHost *host, ByteView datagram) {
        const GatePacket hello = readGatePacket(datagram);
        if (hello.kind != GateKind::Hello) return;
        ++counters_.helloes;
        const bool full = host->connectedPeers >= host->peerCount || placesOf(host) >= perAddress_;
        counters_.full += full;
        const GateCookie cookie = full ? 0 : gate_.cookieFor(gateAddress(host->receivedAddress), now_);
        sendRaw(host, host->receivedAddress, writeReply(full ? GateKind::Full : GateKind::Cookie, hello.nonce, cookie));
    }

    // Only worth counting once the address could be over its share.
    std::size_t placesOf(const ENetHost *host) const {
        if (host->connectedPeers < perAddress_) return 0;
        std::size_t places = 0;
        for (std::size_t i = 0; i < host->peerCount; ++i)
            places += host->peers[i].state == ENET_PEER_STATE_CONNECTED && host->peers[i].address.host == host->receivedAddress.host;
        return places;
    }

    std::map<ConnectionId, Connection> connections_;
    std::vector<Host> hosts_;
    std::deque<ServerEvent> events_;
    Gate gate_;
    ConnectionId last_ = 0;
    Millis now_{0}, swept_{0};
    std::size_t perAddress_ = 0;
    Counters counters_;
};

class EnetClient final : public ClientTransport {
public:
    EnetClient(std::string host, std::uint16_t port) : hostName_(std::move(host)) { address_.port = port; }
    ~EnetClient() override { host_.reset(); } // before queued_; without a word: to the server a lost connection

    void service(Millis now) override {
        if (state_ == State::Over) return;
        if (state_ == State::Idle) begin(now);
        if (state_ == State::LookingUp) lookUp();
        if (host_) serviceHost();
        if (state_ == State::Greeting) greet(now);
        if (state_ == State::Over) return;
        if (state_ != State::Up && now - began_ >= connectTime)
            end(state_ == State::LookingUp ? Gone::NameNotFound : Gone::Unreachable);
        else if (state_ == State::Up && isSilent(peer_, upSince_))
            end(closing_ ? Gone::ClosedHere : Gone::Lost);
    }

    std::optional<ClientEvent> next() override {
        if (events_.empty()) return std::nullopt;
        ClientEvent event = std::move(events_.front());
        events_.pop_front();
        return event;
    }

    bool send(ByteView frame) override {
        if (state_ != State::Up || closing_) return false;
        if (queued_ + frame.size() > maxQueuedBytes) {
            end(Gone::SlowReader);
            return false;
        }
        return queue(peer_, frame, queued_);
    }

    void close() override {
        if (state_ == State::Over || closing_) return;
        if (state_ != State::Up) return end(Gone::ClosedHere);
        closing_ = true;
        enet_peer_disconnect_later(peer_, goodbye);
    }

    void flush() override {
        if (host_) enet_host_flush(host_.get());
    }

    void appendPollFds(std::vector<int> &fds) const override {
        if (host_) fds.push_back(host_->socket);
    }

private:
    enum class State : std::uint8_t { Idle, LookingUp, Greeting, Connecting, Up, Over };
    static constexpr Millis helloEvery{200};
    static constexpr int ports = 4; // tried in turn when the host behind one is full: the server may have several

    void begin(Millis now) {
        began_ = now;
        lookup_.emplace(hostName_);
        state_ = State::LookingUp;
    }

    void lookUp() {
        const auto answer = lookup_->poll();
        if (!answer) return;
        if (!answer->ipv4)
            return end(answer->failure == NameLookup::Failure::Ipv6Only ? Gone::NeedsIpv4 : Gone::NameNotFound);
        address_.host = *answer->ipv4;
        startGreeting();
    }

    void startGreeting() {
        ++portsTried_;
        host_ = makeHost(1, &EnetClient::intercepted, this);
        if (!host_) return end(Gone::Unreachable);
        nonce_ = randomArray<GateNonce>();
        refused_ = false;
        nextHello_ = Millis::min();
        state_ = State::Greeting;
    }

    void greet(Millis now) {
        if (refused_) return portsTried_ < ports ? startGreeting() : end(Gone::Full);
        if (now < nextHello_) return;
        nextHello_ = now + helloEvery;
        sendRaw(host_.get(), address_, writeHello(nonce_));
    }

    void serviceHost() {
        ENetEvent event{};
        for (int round = 0; round < maxRounds && host_ && enet_host_service(host_.get(), &event, 0) > 0; ++round)
            do handle(event);
            while (host_ && enet_host_check_events(host_.get(), &event) > 0);
    }

    void handle(const ENetEvent &event) {
        switch (event.type) {
        case ENET_EVENT_TYPE_CONNECT:
            tune(peer_);
            upSince_ = enet_time_get();
            state_ = State::Up;
            events_.push_back({ClientEvent::Kind::Connected, {}, {}, {}});
            break;
        case ENET_EVENT_TYPE_RECEIVE:
            events_.push_back({ClientEvent::Kind::Received, takeBytes(event.packet), {}, {}});
            break;
        case ENET_EVENT_TYPE_DISCONNECT: {
            const Gone lost = state_ == State::Up ? Gone::Lost : Gone::Unreachable;
            end(closing_ ? Gone::ClosedHere : event.data == goodbye ? Gone::ClosedThere : lost);
            break;
        }
        default: break;
        }
    }

    static int ENET_CALLBACK intercepted(ENetHost *host, ENetEvent *) {
        auto *self = contextOf<EnetClient>(host);
        const ENetAddress &from = host->receivedAddress;
        if (from.host != self->address_.host || from.port != self->address_.port) return 1;
        if (!isGatePacket(received(host))) return 0;
        self->heardGate(readGatePacket(received(host)));
        return 1;
    }

    void heardGate(const GatePacket &packet) {
        if (packet.kind == GateKind::Note && state_ == State::Up && !std::exchange(doubted_, true))
            events_.push_back({ClientEvent::Kind::Doubt, {}, {}, {}});
        if (state_ != State::Greeting || packet.nonce != nonce_) return;
        if (packet.kind == GateKind::Full) refused_ = true; // acted upon outside ENet's own call
        if (packet.kind != GateKind::Cookie) return;
        peer_ = enet_host_connect(host_.get(), &address_, channels, packet.cookie);
        if (peer_) state_ = State::Connecting;
    }

    void end(Gone why) {
        state_ = State::Over;
        host_.reset();
        peer_ = nullptr;
        events_.push_back({ClientEvent::Kind::Disconnected, {}, why, {}});
    }

    std::string hostName_;
    ENetAddress address_{};
    std::size_t queued_ = 0;
    enet_uint32 upSince_ = 0;
    Host host_ = noHost();
    ENetPeer *peer_ = nullptr;
    std::optional<NameLookup> lookup_;
    std::deque<ClientEvent> events_;
    GateNonce nonce_{};
    State state_ = State::Idle;
    Millis began_{0}, nextHello_{0};
    int portsTried_ = 0;
    bool refused_ = false, closing_ = false, doubted_ = false;
};

} // namespace

tl::expected<std::unique_ptr<EnetServer>, ListenError> EnetServer::listen(const EnetServerOptions &options) {
    auto server = std::make_unique<EnetServerImpl>();
    if (auto opened = server->open(options); !opened) return tl::unexpected(opened.error());
    return std::unique_ptr<EnetServer>(std::move(server));
}

std::unique_ptr<ClientTransport> enetClient(std::string host, std::uint16_t port) {
    return std::make_unique<EnetClient>(std::move(host), port);
}

} // namespace heard::net
