// Purpose: the rules as pure functions: a state, who did what, and what the scorer found → the next state and what
// happened. Nothing here keeps anything between calls; a Reject leaves the caller's state as it was.
#pragma once

#include "game/rules/event.hpp"
#include "game/rules/reject.hpp"
#include "game/rules/state.hpp"
#include "game/scenario/scenario.hpp"

#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace heard::rules {

struct Stepped {
    State state;
    std::vector<Event> events; // in order, with `to`; filtered by nobody yet
};

// `seed` mixes the ideas.
Stepped begin(const scenario::Scenario &scenario, std::uint64_t seed);

tl::expected<Stepped, Reject> step(const State &state, const scenario::Scenario &scenario, Seat seat, const Move &move,
                                   const std::optional<Verdict> &verdict);

// "Enough for tonight": whatever was sealed is let go, and the ending begins. No events once it has.
Stepped enough(const State &state, const scenario::Scenario &scenario);

// The words this move brings that have to be looked at first, as they would be told; nothing if it brings none or is
// not legal.
struct ToScore {
    TextAs as{};
    std::string text;
    std::string context;               // reflections: what is given back
    std::vector<CardId> laid, guessed; // reflections
    bool byRubric = false;             // the step's own rubric belongs to it
};
std::optional<ToScore> toScore(const State &state, const scenario::Scenario &scenario, Seat seat, const Move &move);

// Small generator for what must look random and be the same everywhere (splitmix64, public domain by Sebastiano Vigna).
std::uint64_t nextRandom(std::uint64_t &state);

// Moves this seat may submit now, as moveBit()s; 0 when it is not its turn.
std::uint16_t legalMoves(const State &state, const scenario::Scenario &scenario, Seat seat);

View viewOf(const State &state, const scenario::Scenario &scenario, Seat seat);

} // namespace heard::rules
