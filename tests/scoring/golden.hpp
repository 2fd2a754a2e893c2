// Purpose: one line a text of the six voices: what the scorer says of it. The same for the test that compares and the script that approves.
#pragma once

#include "game/authoring/score_command.hpp"
#include "tests/scoring/voices.hpp"

#include <sstream>

namespace heard::tests {

// "vs-01 dialect  class  names_feeling! owns_with_I?  | the words" : ! sure, ? maybe, nothing: silent.
inline std::vector<std::string> goldenVerdicts(const scoring::Scorer &scorer) {
    std::vector<std::string> lines;
    for (const bool statements : {true, false})
        for (const auto &item : inVoices(statements ? "statements" : "reflections"))
            for (const char *voice : voices) {
                scoring::ScoreRequest request;
                request.as = statements ? rules::TextAs::Statement : rules::TextAs::Reflection;
                request.text = item["voices"][voice].get<std::string>();
                if (!statements) request.context = item["context"][0].get<std::string>();
                lines.push_back(item["id"].get<std::string>() + " " + voice + "  " + authoring::inShort(scorer.analyse(request)) + "  | " + request.text);
            }
    return lines;
}

} // namespace heard::tests
