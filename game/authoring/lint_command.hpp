// Purpose: `heard-scenario lint FILES|FOLDERS`: every problem of every file, one a line, on `out`. Reads the disk.
#pragma once

#include "game/authoring/lint.hpp"

#include <iosfwd>
#include <string>
#include <vector>

namespace heard::authoring {

// Files as they are; folders with every .json below them, but for folders named `schema`. 0 nothing found, 1 problems.
int lintCommand(const std::vector<std::string> &places, const LintTools &tools, std::ostream &out);

} // namespace heard::authoring
