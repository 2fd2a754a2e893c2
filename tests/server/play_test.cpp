// Playing when things go differently: twice, too late, from two devices, without a word arriving, with words that are
// no messages.
#include "tests/server/evening_table.hpp"
#include "tests/support/moves.hpp"

#include <catch2/catch.hpp>
#include <random>
#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>
#include <sstream>

using namespace heard;
using namespace heard::tests;
using match::CommandKind;
using match::Stage;
using net::NoticeCode;
using namespace std::chrono_literals;

namespace {

struct Two {
    explicit Two(server::Server::Settings settings = House::defaults(), server::Log log = server::Log::silent())
        : house(std::move(settings), std::move(log)), host(house.person()), guest(house.person()) {
        intoACard(house, host, guest);
    }
    void settle() { house.settle({&host, &guest}); }
    // Plays on until this seat may submit such a move.
    Person &untilSomebodyMay(rules::MoveKind kind) {
        for (int i = 0; i < 100; ++i) {
            for (Person *person : {&host, &guest})
                if (person->view.match.legal & rules::moveBit(kind)) return *person;
            doSomething(host, {});
            doSomething(guest, {});
            settle();
        }
        FAIL("nobody came to this");
        return host;
    }
    Person &otherThan(Person &person) { return &person == &host ? guest : host; }

    House house;
    Person host, guest;
};

std::size_t times(const Person &person, rules::EventKind kind) {
    return static_cast<std::size_t>(std::ranges::count(person.events, kind, &rules::Event::kind));
}

} // namespace

TEST_CASE("A move that arrives twice takes effect once") {
    Two two;
    Person &speaker = two.untilSomebodyMay(rules::MoveKind::Text);
    const auto before = times(speaker, rules::EventKind::Said);
    const net::Submit said{speaker.view.match.turn, ++speaker.seq,
                           support::words("I felt small when the plan changed.")};
    speaker.say(said);
    speaker.say(said);
    two.settle();
    speaker.say(said);
    two.settle();
    CHECK(times(speaker, rules::EventKind::Said) == before + 1);
    CHECK(speaker.ackedSeq == said.seq);
    CHECK(speaker.rejected.empty());
}

TEST_CASE("A refused move that arrives again is refused again, and changes nothing") {
    Two two;
    const net::Submit wrong{two.host.view.match.turn, ++two.host.seq, support::rating(4, false)};
    two.host.say(wrong);
    two.host.say(wrong);
    two.settle();
    REQUIRE(two.host.rejected.size() == 2);
    CHECK(two.host.rejected[0] == two.host.rejected[1]);
    CHECK(two.host.rejected[0].seq == wrong.seq);
}

TEST_CASE("A move for a turn that has passed brings the whole of what holds, and the line stays") {
    Two two;
    Person &speaker = two.untilSomebodyMay(rules::MoveKind::Text);
    const auto events = speaker.events;
    const auto view = speaker.view;
    speaker.events.clear();
    speaker.say(net::Submit{speaker.view.match.turn - 1, ++speaker.seq, support::words("Too late.")});
    two.settle();
    REQUIRE(speaker.rejected.size() == 1);
    CHECK(speaker.rejected[0].code == rules::Reject::StaleTurn);
    CHECK(speaker.events == events);
    CHECK(speaker.view == view);
    CHECK_FALSE(speaker.gone);
    CHECK(playToTheEnd(two.house, two.host, two.guest, {}));
}

TEST_CASE("A move of the one who waits is refused to that one alone") {
    Two two;
    Person &speaker = two.untilSomebodyMay(rules::MoveKind::Text);
    Person &listener = two.otherThan(speaker);
    const auto before = speaker.heardBytes.size();
    listener.play(support::words("But I never said that."));
    two.settle();
    CHECK(listener.rejected.size() == 1);
    CHECK(speaker.heardBytes.size() == before);
    CHECK(playToTheEnd(two.house, two.host, two.guest, {}));
}

TEST_CASE("The newest device has the seat; the earlier one is told and closed") {
    Two two;
    auto tablet = two.house.person();
    two.house.settle({&tablet});
    tablet.resume(*two.guest.welcome);
    two.house.settle({&tablet, &two.host, &two.guest});
    CHECK(two.guest.was(NoticeCode::SeatTakenElsewhere));
    CHECK(two.guest.gone == net::Gone::ClosedThere);
    REQUIRE(tablet.welcome);
    CHECK(tablet.events == two.guest.events);
    CHECK_FALSE(two.host.was(NoticeCode::PartnerLost));
    CHECK(playToTheEnd(two.house, two.host, tablet, {}));
    CHECK(two.host.view.sharedHash == tablet.sharedHash());
}

