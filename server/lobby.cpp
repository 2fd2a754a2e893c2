#include "server/lobby.hpp"

#include "game/rules/clean_move.hpp"

#include <algorithm>

namespace heard::server {
namespace {

using net::ConnectionState;
using net::RefusedCode;

constexpr std::uint8_t aQuarterOfAnHour = 15;
constexpr std::size_t maxNameCodePoints = 24;

std::span<const std::uint8_t> bytesOf(const std::string &text) {
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}

// The middle one of the library's cards: what an evening of one card mostly takes.
std::uint8_t usualMinutes(const scenario::Library &library) {
    std::vector<std::uint8_t> minutes;
    for (const auto &found : library.scenarios)
        minutes.push_back(found.scenario->minutes);
    if (minutes.empty()) return aQuarterOfAnHour;
    std::ranges::sort(minutes);
    return minutes[minutes.size() / 2];
}

// A name without control characters and outer spaces. Nobody is turned away for theirs: an odd one is simply left out.
std::string cleanName(const std::string &name) {
    return rules::cleanText(name, maxNameCodePoints).value_or(std::string{});
}

} // namespace

Lobby::Lobby(Room::House house, Log &log, std::string passPhrase, std::optional<std::uint64_t> seed)
    : house_(house), log_(log), passPhrase_(std::move(passPhrase)), minutes_(usualMinutes(house.library)),
      guesses_(house.limits.wrongTriesPerMinute), rooms_(house, log, seed) {}

void Lobby::hello(net::ConnectionId connection, const net::Hello &hello, Now now) {
    if (hello.protocol < net::oldestProtocolSpoken)
        return turnAway(connection, RefusedCode::PleaseUpdate, Turned::Version);
    if (hello.protocol > net::protocolNumber) return turnAway(connection, RefusedCode::ServerTooOld, Turned::Version);
    if (const auto *create = std::get_if<net::Create>(&hello.intent)) return open(connection, *create, now);
    if (const auto *joining = std::get_if<net::Join>(&hello.intent)) return join(connection, *joining, now);
    resume(connection, std::get<net::Resume>(hello.intent), now);
}

void Lobby::open(net::ConnectionId connection, const net::Create &create, Now now) {
    if (!passPhrase_.empty()) {
        if (create.passPhrase.empty()) return turnAway(connection, RefusedCode::PassPhraseNeeded, Turned::PassPhrase);
        if (!mayTry(connection, now)) return;
        if (!net::sameSecret(net::hashOf(bytesOf(create.passPhrase)), net::hashOf(bytesOf(passPhrase_))))
            return wrong(connection, RefusedCode::PassPhraseNotRight, Turned::PassPhrase, now);
    }
    const auto room = rooms_.open(house_.sessions.find(connection)->origin, now);
    if (!room) return turnAway(connection, RefusedCode::ServerFull, Turned::ServerFull);
    (*room)->sit(Seat::A, connection, cleanName(create.name), now);
}

// A room that is not there, a secret that is not its own and an invitation that is over look alike, so that guessing
// learns nothing.
void Lobby::join(net::ConnectionId connection, const net::Join &join, Now now) {
    const auto *link = std::get_if<net::SeatSecret>(&join.secret);
    if (!link && !mayTry(connection, now)) return;
    Room *room = rooms_.find(join.room);
    if (!room) return wrong(connection, RefusedCode::InviteNotValid, Turned::WrongSecret, now);
    const auto opens =
        link ? room->door().byLink(*link, now.utc) : room->door().byCode(std::get<std::uint32_t>(join.secret), now.utc);
    if (room->door().justClosedByGuessing()) {
        log_.typedCodeClosed(join.room);
        room->tellTypedClosed();
    }
    switch (opens) {
    case Door::Opens::Yes: return invite(connection, *room, cleanName(join.name));
    case Door::Opens::Expired: return wrong(connection, RefusedCode::InviteNotValid, Turned::Expired, now);
    case Door::Opens::No: return wrong(connection, RefusedCode::InviteNotValid, Turned::WrongSecret, now);
    }
}

void Lobby::invite(net::ConnectionId connection, Room &room, const std::string &name) {
    const auto seat = room.freeSeat();
    if (!seat) return turnAway(connection, RefusedCode::RoomFull, Turned::RoomFull);
    auto &session = *house_.sessions.find(connection);
    session.room = room.ticket();
    session.name = name;
    house_.outbox.post(connection, net::Invited{room.chair(other(*seat)).name(), minutes_});
    house_.sessions.move(connection, ConnectionState::Invited);
}

void Lobby::answerInvitation(net::ConnectionId connection, net::Coming answer) {
    const auto &session = *house_.sessions.find(connection);
    Room *room = rooms_.byTicket(session.room);
    if (!room) return turnAway(connection, RefusedCode::UnknownRoom, Turned::Expired);
    if (answer != net::Coming::Now) {
        room->guestSaid(session.name, answer);
        return house_.sessions.move(connection, ConnectionState::Away);
    }
    const auto seat = room->freeSeat();
    if (!seat || room->door().waiting()) return turnAway(connection, RefusedCode::RoomFull, Turned::RoomFull);
    house_.outbox.post(connection, net::Knocking{});
    house_.sessions.move(connection, ConnectionState::Knocking);
    room->knock({connection, *seat, session.name});
}

void Lobby::resume(net::ConnectionId connection, const net::Resume &resume, Now now) {
    Room *room = rooms_.find(resume.room);
    if (room && room->resume({resume.room, resume.token, cleanName(resume.name), resume.fresh}, connection, now))
        return;
    wrong(connection, RefusedCode::UnknownRoom, Turned::WrongSecret, now);
}

bool Lobby::mayTry(net::ConnectionId connection, Now now) {
    if (guesses_.mayTry(house_.sessions.find(connection)->origin, now.monotonic)) return true;
    turnAway(connection, RefusedCode::TooManyTries, Turned::TooMany);
    return false;
}

void Lobby::wrong(net::ConnectionId connection, RefusedCode why, Turned logged, Now now) {
    guesses_.wrong(house_.sessions.find(connection)->origin, now.monotonic);
    turnAway(connection, why, logged);
}

void Lobby::turnAway(net::ConnectionId connection, RefusedCode why, Turned logged) {
    house_.outbox.refuse(connection, why);
    log_.turnedAway(logged);
}

void Lobby::gone(net::ConnectionId connection, Now now) {
    const auto *session = house_.sessions.find(connection);
    Room *room = session ? rooms_.byTicket(session->room) : nullptr;
    if (!room) return;
    room->gone(session->seat, connection, now);
    room->stepAway(connection);
}

void Lobby::sweep(Now now) {
    std::vector<Room *> left;
    for (const auto &[id, room] : rooms_.all())
        if (room->bothLeft()) left.push_back(room.get());
    for (Room *room : left) {
        if (const auto &waiting = room->door().waiting())
            turnAway(waiting->connection, RefusedCode::UnknownRoom, Turned::Expired);
        rooms_.end(room->id(), RoomEnd::BothLeft);
    }
    rooms_.forgetIdle(now);
    for (const auto connection : house_.sessions.silentTooLong()) {
        gone(connection, now);
        house_.outbox.drop(connection);
        log_.turnedAway(Turned::Silent);
    }
}

} // namespace heard::server
