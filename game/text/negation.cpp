#include "game/text/negation.hpp"

namespace heard::text {

Negation::Negation(const Lexicon &lexicon) : negator_(lexicon.classNamed("negator")), ends_(lexicon.classNamed("negation_ends")), subject_(lexicon.classNamed("subject")) {}

bool Negation::reaches(const Reading &reading, std::size_t i) const {
    constexpr std::size_t reach = 4;
    if (!negator_ || !ends_ || i >= reading.size()) return false;
    const std::size_t clause = reading.clauseStart(i);
    for (std::size_t back = 1; back <= reach && clause + back <= i; ++back) {
        const std::size_t at = i - back;
        for (std::size_t len = reading.lengthOf(at, *ends_); len > 0; len = 0)
            if (at + len <= i) return false;
        if (reading.is(at, *negator_)) return true;
        if (subject_ && reading.is(at, *subject_)) return false;
    }
    return false;
}

} // namespace heard::text
