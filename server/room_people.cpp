// Who sits at the table, who knocks, who is gone: the part of a room that is about people. What they play is in
// room.cpp.
#include "server/room.hpp"

namespace heard::server {

using net::NoticeCode;

std::optional<Seat> Room::freeSeat() const {
    for (const Seat seat : {Seat::B, Seat::A})
        if (!chair(seat).here() && !chair(seat).left()) return seat;
    return std::nullopt;
}

void Room::sit(Seat seat, net::ConnectionId connection, const std::string &name, Now now) {
    const bool again = chair(seat).taken();
    const auto token = chairOf(seat).sit(connection, name);
    if (again) leaveBehind(seat);
    line_.startOver(seat);
    shownTo(seat).reset(); // nothing before its Welcome
    present(seat, true, again, now);
    welcome(seat, token);
    notice(other(seat), NoticeCode::PartnerHere, name);
}

// Whoever comes in by the door brought no token: perhaps it is who sat here before, perhaps somebody their partner let
// in. What both know is told to them; what one was told alone stays with that one.
void Room::leaveBehind(Seat seat) {
    const auto known = evening_.eventsFor(seat);
    ownFrom_.at(static_cast<std::size_t>(seat)) = known.empty() ? 0 : known.back().number + 1;
}

bool Room::concernsSomeoneBefore(Seat seat, const match::Command &command) const {
    const auto from = earOf(seat).ownFrom;
    return (command.kind == match::CommandKind::Misread && command.number < from) ||
           (command.kind == match::CommandKind::ShowLookBack && from > 0);
}

bool Room::resume(const net::Resume &shown, net::ConnectionId connection, Now now) {
    for (const Seat seat : {Seat::A, Seat::B}) {
        const auto before = chair(seat).connection();
        const auto token = chairOf(seat).resume(shown.token, connection, shown.name);
        if (!token) continue;
        if (before) {
            house_.outbox.post(*before, net::Notice{NoticeCode::SeatTakenElsewhere, {}});
            house_.outbox.close(*before);
        }
        shownTo(seat).reset();
        present(seat, true, shown.fresh, now);
        welcome(seat, *token);
        if (!before) notice(other(seat), NoticeCode::PartnerBack, chair(seat).name());
        return true;
    }
    return false;
}

void Room::welcome(Seat seat, const net::Token &token) {
    const auto connection = *chair(seat).connection();
    const auto view = evening_.view(seat);
    house_.outbox.welcome(connection, earOf(seat),
                          {.seat = seat,
                           .room = id_,
                           .token = token,
                           .roomKey = key_,
                           .invite = inviteFor(seat),
                           .names = {chair(Seat::A).name(), chair(Seat::B).name()},
                           .ackedSeq = line_.last(seat).seq,
                           .deck = evening_.deck(),
                           .events = evening_.eventsFor(seat),
                           .view = view});
    house_.sessions.seat(connection, ticket_, seat);
    shownTo(seat) = view;
    if (view.hasMatch) sendScenario(connection, view.scenarioHash);
    meetWhoeverWaits(seat);
    if (const auto &said = door_.guestSaid(); said && seat == Seat::A)
        house_.outbox.post(connection, net::AtTheDoor{said->name, said->answer});
}

std::optional<net::HostInvite> Room::inviteFor(Seat seat) const {
    if (seat != Seat::A || chair(Seat::B).taken()) return std::nullopt;
    return net::HostInvite{door_.secret(), door_.typedSecret()};
}

// Whoever waits at the door wanted a seat that was empty then; its owner may be the one who just came back.
void Room::meetWhoeverWaits(Seat cameIn) {
    const auto waiting = door_.waiting();
    if (!waiting) return;
    if (waiting->seat != cameIn)
        return house_.outbox.post(*chair(cameIn).connection(), net::AtTheDoor{waiting->name, net::Coming::Now});
    door_.stepAway(waiting->connection);
    const Seat seat = other(cameIn);
    if (chair(seat).here()) return house_.outbox.refuse(waiting->connection, net::RefusedCode::RoomFull);
    knock({waiting->connection, seat, waiting->name});
}

void Room::knock(Door::Knock knock) {
    if (const auto host = chair(other(knock.seat)).connection())
        house_.outbox.post(*host, net::AtTheDoor{knock.name, net::Coming::Now});
    door_.knock(std::move(knock));
}

void Room::stepAway(net::ConnectionId connection) {
    const auto waiting = door_.waiting();
    if (!waiting || waiting->connection != connection) return;
    door_.stepAway(connection);
    if (const auto host = chair(other(waiting->seat)).connection())
        house_.outbox.post(*host, net::AtTheDoor{waiting->name, std::nullopt});
}

void Room::guestSaid(const std::string &name, net::Coming answer) {
    door_.setGuestSaid({name, answer});
    if (const auto host = chair(Seat::A).connection()) house_.outbox.post(*host, net::AtTheDoor{name, answer});
}

void Room::tellTypedClosed() { notice(Seat::A, NoticeCode::TypedCodeClosed); }

void Room::answerDoor(bool letIn, Now now) {
    const auto knock = door_.answered(letIn);
    if (letIn) return sit(knock.seat, knock.connection, knock.name, now);
    house_.outbox.refuse(knock.connection, net::RefusedCode::HostSaidNo);
}

void Room::gone(Seat seat, net::ConnectionId connection, Now now) {
    if (chair(seat).connection() != connection) return; // an older device, long replaced
    chairOf(seat).goneFrom();
    shownTo(seat).reset();
    lastHereUtc_ = now.utc;
    present(seat, false, false, now);
    notice(other(seat), NoticeCode::PartnerLost);
}

void Room::present(Seat seat, bool here, bool fresh, Now now) {
    match::LoggedInput entry;
    entry.seat = seat;
    entry.nowUtc = now.utc;
    entry.here = here;
    entry.fresh = fresh;
    house_.store.append(id_, std::move(entry));
    tell(evening_.seatIsHere(seat, here, now.utc, fresh));
}

void Room::notice(Seat seat, NoticeCode code, const std::string &name) {
    if (const auto to = chair(seat).connection()) house_.outbox.post(*to, net::Notice{code, name});
}

// To the partner this looks like any lost connection, and the evening shows what it means for them.
void Room::leave(Seat seat) {
    chairOf(seat).leave();
    const auto connection = chair(seat).connection();
    if (!connection) return;
    house_.outbox.close(*connection);
    chairOf(seat).goneFrom();
    shownTo(seat).reset();
    notice(other(seat), NoticeCode::PartnerLost);
}

} // namespace heard::server
