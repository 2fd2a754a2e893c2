// Purpose: the moment when laid cards turn over together, as times and places: pure numbers that a screen draws and a test reads.
// The table dims, the cards draw together, nothing, both turn as one; then they lie by nearness, the word comes, then the answers.
#pragma once

#include "game/client/theme.hpp"
#include "game/rules/feelings.hpp"

namespace heard::client {

struct TurningOver {
    float dim = 0;        // 0 the whole table lit .. 1 only the middle
    float drawnIn = 0;    // 0 where they were laid .. 1 before each other
    float wide = 1;       // 1 flat .. 0 on edge
    bool faces = false;   // the faces show
    float glow = 0;       // light at the half-turn, 0..1
    float settled = 0;    // 0 .. 1 lying by nearness
    bool word = false;    // the word below has come
    bool answers = false; // the answers have come
    bool over = false;    // nothing moves any more
};
TurningOver turningOver(int sinceMs, bool reducedMotion);

// The gap between the two cards once they lie: overlapping by a quarter, a finger apart, a hand apart.
float gapFor(rules::Nearness nearness, float cardWidth);

// Kept lines: two folded slips, nothing, both unfold upward; light inside first, then the ink.
struct Unfolding {
    float open = 0, light = 0, ink = 0;
    bool over = false;
};
Unfolding unfolding(int sinceMs, bool reducedMotion);

} // namespace heard::client
