// Purpose: the loader's own pieces, one a shape of the format. Used by load.cpp and its siblings only.
#pragma once

#include "game/scenario/reader.hpp"

namespace heard::scenario {

void readRubric(Report &report, const Node &node, const std::string &path, Rubric &out);
void readSample(Report &report, const Node &node, const std::string &path, Sample &out);
void readStep(Report &report, const Node &node, const std::string &path, Step &out);

// What one shape cannot show: ids that must differ (HS120, HS121, HS122), and names that must lead somewhere (HS130 to HS134).
void checkReferences(Report &report, const Scenario &scenario, const Node &root);

} // namespace heard::scenario
