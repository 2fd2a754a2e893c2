// Purpose: one order for everything two people do at once, and each of it once. Inputs wait here while the room waits
// for a verdict. Every input carries a number that its seat counts up; what was taken before is answered as it was
// answered then, with no effect. Owner: Room. One thread.
#pragma once

#include "game/match/evening.hpp"
#include "game/rules/reject.hpp"

#include <array>
#include <cstdint>
#include <deque>
#include <optional>

namespace heard::server {

class InputLine {
public:
    enum class Taken : std::uint8_t {
        New,    // it stands in line now
        InLine, // it stands there already; its answer will come
        Before, // it was answered: see last()
        TooMany // refused, as if it had never been sent
    };
    struct Waiting {
        Seat seat{};
        std::uint32_t sitting = 0;
        std::uint32_t seq = 0;
        match::Input input;
    };
    struct Answered {
        std::uint32_t seq = 0; // 0: nothing yet
        std::optional<rules::Reject> reject;
    };

    explicit InputLine(std::size_t perSeat) : perSeat_(perSeat) {}

    Taken add(Seat seat, std::uint32_t seq, match::Input input);
    const Waiting *front() const { return line_.empty() ? nullptr : &line_.front(); }
    Waiting take(std::optional<rules::Reject> reject); // the front, answered
    Waiting takeAccepted() { return take(std::nullopt); }
    const Answered &last(Seat seat) const { return answered_.at(static_cast<std::size_t>(seat)); }
    void startOver(Seat seat); // someone sat down anew and counts from 1; what stands in line was said, and stays

private:
    std::size_t perSeat_;
    std::deque<Waiting> line_;
    std::array<std::uint32_t, 2> newest_{}; // highest number in line or answered
    std::array<Answered, 2> answered_{};
    std::array<std::uint32_t, 2> sitting_{}; // answers to an earlier sitting's inputs go to nobody
};

} // namespace heard::server
