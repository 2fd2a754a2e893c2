// Purpose: what a writer may do with the looking back on their own words: drop what misread them, and show it to the
// other one.
#pragma once

#include "game/rules/reject.hpp"
#include "game/rules/step.hpp"

namespace heard::rules {

// Drops one finding for good. Only in the looking back and after; tells the corrected LookBack.
tl::expected<Stepped, Reject> misread(const State &state, const scenario::Scenario &scenario, Seat seat,
                                      std::uint32_t ofEvent, std::uint16_t finding, bool byRubric);

// Tells one's own looking back to both (LookBack, value 1). Texts without a score stay out: their silence looks like
// any other.
tl::expected<Stepped, Reject> showLookBack(const State &state, const scenario::Scenario &scenario, Seat seat);

} // namespace heard::rules
