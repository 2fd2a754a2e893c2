#include "game/scoring/safety.hpp"

#include <algorithm>

namespace heard::scoring {

bool speaksOfHarm(const Language &language, const text::Reading &reading) {
    const auto everyday = language.hits(reading, Cue::SafetyNot);
    const auto hits = language.hits(reading, Cue::Safety);
    return std::any_of(hits.begin(), hits.end(), [&](const text::Hit &hit) {
        return hit.strength >= 3 && std::none_of(everyday.begin(), everyday.end(), [&](const text::Hit &e) { return e.first < hit.last && hit.first < e.last; });
    });
}

} // namespace heard::scoring
