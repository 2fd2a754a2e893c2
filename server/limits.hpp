// Purpose: every number that bounds what strangers may make a server do, in one place, with the defaults a small
// machine is safe with.
#pragma once

#include "net/transport.hpp"

#include <cstddef>
#include <cstdint>

namespace heard::server {

struct Now {                 // both clocks, given by whoever runs the loop
    net::Millis monotonic{}; // since any fixed point
    std::int64_t utc = 0;    // seconds: breaks, invites and the ageing of rooms
};

inline constexpr std::int64_t minuteSeconds = 60, hourSeconds = 3600, daySeconds = 86400;

struct Limits {
    // room for how many
    std::size_t maxRooms = 1000;
    std::size_t roomsPerAddress = 20; // opened from one address and still there
    std::size_t maxConnections = 4000;
    std::size_t connectionsPerAddress = 64;

    // how fast
    std::uint32_t messagesPerSecond = 20; // per connection, in the long run
    std::uint32_t messageBurst = 80;      // and at once
    int notUnderstoodAtMost = 8;          // malformed or misplaced messages of one connection at the table
    std::size_t inputsWaiting = 16;       // per seat, while the room waits for a verdict
    std::size_t inputsPerRoom = 20'000;   // an evening has a few hundred; after so many only leaving is heard
    net::Millis helloWithin{
        180'000}; // a connection that has not asked for a seat by then is closed: six words want comparing first
    net::Millis answerWithin{3'600'000}; // a guest who reads the invitation, or waits at the door, may take that long

    // guessing
    std::size_t wrongTriesPerMinute = 5; // of all kinds together, per address; then no code or pass phrase is looked at
    std::size_t wrongCodesPerRoom = 20;  // then that room is joined by link only
    std::size_t knocksRefused = 3;       // the host said no so often: the invitation is over

    // how long, in seconds of wall time
    std::int64_t inviteLasts = 14 * daySeconds;
    std::int64_t idleRoomLasts = 30 * daySeconds; // nobody connected
    std::int64_t closedRoomLasts = hourSeconds;   // the evening is over and nobody is connected
};

} // namespace heard::server
