// Purpose: everything that holds within one match, as a plain value: copied, compared and written out byte by byte.
// Owner: match::Match. Only step(), begin() and enough() make a new one. No clock, no pointers, no floats.
#pragma once

#include "game/rules/event.hpp"
#include "game/rules/move.hpp"
#include "game/rules/verdict.hpp"
#include "game/rules/view.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace heard::rules {

inline constexpr std::uint8_t maxTries = 2;    // giving back, and one second try; then it is good enough for now
inline constexpr std::uint8_t maxMores = 2;    // "is there more?" leads back at most so often while one has the floor
inline constexpr std::uint32_t maxTurns = 400; // a script that loops is led to its ending
inline constexpr std::uint32_t maxDaysAhead = 60;     // the furthest day to look again
inline constexpr std::size_t maxWhenCodePoints = 140; // ask: the named time

// What one seat has answered in the present phase, sealed until the other has too.
struct Answer {
    bool done = false;
    Move move;
    bool operator==(const Answer &) const = default;
};

// A line somebody typed, as it was told in an event.
struct Spoken {
    std::uint32_t event = 0;
    std::uint16_t step = 0;
    Seat by{};
    bool lookedAt = false; // it belongs to the looking back: what was said, and what was given back
    std::string text;
    Verdict verdict;
    bool operator==(const Spoken &) const = default;
};

// What the one who has the floor has said last.
enum class Statement : std::uint8_t { None, Typed, Aloud, Passed };

// What one step came to; branches look at it.
struct StepOutcome {
    std::array<std::int8_t, 2> chosen{-1, -1}; // option index of each seat
    std::int8_t confirmed = -1;                // 0 yes, 1 almost, 2 not yet
    std::int8_t more = -1;
    bool operator==(const StepOutcome &) const = default;
};

struct Request {
    Seat asker{};
    bool second = false;     // the other one's turn to ask
    bool countering = false; // "how about …" was chosen and its words are awaited
    How how{};
    std::string text; // what would be agreed
    bool operator==(const Request &) const = default;
};

struct State {
    std::uint32_t turn = 0;
    std::uint32_t lastEvent = 0;
    std::uint16_t step = 0;
    Phase phase{};
    Seat floor{};
    bool begun = false;
    bool finished = false;
    std::array<Answer, 2> answers;

    // What has been said since the floor crossed last.
    Statement statement{};
    std::string statementText;
    std::string matters; // confirm: the part that matters most
    bool saidThisFloor = false;
    bool givenBack = false; // the listener said something to the last statement
    bool turned = true;     // nothing lies face down
    std::array<std::vector<CardId>, 2> laid;
    std::int32_t floorBegan = -1; // the speak step this floor began with
    std::uint8_t mores = 0;
    std::uint8_t tries = 0;

    std::vector<std::string> ideas; // mixed and unsigned
    Request request;
    std::vector<Spoken> spoken;
    std::vector<StepOutcome> outcomes; // one a step
    std::array<bool, 2> lookBackShown{};
    std::array<std::uint32_t, 2> toldAgain{}; // to each seat alone, since something was last told to both; see Turn
    std::uint64_t mixer = 1; // the state of the small generator that mixes the ideas
    bool operator==(const State &) const = default;
};

constexpr std::size_t indexOf(Seat seat) { return static_cast<std::size_t>(seat); }

} // namespace heard::rules
