// Purpose: the inside of Session. Split by concern: session_connect.cpp (making, losing and finding the connection),
// session_receive.cpp (what the server says), session_play.cpp (what this seat says), session.cpp (the public face).
// Owner: Session. One thread.
#pragma once

#include "game/session/drafts.hpp"
#include "game/session/outbox.hpp"
#include "game/session/saved_rooms.hpp"
#include "game/session/table_model.hpp"
#include "net/messages.hpp"
#include "net/transport.hpp"

namespace heard::session {

// One connection, made or being made. Two exist for a moment when the server may not know the first any more.
struct Link {
    std::unique_ptr<net::ClientTransport> transport;
    bool connected = false;
};

struct Session::Impl {
    explicit Impl(Options given) : options(std::move(given)) {}

    // session_connect.cpp
    void begin(std::unique_ptr<net::ClientTransport> transport);
    void poll(Monotonic now);
    void serve(Link &link);
    void happened(Link &link, const net::ClientEvent &event);
    void ended(Link &link, net::Gone why);
    void lost();
    void tryAgain();
    void refuse(Problem why);
    void sayHello(Link &link);
    void say(const net::ClientMessage &message);
    void hangUp();

    // session_receive.cpp
    void received(Link &link, const net::Bytes &frame);
    void on(const net::Refused &refused);
    void on(const net::Invited &invited);
    void on(const net::Knocking &);
    void on(const net::AtTheDoor &door);
    void on(const net::Welcome &welcome);
    void on(const net::Update &update);
    void on(const net::Rejected &rejected);
    void on(const net::ScenarioBytes &bytes);
    void on(const net::Notice &notice);
    void on(const net::RoomKeyWanted &);
    void makeHostInfo(const net::Welcome &welcome);
    void remember(); // the room’s file, and the server’s key
    void tableChanged();

    // session_play.cpp
    bool submit(const rules::Move &move);
    bool ask(const match::Command &command);
    void sendPending();
    void closeEvening(); // for good: nothing of it stays on this device
    void forgetRoom();

    Options options;
    Status status = Status::Idle;
    Problem problem = Problem::None;
    Monotonic now{};
    bool changed = true;

    Link link, spare; // spare: tried beside the first after a doubt
    std::function<std::unique_ptr<net::ClientTransport>()> reconnect;
    std::string host; // setPlace()
    std::uint16_t port = 0;
    net::Hello hello;                  // what the first connection asks
    std::optional<net::Resume> ticket; // once seated: how to come back
    std::optional<Monotonic> nextTry;  // Lost: when the next attempt begins
    unsigned tries = 0;
    Monotonic lostSince{};
    std::optional<net::KeyHash> shownKey, serverKey;

    net::Invited invited;
    std::optional<net::AtTheDoor> atTheDoor;
    std::optional<HostInfo> hostInfo;
    std::optional<net::RoomKey> roomKey;
    net::RoomId room = 0;
    std::string savedAs; // the room’s file on this device; empty: none
    Seat seat = Seat::A;
    bool leaving = false; // for good; the server is being told

    TableModel table;
    Outbox outbox;
    Drafts drafts;
    struct Waiting {
        rules::Move move;
        std::uint32_t turn = 0;
        Monotonic due{};
    };
    std::optional<Waiting> pending;
    std::optional<rules::Reject> lastReject;
};

} // namespace heard::session
