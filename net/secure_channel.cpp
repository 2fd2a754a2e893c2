#include "net/secure_channel.hpp"

#include "net/tls_channel.hpp"

#include <deque>
#include <map>
#include <utility>

namespace heard::net {

namespace {

class SecureServer final : public ServerTransport {
public:
    SecureServer(std::unique_ptr<ServerTransport> inner, const ServerKey &key)
        : inner_(std::move(inner)), end_(TlsEnd::server(key)) {}

    void service(Millis now) override {
        inner_->service(now);
        while (auto event = inner_->next()) handle(std::move(*event), now);
        dropLateHandshakes(now);
    }

    std::optional<ServerEvent> next() override {
        if (events_.empty()) return std::nullopt;
        ServerEvent event = std::move(events_.front());
        events_.pop_front();
        return event;
    }

    bool send(ConnectionId to, ByteView frame) override {
        const auto found = peers_.find(to);
        if (found == peers_.end() || !found->second.announced || frame.size() > maxFrameToClient) return false;
        return found->second.channel.frameOut(frame) && pump(to, found->second);
    }

    void close(ConnectionId id) override {
        const auto found = peers_.find(id);
        if (found == peers_.end()) return;
        found->second.channel.sayGoodbye();
        if (pump(id, found->second)) inner_->close(id);
    }

    void drop(ConnectionId id) override {
        peers_.erase(id);
        inner_->drop(id);
        std::erase_if(events_, [id](const ServerEvent &event) { return event.connection == id; });
    }

    void flush() override { inner_->flush(); }
    void appendPollFds(std::vector<int> &fds) const override { inner_->appendPollFds(fds); }

private:
    struct Peer {
        TlsChannel channel;
        Millis since;
        std::uint64_t origin;
        bool announced = false;
    };

    void handle(ServerEvent event, Millis now) {
        const ConnectionId id = event.connection;
        if (event.kind == ServerEvent::Kind::Connected) {
            peers_.emplace(id, Peer{TlsChannel(end_, maxFrameToServer), now, event.origin});
            ++unannounced_;
            return;
        }
        const auto found = peers_.find(id);
        if (found == peers_.end()) return;
        Peer &peer = found->second;
        if (event.kind == ServerEvent::Kind::Disconnected) return end(id, peer, event.why);
        const bool whole = peer.channel.wireIn(event.frame);
        if (!pump(id, peer)) return;
        if (peer.channel.ready() && !peer.announced) {
            peer.announced = true;
            --unannounced_;
            events_.push_back({ServerEvent::Kind::Connected, id, {}, {}, peer.origin});
        }
        while (auto frame = peer.channel.nextFrame())
            events_.push_back({ServerEvent::Kind::Received, id, std::move(*frame), {}, 0});
        if (whole) return;
        inner_->flush(); // the alert says what was amiss
        if (peer.channel.heardGoodbye()) return; // the wrapped transport's own goodbye follows
        inner_->drop(id);
        end(id, peer, Gone::BadBytes);
    }

    // False: the connection is gone, and `peer` with it once the wrapped transport has said why.
    bool pump(ConnectionId id, Peer &peer) {
        while (const auto bytes = peer.channel.nextWire())
            if (!inner_->send(id, *bytes)) return false;
        return true;
    }

    void end(ConnectionId id, Peer &peer, Gone why) {
        if (peer.announced)
            events_.push_back({ServerEvent::Kind::Disconnected, id, {}, why, 0});
        else
            --unannounced_;
        peers_.erase(id);
    }

    void dropLateHandshakes(Millis now) {
        if (unannounced_ == 0) return;
        for (auto next = peers_.begin(); next != peers_.end();) {
            const auto each = next++;
            if (each->second.announced || now - each->second.since < handshakeTime) continue;
            inner_->drop(each->first);
            end(each->first, each->second, Gone::BadBytes);
        }
    }

    std::unique_ptr<ServerTransport> inner_;
    TlsEnd end_;
    std::map<ConnectionId, Peer> peers_;
    std::size_t unannounced_ = 0;
    std::deque<ServerEvent> events_;
};

class SecureClient final : public ClientTransport {
public:
    SecureClient(std::unique_ptr<ClientTransport> inner, ServerTrust trust)
        : inner_(std::move(inner)), trust_(trust), end_(TlsEnd::client()),
          channel_(end_, maxFrameToClient, trust.from == ServerTrust::From::Nothing ? std::nullopt : std::optional(trust.key)) {}

