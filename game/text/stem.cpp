#include "game/text/stem.hpp"

#include <algorithm>
#include <libstemmer.h>

namespace heard::text {

Stemmer::Stemmer() : stemmer_(sb_stemmer_new("english", "UTF_8")) {}
Stemmer::~Stemmer() { sb_stemmer_delete(stemmer_); }

std::string_view Stemmer::stem(std::string_view word) {
    constexpr std::size_t longestWord = 40; // longer is no English word, and stemming it would only cost time
    const bool letters = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!stemmer_ || word.size() < 3 || word.size() > longestWord || !letters) return word;
    const auto *stemmed = sb_stemmer_stem(stemmer_, reinterpret_cast<const sb_symbol *>(word.data()), static_cast<int>(word.size()));
    if (!stemmed) return word;
    return {reinterpret_cast<const char *>(stemmed), static_cast<std::size_t>(sb_stemmer_length(stemmer_))};
}

} // namespace heard::text
