// What a modified client, a controlling partner and a stranger with patience try, and what they learn by it: nothing.
#include "tests/server/evening_table.hpp"
#include "tests/support/moves.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>

using namespace heard;
using namespace heard::tests;
using match::CommandKind;
using rules::EventKind;
using namespace std::chrono_literals;

namespace {

const scoring::Scorer &scorer() {
    static const auto loaded = scoring::Scorer::load(HEARD_SOURCE_DIR "/assets/language/en");
    REQUIRE(loaded);
    return *loaded;
}

struct Evening {
    explicit Evening(server::Server::Settings settings = House::defaults())
        : house(std::move(settings), server::Log::silent(), &scorer()), host(house.person()), guest(house.person()) {
        intoACard(house, host, guest);
    }
    void settle() { house.settle({&host, &guest}); }
    // The samples' way through the card, until somebody may do this. Null: nobody ever may.
    Person *playUntil(rules::MoveKind kind) {
        for (int i = 0; i < 200; ++i) {
            for (Person *person : {&host, &guest})
                if (person->view.match.legal & rules::moveBit(kind)) return person;
            if (!doSomething(host, {}) && !doSomething(guest, {})) return nullptr;
            settle();
        }
        return nullptr;
    }
    void playToPhase(rules::Phase phase) {
        for (int i = 0; i < 400 && host.view.match.phase != phase; ++i) {
            doSomething(host, {});
            doSomething(guest, {});
            settle();
        }
        REQUIRE(host.view.match.phase == phase);
    }
    Person &other(const Person &person) { return &person == &host ? guest : host; }

    House house;
    Person host, guest;
};

bool isPrivate(const rules::Event &event) { return event.to != bothPartners; }

std::vector<std::uint32_t> numbersOf(const Person &person) {
    std::vector<std::uint32_t> numbers;
    for (const auto &event : person.events)
        numbers.push_back(event.number);
    return numbers;
}

// Comes to the door with the link, as the one whose line is cut, and is let in by the one at the table.
void takeTheirSeat(House &house, Person &inside, Person &impostor, const net::HostInvite &link) {
    house.settle({&inside, &impostor});
    impostor.say(
        net::Hello{net::protocolNumber, "test", net::Join{inside.welcome->room, link.secret, std::string("Ben")}});
    house.settle({&inside, &impostor});
    impostor.answer(net::Coming::Now);
    house.settle({&inside, &impostor});
    inside.ask(CommandKind::LetIn, 1);
    house.settle({&inside, &impostor});
    REQUIRE(impostor.welcome);
}

} // namespace

TEST_CASE("Whoever lets themselves into the other's empty seat reads what both know, and nothing that was for one") {
    Evening evening;
    auto &[house, host, guest] = evening;
    const auto link = *host.welcome->invite;
    SECTION("while the card is played") {
        Person *speaker = &host;
        for (int i = 0; i < 100 && speaker != &guest; ++i) { // until the guest speaks, of what is no game
            speaker = evening.playUntil(rules::MoveKind::Text);
            REQUIRE(speaker);
            speaker->play(support::words("I am scared because you hit me last night."));
            evening.settle();
        }
        REQUIRE(std::ranges::any_of(guest.events, isPrivate));
    }
    SECTION("while each looks back") { evening.playToPhase(rules::Phase::LookBack); }
    std::vector<std::uint32_t> hers;
    for (const auto &event : guest.events)
        if (event.kind == EventKind::Said || event.kind == EventKind::GaveBack)
            if (event.by == Seat::B) hers.push_back(event.number);
    REQUIRE_FALSE(hers.empty());

    guest.hangUp();
    house.settle({&host});
    auto impostor = house.person();
    takeTheirSeat(house, host, impostor, link);
    CHECK(impostor.seat() == Seat::B);
    CHECK(impostor.sharedHash() == host.view.sharedHash);
    if (impostor.view.stage == match::Stage::Reopen) {
        host.ask(CommandKind::Reopen, 0), impostor.ask(CommandKind::Reopen, 0);
        house.settle({&host, &impostor});
        host.ask(CommandKind::Enough);
        house.settle({&host, &impostor});
    }
    for (int i = 0; i < 10 && host.view.match.phase != rules::Phase::LookBack; ++i) {
        doSomething(host, {}), doSomething(impostor, {});
        house.settle({&host, &impostor});
    }
    REQUIRE(host.view.match.phase == rules::Phase::LookBack);
    for (const auto number : hers)
        impostor.ask(CommandKind::Misread, number, 0);
    impostor.ask(CommandKind::ShowLookBack);
    impostor.say(net::Submit{1, ++impostor.seq, support::ready()}); // a stale turn brings everything again
    house.settle({&host, &impostor});
    for (const Person *person : {&host, &impostor})
        for (const auto &event : person->events)
            CHECK_FALSE((event.kind == EventKind::LookBack && event.by == Seat::B));
    CHECK_FALSE(std::ranges::any_of(impostor.events, isPrivate));
}

