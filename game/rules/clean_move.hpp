// Purpose: the one place where a move from outside is checked and put in order. Whatever its kind does not carry is
// dropped.
#pragma once

#include "game/rules/move.hpp"
#include "game/rules/reject.hpp"

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace heard::rules {

// Valid UTF-8, line breaks and tabs as spaces, no other control characters, outer spaces trimmed, 1..`cap` code points.
tl::expected<std::string, Reject> cleanText(std::string_view text, std::size_t cap);

// `mayLay`: how many cards may lie beside it here.
tl::expected<Move, Reject> cleanMove(const Move &move, std::size_t mayLay);

} // namespace heard::rules
