#include "game/client/screens/turning_over.hpp"

#include <algorithm>

namespace heard::client {
namespace {

float part(int now, int from, int length) {
    return std::clamp(static_cast<float>(now - from) / static_cast<float>(std::max(1, length)), 0.f, 1.f);
}

} // namespace

TurningOver turningOver(int since, bool reducedMotion) {
    using namespace motion;
    if (reducedMotion) {
        const float in = part(since, 0, reduced);
        return {1, 1, 1, true, 0, 1, in >= 1, in >= 1, in >= 1};
    }
    const int turnAt = dim + silence, half = turnAt + turn / 2, lie = turnAt + turn;
    const int wordAt = lie + wordAfter, answersAt = wordAt + answersAfter;
    TurningOver t;
    t.dim = t.drawnIn = easeOut(part(since, 0, dim));
    t.faces = since >= half;
    t.wide = t.faces ? part(since, half, turn / 2) : 1 - part(since, turnAt, turn / 2);
    t.glow = since < half ? part(since, turnAt, turn / 2) : 1 - part(since, half, turn);
    t.settled = easeOut(part(since, half, turn));
    t.word = since >= wordAt;
    t.answers = since >= answersAt;
    t.over = since >= answersAt;
    return t;
}

float gapFor(rules::Nearness nearness, float cardWidth) {
    switch (nearness) {
    case rules::Nearness::Match: return -cardWidth / 4;
    case rules::Nearness::Near: return 16;
    case rules::Nearness::Far:
    case rules::Nearness::None: break;
    }
    return 96;
}

Unfolding unfolding(int since, bool reducedMotion) {
    using namespace motion;
    if (reducedMotion) {
        const float in = part(since, 0, reduced);
        return {1, 1, in, in >= 1};
    }
    Unfolding u;
    u.open = easeOut(part(since, slipSilence, unfold));
    u.light = easeOut(part(since, slipSilence, unfold / 2));
    u.ink = part(since, slipSilence + unfold, inkIn);
    u.over = since >= slipSilence + unfold + inkIn;
    return u;
}

} // namespace heard::client