TEST_CASE("The one who comes back with their own token finds their private pages again") {
    Evening evening;
    auto &[house, host, guest] = evening;
    evening.playToPhase(rules::Phase::LookBack);
    const auto before = guest.events;
    guest.hangUp();
    auto back = house.person();
    house.settle({&host, &back});
    back.resume(*guest.welcome);
    house.settle({&host, &back});
    CHECK(back.events == before);
    CHECK(std::ranges::any_of(back.events, isPrivate));
}

TEST_CASE("An invitation to a room that has ended opens no other room that was given its number") {
    auto settings = House::defaults();
    settings.limits.connectionsPerAddress = 1000;
    House house(settings);
    std::vector<Person> waiting; // each invited to a room of the same stranger's, which then ends
    std::vector<net::RoomId> numbers;
    for (int i = 0; i < 40; ++i) {
        auto own = house.person();
        waiting.push_back(house.person());
        auto &second = waiting.back();
        house.settle({&own, &second});
        own.create("Eve");
        house.settle({&own, &second});
        second.joinByLink(own, "Eve");
        house.settle({&own, &second});
        REQUIRE(second.invited);
        numbers.push_back(own.welcome->room);
        own.ask(CommandKind::Leave);
        house.settle({&own, &second});
        house.pass(1s);
        house.settle({&own, &second});
    }
    REQUIRE(house.server.rooms() == 0);
    for (int i = 0; i < 5000; ++i) {
        auto host = house.person();
        house.settle({&host});
        host.create();
        house.settle({&host});
        REQUIRE(host.welcome);
        const auto same = std::ranges::find(numbers, host.welcome->room);
        if (same != numbers.end()) {
            auto &stranger = waiting[static_cast<std::size_t>(same - numbers.begin())];
            stranger.answer(net::Coming::Now);
            house.settle({&host, &stranger});
            CHECK_FALSE(host.door);
            CHECK(stranger.refused == net::RefusedCode::UnknownRoom);
            return;
        }
        host.ask(CommandKind::Leave);
        house.settle({&host});
        house.pass(1s);
        house.settle({&host});
    }
    FAIL("no number was given twice");
}

TEST_CASE("That somebody took a finding out of their own looking back shows nowhere on the other's side") {
    const auto play = [](bool misread) {
        Evening evening;
        evening.playToPhase(rules::Phase::LookBack);
        for (const auto &event : std::vector(evening.host.events))
            if (misread && event.kind == EventKind::LookBack && !event.verdict->findings.empty())
                evening.host.ask(CommandKind::Misread, event.ref, 0);
        evening.settle();
        CHECK(evening.host.rejected.empty());
        CHECK((evening.host.seq > 0 && evening.host.seq == evening.host.ackedSeq));
        REQUIRE(playToTheEnd(evening.house, evening.host, evening.guest, {}));
        const auto updates = evening.guest.updates;
        evening.host.ask(CommandKind::ShowLookBack);
        evening.settle();
        CHECK(evening.guest.updates == updates + 1);
        return std::pair(numbersOf(evening.guest), updates);
    };
    CHECK(play(true) == play(false));
}