TEST_CASE("One whose line is cut in the middle of a step comes back to exactly where it stood") {
    Two two;
    Person &speaker = two.untilSomebodyMay(rules::MoveKind::Text);
    Person &listener = two.otherThan(speaker);
    const net::Submit said{speaker.view.match.turn, ++speaker.seq, support::words("I missed you at the table.")};
    speaker.say(said);
    two.house.server.service(two.house.now); // it arrived; the answer will not
    const auto sat = *speaker.welcome;
    speaker.hangUp();
    two.house.settle({&listener});
    CHECK(listener.was(NoticeCode::PartnerLost));
    CHECK_FALSE(listener.view.partnerHere);

    auto back = two.house.person();
    two.house.settle({&back});
    back.resume(sat);
    two.house.settle({&back, &listener});
    REQUIRE(back.welcome);
    CHECK(back.welcome->ackedSeq == said.seq);
    CHECK(back.card);
    CHECK(listener.was(NoticeCode::PartnerBack));
    back.say(said); // as a client does that never heard of it
    two.house.settle({&back, &listener});
    CHECK(times(back, rules::EventKind::Said) == 1);
    CHECK(back.rejected.empty());
    CHECK(playToTheEnd(two.house, back, listener, {}));
}

TEST_CASE("Both inputs of one round have one order, and a sealed step takes both") {
    House house;
    auto host = house.person(), guest = house.person();
    bothSitDown(house, host, guest);
    host.ask(CommandKind::Ready);
    guest.ask(CommandKind::Ready);
    house.settle({&host, &guest});
    host.ask(CommandKind::Mood, 1, 1);
    host.ask(CommandKind::Mood, 2, 2); // answered already
    guest.ask(CommandKind::Mood, 3, 3);
    house.settle({&host, &guest});
    CHECK(host.view.stage == Stage::Deal);
    CHECK(host.view.moods == guest.view.moods);
    REQUIRE(host.rejected.size() == 1);
}

TEST_CASE("What is no message harms nobody: before a seat it ends the line, at the table it is answered") {
    std::mt19937 random(20261122);
    Two two;
    const auto noise = [&] {
        net::Bytes bytes(random() % 200);
        for (auto &byte : bytes)
            byte = static_cast<std::uint8_t>(random());
        return bytes;
    };
    const std::vector<std::function<void(Person &)>> ways{
        [](Person &) {},
        [&](Person &person) { person.joinByLink(two.host); },
    };
    for (int i = 0; i < 200; ++i) {
        auto stranger = two.house.person();
        two.house.settle({&stranger});
        two.house.pass(13s); // what looks like a join with a wrong secret counts as a guess
        ways[static_cast<std::size_t>(i) % ways.size()](stranger);
        stranger.sayBytes(noise());
        two.house.settle({&stranger});
        CHECK_FALSE(stranger.welcome);
        CHECK(stranger.gone);
    }
    for (int i = 0; i < 8; ++i) {
        two.guest.sayBytes(noise());
        two.house.pass(1s);
    }
    two.settle();
    CHECK(two.guest.was(NoticeCode::NotUnderstood));
    CHECK_FALSE(two.guest.gone);
    CHECK(playToTheEnd(two.house, two.host, two.guest, {}));
    CHECK(two.host.view.sharedHash == two.guest.sharedHash());
}

TEST_CASE("Every cut-off and every flipped byte of real messages leaves the evening as it was") {
    std::mt19937 random(7);
    Two two;
    auto &speaker = two.untilSomebodyMay(rules::MoveKind::Text);
    const auto whole = *net::encode(
        net::Submit{speaker.view.match.turn, speaker.seq + 1, support::words("I was worried all evening.")});
    for (std::size_t length = 0; length < whole.size(); ++length) {
        auto sender = two.house.person();
        two.house.settle({&sender});
        sender.sayBytes(net::ByteView(whole).first(length));
        two.house.settle({&sender});
        CHECK(sender.refused == net::RefusedCode::NotUnderstood);
    }
    const auto hash = two.host.view.sharedHash;
    two.settle();
    CHECK(two.host.view.sharedHash == hash);
    CHECK(playToTheEnd(two.house, two.host, two.guest, {}));
}

TEST_CASE("Messages out of place: a second hello, an answer to no invitation, a key nobody asked for") {
    Two two;
    two.guest.create("Ben");
    two.guest.answer(net::Coming::Now);
    two.guest.say(net::RoomKeyBack{});
    two.settle();
    CHECK(std::ranges::count(two.guest.notices, NoticeCode::NotUnderstood) == 3);
    CHECK_FALSE(two.guest.gone);
    auto stranger = two.house.person();
    two.house.settle({&stranger});
    stranger.say(net::Submit{1, 1, support::ready()});
    two.house.settle({&stranger});
    CHECK(stranger.refused == net::RefusedCode::NotUnderstood);
    CHECK(playToTheEnd(two.house, two.host, two.guest, {}));
}

