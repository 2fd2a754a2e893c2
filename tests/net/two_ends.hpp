// A server and its clients, served in turn until something holds. For tests that need the real wire, time is real and bounded.
#pragma once

#include "net/transport.hpp"

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace heard::net {

inline Millis realNow() {
    return std::chrono::duration_cast<Millis>(std::chrono::steady_clock::now().time_since_epoch());
}
inline Bytes bytesOf(const std::string &text) { return {text.begin(), text.end()}; }
inline std::string textOf(const Bytes &bytes) { return {bytes.begin(), bytes.end()}; }

struct TwoEnds {
    ServerTransport &server;
    std::vector<ClientTransport *> clients;
    std::vector<ServerEvent> atServer;
    std::vector<std::vector<ClientEvent>> atClient;

    TwoEnds(ServerTransport &s, std::vector<ClientTransport *> c) : server(s), clients(std::move(c)), atClient(clients.size()) {}

    void once(Millis now) {
        for (auto *client : clients) client->service(now);
        server.service(now);
        while (auto event = server.next()) atServer.push_back(std::move(*event));
        for (std::size_t i = 0; i < clients.size(); ++i)
            while (auto event = clients[i]->next()) atClient[i].push_back(std::move(*event));
    }

    // On the real clock, until `done` or the time is up.
    bool until(const std::function<bool()> &done, Millis atMost = Millis(3000)) {
        const Millis end = realNow() + atMost;
        while (realNow() < end) {
            once(realNow());
            if (done()) return true;
            std::vector<int> fds;
            server.appendPollFds(fds);
            for (auto *client : clients) client->appendPollFds(fds);
            waitReadable(fds, Millis(2));
        }
        return false;
    }

    // Without a clock: enough turns for any handshake over loopback.
    void settle(Millis now = Millis(0)) {
        for (int i = 0; i < 12; ++i) once(now);
    }

    bool clientSaw(ClientEvent::Kind kind, std::size_t which = 0) const {
        for (const auto &event : atClient[which])
            if (event.kind == kind) return true;
        return false;
    }
    bool serverSaw(ServerEvent::Kind kind) const {
        for (const auto &event : atServer)
            if (event.kind == kind) return true;
        return false;
    }
};

} // namespace heard::net
