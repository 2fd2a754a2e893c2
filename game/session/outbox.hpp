// Purpose: what this seat has said and the server has not acknowledged yet, in order. After a resume it is sent again
// under the same numbers; the server takes each number once, so each move takes effect exactly once. One thread; no
// clock of its own.
#pragma once

#include "net/messages.hpp"

#include <deque>
#include <optional>

namespace heard::session {

class Outbox {
public:
    // Numbers it and keeps it until acknowledged.
    const net::ClientMessage &put(std::uint32_t turn, const rules::Move &move);
    const net::ClientMessage &put(const match::Command &command);

    void acknowledged(std::uint32_t seq);                  // everything up to it has taken effect
    std::optional<rules::Move> refused(std::uint32_t seq); // takes it out; its move comes back, if it was one
    void continueAfter(std::uint32_t seq);                 // a program newly started: the next number is seq + 1
    bool holdsMoveFor(std::uint32_t turn) const;           // a move for that turn is on its way already
    bool holds(match::CommandKind kind) const;
    std::vector<net::ClientMessage> unacknowledged() const { return {waiting_.begin(), waiting_.end()}; }
    bool empty() const { return waiting_.empty(); }

private:
    std::deque<net::ClientMessage> waiting_;
    std::uint32_t next_ = 1;
};

} // namespace heard::session
