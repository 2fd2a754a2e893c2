#include "game/text/spelling.hpp"

#include <algorithm>
#include <array>

namespace heard::text {
namespace {

constexpr std::size_t shortest = 4, longest = 24;

std::uint64_t keyOf(std::string_view word) { // FNV-1a, the same on every machine
    std::uint64_t h = 14695981039346656037ULL;
    for (const char c : word) h = (h ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return h;
}

} // namespace

int editDistance(std::string_view a, std::string_view b, int bound) {
    const int n = static_cast<int>(a.size()), m = static_cast<int>(b.size());
    if (n > static_cast<int>(longest) + 2 || m > static_cast<int>(longest) + 2 || std::abs(n - m) > bound) return bound + 1;
    using Row = std::array<int, longest + 4>;
    Row before{}, last{}, now{};
    for (int j = 0; j <= m; ++j) last[j] = j;
    for (int i = 1; i <= n; ++i) {
        now[0] = i;
        int least = i;
        for (int j = 1; j <= m; ++j) {
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) now[j] = std::min(now[j], before[j - 2] + 1);
            least = std::min(least, now[j]);
        }
        if (least > bound) return bound + 1;
        before = last;
        last = now;
    }
    return std::min(last[m], bound + 1);
}

void SpellingIndex::add(std::string_view word, std::uint32_t id) {
    const bool letters = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (word.size() < shortest || word.size() > longest || !letters) return;
    const auto index = static_cast<std::uint32_t>(words_.size());
    words_.emplace_back(word);
    ids_.push_back(id);
    byDeletion_.emplace(keyOf(word), index);
    std::string shorter;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (i > 0 && word[i] == word[i - 1]) continue;
        shorter.assign(word);
        shorter.erase(i, 1);
        byDeletion_.emplace(keyOf(shorter), index);
    }
}

void SpellingIndex::consider(std::string_view key, std::string_view word, std::uint32_t &best, int &distance, bool &tie) const {
    const auto [first, last] = byDeletion_.equal_range(keyOf(key));
    for (auto it = first; it != last; ++it) {
        const std::uint32_t i = it->second;
        if (words_[i].front() != word.front()) continue; // the first letter is seldom the mistake
        const int bound = word.size() >= 8 ? 2 : 1;
        const int d = editDistance(words_[i], word, bound);
        if (d > bound || d > distance) continue;
        if (d == distance && best != 0 && best != ids_[i]) { // a tie: the lower id stays, and the caller hears of it
            tie = true;
            best = std::min(best, ids_[i]);
            continue;
        }
        if (d < distance) tie = false;
        distance = d;
        best = ids_[i];
    }
}

std::uint32_t SpellingIndex::nearest(std::string_view word) const {
    if (word.size() <= shortest || word.size() > longest) return 0;
    std::uint32_t best = 0;
    int distance = 3;
    bool tie = false;
    consider(word, word, best, distance, tie);
    std::string shorter;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (i > 0 && word[i] == word[i - 1]) continue;
        shorter.assign(word);
        shorter.erase(i, 1);
        consider(shorter, word, best, distance, tie);
    }
    return tie && distance > 1 ? 0 : best;
}

} // namespace heard::text
