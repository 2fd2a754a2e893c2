// The real server in its own process, over ENet and TLS.
#include "net/name_lookup.hpp"
#include "server/loop.hpp"
#include "tests/server/evening_table.hpp"
#include "tests/server/server_process.hpp"

#include <catch2/catch.hpp>
#include <csignal>
#include <fstream>
#include <functional>
#include <random>
#include <sys/stat.h>

using namespace heard;
using namespace heard::tests;
using match::CommandKind;
using match::Stage;
using namespace std::chrono_literals;

namespace {

// Polls these people until it holds, at most `within`.
bool until(std::initializer_list<Person *> people, const std::function<bool()> &holds, net::Millis within = 10s) {
    const auto end = server::clockNow().monotonic + within;
    while (server::clockNow().monotonic < end) {
        for (Person *person : people)
            person->poll(server::clockNow().monotonic);
        if (holds()) return true;
        net::waitReadable({}, 2ms);
    }
    return false;
}

void sitDown(Person &host, Person &guest) {
    REQUIRE(until({&host, &guest}, [&] { return host.connected && guest.connected; }));
    host.create();
    REQUIRE(until({&host, &guest}, [&] { return host.welcome.has_value(); }));
    guest.joinByLink(host);
    REQUIRE(until({&host, &guest}, [&] { return guest.invited.has_value(); }));
    guest.answer(net::Coming::Now);
    REQUIRE(until({&host, &guest}, [&] { return host.door.has_value(); }));
    host.ask(CommandKind::LetIn, 1);
    REQUIRE(
        until({&host, &guest}, [&] { return guest.view.stage == Stage::Ready && host.view.stage == Stage::Ready; }));
}

bool idle(const Person &person) { return person.ackedSeq == person.seq; }

// Both do what the script would have them do, until `holds`.
bool playUntil(Person &host, Person &guest, const std::function<bool()> &holds) {
    for (int i = 0; i < 800; ++i) {
        if (holds()) return true;
        for (Person *person : {&host, &guest})
            if (idle(*person)) doSomething(*person, {});
        if (!until({&host, &guest}, [&] { return idle(host) && idle(guest); })) return false;
        until(
            {&host, &guest}, [] { return false; }, 3ms);
    }
    return holds();
}

bool bothClosed(const Person &host, const Person &guest) {
    return host.view.stage == Stage::Playing && host.view.match.finished && guest.view.match.finished;
}

} // namespace

TEST_CASE(
    "Two people play a card to its end over ENet and TLS; one is cut off in the middle of a turn and comes back") {
    TemporaryFolder folder;
    ServerProcess server(folder.path(), {"--scoring-threads", "2"});
    INFO(server.said());
    REQUIRE(server.port() != 0);
    Person host(server.connect()), guest(server.connect());
    sitDown(host, guest);
    REQUIRE(playUntil(host, guest, [&] { return host.view.stage == Stage::Playing && host.view.match.turn >= 4; }));

    // The guest's program dies. Nothing is said, the seat stays theirs.
    const auto seat = *guest.welcome;
    guest.hangUp();
    Person again(server.connect());
    REQUIRE(until({&host, &again}, [&] { return again.connected; }));
    again.resume(seat);
    REQUIRE(until({&host, &again}, [&] { return again.card.has_value(); }));
    CHECK(again.seat() == Seat::B);
    CHECK(again.sharedHash() == host.sharedHash());

    REQUIRE(playUntil(host, again, [&] { return bothClosed(host, again) || again.view.stage == Stage::Reopen; }));
    REQUIRE(bothClosed(host, again));
    CHECK(host.view.sharedHash == again.view.sharedHash);
    CHECK(host.sharedHash() == host.view.sharedHash);
    CHECK(again.sharedHash() == again.view.sharedHash);

    server.tell(SIGTERM);
    CHECK(until({&host, &again}, [&] { return host.was(net::NoticeCode::ServerClosing) && host.gone && again.gone; }));
    CHECK(server.ends() == 0);
    for (const auto &event : host.events) // and none of what was said, nor who was there, is in what the server wrote
        if (!event.text.empty()) CHECK(server.said().find(event.text) == std::string::npos);
    CHECK(server.said().find("Ana") == std::string::npos);
    CHECK(server.said().find("opened") != std::string::npos);
}

TEST_CASE("Strangers who say all kinds of things do not disturb the two at the table") {
    TemporaryFolder folder;
    ServerProcess server(folder.path());
    REQUIRE(server.port() != 0);
    Person host(server.connect()), guest(server.connect());
    sitDown(host, guest);
    std::mt19937 random(11);
    for (int i = 0; i < 12; ++i) {
        Person stranger(server.connect());
        REQUIRE(until({&host, &guest, &stranger}, [&] { return stranger.connected; }));
        net::Bytes frame(1 + random() % 6000);
        for (auto &byte : frame)
            byte = static_cast<std::uint8_t>(random());
        stranger.sayBytes(frame);
        CHECK(until({&host, &guest, &stranger}, [&] { return stranger.gone.has_value(); }));
    }
    CHECK_FALSE(host.gone);
    REQUIRE(playUntil(host, guest, [&] { return bothClosed(host, guest); }));
    CHECK(host.view.sharedHash == guest.sharedHash());
}

TEST_CASE("A server nobody uses costs nearly nothing") {
    TemporaryFolder folder;
    ServerProcess server(folder.path());
    REQUIRE(server.port() != 0);
    Person host(server.connect());
    REQUIRE(until({&host}, [&] { return host.connected; }));
    host.create();
    REQUIRE(until({&host}, [&] { return host.welcome.has_value(); }));
    const auto before = server.cpuMillis();
    until(
        {&host}, [] { return false; }, 2s);
    CHECK(server.cpuMillis() - before <= 60); // 3 %, sanitizers and a busy machine included
}

TEST_CASE("What keeps a server from starting is said in one sentence, and it ends with 2") {
    TemporaryFolder folder;
    ServerProcess first(folder.path());
    REQUIRE(first.port() != 0);

    ServerProcess second(folder.path(), {"--port", std::to_string(first.port())});
    CHECK(second.ends() == 2);
    CHECK(second.said().find("already listens") != std::string::npos);

    std::ofstream(folder.path() / "a-file") << "x";
    ServerProcess third(folder.path() / "a-file");
    CHECK(third.ends() == 2);
    CHECK(third.said().find("data folder") != std::string::npos);

    ServerProcess fourth(folder.path(), {"--scenarios", folder.path().string()});
    CHECK(fourth.ends() == 2);
    CHECK(fourth.said().find("No card can be played") != std::string::npos);

    ServerProcess fifth(folder.path(), {"--no-such-option"});
    CHECK(fifth.ends() == 2);

    CHECK(chmod((folder.path() / "server-key.pem").c_str(), 0644) == 0);
    ServerProcess sixth(folder.path());
    CHECK(sixth.ends() == 2);
    CHECK(sixth.said().find("chmod 600") != std::string::npos);
}

TEST_CASE("Help and version are answered and the process ends well") {
    TemporaryFolder folder;
    ServerProcess help(folder.path(), {"--help"});
    CHECK(help.ends() == 0);
    CHECK(help.said().find("--pass-phrase") != std::string::npos);
    ServerProcess version(folder.path(), {"--version"});
    CHECK(version.ends() == 0);
    CHECK(version.said().find("heard-server") != std::string::npos);
}
