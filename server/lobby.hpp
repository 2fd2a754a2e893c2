// Purpose: how connections come to a seat: opening a room, being invited, knocking, coming back; and who is turned away
// and why. Owner: Server. One thread; time is an argument.
#pragma once

#include "server/guess_guard.hpp"
#include "server/room_book.hpp"

#include <string>

namespace heard::server {

class Lobby {
public:
    // `passPhrase`: asked of whoever opens a room; empty asks for none.
    Lobby(Room::House house, Log &log, std::string passPhrase, std::optional<std::uint64_t> seed);

    void hello(net::ConnectionId connection, const net::Hello &hello, Now now);
    void answerInvitation(net::ConnectionId connection, net::Coming answer);
    void turnAway(net::ConnectionId connection, net::RefusedCode why, Turned logged);
    void gone(net::ConnectionId connection, Now now); // before its session is removed, or when it said goodbye
    void sweep(Now now); // ends rooms both have left or nobody comes back to; drops connections that say nothing

    RoomBook &rooms() { return rooms_; }

private:
    void open(net::ConnectionId connection, const net::Create &create, Now now);
    void join(net::ConnectionId connection, const net::Join &join, Now now);
    void resume(net::ConnectionId connection, const net::Resume &resume, Now now);
    // Only what can be guessed is limited, codes and pass phrases: a link or a token always opens its own room,
    // whatever somebody else at the same address tries.
    bool mayTry(net::ConnectionId connection, Now now);
    void wrong(net::ConnectionId connection, net::RefusedCode why, Turned logged, Now now);
    void invite(net::ConnectionId connection, Room &room, const std::string &name);

    Room::House house_;
    Log &log_;
    std::string passPhrase_;
    std::uint8_t minutes_; // what an evening takes, as the invitation says it
    GuessGuard guesses_;
    RoomBook rooms_;
};

} // namespace heard::server
