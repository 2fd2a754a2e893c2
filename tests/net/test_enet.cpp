#include "net/enet_transport.hpp"
#include "net/gate.hpp"
#include "net/secure_channel.hpp"
#include "tests/net/two_ends.hpp"

#include <arpa/inet.h>
#include <catch2/catch.hpp>
#include <sys/socket.h>
#include <unistd.h>

using namespace heard::net;

namespace {

std::unique_ptr<EnetServer> listenHere(std::size_t hosts = 1, std::size_t perAddress = 64) {
    auto server = EnetServer::listen({"127.0.0.1", 0, hosts, perAddress});
    REQUIRE(server);
    return std::move(*server);
}

// A socket of somebody who sends what they like.
struct Stranger {
    int fd = ::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK, 0);
    sockaddr_in to{};
    Stranger(std::uint16_t port, std::uint32_t from = INADDR_LOOPBACK) {
        sockaddr_in own{};
        own.sin_family = to.sin_family = AF_INET;
        own.sin_addr.s_addr = htonl(from);
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        to.sin_port = htons(port);
        REQUIRE(::bind(fd, reinterpret_cast<sockaddr *>(&own), sizeof own) == 0);
    }
    Stranger(const Stranger &) = delete;
    Stranger &operator=(const Stranger &) = delete;
    ~Stranger() { ::close(fd); }
    void send(ByteView bytes) { ::sendto(fd, bytes.data(), bytes.size(), 0, reinterpret_cast<sockaddr *>(&to), sizeof to); }
    ssize_t receive() {
        std::array<std::uint8_t, 2048> buffer;
        return ::recv(fd, buffer.data(), buffer.size(), 0);
    }
};

// A CONNECT of ENet's, with a cookie that was never given.
std::array<std::uint8_t, 56> forgedConnect(std::uint32_t salt) {
    std::array<std::uint8_t, 56> bytes{0x8F, 0xFF, 0, 1, 0, 0, 0, 0, 0x82, 0xFF, 0, 1};
    for (std::size_t i = 0; i < 4; ++i) bytes[52 + i] = static_cast<std::uint8_t>(salt >> (8 * i));
    return bytes;
}

} // namespace

TEST_CASE("Two machines talk over UDP, sealed", "[enet]") {
    ServerKey key = ServerKey::make();
    const KeyHash hash = key.hash();
    auto wire = listenHere(GENERATE(1u, 3u));
    const std::uint16_t port = wire->port();
    auto server = secureServer(std::move(wire), std::move(key));
    auto client = secureClient(enetClient("localhost", port), {ServerTrust::From::Invite, hash});
    TwoEnds ends(*server, {client.get()});
    REQUIRE(ends.until([&] { return ends.clientSaw(ClientEvent::Kind::Connected) && !ends.atServer.empty(); }));
    const ConnectionId id = ends.atServer[0].connection;
    CHECK(ends.atServer[0].origin != 0);

    const Bytes scenario(maxFrameToClient, 's');
    REQUIRE(client->send(bytesOf("hello")));
    REQUIRE(server->send(id, scenario));
    REQUIRE(ends.until([&] { return ends.serverSaw(ServerEvent::Kind::Received) && ends.clientSaw(ClientEvent::Kind::Received); }));
    CHECK(textOf(ends.atServer[1].frame) == "hello");
    CHECK(ends.atClient[0].back().frame == scenario);

    server->send(id, bytesOf("goodbye"));
    server->close(id);
    REQUIRE(ends.until([&] { return ends.clientSaw(ClientEvent::Kind::Disconnected) && ends.serverSaw(ServerEvent::Kind::Disconnected); }));
    CHECK(ends.atClient[0].back().why == Gone::ClosedThere);
    CHECK(textOf(ends.atClient[0][ends.atClient[0].size() - 2].frame) == "goodbye");
    CHECK(ends.atServer.back().why == Gone::ClosedHere);
}

