// Purpose: where every frame from outside arrives: is it a message, may this connection say it now, and whom does it
// concern. Nothing behind the desk ever sees a frame, and nothing at it knows the game. Owner: Server. One thread.
#pragma once

#include "server/lobby.hpp"

namespace heard::server {

class Desk {
public:
    Desk(const Limits &limits, SessionTable &sessions, Outbox &outbox, Lobby &lobby, Log &log)
        : limits_(limits), sessions_(sessions), outbox_(outbox), lobby_(lobby), log_(log) {}

    void received(net::ConnectionId connection, net::ByteView frame, Now now);

private:
    void act(net::ConnectionId connection, net::ClientMessage &message, Now now);
    void notUnderstood(net::ConnectionId connection, Turned why, Now now);
    Room *roomOf(net::ConnectionId connection);
    void cutOff(net::ConnectionId connection, Turned why, Now now);

    const Limits &limits_;
    SessionTable &sessions_;
    Outbox &outbox_;
    Lobby &lobby_;
    Log &log_;
};

} // namespace heard::server
