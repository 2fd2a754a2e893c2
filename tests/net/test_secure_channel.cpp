#include "net/loopback.hpp"
#include "net/secure_channel.hpp"
#include "tests/net/two_ends.hpp"

#include <catch2/catch.hpp>

using namespace heard::net;

namespace {

// The wire under a secure server, at hand: to speak to it raw, and to cut it.
struct Table {
    ServerKey key = ServerKey::make();
    KeyHash hash = key.hash();
    LoopbackServer *wire = new LoopbackServer;
    std::unique_ptr<ServerTransport> server = secureServer(std::unique_ptr<ServerTransport>(wire), std::move(key));
    std::unique_ptr<ClientTransport> join(ServerTrust trust) { return secureClient(wire->connect(), trust); }
};

} // namespace

TEST_CASE("With the key from the link, two ends talk in whole frames of any allowed size") {
    Table table;
    auto client = table.join({ServerTrust::From::Invite, table.hash});
    TwoEnds ends(*table.server, {client.get()});
    CHECK_FALSE(client->send(bytesOf("too early")));
    ends.settle();
    REQUIRE(ends.clientSaw(ClientEvent::Kind::Connected));
    REQUIRE(ends.atServer.size() == 1);
    const ConnectionId id = ends.atServer[0].connection;

    const Bytes question(maxFrameToServer, 'q'), answer(maxFrameToClient, 'a');
    REQUIRE(client->send(question));
    REQUIRE(client->send({}));
    REQUIRE(table.server->send(id, answer));
    ends.settle();
    REQUIRE(ends.atServer.size() == 3);
    CHECK(ends.atServer[1].frame == question);
    CHECK(ends.atServer[2].frame.empty());
    CHECK(ends.atClient[0].back().frame == answer);
    CHECK(client->serverKey() == table.hash);

    CHECK_FALSE(client->send(Bytes(maxFrameToServer + 1)));
    CHECK_FALSE(table.server->send(id, Bytes(maxFrameToClient + 1)));
    CHECK(client->send(bytesOf("still here")));
    ends.settle();
    CHECK(textOf(ends.atServer.back().frame) == "still here");
}

TEST_CASE("A key that is not the one in the link, or not the one of last time, has its own name") {
    Table table;
    KeyHash another = table.hash;
    another[31] ^= 1;
    const auto [from, why] = GENERATE(std::pair(ServerTrust::From::Invite, Gone::WrongKey), std::pair(ServerTrust::From::Remembered, Gone::KeyChanged));
    auto client = table.join({from, another});
    TwoEnds ends(*table.server, {client.get()});
    ends.settle();
    REQUIRE(ends.atClient[0].size() == 1);
    CHECK(ends.atClient[0][0].kind == ClientEvent::Kind::Disconnected);
    CHECK(ends.atClient[0][0].why == why);
    CHECK_FALSE(ends.serverSaw(ServerEvent::Kind::Connected));
    CHECK_FALSE(client->send(bytesOf("secret")));
}

TEST_CASE("At first trust the key is shown, and nothing leaves before it is accepted") {
    Table table;
    auto client = table.join({});
    TwoEnds ends(*table.server, {client.get()});
    ends.settle();
    REQUIRE(ends.atClient[0].size() == 1);
    CHECK(ends.atClient[0][0].kind == ClientEvent::Kind::ShowKey);
    CHECK(ends.atClient[0][0].key == table.hash);
    CHECK_FALSE(client->send(bytesOf("code")));
    SECTION("accepted") {
        client->acceptKey();
        CHECK(client->send(bytesOf("code")));
        ends.settle();
        CHECK(ends.clientSaw(ClientEvent::Kind::Connected));
        CHECK(textOf(ends.atServer.back().frame) == "code");
    }
    SECTION("refused") {
        client->refuseKey();
        ends.settle();
        CHECK(ends.atClient[0].back().why == Gone::KeyRefused);
        CHECK_FALSE(ends.serverSaw(ServerEvent::Kind::Received));
    }
}

TEST_CASE("Somebody who speaks no TLS is refused, and nobody above hears of it") {
    Table table;
    auto stranger = table.wire->connect();
    auto friendly = table.join({ServerTrust::From::Invite, table.hash});
    TwoEnds ends(*table.server, {friendly.get(), stranger.get()});
    ends.settle();
    stranger->send(bytesOf("GET / HTTP/1.1\r\n\r\n"));
    ends.settle();
    CHECK(ends.clientSaw(ClientEvent::Kind::Disconnected, 1));
    REQUIRE(ends.atServer.size() == 1); // the friend alone
    friendly->send(bytesOf("hello"));
    ends.settle();
    CHECK(textOf(ends.atServer.back().frame) == "hello");
}

