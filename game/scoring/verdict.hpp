// Purpose: from everything found to what a writer may be told: sure and maybe only, weighted by what the card listens for. Pure.
#pragma once

#include "game/scoring/analysis.hpp"
#include "game/scoring/cues.hpp"
#include "game/scoring/scorer.hpp"

namespace heard::scoring {

// What is listened for when no card says so. Statement: feeling, own voice, situation, reason or request (Reason stands for either).
// Reflection: content, feeling, validation, checking.
const std::vector<scenario::ListensFor> &listensByDefault(rules::TextAs as);

// Is one of a rubric's entries there? `ideas`: ids of the ideas found.
bool isThere(const scenario::ListensFor &entry, const Analysis &analysis, const std::vector<std::string> &ideas, bool byDefault);

rules::Verdict verdictOf(const Language &language, const text::Reading &reading, const Analysis &analysis, const ScoreRequest &request);

} // namespace heard::scoring
