// Purpose: what the script would have somebody do now: the partner in practice, both in the demo, and whoever tests and
// benches play. It knows what its seat knows and nothing more. A pure function: the same view, events and style give
// the same move.
#pragma once

#include "game/rules/event.hpp"
#include "game/rules/view.hpp"
#include "game/scenario/scenario.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace heard::match {

struct SampleStyle {
    scenario::Quality quality = scenario::Quality::Good; // the nearest there is, where the script has none of it
    std::uint64_t seed = 1;
    bool wanders =
        false; // also lets go, says aloud, asks for more, names another time: for tests that want to see every corner
};

// A legal move for this seat, or nothing while it waits. Where a text step has no sample, it is said aloud.
std::optional<rules::Move> sampleMove(const scenario::Scenario &scenario, Seat seat, const rules::View &view,
                                      const std::vector<rules::Event> &ownEvents, const SampleStyle &style);

} // namespace heard::match
