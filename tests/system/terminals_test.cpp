// Two real terminals against a real server: a whole evening, and one of them dying in the middle of it.
#include "tests/system/house.hpp"

#include <catch2/catch.hpp>
#include <csignal>

using namespace heard;
using namespace heard::tests;

namespace {

void openOn(Person &host, const House &house) {
    for (const auto &line : {std::string("open"), house.address(), std::string()})
        host.process->type(line);
}

// The host has opened a room; the guest comes in by its link.
bool comeIn(Person &host, Person &guest) {
    if (!until(
            {&host, &guest}, [&] { return !host.invite.empty(); }, 30))
        return false;
    guest.process->type("join");
    guest.process->type(host.invite);
    return true;
}

} // namespace

TEST_CASE("Two terminals and a server play a card to its end, and nothing stays on either disk") {
    House house;
    const auto server = house.server();
    Person mia(house, "Mia", "phones-at-dinner"), sam(house, "Sam", "");
    openOn(mia, house);
    REQUIRE(comeIn(mia, sam));
    REQUIRE(until({&mia, &sam}, [&] { return !mia.shared.empty() && !sam.shared.empty(); }));
    CHECK(mia.shared == sam.shared);
    CHECK(mia.saw("Looking back, for you alone:"));
    CHECK(sam.saw("Looking back, for you alone:"));
    CHECK(house.filesOf("Mia") == 1);
    CHECK(house.everythingOn("Mia").find("lonely") == std::string::npos);

    for (auto *person : {&mia, &sam}) {
        person->process->type("leave");
        person->process->type("quit");
        CHECK(person->process->waitForExit(std::chrono::seconds(10)) == 0);
    }
    CHECK(house.filesOf("Mia") == 0);
    CHECK(house.filesOf("Sam") == 0);
    server->signal(SIGTERM);
    CHECK(server->waitForExit(std::chrono::seconds(10)) == 0);
}

TEST_CASE("A terminal killed in the middle comes back through Continue, and the evening ends alike on both sides") {
    House house;
    const auto server = house.server();
    Person mia(house, "Mia", "phones-at-dinner"), sam(house, "Sam", "");
    openOn(mia, house);
    REQUIRE(comeIn(mia, sam));
    // Until Sam is asked to give back what he heard.
    const auto samReflects = [&] {
        return sam.typist.view().hasMatch && sam.typist.view().match.kind == scenario::StepKind::Reflect;
    };
    REQUIRE(until({&mia, &sam}, samReflects));
    sam.process->signal(SIGKILL);
    REQUIRE(sam.process->waitForExit(std::chrono::seconds(5)) == 128 + SIGKILL);
    REQUIRE(house.filesOf("Sam") == 1);
    CHECK(until(
        {&mia}, [&] { return mia.saw("connection has gone for now"); }, 20)); // said to the other, without alarm

    Person back(house, "Sam", "");
    back.process->type("continue");
    back.process->type("1");
    REQUIRE(until({&mia, &back}, [&] { return !mia.shared.empty() && !back.shared.empty(); }));
    CHECK(mia.shared == back.shared);
    CHECK(back.saw("said: “")); // what had been said is told again to somebody newly come
}

TEST_CASE(
    "When the server’s process dies, the terminal says so within eight seconds and keeps what was being written") {
    House house;
    auto server = house.server();
    Person mia(house, "Mia", "phones-at-dinner"), sam(house, "Sam", "");
    openOn(mia, house);
    REQUIRE(comeIn(mia, sam));
    REQUIRE(until({&mia, &sam}, [&] { return mia.typist.view().hasMatch; }));
    server->signal(SIGKILL);
    const auto began = std::chrono::steady_clock::now();
    mia.hands = sam.hands = false;
    REQUIRE(until(
        {&mia, &sam},
        [&] { return mia.saw("The connection is lost just now.") && sam.saw("The connection is lost just now."); },
        20));
    CHECK(std::chrono::steady_clock::now() - began < std::chrono::seconds(9)); // eight, and one for a busy machine
}

TEST_CASE("A partner hosts inside the game, and the guest plays to the end over its link") {
    House house;
    Person mia(house, "Mia", "phones-at-dinner"), sam(house, "Sam", "");
    mia.process->type("host");
    REQUIRE(until(
        {&mia, &sam}, [&] { return !mia.invite.empty(); }, 30));
    CHECK(until(
        {&mia}, [&] { return mia.saw("only on this computer"); }, 10));
    std::string link; // the one for this very computer: tests stay on the loopback
    for (const auto &line : mia.screen)
        if (line.find("heard://127.0.0.1") != std::string::npos) link = line.substr(line.find("heard://"));
    REQUIRE_FALSE(link.empty());
    sam.process->type("join");
    sam.process->type(link);
    REQUIRE(until({&mia, &sam}, [&] { return !mia.shared.empty() && !sam.shared.empty(); }));
    CHECK(mia.shared == sam.shared);
    CHECK(house.filesOf("Mia") == 0); // the room ends with the host’s program: nothing to come back to
}

TEST_CASE("The private check: each alone, and every answer leads to the same next line") {
    House house;
    const auto server = house.server();
    Person mia(house, "Mia", ""), sam(house, "Sam", "");
    mia.hands = sam.hands = false;
    openOn(mia, house);
    REQUIRE(until(
        {&mia, &sam}, [&] { return mia.reported("status trust"); }, 30));
    mia.process->type("yes");
    REQUIRE(comeIn(mia, sam));
    REQUIRE(until(
        {&mia, &sam}, [&] { return sam.reported("status invited"); }, 30));
    sam.process->type("now");
    REQUIRE(until(
        {&mia, &sam}, [&] { return mia.reported("knock Sam"); }, 30));
    mia.process->type("yes");
    const auto asked = [](const Person &person) { return person.saw("is either of you afraid of the other?"); };
    REQUIRE(until(
        {&mia, &sam}, [&] { return asked(mia) && asked(sam); }, 30));
    const auto samSaw = sam.screen.size();
    mia.process->type("yes");
    REQUIRE(until(
        {&mia, &sam}, [&] { return mia.saw("0808 2000 247") && mia.saw("leave quietly"); }, 30));
    CHECK(mia.saw("When you are ready, say so."));
    until(
        {&mia, &sam}, [] { return false; }, 1);
    CHECK(sam.screen.size() == samSaw); // nothing of it reaches the other
    mia.process->type("leave quietly");
    CHECK(mia.process->waitForExit(std::chrono::seconds(5)) == 0);
    CHECK(house.filesOf("Mia") == 0);
    CHECK(until(
        {&sam}, [&] { return sam.saw("connection has gone for now"); }, 20)); // as any lost connection
}

TEST_CASE("A server that shows another key is not talked to, until the old key is forgotten on purpose") {
    House house;
    {
        const auto server = house.server();
        Person mia(house, "Mia", "");
        openOn(mia, house);
        REQUIRE(until(
            {&mia}, [&] { return !mia.invite.empty(); }, 30));
    }
    house.forgetServerKey();
    const auto server = house.server();
    Person mia(house, "Mia", "");
    openOn(mia, house);
    REQUIRE(until(
        {&mia}, [&] { return mia.saw("is not the one you trusted before"); }, 30));
    CHECK(mia.invite.empty());
    for (const auto &line : {std::string("settings"), "forget " + house.address(), std::string("menu")})
        mia.process->type(line);
    REQUIRE(until(
        {&mia}, [&] { return mia.saw("compare its six words anew"); }, 10));
    openOn(mia, house);
    CHECK(until(
        {&mia}, [&] { return mia.reported("status trust") && !mia.invite.empty(); }, 30));
}
