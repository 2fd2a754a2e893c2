// Purpose: sixty statements and sixty replies, each written in six voices that say the same; made up for these tests.
#pragma once

#include <array>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace heard::tests {

inline constexpr std::array<const char *, 6> voices{"plain", "terse", "dyslexic", "second_language", "dialect", "ornate"};

inline std::vector<nlohmann::json> inVoices(const char *file) { // "statements" or "reflections"
    std::vector<nlohmann::json> out;
    std::ifstream in(std::string(HEARD_SOURCE_DIR "/tests/scoring/voices/") + file + ".jsonl");
    for (std::string line; std::getline(in, line);) out.push_back(nlohmann::json::parse(line));
    return out;
}

} // namespace heard::tests
