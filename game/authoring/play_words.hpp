// Purpose: events and questions of a match in plain lines for an author's terminal, and typed lines as moves. Pure.
#pragma once

#include "game/rules/event.hpp"
#include "game/rules/view.hpp"
#include "game/scenario/scenario.hpp"

#include <optional>
#include <string>

namespace heard::authoring {

// One line, without its end; empty for what needs none.
std::string toldAs(const rules::Event &event, const scenario::Scenario &scenario, bool asUs);

// What this seat is asked now, with what may be typed.
std::string askedAs(const rules::View &view, Seat seat, const scenario::Scenario &scenario, bool asUs);

// What was typed, as a move; nothing when it cannot be one ("laid" feelings: "text #worried #torn").
std::optional<rules::Move> moveFrom(const std::string &typed, const rules::View &view);

std::string nameOf(Seat seat, const scenario::Scenario &scenario, bool asUs);

} // namespace heard::authoring
