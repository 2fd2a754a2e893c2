#include "net/loopback.hpp"
#include "tests/net/two_ends.hpp"

#include <catch2/catch.hpp>

using namespace heard::net;

TEST_CASE("Over loopback, what one says the other hears, whole and in order") {
    LoopbackServer server;
    auto client = server.connect();
    TwoEnds ends(server, {client.get()});
    ends.settle();
    REQUIRE(ends.clientSaw(ClientEvent::Kind::Connected));
    REQUIRE(ends.atServer.size() == 1);

    REQUIRE(client->send(bytesOf("one")));
    REQUIRE(client->send(bytesOf("two")));
    REQUIRE(server.send(ends.atServer[0].connection, bytesOf("three")));
    ends.settle();
    REQUIRE(ends.atServer.size() == 3);
    CHECK(textOf(ends.atServer[1].frame) == "one");
    CHECK(textOf(ends.atServer[2].frame) == "two");
    CHECK(textOf(ends.atClient[0].back().frame) == "three");
}

TEST_CASE("A connection's number is never given again") {
    LoopbackServer server;
    auto first = server.connect();
    first->service(Millis(0));
    first.reset();
    auto second = server.connect();
    second->service(Millis(0));
    CHECK(server.next()->connection == 1);
    const auto gone = server.next();
    CHECK(gone->kind == ServerEvent::Kind::Disconnected);
    CHECK(gone->why == Gone::Lost);
    CHECK(server.next()->connection == 2);
}

TEST_CASE("Who does not read is dropped once half a megabyte waits") {
    LoopbackServer server;
    auto client = server.connect();
    client->service(Millis(0));
    const ConnectionId id = server.next()->connection;
    const Bytes block(64 * 1024, 7);
    for (std::size_t sent = 0; sent < maxQueuedBytes; sent += block.size()) REQUIRE(server.send(id, block));
    CHECK_FALSE(server.send(id, block));
    CHECK(server.next()->why == Gone::SlowReader);
    CHECK_FALSE(server.send(id, block));
}

TEST_CASE("A frame too long for a server does not leave, and harms nothing") {
    LoopbackServer server;
    auto client = server.connect();
    TwoEnds ends(server, {client.get()});
    ends.settle();
    CHECK_FALSE(client->send(Bytes(maxFrameToServer + 1)));
    CHECK(client->send(Bytes(maxFrameToServer)));
    ends.settle();
    CHECK(ends.atServer.back().frame.size() == maxFrameToServer);
    CHECK_FALSE(ends.clientSaw(ClientEvent::Kind::Disconnected));
}

TEST_CASE("A cable pulled, a goodbye, and a program that ends look as they should") {
    LoopbackServer server;
    auto client = server.connect();
    TwoEnds ends(server, {client.get()});
    ends.settle();
    const ConnectionId id = ends.atServer[0].connection;
    SECTION("pulled") {
        client->send(bytesOf("on its way"));
        server.cut(id);
        ends.settle();
        CHECK_FALSE(ends.serverSaw(ServerEvent::Kind::Received));
        CHECK(ends.atServer.back().why == Gone::Lost);
        CHECK(ends.atClient[0].back().why == Gone::Lost);
    }
    SECTION("goodbye") {
        client->close();
        ends.settle();
        CHECK(ends.atServer.back().why == Gone::ClosedThere);
        CHECK(ends.atClient[0].back().why == Gone::ClosedHere);
    }
    SECTION("the server closes after what is queued") {
        server.send(id, bytesOf("last words"));
        server.close(id);
        ends.settle();
        REQUIRE(ends.atClient[0].size() == 3);
        CHECK(textOf(ends.atClient[0][1].frame) == "last words");
        CHECK(ends.atClient[0][2].why == Gone::ClosedThere);
    }
}

TEST_CASE("A client outlives its server") {
    auto server = std::make_unique<LoopbackServer>();
    auto early = server->connect(), late = server->connect();
    early->service(Millis(0));
    server.reset();
    early->next();
    CHECK(early->next()->why == Gone::Lost);
    late->service(Millis(0));
    CHECK(late->next()->why == Gone::Unreachable);
}
