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

const std::vector<std::string> *Lexicon::expansion(std::string_view word, bool apostrophe) const {
    if (const auto it = expansions_.find(word); it != expansions_.end()) return &it->second;
    if (!apostrophe) return nullptr;
    const auto it = withApostrophe_.find(word);
    return it == withApostrophe_.end() ? nullptr : &it->second;
}

std::uint32_t Lexicon::wordId(std::string_view word) const {
    const auto it = words_.find(word);
    return it == words_.end() ? 0 : it->second;
}

std::uint32_t Lexicon::stemId(std::string_view stem) const {
    if (const auto it = stems_.find(stem); it != stems_.end()) return it->second;
    std::uint32_t h = 2166136261U; // FNV-1a, the same on every machine
    for (const char c : stem) h = (h ^ static_cast<unsigned char>(c)) * 16777619U;
    return h | 0x80000000U;
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
