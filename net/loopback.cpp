#include "net/loopback.hpp"

#include <deque>
#include <map>
#include <utility>

namespace heard::net {

struct LoopbackPipe {
    std::deque<ClientEvent> toClient;
    std::size_t waiting = 0; // bytes the client has not taken yet
    bool open = true;
};

struct LoopbackHub {
    bool serverHere = true;
    ConnectionId last = 0;
    std::deque<ServerEvent> toServer;
    std::map<ConnectionId, std::shared_ptr<LoopbackPipe>> pipes;

    // Ends a connection and tells the client why; what the server is told, if anything, is the caller's.
    void end(ConnectionId id, Gone why) {
        const auto found = pipes.find(id);
        if (found == pipes.end()) return;
        found->second->open = false;
        found->second->toClient.push_back({ClientEvent::Kind::Disconnected, {}, why, {}});
        pipes.erase(found);
    }
    void tellServerGone(ConnectionId id, Gone why) {
        toServer.push_back({ServerEvent::Kind::Disconnected, id, {}, why, 0});
    }
};

namespace {

class LoopbackClient final : public ClientTransport {
public:
    explicit LoopbackClient(std::shared_ptr<LoopbackHub> hub) : hub_(std::move(hub)) {}
    ~LoopbackClient() override { // a program that ends looks like a lost connection
        if (pipe_ && pipe_->open) {
            hub_->tellServerGone(id_, Gone::Lost);
            hub_->end(id_, Gone::Lost);
        }
    }

    void service(Millis) override {
        if (pipe_) return;
        pipe_ = std::make_shared<LoopbackPipe>();
        if (!hub_->serverHere) {
            pipe_->open = false;
            pipe_->toClient.push_back({ClientEvent::Kind::Disconnected, {}, Gone::Unreachable, {}});
            return;
        }
        id_ = ++hub_->last;
        hub_->pipes[id_] = pipe_;
        hub_->toServer.push_back({ServerEvent::Kind::Connected, id_, {}, {}, 0});
        pipe_->toClient.push_back({ClientEvent::Kind::Connected, {}, {}, {}});
    }

    std::optional<ClientEvent> next() override {
        if (!pipe_ || pipe_->toClient.empty()) return std::nullopt;
        ClientEvent event = std::move(pipe_->toClient.front());
        pipe_->toClient.pop_front();
        pipe_->waiting -= event.frame.size();
        return event;
    }

    bool send(ByteView frame) override {
        if (!pipe_ || !pipe_->open) return false;
        if (frame.size() > maxFrameToServer) return false;
        hub_->toServer.push_back({ServerEvent::Kind::Received, id_, {frame.begin(), frame.end()}, {}, 0});
        return true;
    }

    void close() override {
        if (!pipe_ || !pipe_->open) return;
        hub_->tellServerGone(id_, Gone::ClosedThere);
        hub_->end(id_, Gone::ClosedHere);
    }

    void flush() override {}
    void appendPollFds(std::vector<int> &) const override {}

private:
    std::shared_ptr<LoopbackHub> hub_;
    std::shared_ptr<LoopbackPipe> pipe_;
    ConnectionId id_ = 0;
};

} // namespace

LoopbackServer::LoopbackServer() : hub_(std::make_shared<LoopbackHub>()) {}

LoopbackServer::~LoopbackServer() {
    hub_->serverHere = false;
    while (!hub_->pipes.empty()) hub_->end(hub_->pipes.begin()->first, Gone::Lost);
}

std::unique_ptr<ClientTransport> LoopbackServer::connect() { return std::make_unique<LoopbackClient>(hub_); }

void LoopbackServer::cut(ConnectionId connection) {
    if (!hub_->pipes.contains(connection)) return;
    auto &queue = hub_->toServer;
    std::erase_if(queue, [&](const ServerEvent &e) { return e.connection == connection && e.kind == ServerEvent::Kind::Received; });
    auto pipe = hub_->pipes[connection];
    std::erase_if(pipe->toClient, [](const ClientEvent &e) { return e.kind == ClientEvent::Kind::Received; });
    pipe->waiting = 0;
    hub_->tellServerGone(connection, Gone::Lost);
    hub_->end(connection, Gone::Lost);
}

void LoopbackServer::service(Millis) {}

std::optional<ServerEvent> LoopbackServer::next() {
    if (hub_->toServer.empty()) return std::nullopt;
    ServerEvent event = std::move(hub_->toServer.front());
    hub_->toServer.pop_front();
    return event;
}

bool LoopbackServer::send(ConnectionId to, ByteView frame) {
    const auto found = hub_->pipes.find(to);
    if (found == hub_->pipes.end()) return false;
    LoopbackPipe &pipe = *found->second;
    if (pipe.waiting + frame.size() > maxQueuedBytes) {
        hub_->tellServerGone(to, Gone::SlowReader);
        hub_->end(to, Gone::Lost);
        return false;
    }
    pipe.waiting += frame.size();
    pipe.toClient.push_back({ClientEvent::Kind::Received, {frame.begin(), frame.end()}, {}, {}});
    return true;
}

void LoopbackServer::close(ConnectionId connection) {
    if (!hub_->pipes.contains(connection)) return;
    hub_->tellServerGone(connection, Gone::ClosedHere);
    hub_->end(connection, Gone::ClosedThere);
}

void LoopbackServer::drop(ConnectionId connection) {
    std::erase_if(hub_->toServer, [&](const ServerEvent &e) { return e.connection == connection; });
    hub_->end(connection, Gone::Lost);
}

} // namespace heard::net
