// Purpose: a scenario's bytes → plain data, or everything that is amiss in them. Needs no schema file at run time; a test holds it to
// scenarios/schema/scenario.schema.json. Never throws; bounded in time and memory for any bytes. Any thread.
#pragma once

#include "game/scenario/problem.hpp"
#include "game/scenario/scenario.hpp"

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace heard::scenario {

inline constexpr int formatVersion = 1;
inline constexpr std::size_t maxProblems = 100; // more are not listed; nobody reads them

// `file` is only named in problems.
tl::expected<Scenario, std::vector<Problem>> load(std::string_view bytes, const std::string &file = {});

} // namespace heard::scenario
