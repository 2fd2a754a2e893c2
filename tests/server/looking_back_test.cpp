// What was said is scored beside the loop, and each partner gets their own reflection and nobody else's.
#include "tests/server/evening_table.hpp"
#include "tests/support/moves.hpp"

#include <catch2/catch.hpp>

using namespace heard;
using namespace heard::tests;
using namespace std::chrono_literals;

namespace {

const scoring::Scorer &realScorer() {
    static const auto scorer = scoring::Scorer::load(HEARD_SOURCE_DIR "/assets/language/en");
    REQUIRE(scorer);
    return *scorer;
}

std::vector<rules::Event> lookBacks(const Person &person) {
    std::vector<rules::Event> found;
    for (const auto &event : person.events)
        if (event.kind == rules::EventKind::LookBack) found.push_back(event);
    return found;
}

// Lets the workers finish what both have sent.
void settleWithWorkers(House &house, Person &host, Person &guest) {
    std::vector<int> fds;
    house.server.appendPollFds(fds);
    for (int i = 0; i < 200; ++i) {
        house.settle({&host, &guest});
        if (host.ackedSeq == host.seq && guest.ackedSeq == guest.seq) return;
        net::waitReadable(fds, 50ms);
    }
}

} // namespace

TEST_CASE("Each partner gets their own looking back, scored, and not the other's") {
    House house(House::defaults(), server::Log::silent(), &realScorer());
    auto host = house.person(), guest = house.person();
    intoACard(house, host, guest);
    REQUIRE(playToTheEnd(house, host, guest, {}));
    const auto own = lookBacks(host), theirs = lookBacks(guest);
    REQUIRE_FALSE(own.empty());
    REQUIRE_FALSE(theirs.empty());
    for (const auto &event : own)
        CHECK(event.to == seatBit(Seat::A));
    for (const auto &event : theirs)
        CHECK(event.to == seatBit(Seat::B));
    CHECK(std::ranges::any_of(
        own, [](const auto &event) { return event.verdict && event.verdict->unscored == rules::Unscored::Scored; }));
}

TEST_CASE("Scored by workers, the evening is the same as scored at once") {
    House atOnce(House::defaults(), server::Log::silent(), &realScorer());
    auto hostThere = atOnce.person(), guestThere = atOnce.person();
    intoACard(atOnce, hostThere, guestThere);
    REQUIRE(playToTheEnd(atOnce, hostThere, guestThere, {}));

    auto settings = House::defaults();
    settings.scoringThreads = 2;
    House house(settings, server::Log::silent(), &realScorer());
    auto host = house.person(), guest = house.person();
    intoACard(house, host, guest);
    for (int i = 0; i < 400 && !(host.view.match.finished && guest.view.match.finished); ++i) {
        doSomething(host, {});
        doSomething(guest, {});
        settleWithWorkers(house, host, guest);
    }
    CHECK(host.events == hostThere.events);
    CHECK(guest.events == guestThere.events);
    CHECK(host.view == hostThere.view);
}

TEST_CASE("While a text is looked at, what the room hears next waits its turn, and none of it is lost") {
    auto settings = House::defaults();
    settings.scoringThreads = 1;
    House house(settings, server::Log::silent(), &realScorer());
    auto host = house.person(), guest = house.person();
    intoACard(house, host, guest);
    Person *speaker = nullptr;
    for (int i = 0; i < 100 && !speaker; ++i) {
        for (Person *person : {&host, &guest})
            if (person->view.match.legal & rules::moveBit(rules::MoveKind::Text)) speaker = person;
        if (speaker) break;
        doSomething(host, {});
        doSomething(guest, {});
        settleWithWorkers(house, host, guest);
    }
    REQUIRE(speaker);
    speaker->play(support::words("I felt left out when the plan changed, because I had looked forward to it."));
    speaker->ask(match::CommandKind::Pause);
    speaker->ask(match::CommandKind::Resume);
    settleWithWorkers(house, host, guest);
    CHECK(speaker->ackedSeq == speaker->seq);
    CHECK(speaker->rejected.empty());
    CHECK(std::ranges::any_of(host.events, [](const auto &event) { return event.kind == rules::EventKind::Said; }));
    CHECK_FALSE(host.view.paused);
}
