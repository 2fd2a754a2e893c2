#include "net/gate.hpp"

#include <catch2/catch.hpp>

using namespace heard::net;

TEST_CASE("A cookie opens for its own address, for a while") {
    const Gate gate;
    const GateAddress mine{0x0100007F, 4000}, otherPort{0x0100007F, 4001}, otherHost{0x0200007F, 4000};
    const Millis now{1'000'000};
    const GateCookie cookie = gate.cookieFor(mine, now);
    CHECK(gate.accepts(mine, cookie, now));
    CHECK(gate.accepts(mine, cookie, now + cookieSlot));
    CHECK_FALSE(gate.accepts(mine, cookie, now + 2 * cookieSlot));
    CHECK_FALSE(gate.accepts(otherPort, cookie, now));
    CHECK_FALSE(gate.accepts(otherHost, cookie, now));
    CHECK_FALSE(Gate().accepts(mine, cookie, now)); // another server's key
}

TEST_CASE("Gate packets say what they are, and nothing is answered with more than was asked") {
    const GateNonce nonce{1, 2, 3, 4, 5, 6, 7};
    const auto hello = writeHello(nonce);
    CHECK(hello.size() == 512);
    CHECK(readGatePacket(hello).kind == GateKind::Hello);
    CHECK(readGatePacket(hello).nonce == nonce);
    const auto reply = writeReply(GateKind::Cookie, nonce, 0xABCD1234);
    CHECK(reply.size() == 14);
    CHECK(readGatePacket(reply).cookie == 0xABCD1234);
    CHECK(readGatePacket(writeNote()).kind == GateKind::Note);
    CHECK(readGatePacket(ByteView(hello).first(511)).kind == GateKind::Other);
    CHECK(readGatePacket(ByteView(reply).first(13)).kind == GateKind::Other);
    CHECK(readGatePacket({}).kind == GateKind::Other);
}

TEST_CASE("Notes to strangers are few") {
    Gate gate;
    int sent = 0;
    for (int i = 0; i < 1000; ++i) sent += gate.mayNote(Millis(500));
    CHECK(sent == Gate::notesASecond);
    CHECK(gate.mayNote(Millis(1000)));
}
