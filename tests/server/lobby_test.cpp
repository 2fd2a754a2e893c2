// Coming in, being turned away, and coming back.
#include "tests/server/evening_table.hpp"

#include <catch2/catch.hpp>

using namespace heard;
using namespace heard::tests;
using match::CommandKind;
using match::Stage;
using net::RefusedCode;
using namespace std::chrono_literals;

namespace {

// Somebody new who says this one thing.
Person newcomer(House &house, const std::function<void(Person &)> &says) {
    auto person = house.person();
    house.settle({&person});
    says(person);
    house.settle({&person});
    return person;
}

Person hostOf(House &house) {
    return newcomer(house, [](Person &person) { person.create(); });
}

} // namespace

TEST_CASE("Whoever opens a room says the pass phrase, where there is one") {
    auto settings = House::defaults();
    settings.passPhrase = "three blue cups";
    House house(settings);
    CHECK(hostOf(house).refused == RefusedCode::PassPhraseNeeded);
    auto wrong = newcomer(house, [](Person &person) { person.create("Ana", "four blue cups"); });
    CHECK(wrong.refused == RefusedCode::PassPhraseNotRight);
    CHECK(wrong.gone == net::Gone::ClosedThere);
    auto right = newcomer(house, [](Person &person) { person.create("Ana", "three blue cups"); });
    CHECK(right.welcome);
}

TEST_CASE("Another protocol is told who has to update") {
    House house;
    auto older = newcomer(house, [](Person &person) { person.say(net::Hello{0, "0.0", net::Create{}}); });
    CHECK(older.refused == RefusedCode::PleaseUpdate);
    auto newer = newcomer(house, [](Person &person) {
        person.say(net::Hello{net::protocolNumber + 1, "9.9", net::Create{}});
    });
    CHECK(newer.refused == RefusedCode::ServerTooOld);
}

TEST_CASE("A wrong secret, a wrong code and a room that is not there look alike") {
    House house;
    auto host = hostOf(house);
    const auto room = host.welcome->room;
    auto wrongLink = newcomer(house, [&](Person &person) {
        person.say(net::Hello{net::protocolNumber, "test", net::Join{room, net::SeatSecret{}, "Ben"}});
    });
    auto wrongCode =
        newcomer(house, [&](Person &person) { person.joinByCode(room, host.welcome->invite->typed ^ 1u); });
    auto noRoom = newcomer(house, [&](Person &person) { person.joinByCode(room + 1, host.welcome->invite->typed); });
    CHECK(wrongLink.refused == RefusedCode::InviteNotValid);
    CHECK(wrongCode.refused == RefusedCode::InviteNotValid);
    CHECK(noRoom.refused == RefusedCode::InviteNotValid);
    CHECK(wrongLink.heardBytes == wrongCode.heardBytes);
    CHECK(wrongCode.heardBytes == noRoom.heardBytes);
    CHECK_FALSE(host.door);
}

TEST_CASE("After five wrong codes in a minute even the right one is not looked at, until the minute is over") {
    House house;
    auto host = hostOf(house);
    const auto room = host.welcome->room;
    const auto right = host.welcome->invite->typed;
    for (int i = 0; i < 5; ++i)
        REQUIRE(newcomer(house, [&](Person &person) { person.joinByCode(room, right ^ 1u); }).refused ==
                RefusedCode::InviteNotValid);
    CHECK(newcomer(house, [&](Person &person) { person.joinByCode(room, right); }).refused ==
          RefusedCode::TooManyTries);
    house.pass(61s);
    CHECK(newcomer(house, [&](Person &person) { person.joinByCode(room, right); }).invited);
}

TEST_CASE("After twenty wrong codes a room opens by its link alone, and the host is told") {
    House house;
    auto host = hostOf(house);
    const auto right = host.welcome->invite->typed;
    for (int i = 0; i < 20; ++i) {
        newcomer(house, [&](Person &person) { person.joinByCode(host.welcome->room, right ^ 1u); });
        house.pass(15s);
    }
    house.settle({&host});
    CHECK(host.was(net::NoticeCode::TypedCodeClosed));
    CHECK(newcomer(house, [&](Person &person) { person.joinByCode(host.welcome->room, right); }).refused ==
          RefusedCode::InviteNotValid);
    house.pass(61s);
    CHECK(newcomer(house, [&](Person &person) { person.joinByLink(host); }).invited);
}

TEST_CASE("An invitation nobody used ends some day") {
    House house;
    auto host = hostOf(house);
    house.now.utc += server::Limits{}.inviteLasts;
    CHECK(newcomer(house, [&](Person &person) { person.joinByLink(host); }).refused == RefusedCode::InviteNotValid);
}

TEST_CASE("A table with two people is full") {
    House house;
    auto host = house.person(), guest = house.person();
    bothSitDown(house, host, guest);
    CHECK(newcomer(house, [&](Person &person) { person.joinByLink(host); }).refused == RefusedCode::RoomFull);
}

TEST_CASE("A guest says another day, and may change their mind while the line is open") {
    House house;
    auto host = hostOf(house);
    auto guest = newcomer(house, [&](Person &person) { person.joinByLink(host); });
    guest.answer(net::Coming::AnotherDay);
    house.settle({&host, &guest});
    REQUIRE(host.door);
    CHECK(host.door->answered == net::Coming::AnotherDay);
    CHECK_FALSE(guest.gone);
    guest.answer(net::Coming::Now);
    house.settle({&host, &guest});
    CHECK(guest.knocking);
    CHECK(host.door->answered == net::Coming::Now);
}

