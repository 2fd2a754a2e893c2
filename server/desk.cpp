#include "server/desk.hpp"

#include "net/codec.hpp"

namespace heard::server {
namespace {

using net::ConnectionState;

template <class... Each> struct Overloaded : Each... { using Each::operator()...; };

} // namespace

void Desk::received(net::ConnectionId connection, net::ByteView frame, Now now) {
    auto *session = sessions_.find(connection);
    if (!session || session->state == ConnectionState::Closing) return;
    if (!session->rate.take(now.monotonic)) return cutOff(connection, Turned::TooFast, now);
    auto message = net::decodeClientMessage(frame);
    if (!message) return notUnderstood(connection, Turned::BadBytes, now);
    if (!net::mayReceive(session->state, net::kindOf(*message)))
        return notUnderstood(connection, Turned::OutOfTurn, now);
    act(connection, *message, now);
}

void Desk::act(net::ConnectionId connection, net::ClientMessage &message, Now now) {
    const auto &session = *sessions_.find(connection);
    std::visit(
        Overloaded{
            [&](net::Hello &hello) { lobby_.hello(connection, hello, now); },
            [&](net::GuestAnswer &answer) { lobby_.answerInvitation(connection, answer.coming); },
            [&](net::Submit &submit) {
                if (Room *room = roomOf(connection))
                    room->input(session.seat, submit.seq, match::Submission{submit.turn, std::move(submit.move)}, now);
            },
            [&](net::Ask &ask) {
                if (Room *room = roomOf(connection)) room->input(session.seat, ask.seq, std::move(ask.command), now);
            },
            [&](net::RoomKeyBack &) {
                notUnderstood(connection, Turned::OutOfTurn, now);
            }, // no room is ever Locked in memory
            [&](net::Bye &) {
                lobby_.gone(connection, now);
                outbox_.close(connection);
            },
        },
        message);
}

Room *Desk::roomOf(net::ConnectionId connection) {
    Room *room = lobby_.rooms().byTicket(sessions_.find(connection)->room);
    if (!room) outbox_.close(connection);
    return room;
}

// At the table nothing is lost by it, unless it goes on and on; before that, it is the end of the connection.
void Desk::notUnderstood(net::ConnectionId connection, Turned why, Now now) {
    auto &session = *sessions_.find(connection);
    if (session.state != ConnectionState::Seated)
        return lobby_.turnAway(connection, net::RefusedCode::NotUnderstood, why);
    if (++session.notUnderstood > limits_.notUnderstoodAtMost) return cutOff(connection, why, now);
    outbox_.post(connection, net::Notice{net::NoticeCode::NotUnderstood, {}});
}

void Desk::cutOff(net::ConnectionId connection, Turned why, Now now) {
    lobby_.gone(connection, now);
    outbox_.drop(connection);
    log_.turnedAway(why);
}

} // namespace heard::server
