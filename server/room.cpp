#include "server/room.hpp"

#include <algorithm>

namespace heard::server {
namespace {

std::vector<match::LibraryEntry> entriesOf(const scenario::Library &library) {
    std::vector<match::LibraryEntry> entries;
    for (const auto &found : library.scenarios)
        entries.push_back({match::summaryOf(*found.scenario), found.scenario.get(), found.hash});
    return entries;
}

} // namespace

Room::Room(Opening opening, House house, Now now)
    : id_(opening.id), ticket_(opening.ticket), origin_(opening.origin), house_(house),
      key_(net::randomArray<net::RoomKey>()), door_(house.limits, now.utc),
      evening_(entriesOf(house.library), opening.seed), line_(house.limits.inputsWaiting), lastHereUtc_(now.utc) {
    house_.store.roomOpened(id_, opening.seed);
}

void Room::input(Seat seat, std::uint32_t seq, match::Input input, Now now) {
    chairOf(seat).heardFrom();
    switch (line_.add(seat, seq, std::move(input))) {
    case InputLine::Taken::New: return takeNext(now);
    case InputLine::Taken::InLine: return;
    case InputLine::Taken::TooMany: return reject(seat, seq, rules::Reject::NotNow);
    case InputLine::Taken::Before: break;
    }
    const auto &last = line_.last(seat);
    if (last.seq == seq && last.reject) return reject(seat, seq, *last.reject);
    acknowledge(seat);
}

void Room::takeNext(Now now) {
    while (!awaitingVerdict_) {
        const auto *next = line_.front();
        if (!next) return;
        auto request = house_.scoring ? evening_.scoringFor(next->seat, next->input) : std::nullopt;
        if (!request) {
            play(std::nullopt, now);
            continue;
        }
        awaitingVerdict_ = true;
        house_.scoring->ask(ticket_, std::move(*request));
    }
}

void Room::scored(const rules::Verdict &verdict, Now now) {
    awaitingVerdict_ = false;
    play(verdict, now);
    takeNext(now);
}

void Room::play(const std::optional<rules::Verdict> &verdict, Now now) {
    const auto *command = std::get_if<match::Command>(&line_.front()->input);
    if (command && command->kind == match::CommandKind::LetIn) return playLetIn(now);
    const bool leaves = command && command->kind == match::CommandKind::Leave;
    const Seat seat = line_.front()->seat;
    if (inputs_ >= house_.limits.inputsPerRoom && !leaves)
        return reject(seat, line_.take(rules::Reject::NotNow).seq, rules::Reject::NotNow);
    if (command && concernsSomeoneBefore(seat, *command))
        return reject(seat, line_.take(rules::Reject::NotNow).seq, rules::Reject::NotNow);
    auto outcome = evening_.submit(seat, line_.front()->input, verdict, now.utc);
    if (!outcome && !leaves) { // leaving is never refused, not even when the evening is over
        reject(seat, line_.take(outcome.error()).seq, outcome.error());
        if (outcome.error() == rules::Reject::StaleTurn) tellWhole(seat);
        return;
    }
    auto done = line_.takeAccepted();
    if (outcome) {
        ++inputs_;
        house_.store.append(id_,
                            {keptAs(seat, done.input), std::move(done.input), verdict, now.utc, std::nullopt, false});
        tell(*outcome, seat);
    } else {
        acknowledge(seat);
    }
    if (leaves) leave(seat);
}

// Whose a pause or a break was is not kept: in the log it is always the same one's who is still at the table.
Seat Room::keptAs(Seat seat, const match::Input &input) const {
    const auto *command = std::get_if<match::Command>(&input);
    const bool nobodys =
        command && (command->kind == match::CommandKind::Break || command->kind == match::CommandKind::Pause);
    if (!nobodys) return seat;
    return evening_.view(Seat::A).stage == match::Stage::Over ? Seat::B : Seat::A;
}

void Room::playLetIn(Now now) {
    const Seat seat = line_.front()->seat;
    const bool yes = std::get<match::Command>(line_.front()->input).number == 1;
    const auto &waiting = door_.waiting();
    if (!waiting || waiting->seat == seat)
        return reject(seat, line_.take(rules::Reject::NotNow).seq, rules::Reject::NotNow);
    line_.takeAccepted();
    acknowledge(seat);
    answerDoor(yes, now);
}

void Room::reject(Seat seat, std::uint32_t seq, rules::Reject code) {
    if (const auto to = chair(seat).connection()) house_.outbox.post(*to, net::Rejected{seq, code});
}

// The one whose input it was hears that it took effect. The other one, if nothing changed for them, hears nothing: not
// even that something happened.
void Room::tell(const match::Outcome &outcome, std::optional<Seat> answered) {
    if (outcome.matchStarted) ownFrom_ = {};
    for (const Seat seat : {Seat::A, Seat::B}) {
        const auto to = chair(seat).connection();
        auto &shown = shownTo(seat);
        if (!to || !shown) continue;
        const auto view = evening_.view(seat);
        const bool forThem =
            std::ranges::any_of(outcome.events, [&](const auto &event) { return earOf(seat).mayKnow(event); });
        if (outcome.matchStarted) sendScenario(*to, view.scenarioHash);
        if (!forThem && *shown == view && answered != seat && !outcome.matchStarted) continue;
        house_.outbox.update(*to, earOf(seat), {line_.last(seat).seq, outcome.matchStarted, outcome.events, view});
        shown = view;
    }
}

void Room::acknowledge(Seat seat) {
    const auto to = chair(seat).connection();
    if (!to) return;
    const auto view = evening_.view(seat);
    house_.outbox.update(*to, earOf(seat), {line_.last(seat).seq, false, {}, view});
    shownTo(seat) = view;
}

void Room::tellWhole(Seat seat) {
    const auto to = chair(seat).connection();
    if (!to) return;
    const auto view = evening_.view(seat);
    house_.outbox.update(*to, earOf(seat), {line_.last(seat).seq, true, evening_.eventsFor(seat), view});
    shownTo(seat) = view;
}

void Room::sendScenario(net::ConnectionId to, std::uint64_t hash) {
    const auto *played = house_.library.withHash(hash);
    if (played) house_.outbox.post(to, net::ScenarioBytes{hash, {played->bytes.begin(), played->bytes.end()}});
}

bool Room::bothLeft() const {
    return std::ranges::all_of(chairs_, [](const Chair &chair) { return !chair.taken() || chair.left(); });
}

bool Room::forgettable(Now now) const {
    if (chair(Seat::A).here() || chair(Seat::B).here()) return false;
    const auto away = now.utc - lastHereUtc_;
    if (away < std::min(house_.limits.closedRoomLasts, house_.limits.idleRoomLasts)) return false;
    return away >= (whyForgettable() == RoomEnd::Closed ? house_.limits.closedRoomLasts : house_.limits.idleRoomLasts);
}

RoomEnd Room::whyForgettable() const {
    return evening_.view(Seat::A).stage == match::Stage::Over ? RoomEnd::Closed : RoomEnd::Idle;
}

} // namespace heard::server
