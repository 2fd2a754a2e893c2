// Purpose: `heard-scenario play FILE`: the whole card on one terminal, both seats, as events and questions; or by its own samples.
// The same Match as online play; nothing is stored. Owner: the caller's streams; one thread.
#pragma once

#include "game/scenario/scenario.hpp"
#include "game/scoring/scorer.hpp"

#include <iosfwd>
#include <optional>

namespace heard::authoring {

struct PlayOptions {
    std::optional<scenario::Quality> samples; // plays by itself with samples of this quality
    std::uint64_t seed = 1;
    bool asUs = false;
};

// 0: the ending was reached. 1: the input ended before it, or a card refused every move (then it says where).
// `scorer` may be null: then nothing is looked back on.
int playCommand(const scenario::Scenario &scenario, const PlayOptions &options, const scoring::Scorer *scorer, std::istream &in, std::ostream &out);

} // namespace heard::authoring
