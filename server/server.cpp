#include "server/server.hpp"

#include "server/desk.hpp"

namespace heard::server {
namespace {

constexpr net::Millis sweepEvery{1000};
constexpr net::Millis lively{
    10'000}; // so long after the last frame, sending again what was lost is worth a short sleep
constexpr net::Millis shortSleep{50}, longSleep{250}, aloneSleep{1000};

ScoringPool::Score scoreWith(const scoring::Scorer *scorer) {
    return [scorer](const scoring::ScoreRequest &request) { return scorer->score(request); };
}

} // namespace

struct Server::Impl {
    Impl(Parts given, Settings settings, Log to)
        : limits(settings.limits), log(std::move(to)), transport(std::move(given.transport)), store(given.store),
          sessions(limits), outbox(sessions), scoring(given.scorer ? scoreWith(given.scorer) : ScoringPool::Score{},
                                                      settings.scoringThreads, [this] { wake.ring(); }),
          lobby({limits, given.library, outbox, sessions, given.scorer ? &scoring : nullptr, store}, log,
                std::move(settings.passPhrase), settings.seed),
          desk(limits, sessions, outbox, lobby, log) {}

    void handle(const net::ServerEvent &event, Now now);
    void arrived(const net::ServerEvent &event);
    void deliverVerdicts(Now now);
    void send(Now now);

    Limits limits;
    Log log;
    std::unique_ptr<net::ServerTransport> transport;
    EventStore &store;
    Wake wake;
    SessionTable sessions;
    Outbox outbox;
    ScoringPool scoring;
    Lobby lobby;
    Desk desk;
    std::optional<net::Millis> sweptAt;
    net::Millis lastFrame{};
};

void Server::Impl::handle(const net::ServerEvent &event, Now now) {
    switch (event.kind) {
    case net::ServerEvent::Kind::Connected: return arrived(event);
    case net::ServerEvent::Kind::Received:
        lastFrame = now.monotonic;
        return desk.received(event.connection, event.frame, now);
    case net::ServerEvent::Kind::Disconnected:
        lobby.gone(event.connection, now);
        return sessions.remove(event.connection);
    }
}

void Server::Impl::arrived(const net::ServerEvent &event) {
    if (sessions.add(event.connection, event.origin)) return;
    transport->drop(event.connection);
    log.turnedAway(Turned::ServerFull);
}

// A verdict may let the next input of its room be looked at; without workers that one is done at once.
void Server::Impl::deliverVerdicts(Now now) {
    wake.clear();
    for (auto done = scoring.take(); !done.empty(); done = scoring.take())
        for (const auto &scored : done)
            if (Room *room = lobby.rooms().byTicket(scored.ticket)) room->scored(scored.verdict, now);
}

void Server::Impl::send(Now now) {
    if (!store.commit()) {
        log.storeFailed();
        outbox.discard();
    }
    outbox.deliver(*transport);
    for (const auto connection : outbox.takeDropped()) {
        lobby.gone(connection, now);
        sessions.remove(connection);
    }
    transport->flush();
}

Server::Server(Parts parts, Settings settings, Log log)
    : impl_(std::make_unique<Impl>(std::move(parts), std::move(settings), std::move(log))) {}
Server::~Server() = default;

void Server::service(Now now) {
    auto &in = *impl_;
    in.sessions.tick(now.monotonic);
    in.transport->service(now.monotonic);
    while (auto event = in.transport->next())
        in.handle(*event, now);
    in.deliverVerdicts(now);
    if (!in.sweptAt || now.monotonic - *in.sweptAt >= sweepEvery) {
        in.sweptAt = now.monotonic;
        in.lobby.sweep(now);
        in.log.tick(now.monotonic);
    }
    in.send(now);
}

void Server::appendPollFds(std::vector<int> &fds) const {
    fds.push_back(impl_->wake.fd());
    impl_->transport->appendPollFds(fds);
}

net::Millis Server::maySleep(net::Millis now) const {
    if (impl_->sessions.size() == 0) return aloneSleep;
    return now - impl_->lastFrame < lively ? shortSleep : longSleep;
}

void Server::sayGoodbye() {
    impl_->log.stopping(rooms());
    std::vector<net::ConnectionId> everyone;
    for (const auto &[connection, session] : impl_->sessions.all()) {
        everyone.push_back(connection);
        if (session.state == net::ConnectionState::Seated)
            impl_->outbox.post(connection, net::Notice{net::NoticeCode::ServerClosing, {}});
        else
            impl_->outbox.post(connection, net::Refused{net::RefusedCode::Closing});
    }
    for (const auto connection : everyone)
        impl_->outbox.close(connection);
}

bool Server::quiet() const { return impl_->sessions.size() == 0; }
std::size_t Server::rooms() const { return impl_->lobby.rooms().size(); }
std::size_t Server::connections() const { return impl_->sessions.size(); }
net::ServerTransport &Server::transport() { return *impl_->transport; }

} // namespace heard::server
