// Purpose: the other end of a session’s connection, held by a test: what the session sent, and what it is told. A fake
// clock throughout.
#pragma once

#include "game/session/session.hpp"
#include "net/messages.hpp"
#include "net/transport.hpp"

#include <deque>
#include <filesystem>
#include <memory>

namespace heard::tests {

struct Wire { // one connection
    std::deque<net::ClientEvent> toClient;
    std::vector<net::ClientMessage> fromClient;
    bool closed = false, keyAccepted = false, keyRefused = false;

    void connect();
    void say(const net::ServerMessage &message);
    void bytes(net::Bytes frame);
    void end(net::Gone why);
    void event(net::ClientEvent::Kind kind);
    template <class Message> std::vector<Message> got() const {
        std::vector<Message> found;
        for (const auto &message : fromClient)
            if (const auto *one = std::get_if<Message>(&message)) found.push_back(*one);
        return found;
    }
};

inline constexpr net::KeyHash testKey{7, 7, 7};

std::unique_ptr<net::ClientTransport> clientEnd(std::shared_ptr<Wire> wire);

session::Session::Options named(const std::string &name, int undoMilliseconds = 3000, const std::string &stateFolder = {});

// A session with a line of wires: each connection it makes takes a new one.
struct Phone {
    explicit Phone(session::Session::Options options = {});
    void open(); // as host; the first wire
    void welcome(std::uint32_t acked = 0, const match::TableView &view = {}, std::vector<rules::Event> events = {});
    void after(int milliseconds); // the clock moves, the session polls
    void poll() { after(0); }
    Wire &wire() { return *wires.back(); } // the newest connection

    std::vector<std::shared_ptr<Wire>> wires;
    session::Monotonic now{1000};
    session::Session session;
};

// A table at which this seat may say a text.
match::TableView speaking(std::uint32_t turn = 1);
rules::Move text(const std::string &words);
rules::Event said(std::uint32_t number, const std::string &words);

class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    std::string path() const { return path_.string(); }

private:
    std::filesystem::path path_;
};

} // namespace heard::tests
