// Purpose: every sentence of a scenario that is shown, with its path, so that each check looks at all of them. Any thread.
#pragma once

#include "game/scenario/scenario.hpp"

#include <functional>
#include <string>

namespace heard::authoring {

using OnLine = std::function<void(const std::string &path, const scenario::Line &line)>;
void forEachLine(const scenario::Scenario &scenario, const OnLine &onLine);

std::string pathOfStep(std::size_t index); // "steps[3]"

} // namespace heard::authoring
