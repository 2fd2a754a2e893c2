// Whole evenings over the loopback transport with a fake clock.
#include "game/match/replay.hpp"
#include "tests/server/evening_table.hpp"

#include <catch2/catch.hpp>

using namespace heard;
using namespace heard::tests;
using match::CommandKind;
using match::Stage;

TEST_CASE("A host opens a room, a guest knocks and is let in") {
    House house;
    auto host = house.person(), guest = house.person();
    house.settle({&host, &guest});
    host.create("Ana");
    house.settle({&host, &guest});
    REQUIRE(host.welcome);
    CHECK(host.welcome->seat == Seat::A);
    CHECK(host.welcome->roomKey);
    CHECK(host.welcome->deck.size() == realCards().scenarios.size());
    REQUIRE(host.welcome->invite);
    CHECK(host.view.stage == Stage::Waiting);

    guest.joinByLink(host, "Ben");
    house.settle({&host, &guest});
    REQUIRE(guest.invited);
    CHECK(guest.invited->hostName == "Ana");
    CHECK(guest.invited->minutes >= 5);
    CHECK_FALSE(host.door); // that somebody reads the invitation is nobody's business

    guest.answer(net::Coming::Now);
    house.settle({&host, &guest});
    CHECK(guest.knocking);
    REQUIRE(host.door);
    CHECK(host.door->guestName == "Ben");
    CHECK(host.door->answered == net::Coming::Now);
    CHECK_FALSE(guest.welcome);

    host.ask(CommandKind::LetIn, 1);
    house.settle({&host, &guest});
    REQUIRE(guest.welcome);
    CHECK(guest.welcome->seat == Seat::B);
    CHECK(guest.welcome->names == std::array<std::string, 2>{"Ana", "Ben"});
    CHECK_FALSE(guest.welcome->invite);
    CHECK(guest.welcome->roomKey == host.welcome->roomKey);
    CHECK(host.was(net::NoticeCode::PartnerHere));
    CHECK(host.view.stage == Stage::Ready);
    CHECK(guest.view.stage == Stage::Ready);
    CHECK(host.ackedSeq == 1);
}

TEST_CASE("Whole evenings are played to the closing line, and both sides end on the same state") {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        auto settings = House::defaults();
        settings.seed = seed;
        House house(settings);
        auto host = house.person(), guest = house.person();
        intoACard(house, host, guest);
        REQUIRE(host.view.stage == Stage::Playing);
        REQUIRE(host.card);
        INFO(host.card->id << ", seed " << seed);
        REQUIRE(playToTheEnd(house, host, guest, {scenario::Quality::Good, seed, seed % 2 == 0}));
        CHECK(host.view.sharedHash == guest.view.sharedHash);
        CHECK(host.sharedHash() == host.view.sharedHash);
        CHECK(guest.sharedHash() == guest.view.sharedHash);
        CHECK(host.rejected.empty());
        CHECK(guest.rejected.empty());
    }
}

TEST_CASE("What the store kept replays to the same evening") {
    House house;
    auto host = house.person(), guest = house.person();
    intoACard(house, host, guest);
    REQUIRE(playToTheEnd(house, host, guest, {}));
    const auto *kept = house.store.find(host.welcome->room);
    REQUIRE(kept);
    std::vector<match::LibraryEntry> library;
    for (const auto &found : realCards().scenarios)
        library.push_back({match::summaryOf(*found.scenario), found.scenario.get(), found.hash});
    const auto again = match::replay(library, kept->seed, kept->entries);
    CHECK(again.refused == 0);
    CHECK(again.evening.view(Seat::A) == host.view);
    CHECK(again.evening.view(Seat::B) == guest.view);
    CHECK(again.evening.eventsFor(Seat::B) == guest.events);
}

TEST_CASE("Nothing private of one seat ever reaches the other") {
    House house;
    auto host = house.person(), guest = house.person();
    bothSitDown(house, host, guest);
    const auto before = guest.updates;
    host.ask(CommandKind::Ceiling, 0);
    host.ask(CommandKind::Ready);
    house.settle({&host, &guest});
    CHECK(host.ackedSeq == 3);
    CHECK(guest.updates == before); // not even that something was done
    guest.ask(CommandKind::Ready);
    house.settle({&host, &guest});
    CHECK(guest.view.stage == Stage::Mood);

    for (int i = 0; i < 10 && host.view.stage != Stage::Playing; ++i) {
        doSomething(host, {});
        doSomething(guest, {});
        house.settle({&host, &guest});
    }
    REQUIRE(host.view.stage == Stage::Playing);
    REQUIRE(playToTheEnd(house, host, guest, {}));
    for (const auto &event : host.events)
        CHECK((event.to & seatBit(Seat::A)) != 0);
    for (const auto &event : guest.events)
        CHECK((event.to & seatBit(Seat::B)) != 0);
}

TEST_CASE("When both leave, the room and all that was said in it are gone") {
    House house;
    auto host = house.person(), guest = house.person();
    bothSitDown(house, host, guest);
    host.ask(CommandKind::Leave);
    house.settle({&host, &guest});
    CHECK(host.gone == net::Gone::ClosedThere);
    CHECK(guest.view.stage == Stage::Over);
    CHECK(house.server.rooms() == 1);
    guest.ask(CommandKind::Leave); // the evening is over already; leaving is still heard
    house.settle({&host, &guest});
    CHECK(guest.gone == net::Gone::ClosedThere);
    house.pass(net::Millis{1000});
    house.settle({&host, &guest});
    CHECK(house.server.rooms() == 0);
    CHECK(house.store.size() == 0);

    auto back = house.person();
    house.settle({&back});
    back.resume(*host.welcome);
    house.settle({&back});
    CHECK(back.refused == net::RefusedCode::UnknownRoom);
}
