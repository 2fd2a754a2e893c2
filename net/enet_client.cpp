#include "net/enet_host.hpp"
#include "net/enet_transport.hpp"
#include "net/name_lookup.hpp"
#include "net/secrets.hpp"

#include <deque>
#include <utility>

namespace heard::net {

namespace {

constexpr Millis helloEvery{200};
constexpr int ports = 4; // of ours, tried in turn when the host behind one is full: the server may have several

class EnetClient final : public ClientTransport {
public:
    EnetClient(std::string name, std::uint16_t port) : name_(std::move(name)) { server_.port = port; }

    void service(Millis now) override {
        if (state_ == State::Idle) begin(now);
        if (state_ == State::LookingUp) lookUp();
        if (host_) serviceHost();
        if (state_ == State::Greeting) greet(now);
        if (state_ == State::Over) return;
        if (state_ == State::Up) {
            if (host_->isSilent(slot_)) end(closing_ ? Gone::ClosedHere : Gone::Lost);
        } else if (now - began_ >= connectTime) {
            end(state_ == State::LookingUp ? Gone::NameNotFound : Gone::Unreachable);
        }
    }

    std::optional<ClientEvent> next() override {
        if (events_.empty()) return std::nullopt;
        ClientEvent event = std::move(events_.front());
        events_.pop_front();
        return event;
    }

    bool send(ByteView frame) override {
        if (state_ != State::Up || closing_) return false;
        if (host_->queuedBytes(slot_) + frame.size() <= maxQueuedBytes) return host_->send(slot_, frame);
        end(Gone::SlowReader);
        return false;
    }

    void close() override {
        if (state_ == State::Over || closing_) return;
        if (state_ != State::Up) return end(Gone::ClosedHere);
        closing_ = true;
        host_->disconnectLater(slot_);
    }

    void flush() override {
        if (host_) host_->flush();
    }

    void appendPollFds(std::vector<int> &fds) const override {
        if (host_) fds.push_back(host_->fd());
    }

private:
    enum class State : std::uint8_t { Idle, LookingUp, Greeting, Connecting, Up, Over };

    void begin(Millis now) {
        began_ = now;
        lookup_.emplace(name_);
        state_ = State::LookingUp;
    }

    void lookUp() {
        const auto answer = lookup_->poll();
        if (!answer) return;
        if (!answer->ipv4)
            return end(answer->failure == NameLookup::Failure::Ipv6Only ? Gone::NeedsIpv4 : Gone::NameNotFound);
        server_.ipv4 = *answer->ipv4;
        startGreeting();
    }

    void startGreeting() {
        ++portsTried_;
        host_ = std::make_unique<EnetHost>(1, 1, [this](GateAddress from, ByteView datagram) { return admits(from, datagram); });
        if (!host_->good()) return end(Gone::Unreachable);
        nonce_ = randomArray<GateNonce>();
        refused_ = false;
        nextHello_ = Millis::min();
        state_ = State::Greeting;
    }

    void greet(Millis now) {
        if (refused_) return portsTried_ < ports ? startGreeting() : end(Gone::Full);
        if (now < nextHello_) return;
        nextHello_ = now + helloEvery;
        host_->sendRaw(server_, writeHello(nonce_));
    }

    void serviceHost() {
        host_->service();
        while (auto event = host_ ? host_->next() : std::nullopt) handle(std::move(*event));
    }

    void handle(HostEvent event) {
        switch (event.kind) {
        case HostEvent::Kind::Connected:
            state_ = State::Up;
            events_.push_back({ClientEvent::Kind::Connected, {}, {}, {}});
            break;
        case HostEvent::Kind::Received:
            events_.push_back({ClientEvent::Kind::Received, std::move(event.bytes), {}, {}});
            break;
        case HostEvent::Kind::Disconnected:
            end(closing_               ? Gone::ClosedHere
                : event.goodbye        ? Gone::ClosedThere
                : state_ == State::Up ? Gone::Lost
                                       : Gone::Unreachable);
        }
    }

    bool admits(GateAddress from, ByteView datagram) {
        if (!(from == server_)) return false;
        if (!isGatePacket(datagram)) return true;
        const GatePacket packet = readGatePacket(datagram);
        if (packet.kind == GateKind::Note && state_ == State::Up && !std::exchange(doubted_, true))
            events_.push_back({ClientEvent::Kind::Doubt, {}, {}, {}});
        if (state_ != State::Greeting || packet.nonce != nonce_) return false;
        if (packet.kind == GateKind::Full) refused_ = true; // acted upon outside ENet's own call
        if (packet.kind == GateKind::Cookie) connect(packet.cookie);
        return false;
    }

    void connect(GateCookie cookie) {
        const auto slot = host_->connect(server_, cookie);
        if (!slot) return;
        slot_ = *slot;
        state_ = State::Connecting;
    }

    void end(Gone why) {
        state_ = State::Over;
        host_.reset();
        events_.push_back({ClientEvent::Kind::Disconnected, {}, why, {}});
    }

    std::string name_;
    GateAddress server_{};
    std::unique_ptr<EnetHost> host_; // destroyed without a word: to the server a lost connection
    PeerSlot slot_ = 0;
    std::optional<NameLookup> lookup_;
    std::deque<ClientEvent> events_;
    GateNonce nonce_{};
    State state_ = State::Idle;
    Millis began_{0}, nextHello_{0};
    int portsTried_ = 0;
    bool refused_ = false, closing_ = false, doubted_ = false;
};

} // namespace

std::unique_ptr<ClientTransport> enetClient(std::string host, std::uint16_t port) {
    return std::make_unique<EnetClient>(std::move(host), port);
}

} // namespace heard::net
