// Purpose: on one machine with two seats: for whose eyes the screen is meant now. Pure; screens and tests ask it.
// Typed: everything not yet shared is for one pair of eyes. Aloud: only what lies face down or is private is.
#pragma once

#include "game/match/table.hpp"

#include <optional>

namespace heard::client {

struct TwoViews {
    const match::TableView &a, &b;
    const match::TableView &of(Seat seat) const { return seat == Seat::B ? b : a; }
};

// Empty: both look together. `now` is who looks at present: of two who could, the one who holds the screen goes first.
std::optional<Seat> whoseEyes(const TwoViews &views, bool aloud, std::optional<Seat> now);

// Whose session a screen drives: the one looking; both looking: whoever has something to do, A first.
Seat whoActs(const TwoViews &views, std::optional<Seat> eyes);

} // namespace heard::client
