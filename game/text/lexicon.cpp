#include "game/text/lexicon.hpp"

#include <algorithm>

namespace heard::text {

std::optional<ClassId> Lexicon::classNamed(std::string_view name) const {
    const auto it = classes_.find(name);
    return it == classes_.end() ? std::nullopt : std::optional<ClassId>(it->second);
}

std::optional<CueId> Lexicon::cueNamed(std::string_view name) const {
    const auto it = cues_.find(name);
    return it == cues_.end() ? std::nullopt : std::optional<CueId>(it->second);
}

std::uint32_t Lexicon::stemId(std::string_view stem) const {
    const std::uint32_t known = stems_.find(stem);
    return known != 0 ? known : hashOf(stem) | 0x80000000U;
}

bool Lexicon::knownWord(std::string_view word) const {
    const auto at = [this](std::uint32_t start) {
        const char *text = knownText_.c_str() + start;
        return std::string_view(text);
    };
    const auto it = std::lower_bound(knownStarts_.begin(), knownStarts_.end(), word, [&](std::uint32_t start, std::string_view w) { return at(start) < w; });
    return it != knownStarts_.end() && at(*it) == word;
}

} // namespace heard::text
