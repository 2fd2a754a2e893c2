// The parts a server is made of, one at a time: guards, chairs, doors, the line of inputs, the scoring pool.
#include "server/chair.hpp"
#include "server/door.hpp"
#include "server/guess_guard.hpp"
#include "server/input_line.hpp"
#include "server/log.hpp"
#include "server/memory_store.hpp"
#include "server/message_rate.hpp"

#include <catch2/catch.hpp>
#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>
#include <sstream>

using namespace heard;
using namespace heard::server;
using namespace std::chrono_literals;

TEST_CASE("Five wrong guesses a minute from one address, then none is looked at until the minute is over") {
    GuessGuard guard(5);
    for (int i = 0; i < 5; ++i) {
        REQUIRE(guard.mayTry(7, 1000ms * i));
        guard.wrong(7, 1000ms * i);
    }
    CHECK_FALSE(guard.mayTry(7, 5s));
    CHECK(guard.mayTry(8, 5s)); // somebody else is not held up
    CHECK_FALSE(guard.mayTry(7, 59s));
    CHECK(guard.mayTry(7, 60s)); // the first of the five is a minute old
    guard.wrong(7, 60s);
    CHECK_FALSE(guard.mayTry(7, 60s));
}

TEST_CASE("Guessing from ever new addresses does not fill the memory") {
    GuessGuard guard(5);
    for (std::uint64_t origin = 1; origin <= 5000; ++origin)
        guard.wrong(origin, 1s * static_cast<int>(origin));
    CHECK(guard.mayTry(1, 5000s));
    CHECK(guard.remembered() < 2000);
}

TEST_CASE("A connection may send a burst, and then so many a second") {
    MessageRate rate(10, 30, 0ms);
    for (int i = 0; i < 30; ++i)
        REQUIRE(rate.take(0ms));
    CHECK_FALSE(rate.take(0ms));
    CHECK_FALSE(rate.take(99ms));
    CHECK(rate.take(100ms));
    CHECK_FALSE(rate.take(100ms));
    int after = 0;
    while (rate.take(1h))
        ++after;
    CHECK(after == 30); // a long silence saves up no more than the burst
}

TEST_CASE("A token opens its seat once; a lost answer locks nobody out") {
    Chair chair;
    const auto first = chair.sit(1, "Ana");
    CHECK_FALSE(chair.resume(net::Token{}, 2, "Ana"));

    const auto second = chair.resume(first, 2, "Ana");
    REQUIRE(second);
    CHECK(*second != first);
    const auto again = chair.resume(first, 3, "Ana"); // the answer with the second token never arrived
    REQUIRE(again);
    CHECK_FALSE(chair.resume(*second, 4, "Ana")); // it was given out again since; the lost one opens nothing
    chair.heardFrom();                            // the newest has arrived
    CHECK_FALSE(chair.resume(first, 5, "Ana"));
    CHECK(chair.resume(*again, 6, "Ana"));
    CHECK(chair.connection() == 6u);
}

TEST_CASE("Sitting down anew or leaving for good makes earlier tokens void") {
    Chair chair;
    const auto first = chair.sit(1, "Ana");
    const auto second = chair.sit(2, "Ana");
    CHECK_FALSE(chair.resume(first, 3, "Ana"));
    chair.leave();
    CHECK_FALSE(chair.resume(second, 3, "Ana"));
    CHECK(chair.left());
}

TEST_CASE("The link opens the door until its time is over; once somebody came in it is the way back") {
    Limits limits;
    Door door(limits, 1000);
    CHECK(door.byLink(door.secret(), 1000) == Door::Opens::Yes);
    CHECK(door.byLink(net::SeatSecret{}, 1000) == Door::Opens::No);
    CHECK(door.byLink(door.secret(), 1000 + limits.inviteLasts) == Door::Opens::Expired);
    REQUIRE(door.knock({5, Seat::B, "Ben"}));
    CHECK_FALSE(door.knock({6, Seat::B, "Someone"}));
    CHECK(door.answered(true).name == "Ben");
    CHECK(door.byLink(door.secret(), 1000 + limits.inviteLasts) == Door::Opens::Yes);
}

