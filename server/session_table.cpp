#include "server/session_table.hpp"

namespace heard::server {

using net::ConnectionState;

bool SessionTable::add(net::ConnectionId connection, std::uint64_t origin) {
    if (sessions_.size() >= limits_.maxConnections) return false;
    auto &fromHere = perOrigin_[origin];
    if (fromHere >= limits_.connectionsPerAddress) return false;
    ++fromHere;
    const MessageRate rate(limits_.messagesPerSecond, limits_.messageBurst, now_);
    sessions_.emplace(connection, Session{ConnectionState::New, origin, 0, Seat::A, now_, {}, 0, rate});
    return true;
}

void SessionTable::remove(net::ConnectionId connection) {
    const auto found = sessions_.find(connection);
    if (found == sessions_.end()) return;
    if (const auto from = perOrigin_.find(found->second.origin); --from->second == 0) perOrigin_.erase(from);
    sessions_.erase(found);
}

Session *SessionTable::find(net::ConnectionId connection) {
    const auto found = sessions_.find(connection);
    return found == sessions_.end() ? nullptr : &found->second;
}

void SessionTable::move(net::ConnectionId connection, ConnectionState state) {
    if (auto *session = find(connection)) {
        session->state = state;
        session->since = now_;
    }
}

void SessionTable::seat(net::ConnectionId connection, std::uint64_t room, Seat seat) {
    if (auto *session = find(connection)) {
        session->state = ConnectionState::Seated;
        session->room = room;
        session->seat = seat;
        session->name.clear();
    }
}

void SessionTable::closing(net::ConnectionId connection) { move(connection, ConnectionState::Closing); }

std::vector<net::ConnectionId> SessionTable::silentTooLong() const {
    std::vector<net::ConnectionId> late;
    for (const auto &[connection, session] : sessions_) {
        const bool asksNobody = session.state == ConnectionState::New || session.state == ConnectionState::Closing;
        const auto allowed = asksNobody ? limits_.helloWithin : limits_.answerWithin;
        if (session.state != ConnectionState::Seated && now_ - session.since >= allowed) late.push_back(connection);
    }
    return late;
}

} // namespace heard::server