TEST_CASE("Each way not to reach a server has its own name", "[enet]") {
    auto server = listenHere();
    const auto tryTo = [&](const std::string &host, std::uint16_t port) {
        auto client = enetClient(host, port);
        TwoEnds ends(*server, {client.get()});
        REQUIRE(ends.until([&] { return ends.clientSaw(ClientEvent::Kind::Disconnected); }, Millis(9000)));
        return ends.atClient[0].back().why;
    };
    CHECK(tryTo("no-such-name.invalid", 1) == Gone::NameNotFound);
    CHECK(tryTo("::1", 1) == Gone::NeedsIpv4);
    CHECK(tryTo("127.0.0.1", 9) == Gone::Unreachable);
}

TEST_CASE("A server with no place left says so", "[enet]") {
    auto server = listenHere(1, 2);
    auto a = enetClient("127.0.0.1", server->port()), b = enetClient("127.0.0.1", server->port());
    TwoEnds two(*server, {a.get(), b.get()});
    REQUIRE(two.until([&] { return two.clientSaw(ClientEvent::Kind::Connected, 0) && two.clientSaw(ClientEvent::Kind::Connected, 1); }));
    auto c = enetClient("127.0.0.1", server->port());
    TwoEnds third(*server, {c.get()});
    REQUIRE(third.until([&] { return third.clientSaw(ClientEvent::Kind::Disconnected); }));
    CHECK(third.atClient[0].back().why == Gone::Full);
}

TEST_CASE("A port that is taken is noticed, shared ones too", "[enet]") {
    const auto hosts = GENERATE(1u, 2u);
    auto first = listenHere(hosts);
    const auto second = EnetServer::listen({"127.0.0.1", first->port(), hosts, 64});
    REQUIRE_FALSE(second);
    CHECK(second.error() == ListenError::InUse);
    CHECK(EnetServer::listen({"not an address", 0, 1, 64}).error() == ListenError::BadAddress);
}

TEST_CASE("Thousands of forged connects and helloes take no place, and an honest guest is in within a second", "[enet]") {
    auto server = listenHere();
    std::size_t sent = 0, answered = 0;
    for (std::uint32_t i = 0; i < 50; ++i) { // fifty sources, a hundred datagrams each: as a spoofing sender's would arrive
        Stranger stranger(server->port(), 0x7F010001u + i);
        for (std::uint32_t k = 0; k < 50; ++k) {
            const auto connect = forgedConnect(i * 977 + k);
            const auto hello = writeHello({static_cast<std::uint8_t>(k)});
            stranger.send(connect);
            stranger.send(hello);
            sent += connect.size() + hello.size();
        }
        server->service(realNow());
        for (ssize_t length = stranger.receive(); length > 0; length = stranger.receive()) answered += static_cast<std::size_t>(length);
    }
    CHECK(server->counters().connected == 0);
    CHECK(server->counters().refusedByGate > 1000);
    CHECK(answered <= sent / 30);
    CHECK_FALSE(server->next());

    auto client = enetClient("127.0.0.1", server->port());
    TwoEnds ends(*server, {client.get()});
    CHECK(ends.until([&] { return ends.clientSaw(ClientEvent::Kind::Connected); }, Millis(1000)));
}

namespace {

// Someone on the path between a client and a server, who sees all and can speak from the client's address.
struct OnThePath {
    int fd = ::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK, 0);
    sockaddr_in server{}, client{};
    std::array<std::uint8_t, 4> connectionNumber{};

    explicit OnThePath(std::uint16_t serverPort) {
        server.sin_family = AF_INET;
        server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        sockaddr_in own = server;
        server.sin_port = htons(serverPort);
        REQUIRE(::bind(fd, reinterpret_cast<sockaddr *>(&own), sizeof own) == 0);
    }
    OnThePath(const OnThePath &) = delete;
    OnThePath &operator=(const OnThePath &) = delete;
    ~OnThePath() { ::close(fd); }