TEST_CASE("A typed code opens one door once; twenty wrong ones end it while the link still works") {
    Limits limits;
    Door door(limits, 0);
    CHECK(door.byCode(door.typedSecret(), 0) == Door::Opens::Yes);
    const auto wrong = door.typedSecret() ^ 1u;
    for (int i = 0; i < 19; ++i) {
        REQUIRE(door.byCode(wrong, 0) == Door::Opens::No);
        REQUIRE_FALSE(door.justClosedByGuessing());
    }
    const auto right = door.typedSecret();
    CHECK(door.byCode(wrong, 0) == Door::Opens::No);
    CHECK(door.justClosedByGuessing());
    CHECK_FALSE(door.justClosedByGuessing());
    CHECK(door.byCode(right, 0) == Door::Opens::Expired);
    CHECK(door.typedSecret() == 0);
    CHECK(door.byLink(door.secret(), 0) == Door::Opens::Yes);
}

TEST_CASE("A host who says no three times ends the invitation") {
    Limits limits;
    Door door(limits, 0);
    for (int i = 0; i < 3; ++i) {
        REQUIRE(door.byLink(door.secret(), 0) == Door::Opens::Yes);
        REQUIRE(door.knock({5, Seat::B, "Ben"}));
        door.answered(false);
    }
    CHECK(door.byLink(door.secret(), 0) == Door::Opens::Expired);
}

TEST_CASE("Each input takes effect once, in one order, and is answered as it was answered then") {
    InputLine line(2);
    const match::Input ready = match::Command{match::CommandKind::Ready, 0, 0, {}, {}};
    CHECK(line.add(Seat::A, 1, ready) == InputLine::Taken::New);
    CHECK(line.add(Seat::B, 1, ready) == InputLine::Taken::New);
    CHECK(line.add(Seat::A, 1, ready) == InputLine::Taken::InLine);
    CHECK(line.add(Seat::A, 2, ready) == InputLine::Taken::New);
    CHECK(line.add(Seat::A, 3, ready) == InputLine::Taken::TooMany);
    CHECK(line.take(rules::Reject::NotNow).seat == Seat::A);
    CHECK(line.add(Seat::A, 1, ready) == InputLine::Taken::Before);
    CHECK(line.last(Seat::A).reject == rules::Reject::NotNow);
    CHECK(line.takeAccepted().seat == Seat::B);
    CHECK(line.add(Seat::A, 3, ready) == InputLine::Taken::New); // refused for want of space, it may come again
}

TEST_CASE("Who sits down anew counts from one, and what was said before still takes effect") {
    InputLine line(4);
    const match::Input ready = match::Command{match::CommandKind::Ready, 0, 0, {}, {}};
    REQUIRE(line.add(Seat::A, 9, ready) == InputLine::Taken::New);
    line.startOver(Seat::A);
    CHECK(line.takeAccepted().seq == 9);
    CHECK(line.last(Seat::A).seq == 0);
    CHECK(line.add(Seat::A, 1, ready) == InputLine::Taken::New);
}

TEST_CASE("The memory store keeps inputs in order and nothing of a room that ended") {
    MemoryStore store;
    store.roomOpened(3, 42);
    match::LoggedInput came;
    came.here = true;
    store.append(3, came);
    store.append(4, came); // no such room: nothing kept
    REQUIRE(store.find(3));
    CHECK(store.find(3)->seed == 42);
    CHECK(store.find(3)->entries.size() == 1);
    CHECK(store.find(4) == nullptr);
    store.roomEnded(3);
    CHECK(store.size() == 0);
}

TEST_CASE("A flood of strangers is one line a minute in the log") {
    std::ostringstream written;
    server::Log log(
        std::make_shared<spdlog::logger>("test", std::make_shared<spdlog::sinks::ostream_sink_st>(written)));
    log.tick(1h);
    for (int i = 0; i < 1000; ++i)
        log.turnedAway(Turned::BadBytes);
    log.tick(1h + 59s);
    CHECK(written.str().empty());
    log.tick(1h + 60s);
    CHECK(written.str().find("bad bytes, 1000 times") != std::string::npos);
}
