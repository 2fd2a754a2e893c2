#include "game/scoring/plain_phrase.hpp"

namespace heard::scoring {

std::optional<text::Range> plainPhraseIn(const Language &language, const text::Reading &reading, const std::string &phrase) {
    const text::Reading wanted = language.read(phrase);
    for (std::size_t i = 0; !wanted.empty() && i + wanted.size() <= reading.size(); ++i) {
        std::size_t same = 0;
        while (same < wanted.size() && reading.word(i + same).stem == wanted.word(same).stem) ++same;
        if (same == wanted.size()) return reading.range(i, i + same);
    }
    return std::nullopt;
}

} // namespace heard::scoring