TEST_CASE("A host who was away learns what the guest said, and who waits at the door") {
    House house;
    auto host = hostOf(house);
    auto guest = newcomer(house, [&](Person &person) { person.joinByLink(host); });
    host.hangUp();
    guest.answer(net::Coming::InAWhile);
    house.settle({&guest});
    auto back = newcomer(house, [&](Person &person) { person.resume(*host.welcome); });
    REQUIRE(back.door);
    CHECK(back.door->answered == net::Coming::InAWhile);
    back.hangUp();
    guest.answer(net::Coming::Now);
    house.settle({&guest});
    auto again = newcomer(house, [&](Person &person) { person.resume(*back.welcome); });
    REQUIRE(again.door);
    again.ask(CommandKind::LetIn, 1);
    house.settle({&again, &guest});
    CHECK(guest.welcome);
}

TEST_CASE("The host can say no") {
    House house;
    auto host = hostOf(house);
    auto guest = newcomer(house, [&](Person &person) { person.joinByLink(host); });
    guest.answer(net::Coming::Now);
    house.settle({&host, &guest});
    host.ask(CommandKind::LetIn, 0);
    house.settle({&host, &guest});
    CHECK(guest.refused == RefusedCode::HostSaidNo);
    CHECK(guest.gone == net::Gone::ClosedThere);
    CHECK(host.view.stage == Stage::Waiting);
    host.ask(CommandKind::LetIn, 1); // nobody is there any more
    house.settle({&host});
    CHECK(host.rejected.size() == 1);
}

TEST_CASE("One who knocks and goes away is not let in afterwards, and somebody else may knock") {
    House house;
    auto host = hostOf(house);
    auto guest = newcomer(house, [&](Person &person) { person.joinByLink(host); });
    guest.answer(net::Coming::Now);
    house.settle({&host, &guest});
    auto second = newcomer(house, [&](Person &person) { person.joinByLink(host); });
    second.answer(net::Coming::Now);
    house.settle({&host, &second});
    CHECK(second.refused == RefusedCode::RoomFull);
    guest.hangUp();
    house.settle({&host});
    CHECK_FALSE(host.door->answered);
    auto third = newcomer(house, [&](Person &person) { person.joinByLink(host); });
    third.answer(net::Coming::Now);
    house.settle({&host, &third});
    CHECK(third.knocking);
}

TEST_CASE("Who left quietly comes back through the link, and the one who stayed lets them in") {
    House house;
    auto host = house.person(), guest = house.person();
    intoACard(house, host, guest);
    const auto link = *host.welcome->invite;
    const auto hash = host.sharedHash();
    host.hangUp(); // and its token is gone from that device
    house.settle({&guest});
    CHECK(guest.was(net::NoticeCode::PartnerLost));
    auto back = newcomer(house, [&](Person &person) {
        person.say(net::Hello{net::protocolNumber, "test", net::Join{guest.welcome->room, link.secret, "Ana"}});
    });
    back.answer(net::Coming::Now);
    house.settle({&guest, &back});
    REQUIRE(guest.door);
    guest.ask(CommandKind::LetIn, 1);
    house.settle({&guest, &back});
    REQUIRE(back.welcome);
    CHECK(back.seat() == Seat::A);
    CHECK(back.sharedHash() == hash);
    auto old = newcomer(house, [&](Person &person) { person.resume(*host.welcome); });
    CHECK(old.refused == RefusedCode::UnknownRoom);
}

TEST_CASE("One address opens so many rooms, and a server holds so many") {
    auto settings = House::defaults();
    settings.limits.roomsPerAddress = 2;
    House house(settings);
    auto one = hostOf(house), two = hostOf(house);
    CHECK(hostOf(house).refused == RefusedCode::ServerFull);
    one.ask(CommandKind::Leave);
    house.settle({&one, &two});
    house.pass(1s);
    house.settle({&two});
    CHECK(hostOf(house).welcome);
}

TEST_CASE("One address holds so many connections") {
    auto settings = House::defaults();
    settings.limits.connectionsPerAddress = 2;
    House house(settings);
    auto one = house.person(), two = house.person(), three = house.person();
    house.settle({&one, &two, &three});
    CHECK(three.gone);
    CHECK_FALSE(one.gone);
    one.hangUp();
    house.settle({&two});
    auto four = house.person();
    house.settle({&two, &four});
    CHECK_FALSE(four.gone);
}

TEST_CASE("A connection that says nothing is closed in the end; one at the table is not") {
    House house;
    auto host = hostOf(house);
    auto silent = house.person();
    house.settle({&host, &silent});
    house.pass(179s);
    house.settle({&host, &silent});
    CHECK_FALSE(silent.gone);
    house.pass(2s);
    house.settle({&host, &silent});
    CHECK(silent.gone);
    CHECK_FALSE(host.gone);
}

TEST_CASE("A room nobody comes back to is forgotten, not a day too early") {
    House house;
    auto host = house.person(), guest = house.person();
    intoACard(house, host, guest);
    host.hangUp();
    guest.hangUp();
    auto other = hostOf(house);
    house.now.utc += server::Limits{}.idleRoomLasts - server::daySeconds;
    house.pass(2s);
    house.settle({&other});
    CHECK(house.server.rooms() == 2);
    house.now.utc += server::daySeconds;
    house.pass(2s);
    house.settle({&other});
    CHECK(house.server.rooms() == 1);
    CHECK(house.store.size() == 1);
}

TEST_CASE("A server that closes tells everybody where they stand") {
    House house;
    auto host = hostOf(house);
    auto guest = newcomer(house, [&](Person &person) { person.joinByLink(host); });
    house.server.sayGoodbye();
    house.settle({&host, &guest});
    CHECK(host.was(net::NoticeCode::ServerClosing));
    CHECK(guest.refused == RefusedCode::Closing);
    CHECK(host.gone == net::Gone::ClosedThere);
    CHECK(house.server.quiet());
}
