// How long after one partner's move the other's program has it: a real heard-server, two clients, ENet and TLS on 127.0.0.1.
// usage: bench_moves [EVENINGS]
#include "server/loop.hpp"
#include "tests/server/evening_table.hpp"
#include "tests/server/server_process.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace heard;
using namespace heard::tests;
using Clock = std::chrono::steady_clock;

namespace {

constexpr auto patience = std::chrono::seconds(5);

template <class Holds> bool until(Person &a, Person &b, Holds holds) {
    const auto end = Clock::now() + patience;
    while (Clock::now() < end) {
        a.poll(server::clockNow().monotonic);
        b.poll(server::clockNow().monotonic);
        if (holds()) return true;
    }
    return false;
}

bool sitDown(Person &host, Person &guest) {
    if (!until(host, guest, [&] { return host.connected && guest.connected; })) return false;
    host.create();
    if (!until(host, guest, [&] { return host.welcome.has_value(); })) return false;
    guest.joinByLink(host);
    if (!until(host, guest, [&] { return guest.invited.has_value(); })) return false;
    guest.answer(net::Coming::Now);
    if (!until(host, guest, [&] { return host.door.has_value(); })) return false;
    host.ask(match::CommandKind::LetIn, 1);
    return until(host, guest, [&] { return guest.view.stage == match::Stage::Ready; });
}

bool settled(const Person &person) { return person.ackedSeq == person.seq; }

// One evening; the time of every move that told the other something, in microseconds.
bool playEvening(const ServerProcess &server, std::vector<double> &micros) {
    Person host(server.connect()), guest(server.connect());
    if (!sitDown(host, guest)) return false;
    const auto over = [&] { return host.view.hasMatch && host.view.match.finished && guest.view.match.finished; };
    for (int i = 0; i < 800 && !over(); ++i)
        for (Person *mover : {&host, &guest}) {
            Person &partner = mover == &host ? guest : host;
            const auto knew = partner.events.size();
            const auto began = Clock::now();
            if (!doSomething(*mover, {})) continue;
            Clock::time_point seen{};
            const auto noted = [&] {
                if (seen == Clock::time_point{} && partner.events.size() > knew) seen = Clock::now();
                return settled(*mover);
            };
            if (!until(host, guest, noted)) return false;
            until(host, guest, [&, end = Clock::now() + std::chrono::milliseconds(2)] { return noted(), Clock::now() > end; });
            if (seen != Clock::time_point{} && mover->view.stage == match::Stage::Playing)
                micros.push_back(std::chrono::duration<double, std::micro>(seen - began).count());
        }
    return over();
}

} // namespace

int main(int argc, char **argv) {
    const int evenings = argc > 1 ? std::atoi(argv[1]) : 5;
    TemporaryFolder folder;
    ServerProcess server(folder.path());
    if (server.port() == 0) return std::fprintf(stderr, "the server did not start: %s\n", server.said().c_str()), 1;
    std::vector<double> micros;
    for (int i = 0; i < evenings; ++i)
        if (!playEvening(server, micros)) return std::fprintf(stderr, "evening %d did not come to its end\n", i + 1), 1;
    if (micros.empty()) return std::fprintf(stderr, "nothing was measured\n"), 1;
    std::sort(micros.begin(), micros.end());
    const auto at = [&](double share) { return micros[static_cast<std::size_t>(share * static_cast<double>(micros.size() - 1))] / 1000; };
    std::printf("partner sees a move   %zu moves   median %.2f ms   p99 %.2f ms   (target: median <= 5 ms)\n", micros.size(), at(.5), at(.99));
}
