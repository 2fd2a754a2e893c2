// Purpose: the scorer as a filter, for measuring and for authors: JSON Lines in, JSON Lines out. Owner: the caller's streams; one thread.
#pragma once

#include "game/scoring/scorer.hpp"

#include <iosfwd>
#include <string>

namespace heard::authoring {

// One object a line, {"id", "context": [...], "text"}; answers one a line, in the same order, with every flag of the label guidelines
// whatever its certainty, and the code points it stands on. Returns 0; 1 after a line that is no such object (told on `out` as {"error"}).
int scoreCommand(std::istream &in, std::ostream &out, const scoring::Scorer &scorer, rules::TextAs as, const scenario::Rubric *rubric);

// One line: the class or the overall, then every label found with its certainty: ! sure, ? maybe, nothing: silent.
std::string inShort(const scoring::Analysis &analysis);

} // namespace heard::authoring
