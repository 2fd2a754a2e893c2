// Strangers who speak the protocol well and make no sense.
#include "tests/server/evening_table.hpp"
#include "tests/support/moves.hpp"

#include <catch2/catch.hpp>
#include <random>

using namespace heard;
using namespace heard::tests;
using match::CommandKind;
using namespace std::chrono_literals;

namespace {
// Well-formed messages that make no sense: from any state, in any order.
net::ClientMessage anything(std::mt19937 &random, const Person &host) {
    const auto number = static_cast<std::uint32_t>(random() % 8);
    switch (random() % 8) {
    case 0:
        return net::Hello{net::protocolNumber, "x", net::Join{host.welcome->room, host.welcome->invite->secret, "Eve"}};
    case 1:
        return net::Hello{net::protocolNumber, "x",
                          net::Resume{host.welcome->room, net::randomArray<net::Token>(), "Eve", true}};
    case 2: return net::Hello{net::protocolNumber, "x", net::Create{"", "Eve"}};
    case 3: return net::GuestAnswer{static_cast<net::Coming>(random() % 4)};
    case 4:
        return net::Submit{number, number,
                           support::of(static_cast<rules::MoveKind>(random() % rules::moveKindCount), number)};
    case 5: return net::RoomKeyBack{};
    case 6: return net::Bye{};
    default: {
        const auto kind = static_cast<CommandKind>(random() % match::commandKindCount);
        return net::Ask{number, match::Command{kind, number, number, {}, {}}};
    }
    }
}
} // namespace

TEST_CASE("Four strangers say well-formed nonsense for an hour while two people play; those two end alike") {
    std::mt19937 random(5);
    auto settings = House::defaults();
    settings.limits.roomsPerAddress = 3;
    House house(std::move(settings));
    auto host = house.person(), guest = house.person();
    intoACard(house, host, guest);
    std::vector<Person> strangers;
    for (int i = 0; i < 4; ++i)
        strangers.push_back(house.person());
    for (int round = 0; round < 600; ++round) {
        for (Person &stranger : strangers) {
            if (stranger.gone) stranger = house.person();
            stranger.poll(house.now.monotonic);
            if (const auto frame = net::encode(anything(random, host))) stranger.sayBytes(*frame);
        }
        house.server.service(house.now);
        for (Person &stranger : strangers)
            stranger.poll(house.now.monotonic);
        house.pass(6s);
        if (round % 20 == 0) {
            doSomething(host, {});
            doSomething(guest, {});
        }
        house.settle({&host, &guest});
    }
    CHECK_FALSE(host.gone);
    CHECK_FALSE(guest.gone);
    CHECK(playToTheEnd(house, host, guest, {}));
    CHECK(host.view.sharedHash == guest.sharedHash());
    CHECK(house.server.rooms() <= 4);
}
