#include "net/enet_host.hpp"
#include "net/enet_transport.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <utility>

namespace heard::net {

namespace {

constexpr std::size_t smallestNoted = 12; // a note is never larger than what it answers
constexpr Millis sweepEvery{250};

ListenError errorOf(EnetHost::Bound bound) {
    return bound == EnetHost::Bound::InUse        ? ListenError::InUse
           : bound == EnetHost::Bound::BadAddress ? ListenError::BadAddress
                                                  : ListenError::NotAllowed;
}

class EnetServerImpl final : public EnetServer {
public:
    tl::expected<void, ListenError> open(const EnetServerOptions &options) {
        options_ = options;
        const std::size_t count = std::max<std::size_t>(options.hosts, 1);
        const bool shared = count > 1;
        std::uint16_t port = options.port;
        if (shared && port != 0) { // shared ports would let a second server slip in beside this one unseen: ask once without sharing
            EnetHost probe(1, 1, [](GateAddress, ByteView) { return false; });
            if (const auto opened = bindTo(probe, port, false); !opened) return opened;
        }
        for (std::size_t i = 0; i < count; ++i) {
            const auto admit = [this, i](GateAddress from, ByteView datagram) { return admits(*hosts_[i], from, datagram); };
            hosts_.push_back(std::make_unique<EnetHost>(peersPerHost, options.perAddress, admit));
            if (const auto opened = bindTo(*hosts_.back(), port, shared); !opened) return opened;
            port = hosts_.back()->port(); // the others join the port that was given
        }
        return {};
    }

    std::uint16_t port() const override { return hosts_.front()->port(); }
    Counters counters() const override { return counters_; }

    void service(Millis now) override {
        now_ = now;
        for (std::size_t i = 0; i < hosts_.size(); ++i) {
            hosts_[i]->service();
            while (auto event = hosts_[i]->next()) handle(i, std::move(*event));
        }
        if (now - swept_ >= sweepEvery) sweep();
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
        const Place place = found->second.place;
        EnetHost &host = *hosts_[place.first];
        const bool slow = host.queuedBytes(place.second) + frame.size() > maxQueuedBytes;
        if (!slow && host.send(place.second, frame)) return true;
        host.disconnectNow(place.second, false);
        forget(to, slow ? Gone::SlowReader : Gone::BadBytes);
        return false;
    }

    void close(ConnectionId id) override {
        const auto found = connections_.find(id);
        if (found == connections_.end() || std::exchange(found->second.closing, true)) return;
        const Place place = found->second.place;
        hosts_[place.first]->disconnectLater(place.second);
    }

    void drop(ConnectionId id) override {
        const auto found = connections_.find(id);
        if (found == connections_.end()) return;
        const Place place = found->second.place;
        hosts_[place.first]->disconnectNow(place.second, true);
        idAt_.erase(place);
        connections_.erase(found);
        std::erase_if(events_, [id](const ServerEvent &event) { return event.connection == id; });
    }

    void flush() override {
        for (auto &host : hosts_) host->flush();
    }

    void appendPollFds(std::vector<int> &fds) const override {
        for (const auto &host : hosts_) fds.push_back(host->fd());
    }

private:
    using Place = std::pair<std::size_t, PeerSlot>; // host, slot
    struct Connection {
        Place place;
        bool closing = false;
    };

    tl::expected<void, ListenError> bindTo(EnetHost &host, std::uint16_t port, bool shared) const {
        const auto bound = host.good() ? host.bind(options_.address, port, shared) : EnetHost::Bound::NotAllowed;
        if (bound != EnetHost::Bound::Yes) return tl::unexpected(errorOf(bound));
        return {};
    }

    void handle(std::size_t host, HostEvent event) {
        const Place place{host, event.slot};
        if (event.kind == HostEvent::Kind::Connected) {
            const ConnectionId id = ++last_;
            connections_[id] = {place};
            idAt_[place] = id;
            ++counters_.connected;
            events_.push_back({ServerEvent::Kind::Connected, id, {}, {}, gate_.originOf(event.ipv4)});
            return;
        }
        const auto at = idAt_.find(place);
        if (at == idAt_.end()) return;
        const ConnectionId id = at->second;
        const bool closing = connections_[id].closing;
        if (event.kind == HostEvent::Kind::Disconnected)
            forget(id, closing ? Gone::ClosedHere : event.goodbye ? Gone::ClosedThere : Gone::Lost);
        else if (!closing)
            events_.push_back({ServerEvent::Kind::Received, id, std::move(event.bytes), {}, 0});
    }

    void forget(ConnectionId id, Gone why) {
        const auto found = connections_.find(id);
        idAt_.erase(found->second.place);
        connections_.erase(found);
        events_.push_back({ServerEvent::Kind::Disconnected, id, {}, why, 0});
    }

    void sweep() {
        swept_ = now_;
        for (auto next = connections_.begin(); next != connections_.end();) {
            const auto [id, connection] = *next++;
            EnetHost &host = *hosts_[connection.place.first];
            if (!host.isSilent(connection.place.second)) continue;
            host.disconnectNow(connection.place.second, false);
            forget(id, connection.closing ? Gone::ClosedHere : Gone::Lost);
        }
    }

    // Whether ENet may see this datagram.
    bool admits(EnetHost &host, GateAddress from, ByteView datagram) {
        if (datagram.size() < 2) return false;
        if (isGatePacket(datagram)) {
            answerHello(host, from, datagram);
            return false;
        }
        const PeerSlot slot = slotIn(datagram);
        if (slot == noSlot) {
            const auto cookie = cookieIn(datagram);
            const bool honest = cookie && gate_.accepts(from, *cookie, now_);
            counters_.refusedByGate += !honest;
            return honest;
        }
        if (host.knows(slot, from)) return true;
        if (datagram.size() >= smallestNoted && gate_.mayNote(now_)) {
            ++counters_.notes;
            host.sendRaw(from, writeNote());
        }
        return false;
    }

    void answerHello(EnetHost &host, GateAddress from, ByteView datagram) {
        const GatePacket hello = readGatePacket(datagram);
        if (hello.kind != GateKind::Hello) return;
        ++counters_.helloes;
        const bool full = host.isFull() || host.placesOf(from.ipv4) >= options_.perAddress;
        counters_.full += full;
        host.sendRaw(from, full ? writeReply(GateKind::Full, hello.nonce, 0)
                                : writeReply(GateKind::Cookie, hello.nonce, gate_.cookieFor(from, now_)));
    }

    EnetServerOptions options_;
    std::vector<std::unique_ptr<EnetHost>> hosts_;
    std::map<ConnectionId, Connection> connections_;
    std::map<Place, ConnectionId> idAt_;
    std::deque<ServerEvent> events_;
    Gate gate_;
    ConnectionId last_ = 0;
    Millis now_{0}, swept_{0};
    Counters counters_;
};

} // namespace

tl::expected<std::unique_ptr<EnetServer>, ListenError> EnetServer::listen(const EnetServerOptions &options) {
    auto server = std::make_unique<EnetServerImpl>();
    if (const auto opened = server->open(options); !opened) return tl::unexpected(opened.error());
    return std::unique_ptr<EnetServer>(std::move(server));
}

} // namespace heard::net