TEST_CASE("That somebody saw the safety page shows neither in the other's numbers nor in what arrives when") {
    const auto play = [](const char *said) {
        Evening evening;
        Person *speaker = evening.playUntil(rules::MoveKind::Text);
        REQUIRE(speaker);
        Person &listener = evening.other(*speaker);
        speaker->play(support::words(said));
        evening.settle();
        const bool page =
            std::ranges::any_of(speaker->events, [](const auto &event) { return event.kind == EventKind::SafetyPage; });
        REQUIRE(playToTheEnd(evening.house, evening.host, evening.guest, {}));
        return std::tuple(page, numbersOf(listener), listener.updates, listener.heardBytes.size());
    };
    const auto [page, numbers, updates, bytes] = play("I am scared because you hit me last night.");
    const auto [none, sameNumbers, sameUpdates, sameBytes] = play("I was sad because you left me at night yes");
    CHECK(page);
    CHECK_FALSE(none);
    CHECK(numbers == sameNumbers);
    CHECK(updates == sameUpdates);
    CHECK(bytes == sameBytes);
}

TEST_CASE("A line that is cut, a goodbye and a quick exit look alike to the one who stays") {
    const auto heardAfter = [](const std::function<void(Person &)> &goes) {
        House house;
        auto host = house.person(), guest = house.person();
        intoACard(house, host, guest);
        const auto before = guest.heardBytes.size();
        goes(host);
        house.settle({&host, &guest});
        house.pass(10s);
        house.settle({&guest});
        return guest.heardBytes.substr(before);
    };
    const auto cut = heardAfter([](Person &person) { person.hangUp(); });
    CHECK_FALSE(cut.empty());
    CHECK(cut == heardAfter([](Person &person) { person.say(net::Bye{}); }));
}

TEST_CASE("Whoever guesses from the same house keeps nobody from coming back to their own seat, or in by their link") {
    House house;
    auto host = house.person(), guest = house.person();
    bothSitDown(house, host, guest);
    for (int i = 0; i < 8; ++i) {
        auto guessing = house.person();
        house.settle({&guessing});
        guessing.joinByCode(host.welcome->room, 1u + static_cast<std::uint32_t>(i));
        house.settle({&guessing});
        REQUIRE(guessing.refused);
    }
    guest.hangUp();
    auto back = house.person(), another = house.person(), byLink = house.person();
    house.settle({&host, &back, &another, &byLink});
    byLink.joinByLink(host);
    house.settle({&host, &byLink});
    CHECK(byLink.invited);
    back.resume(*guest.welcome);
    house.settle({&host, &back});
    CHECK(back.welcome);
    another.joinByCode(host.welcome->room, 77);
    house.settle({&host, &another});
    CHECK(another.refused == net::RefusedCode::TooManyTries);
}

TEST_CASE("The store does not know whose a break or a pause was") {
    for (const int presses : {0, 1}) {
        House house;
        auto host = house.person(), guest = house.person();
        intoACard(house, host, guest);
        Person &one = presses == 0 ? host : guest;
        one.ask(CommandKind::Pause);
        one.ask(CommandKind::Break, 20);
        house.settle({&host, &guest});
        CHECK(host.view.breakUntil > 0);
        int found = 0;
        for (const auto &entry : house.store.find(host.welcome->room)->entries) {
            const auto *command = std::get_if<match::Command>(&entry.input);
            if (!command || (command->kind != CommandKind::Break && command->kind != CommandKind::Pause)) continue;
            CHECK(entry.seat == Seat::A);
            ++found;
        }
        CHECK(found == 2);
    }
}

TEST_CASE("Breaks of any length asked for, and a clock that jumps back a day, leave the table usable") {
    House house;
    auto host = house.person(), guest = house.person();
    intoACard(house, host, guest);
    for (const std::uint32_t minutes : {0u, 19u, 1441u, 0x7fffffffu, 0xffffffffu})
        host.ask(CommandKind::Break, minutes);
    house.settle({&host, &guest});
    CHECK(host.rejected.size() == 5);
    CHECK(guest.view.breakUntil == 0);
    host.ask(CommandKind::Break, 1440);
    house.settle({&host, &guest});
    house.now.utc -= server::daySeconds;
    house.settle({&host, &guest});
    host.ask(CommandKind::Return), guest.ask(CommandKind::Return);
    house.settle({&host, &guest});
    CHECK(host.view.breakUntil == 0);
    CHECK(playToTheEnd(house, host, guest, {}));
    CHECK(house.server.rooms() == 1);
}