    void service(Millis now) override {
        inner_->service(now);
        while (state_ != State::Over) {
            auto event = inner_->next();
            if (!event) break;
            handle(std::move(*event), now);
        }
        if (state_ == State::Shaking && now - since_ >= handshakeTime) end(Gone::HandshakeFailed);
    }

    std::optional<ClientEvent> next() override {
        if (events_.empty()) return std::nullopt;
        ClientEvent event = std::move(events_.front());
        events_.pop_front();
        return event;
    }

    bool send(ByteView frame) override {
        if (state_ != State::Up || frame.size() > maxFrameToServer) return false;
        return channel_.frameOut(frame) && pump();
    }

    void close() override {
        if (state_ == State::Over) return;
        channel_.sayGoodbye();
        pump();
        inner_->close();
    }

    void acceptKey() override {
        if (state_ != State::Asking) return;
        state_ = State::Up;
        events_.push_back({ClientEvent::Kind::Connected, {}, {}, {}});
        passFrames();
    }
    void refuseKey() override {
        if (state_ == State::Asking) end(Gone::KeyRefused);
    }
    std::optional<KeyHash> serverKey() const override {
        return state_ == State::Asking || state_ == State::Up ? std::optional(channel_.serverKey()) : std::nullopt;
    }

    void flush() override { inner_->flush(); }
    void appendPollFds(std::vector<int> &fds) const override { inner_->appendPollFds(fds); }

private:
    enum class State : std::uint8_t { Waiting, Shaking, Asking, Up, Over };

    void handle(ClientEvent event, Millis now) {
        switch (event.kind) {
        case ClientEvent::Kind::Connected:
            state_ = State::Shaking;
            since_ = now;
            channel_.wireIn({});
            pump();
            break;
        case ClientEvent::Kind::Received: received(event.frame); break;
        case ClientEvent::Kind::Disconnected:
            end(state_ == State::Shaking && event.why != Gone::ClosedHere ? Gone::HandshakeFailed : event.why);
            break;
        default: events_.push_back(std::move(event));
        }
    }

    void received(ByteView bytes) {
        const bool whole = channel_.wireIn(bytes);
        pump();
        if (state_ == State::Shaking && channel_.ready()) {
            state_ = trust_.from == ServerTrust::From::Nothing ? State::Asking : State::Up;
            const auto kind = state_ == State::Up ? ClientEvent::Kind::Connected : ClientEvent::Kind::ShowKey;
            events_.push_back({kind, {}, {}, channel_.serverKey()});
        }
        if (state_ == State::Up) passFrames();
        if (whole || channel_.heardGoodbye()) return;
        inner_->flush();
        end(channel_.keyDiffers() ? keyIsAnother() : state_ == State::Shaking ? Gone::HandshakeFailed : Gone::BadBytes);
    }

    Gone keyIsAnother() const { return trust_.from == ServerTrust::From::Invite ? Gone::WrongKey : Gone::KeyChanged; }

    void passFrames() {
        while (auto frame = channel_.nextFrame())
            events_.push_back({ClientEvent::Kind::Received, std::move(*frame), {}, {}});
    }

    bool pump() {
        while (const auto bytes = channel_.nextWire())
            if (!inner_->send(*bytes)) return false;
        return true;
    }

    void end(Gone why) {
        if (state_ == State::Over) return;
        state_ = State::Over;
        inner_->close();
        inner_->flush(); // the goodbye leaves even if nobody serves this end again
        events_.push_back({ClientEvent::Kind::Disconnected, {}, why, {}});
    }

    std::unique_ptr<ClientTransport> inner_;
    ServerTrust trust_;
    TlsEnd end_;
    TlsChannel channel_;
    std::deque<ClientEvent> events_;
    State state_ = State::Waiting;
    Millis since_{0};
};

} // namespace

std::unique_ptr<ServerTransport> secureServer(std::unique_ptr<ServerTransport> inner, ServerKey key) {
    return std::make_unique<SecureServer>(std::move(inner), key);
}

std::unique_ptr<ClientTransport> secureClient(std::unique_ptr<ClientTransport> inner, ServerTrust trust) {
    return std::make_unique<SecureClient>(std::move(inner), trust);
}

} // namespace heard::net