    std::uint16_t port() const {
        sockaddr_in own{};
        socklen_t length = sizeof own;
        ::getsockname(fd, reinterpret_cast<sockaddr *>(&own), &length);
        return ntohs(own.sin_port);
    }
    void passOn() {
        std::array<std::uint8_t, 2048> bytes;
        sockaddr_in from{};
        socklen_t length = sizeof from;
        for (;;) {
            const ssize_t size = ::recvfrom(fd, bytes.data(), bytes.size(), 0, reinterpret_cast<sockaddr *>(&from), &length);
            if (size <= 0) return;
            const bool fromServer = from.sin_port == server.sin_port;
            if (!fromServer) client = from;
            if (!fromServer && size == 56) std::copy_n(bytes.begin() + 48, 4, connectionNumber.begin()); // CONNECT names it
            const sockaddr_in &to = fromServer ? client : server;
            ::sendto(fd, bytes.data(), static_cast<std::size_t>(size), 0, reinterpret_cast<const sockaddr *>(&to), sizeof to);
        }
    }
    // A DISCONNECT to the server's first place, in each session number, with a checksum seeded by this.
    void forgeDisconnect(std::array<std::uint8_t, 4> seed) {
        for (unsigned session = 0; session < 4; ++session) {
            std::array<std::uint8_t, 14> forged{static_cast<std::uint8_t>(session << 4), 0, seed[0], seed[1], seed[2], seed[3], 4, 0xFF};
            std::uint32_t crc = 0xFFFFFFFFu; // CRC-32 as ENet computes it
            for (std::uint8_t byte : forged) {
                crc ^= byte;
                for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320u : 0);
            }
            for (std::size_t i = 0; i < 4; ++i) forged[2 + i] = static_cast<std::uint8_t>(~crc >> (24 - 8 * i));
            ::sendto(fd, forged.data(), forged.size(), 0, reinterpret_cast<sockaddr *>(&server), sizeof server);
        }
    }
};

} // namespace

TEST_CASE("A disconnect forged blindly is refused; one made on the path cuts the line, and no more", "[enet]") {
    auto server = listenHere();
    OnThePath path(server->port());
    auto client = enetClient("127.0.0.1", path.port());
    TwoEnds ends(*server, {client.get()});
    const auto until = [&](const std::function<bool()> &done) {
        return ends.until([&] {
            path.passOn();
            return done();
        });
    };
    REQUIRE(until([&] { return ends.clientSaw(ClientEvent::Kind::Connected) && ends.serverSaw(ServerEvent::Kind::Connected); }));

    for (std::uint8_t guess = 0; guess < 100; ++guess) path.forgeDisconnect({guess, guess, guess, static_cast<std::uint8_t>(path.connectionNumber[3] + 1)});
    client->send(bytesOf("still here"));
    REQUIRE(until([&] { return ends.serverSaw(ServerEvent::Kind::Received); }));
    CHECK_FALSE(ends.serverSaw(ServerEvent::Kind::Disconnected));

    path.forgeDisconnect(path.connectionNumber);
    CHECK(until([&] { return ends.serverSaw(ServerEvent::Kind::Disconnected); }));
}

TEST_CASE("A server that came back without memory is noticed through its note", "[enet]") {
    auto server = listenHere();
    const std::uint16_t port = server->port();
    auto client = enetClient("127.0.0.1", port);
    {
        TwoEnds ends(*server, {client.get()});
        REQUIRE(ends.until([&] { return ends.clientSaw(ClientEvent::Kind::Connected); }));
    }
    server.reset();
    auto again = EnetServer::listen({"127.0.0.1", port, 1, 64});
    REQUIRE(again);
    TwoEnds ends(**again, {client.get()});
    client->send(bytesOf("are you there"));
    CHECK(ends.until([&] { return ends.clientSaw(ClientEvent::Kind::Doubt); }));
    CHECK((*again)->counters().notes >= 1);
}

TEST_CASE("A partner whose machine fell silent is lost within eight seconds", "[enet]") {
    auto server = listenHere();
    auto client = enetClient("127.0.0.1", server->port());
    {
        TwoEnds ends(*server, {client.get()});
        REQUIRE(ends.until([&] { return ends.clientSaw(ClientEvent::Kind::Connected) && ends.serverSaw(ServerEvent::Kind::Connected); }));
    }
    TwoEnds alone(*server, {}); // the client is served no more, as when its lid is shut
    const Millis began = realNow();
    REQUIRE(alone.until([&] { return alone.serverSaw(ServerEvent::Kind::Disconnected); }, Millis(8000)));
    CHECK(alone.atServer.back().why == Gone::Lost);
    CHECK(realNow() - began >= Millis(3000)); // a short breath is no loss
}
