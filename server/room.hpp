// Purpose: one couple's place: an evening, two chairs, a door, and one order for everything that happens. It tells each
// seat what that seat may know, through the outbox, and nothing else. Owner: RoomBook. The server's thread only; time
// is an argument.
#pragma once

#include "game/scenario/library.hpp"
#include "server/chair.hpp"
#include "server/door.hpp"
#include "server/input_line.hpp"
#include "server/limits.hpp"
#include "server/log.hpp"
#include "server/outbox.hpp"
#include "server/scoring_pool.hpp"
#include "server/session_table.hpp"
#include "server/store.hpp"

#include <array>
#include <optional>

namespace heard::server {

class Room {
public:
    struct House { // what all rooms of a server share; outlives them
        const Limits &limits;
        const scenario::Library &library;
        Outbox &outbox;
        SessionTable &sessions;
        ScoringPool *scoring; // null: texts stay unscored
        EventStore &store;
    };

    struct Opening {
        net::RoomId id = 0;
        std::uint64_t ticket = 0; // names this room to the scoring pool and to sessions; never used twice
        std::uint64_t origin = 0; // where it was opened from, for quotas
        std::uint64_t seed = 0;   // deals and mixes
    };
    Room(Opening opening, House house, Now now);

    net::RoomId id() const { return id_; }
    std::uint64_t ticket() const { return ticket_; }
    std::uint64_t origin() const { return origin_; }
    Door &door() { return door_; }
    const Chair &chair(Seat seat) const { return chairs_.at(static_cast<std::size_t>(seat)); }
    // The seat a newcomer with a valid invitation would get; none while both partners are here.
    std::optional<Seat> freeSeat() const;

    // Sits somebody down for the first time, or again through the door.
    void sit(Seat seat, net::ConnectionId connection, const std::string &name, Now now);
    // Back with a token: takes over from an older connection. False: the token opens nothing here.
    bool resume(const net::Resume &shown, net::ConnectionId connection, Now now);
    void knock(Door::Knock knock);                               // door().waiting() must be empty
    void stepAway(net::ConnectionId connection);                 // the one who knocked did not wait
    void guestSaid(const std::string &name, net::Coming answer); // not now: in a while, another day, not this one
    void gone(Seat seat, net::ConnectionId connection, Now now);
    void tellTypedClosed(); // the typed code no longer opens this room

    void input(Seat seat, std::uint32_t seq, match::Input input, Now now);
    void scored(const rules::Verdict &verdict, Now now); // answers the one request this room asked of the pool

    bool bothLeft() const;
    bool forgettable(Now now) const; // nobody is here, and nobody came for long
    RoomEnd whyForgettable() const;

private:
    Chair &chairOf(Seat seat) { return chairs_.at(static_cast<std::size_t>(seat)); }
    std::optional<match::TableView> &shownTo(Seat seat) { return shown_.at(static_cast<std::size_t>(seat)); }

    // room_people.cpp: coming and going
    Ear earOf(Seat seat) const { return {seat, ownFrom_.at(static_cast<std::size_t>(seat))}; }
    void leaveBehind(Seat seat);
    bool concernsSomeoneBefore(Seat seat, const match::Command &command) const;
    void welcome(Seat seat, const net::Token &token);
    std::optional<net::HostInvite> inviteFor(Seat seat) const;
    void meetWhoeverWaits(Seat cameIn);
    void answerDoor(bool letIn, Now now);
    void present(Seat seat, bool here, bool fresh, Now now);
    void notice(Seat seat, net::NoticeCode code, const std::string &name = {});
    void leave(Seat seat);

    // room.cpp: playing
    void takeNext(Now now); // plays what stands in line until a verdict is waited for
    void play(const std::optional<rules::Verdict> &verdict, Now now); // the front of the line
    void playLetIn(Now now);
    Seat keptAs(Seat seat, const match::Input &input) const;
    void tell(const match::Outcome &outcome, std::optional<Seat> answered = std::nullopt);
    void acknowledge(Seat seat);
    void tellWhole(Seat seat);
    void reject(Seat seat, std::uint32_t seq, rules::Reject code);
    void sendScenario(net::ConnectionId to, std::uint64_t hash);

    net::RoomId id_;
    std::uint64_t ticket_, origin_;
    House house_;
    net::RoomKey key_;
    Door door_;
    std::array<Chair, 2> chairs_;
    std::array<std::optional<match::TableView>, 2>
        shown_; // what each seat saw last: an unchanged view is not sent again
    match::Evening evening_;
    InputLine line_;
    std::array<std::uint32_t, 2> ownFrom_{}; // where a newcomer's own part of the running match begins; see Ear
    bool awaitingVerdict_ = false;
    std::size_t inputs_ = 0; // that took effect
    std::int64_t lastHereUtc_;
};

} // namespace heard::server
