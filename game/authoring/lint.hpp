// Purpose: everything that can be said about a scenario file before anybody plays it, each with file, line, path, a code and what to do.
// Owner: heard-scenario and the tests. Single-threaded.
#pragma once

#include "game/authoring/schema_check.hpp"
#include "game/scenario/problem.hpp"
#include "game/scoring/scorer.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace heard::authoring {

struct LintTools {
    const SchemaCheck *schema = nullptr;      // absent: the schema is not asked
    const scoring::Scorer *scorer = nullptr;  // absent: samples are not scored
};

// By line. Nothing found: an empty list.
std::vector<scenario::Problem> lint(std::string_view bytes, const std::string &file, const LintTools &tools);

} // namespace heard::authoring
