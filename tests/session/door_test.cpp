// Coming in: the six words, the invitation, the host’s door.
#include "tests/session/wire.hpp"

#include "net/codec.hpp"

#include <catch2/catch.hpp>

using namespace heard;
using namespace heard::tests;
using session::GuestAnswer;
using session::Problem;
using session::Status;

TEST_CASE("At first trust nothing is sent before six words were compared") {
    Phone phone;
    phone.wires.push_back(std::make_shared<Wire>());
    phone.session.join(clientEnd(phone.wires.back()), "", "12-K4M-9TQ");
    phone.wire().event(net::ClientEvent::Kind::ShowKey);
    phone.poll();
    REQUIRE(phone.session.status() == Status::TrustKey);
    CHECK(phone.session.keyWords().size() == 6);
    CHECK(phone.wire().fromClient.empty());

    SECTION("they are the same") {
        phone.session.trustKey(true);
        CHECK(phone.wire().keyAccepted);
        phone.wire().connect();
        phone.poll();
        REQUIRE(phone.wire().got<net::Hello>().size() == 1);
        const auto hello = phone.wire().got<net::Hello>()[0];
        const auto *join = std::get_if<net::Join>(&hello.intent);
        REQUIRE(join);
        CHECK(join->room == 12);
    }
    SECTION("they are not") {
        phone.session.trustKey(false);
        CHECK(phone.wire().keyRefused);
        CHECK(phone.session.problem() == Problem::KeyRefused);
        CHECK(phone.wire().fromClient.empty());
    }
}

TEST_CASE("A code with a sign too few is told before anything is sent") {
    Phone phone;
    phone.wires.push_back(std::make_shared<Wire>());
    phone.session.join(clientEnd(phone.wires.back()), "", "12-K4");
    phone.poll();
    CHECK(phone.session.status() == Status::Refused);
    CHECK(phone.session.problem() == Problem::BadCode);
}

TEST_CASE("A guest sees who invites and for how long, answers, knocks and is let in") {
    Phone phone(named("Sam"));
    phone.open();
    phone.wire().say(net::Invited{"Mia", 20});
    phone.poll();
    REQUIRE(phone.session.status() == Status::Invited);
    CHECK(phone.session.hostName() == "Mia");
    CHECK(phone.session.minutes() == 20);

    phone.session.answerInvitation(GuestAnswer::InAWhile); // may still change their mind
    CHECK(phone.session.status() == Status::Invited);
    phone.session.answerInvitation(GuestAnswer::Now);
    const auto answers = phone.wire().got<net::GuestAnswer>();
    REQUIRE(answers.size() == 2);
    CHECK(answers[0].coming == net::Coming::InAWhile);
    CHECK(answers[1].coming == net::Coming::Now);
    CHECK(phone.session.status() == Status::Knocking);
    phone.welcome();
    CHECK(phone.session.status() == Status::Here);
}

TEST_CASE("A host sees who knocks and opens the door once") {
    Phone phone(named("Mia"));
    phone.open();
    phone.welcome();
    CHECK_FALSE(phone.session.knocking());
    phone.wire().say(net::AtTheDoor{"Sam", std::nullopt});
    phone.poll();
    CHECK_FALSE(phone.session.knocking()); // is still reading the invitation
    phone.wire().say(net::AtTheDoor{"Sam", net::Coming::Now});
    phone.poll();
    CHECK(phone.session.knocking() == "Sam");
    CHECK(phone.session.ask({match::CommandKind::LetIn, 1, 0, {}, {}}));
    CHECK_FALSE(phone.session.knocking());
    REQUIRE(phone.wire().got<net::Ask>().size() == 1);
    CHECK(phone.wire().got<net::Ask>()[0].command.number == 1);
}

TEST_CASE("The invitation names address, room and key, until the partner has come in") {
    Phone phone(named("Mia"));
    phone.open();
    net::Welcome welcome;
    welcome.room = 12;
    welcome.names = {"Mia", ""};
    welcome.invite = net::HostInvite{{1, 2, 3}, 99};
    phone.wire().say(welcome);
    phone.poll();
    const auto info = phone.session.hostInfo();
    REQUIRE(info);
    const auto invite = net::parseLink(info->link);
    REQUIRE(invite);
    CHECK(invite->host == "table.example");
    CHECK(invite->room == 12);
    CHECK(invite->key == testKey);
    CHECK(info->keyWords.size() == 6);
    phone.wire().say(net::Notice{net::NoticeCode::PartnerHere, "Sam"});
    phone.poll();
    CHECK_FALSE(phone.session.hostInfo());
    CHECK(phone.session.nameOf(Seat::B) == "Sam");
}