TEST_CASE("Who floods is cut off, and may come back; the other one plays on") {
    Two two;
    for (int i = 0; i < 500; ++i)
        two.guest.ask(CommandKind::Ready);
    two.settle();
    CHECK(two.guest.gone);
    CHECK_FALSE(two.host.gone);
    CHECK(two.host.was(NoticeCode::PartnerLost));
    auto back = two.house.person();
    two.house.settle({&back});
    back.resume(*two.guest.welcome);
    two.house.settle({&back, &two.host});
    CHECK(back.welcome);
}

TEST_CASE("A room that takes in no end of inputs hears only leaving, at some point") {
    auto settings = House::defaults();
    settings.limits.inputsPerRoom = 30;
    Two two(std::move(settings));
    for (int i = 0; i < 40; ++i) {
        two.host.ask(i % 2 ? CommandKind::Resume : CommandKind::Pause);
        two.settle();
        two.house.pass(1s);
    }
    CHECK(two.host.rejected.size() > 5);
    CHECK(two.house.store.find(two.host.welcome->room)->entries.size() < 40);
    two.host.ask(CommandKind::Leave);
    two.settle();
    CHECK(two.host.gone == net::Gone::ClosedThere);
}

TEST_CASE("A goodbye keeps the seat") {
    Two two;
    two.guest.say(net::Bye{});
    two.settle();
    CHECK(two.guest.gone == net::Gone::ClosedThere);
    CHECK(two.host.was(NoticeCode::PartnerLost));
    auto back = two.house.person();
    two.house.settle({&back});
    back.resume(*two.guest.welcome);
    two.house.settle({&back, &two.host});
    CHECK(back.welcome);
    CHECK(two.host.was(NoticeCode::PartnerBack));
}

TEST_CASE("A break is over by the server's clock, not by anybody's device") {
    Two two;
    two.host.ask(CommandKind::Break, 20);
    two.settle();
    CHECK(two.guest.view.breakUntil == two.house.now.utc + 20 * 60);
    two.guest.play(support::ready());
    two.settle();
    CHECK(two.guest.rejected.back().code == rules::Reject::OnBreak);
    two.house.pass(std::chrono::minutes(21));
    two.guest.ask(CommandKind::Return);
    two.settle();
    CHECK(two.host.view.breakUntil == 0);
}

namespace {
class FailingStore final : public server::EventStore {
public:
    void roomOpened(net::RoomId, std::uint64_t) override {}
    void append(net::RoomId, match::LoggedInput) override {}
    void roomEnded(net::RoomId) override {}
    bool commit() override { return keeps; }
    bool keeps = true;
};
} // namespace

TEST_CASE("What could not be kept is told to nobody") {
    FailingStore store;
    House house(House::defaults(), server::Log::silent(), nullptr, &store);
    auto host = house.person(), guest = house.person();
    intoACard(house, host, guest);
    const auto heard = host.heardBytes.size();
    store.keeps = false;
    doSomething(guest, {});
    doSomething(host, {});
    house.settle({&host, &guest});
    CHECK(host.heardBytes.size() == heard);
    CHECK(host.gone);
    store.keeps = true;
    auto back = house.person();
    house.settle({&back});
    back.resume(*host.welcome);
    house.settle({&back});
    CHECK(back.welcome);
}

TEST_CASE("Not a word anybody typed is in the log: names, texts, pass phrase, ideas, room number") {
    std::ostringstream written;
    auto logger = std::make_shared<spdlog::logger>("test", std::make_shared<spdlog::sinks::ostream_sink_mt>(written));
    logger->set_level(spdlog::level::trace);
    auto settings = House::defaults();
    settings.passPhrase = "kookaburra";
    House house(settings, server::Log(logger));
    auto host = house.person(), guest = house.person(), wrong = house.person();
    house.settle({&host, &guest, &wrong});
    wrong.create("kookaburra", "wombat-wombat");
    host.create("kookaburra", "kookaburra");
    house.settle({&host, &guest, &wrong});
    guest.joinByLink(host, "kookaburra");
    house.settle({&host, &guest});
    guest.answer(net::Coming::Now);
    house.settle({&host, &guest});
    host.ask(CommandKind::LetIn, 1);
    house.settle({&host, &guest});
    for (int i = 0; i < 60; ++i) {
        for (Person *person : {&host, &guest}) {
            if (person->view.match.legal & rules::moveBit(rules::MoveKind::Text))
                person->play(support::words("kookaburra wombat-wombat"));
            else
                doSomething(*person, {});
            person->sayBytes(net::Bytes{3, 'k', 'o', 'o', 'k', 'a'});
        }
        house.settle({&host, &guest});
        house.pass(5s);
    }
    house.server.sayGoodbye();
    house.settle({&host, &guest});
    const auto log = written.str();
    CHECK(log.find("opened") != std::string::npos);
    CHECK(log.find("turned away") != std::string::npos);
    CHECK(log.find("kook") == std::string::npos);
    CHECK(log.find("wombat") == std::string::npos);
    CHECK(log.find(host.welcome->deck[0].title) == std::string::npos);
}