TEST_CASE("A frame that is too long is thrown away; the connection, and everybody else, go on") {
    Table table;
    auto wire = table.wire->connect();
    const TlsEnd end = TlsEnd::client();
    TlsChannel rude(end, maxFrameToClient);
    std::vector<ServerEvent> heard;
    const auto turn = [&](ByteView in) {
        rude.wireIn(in);
        while (const auto piece = rude.nextWire()) REQUIRE(wire->send(*piece));
        table.server->service(Millis(0));
        while (auto event = table.server->next()) heard.push_back(std::move(*event));
    };
    wire->service(Millis(0));
    table.server->service(Millis(0));
    for (int i = 0; i < 6; ++i) {
        turn({});
        while (auto event = wire->next())
            if (event->kind == ClientEvent::Kind::Received) turn(event->frame);
    }
    REQUIRE(heard.size() == 1);
    REQUIRE(rude.frameOut(Bytes(100'000, 'x')));
    REQUIRE(rude.frameOut(bytesOf("sorry, shorter")));
    turn({});
    REQUIRE(heard.size() == 3);
    CHECK(heard[1].frame.empty());
    CHECK(textOf(heard[2].frame) == "sorry, shorter");
}

TEST_CASE("Who does not read is dropped, and the server hears why") {
    Table table;
    auto client = table.join({ServerTrust::From::Invite, table.hash});
    TwoEnds ends(*table.server, {client.get()});
    ends.settle();
    const ConnectionId id = ends.atServer[0].connection;
    const Bytes large(maxFrameToClient, 'a');
    CHECK(table.server->send(id, large));
    CHECK_FALSE(table.server->send(id, large)); // a little more than half a megabyte, with what TLS adds
    ends.settle();
    CHECK(ends.atServer.back().why == Gone::SlowReader);
}

TEST_CASE("Half a handshake is dropped after five seconds, by the clock that is given") {
    Table table;
    auto stranger = table.wire->connect();
    TwoEnds ends(*table.server, {stranger.get()});
    ends.settle(Millis(1000));
    ends.once(Millis(5999));
    CHECK_FALSE(ends.clientSaw(ClientEvent::Kind::Disconnected));
    ends.once(Millis(6000));
    ends.once(Millis(6000));
    CHECK(ends.clientSaw(ClientEvent::Kind::Disconnected));
    CHECK(ends.atServer.empty());
}

TEST_CASE("A server that never answers the handshake is given up") {
    LoopbackServer silent;
    auto client = secureClient(silent.connect(), {});
    TwoEnds ends(silent, {client.get()});
    ends.settle(Millis(0));
    ends.once(Millis(4999));
    CHECK(ends.atClient[0].empty());
    ends.once(Millis(5000));
    REQUIRE(ends.atClient[0].size() == 1);
    CHECK(ends.atClient[0][0].why == Gone::HandshakeFailed);
}

TEST_CASE("Bytes changed on the way end the connection, and no changed word is heard") {
    // A relay between the two: what passes it can be bent.
    Table table;
    LoopbackServer relay;
    auto onward = table.wire->connect();
    auto client = secureClient(relay.connect(), {ServerTrust::From::Invite, table.hash});
    std::optional<ConnectionId> near;
    std::vector<ServerEvent> atServer;
    std::vector<ClientEvent> atClient;
    bool bend = false;
    const auto turn = [&] {
        for (int i = 0; i < 12; ++i) {
            client->service(Millis(0));
            onward->service(Millis(0));
            while (auto event = relay.next()) {
                near = event->connection;
                if (event->kind != ServerEvent::Kind::Received) continue;
                if (bend) event->frame[event->frame.size() / 2] ^= 1;
                onward->send(event->frame);
            }
            while (auto event = onward->next())
                if (event->kind == ClientEvent::Kind::Received && near) relay.send(*near, event->frame);
            table.server->service(Millis(0));
            while (auto event = table.server->next()) atServer.push_back(*event);
            while (auto event = client->next()) atClient.push_back(*event);
        }
    };
    turn();
    REQUIRE(atServer.size() == 1);
    bend = true;
    client->send(bytesOf("I felt alone"));
    turn();
    REQUIRE(atServer.size() == 2);
    CHECK(atServer[1].kind == ServerEvent::Kind::Disconnected);
    CHECK(atServer[1].why == Gone::BadBytes);
}

TEST_CASE("A server's key is the same after it was written down and read") {
    const ServerKey key = ServerKey::make();
    const auto again = ServerKey::fromPem(key.toPem());
    REQUIRE(again);
    CHECK(again->hash() == key.hash());
    CHECK(ServerKey::make().hash() != key.hash());
    CHECK_FALSE(ServerKey::fromPem(""));
    CHECK_FALSE(ServerKey::fromPem("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"));
    const std::string one = key.toPem(), other = ServerKey::make().toPem();
    const std::string mixed = one.substr(0, one.find("-----BEGIN CERT")) + other.substr(other.find("-----BEGIN CERT"));
    CHECK_FALSE(ServerKey::fromPem(mixed));
}
