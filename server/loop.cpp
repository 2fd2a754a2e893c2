#include "server/loop.hpp"

#include <chrono>
#include <poll.h>

namespace heard::server {
namespace {

constexpr net::Millis goodbyeTime{1000};
constexpr net::Millis goodbyeStep{10};

bool isReadable(int fd) {
    pollfd waiting{fd, POLLIN, 0};
    return poll(&waiting, 1, 0) > 0;
}

} // namespace

Now clockNow() {
    using namespace std::chrono;
    return {duration_cast<net::Millis>(steady_clock::now().time_since_epoch()),
            duration_cast<seconds>(system_clock::now().time_since_epoch()).count()};
}

void runUntil(Server &server, int stopFd) {
    std::vector<int> fds;
    while (!isReadable(stopFd)) {
        const auto now = clockNow();
        server.service(now);
        fds.assign(1, stopFd);
        server.appendPollFds(fds);
        net::waitReadable(fds, server.maySleep(now.monotonic));
    }
    server.sayGoodbye();
    for (const auto until = clockNow().monotonic + goodbyeTime; !server.quiet() && clockNow().monotonic < until;) {
        server.service(clockNow());
        fds.clear();
        server.appendPollFds(fds);
        net::waitReadable(fds, goodbyeStep);
    }
}

} // namespace heard::server
