// Purpose: what is amiss in a scenario file, for the person who writes it. Plain data; every code has a line in scenarios/README.md.
#pragma once

#include <string>
#include <vector>

namespace heard::scenario {

struct Problem {
    std::string code;     // "HS101"
    std::string file;
    int line = 0;         // 1-based; 0 when the whole file is meant
    std::string path;     // "steps[3].rubric.ideas[0].id"; empty for the whole file
    std::string what;     // one sentence
    std::string whatToDo; // one sentence
    bool operator==(const Problem &) const = default;
};

// "file:line: HS101 steps[3].kind: what. whatToDo"
std::string toString(const Problem &problem);

} // namespace heard::scenario
