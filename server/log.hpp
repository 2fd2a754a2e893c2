// Purpose: what an operator may know: that rooms come and go, and how the server is doing. Every entry is made of
// numbers and closed lists, never of text that came over the wire, so a word anyone typed has no way in. Rooms appear
// under short names that mean nothing after a restart; addresses never appear. Owner: Server; one thread, the sinks may
// be shared.
#pragma once

#include "net/invite.hpp"
#include "net/secrets.hpp"

#include <cstdint>
#include <memory>
#include <string>

namespace spdlog {
class logger;
}

namespace heard::server {

enum class RoomEnd : std::uint8_t { BothLeft, Idle, Closed, ServerStops };
enum class Turned : std::uint8_t { // why somebody was turned away
    TooMany,
    WrongSecret,
    Expired,
    RoomFull,
    ServerFull,
    PassPhrase,
    Version,
    BadBytes,
    TooFast,
    Silent,
    OutOfTurn
};

inline constexpr std::size_t turnedCount = 11;

class Log {
public:
    explicit Log(std::shared_ptr<spdlog::logger> to); // null: silent
    static Log silent() { return Log(nullptr); }
    static Log toStandardError();

    void roomOpened(net::RoomId room, std::size_t rooms);
    void roomEnded(net::RoomId room, RoomEnd why, std::size_t rooms);
    void turnedAway(Turned why); // counted; see tick()
    void tick(
        net::Millis now); // once a minute one line for each reason there was: a flood of strangers is no flood of lines
    void typedCodeClosed(net::RoomId room);
    void stopping(std::size_t rooms);
    void storeFailed();

private:
    std::string shortName(net::RoomId room) const;
    void writeTurnedAway();

    std::shared_ptr<spdlog::logger> to_;
    net::Token salt_;
    std::array<std::uint64_t, turnedCount> turned_{};
    net::Millis written_{};
};

} // namespace heard::server
