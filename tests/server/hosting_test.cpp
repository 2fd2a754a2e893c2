// The server inside another program: what "Host for my partner" runs.
#include "server/hosting.hpp"
#include "server/loop.hpp"
#include "tests/server/evening_table.hpp"
#include "tests/server/server_process.hpp"

#include <catch2/catch.hpp>

using namespace heard;
using namespace heard::tests;
using namespace std::chrono_literals;

namespace {

server::Hosting::Options onLoopback(const TemporaryFolder &folder, std::uint16_t port = 0) {
    server::Hosting::Options options;
    options.dataFolder = folder.path();
    options.where.address = "127.0.0.1";
    options.where.port = port;
    return options;
}

bool pollUntil(Person &person, const std::function<bool()> &holds) {
    const auto end = server::clockNow().monotonic + 10s;
    while (!holds() && server::clockNow().monotonic < end) {
        person.poll(server::clockNow().monotonic);
        net::waitReadable({}, 2ms);
    }
    return holds();
}

} // namespace

TEST_CASE("A program hosts a room on a thread of its own, and says goodbye when it ends") {
    TemporaryFolder folder;
    auto hosting = server::Hosting::start(onLoopback(folder), realCards(), nullptr);
    REQUIRE(hosting);
    const net::ServerTrust pinned{net::ServerTrust::From::Invite, (*hosting)->key()};
    Person host(net::secureClient(net::enetClient("127.0.0.1", (*hosting)->port()), pinned));
    REQUIRE(pollUntil(host, [&] { return host.connected; }));
    host.create();
    REQUIRE(pollUntil(host, [&] { return host.welcome.has_value(); }));
    hosting->reset();
    CHECK(pollUntil(host, [&] { return host.gone.has_value(); }));
    CHECK(host.was(net::NoticeCode::ServerClosing));
}

TEST_CASE("Hosting where something else listens already gives a sentence to show") {
    TemporaryFolder folder;
    auto first = server::Hosting::start(onLoopback(folder), realCards(), nullptr);
    REQUIRE(first);
    const auto second = server::Hosting::start(onLoopback(folder, (*first)->port()), realCards(), nullptr);
    REQUIRE_FALSE(second);
    CHECK(second.error().find("already listens") != std::string::npos);
}
