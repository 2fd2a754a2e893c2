#include "game/text/spelling.hpp"

#include <algorithm>
#include <array>

namespace heard::text {
namespace {

constexpr std::size_t shortest = 4, longest = 24;

// Calls each(key) for the word itself and for it less each letter; of a doubled letter one is enough.
template <typename Each> void eachKey(std::string_view word, const Each &each) {
    each(hashOf(word));
    for (std::size_t i = 0; i < word.size(); ++i)
        if (i == 0 || word[i] != word[i - 1]) each(hashOf(word, i));
}

constexpr std::uint32_t bucketBits = 12; // of a key's hash, from the top

bool corrects(std::string_view word) {
    return word.size() >= shortest && word.size() <= longest && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
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

struct SpellingIndex::Search {
    const WordPool &words;
    std::string_view word;
    std::uint32_t best = 0;
    int distance = 3;
    bool tie = false;
};

void SpellingIndex::build(const WordPool &words) {
    std::vector<std::uint32_t> starts((1U << bucketBits) + 1, 0); // dealt into buckets first, which leaves little to sort
    const auto eachOfAll = [&words](const auto &each) {
        for (std::uint32_t id = 1; id <= words.size(); ++id)
            if (corrects(words.text(id))) eachKey(words.text(id), [&](std::uint32_t key) { each(key, id); });
    };
    eachOfAll([&](std::uint32_t key, std::uint32_t) { ++starts[(key >> (32 - bucketBits)) + 1]; });
    for (std::size_t i = 1; i < starts.size(); ++i) starts[i] += starts[i - 1];
    byDeletion_.assign(starts.back(), 0);
    std::vector<std::uint32_t> next = starts;
    eachOfAll([&](std::uint32_t key, std::uint32_t id) { byDeletion_[next[key >> (32 - bucketBits)]++] = std::uint64_t{key} << 32 | id; });
    for (std::size_t i = 1; i < starts.size(); ++i) std::sort(byDeletion_.begin() + starts[i - 1], byDeletion_.begin() + starts[i]);
}

void SpellingIndex::consider(std::uint32_t key, Search &search) const {
    for (auto it = std::lower_bound(byDeletion_.begin(), byDeletion_.end(), std::uint64_t{key} << 32); it != byDeletion_.end() && *it >> 32 == key; ++it) {
        const auto id = static_cast<std::uint32_t>(*it);
        const std::string_view candidate = search.words.text(id);
        if (candidate.front() != search.word.front()) continue; // the first letter is seldom the mistake
        const int bound = search.word.size() >= 8 ? 2 : 1;
        const int d = editDistance(candidate, search.word, bound);
        if (d > bound || d > search.distance) continue;
        if (d == search.distance && search.best != 0 && search.best != id) { // a tie: the lower number stays, and the caller hears of it
            search.tie = true;
            search.best = std::min(search.best, id);
            continue;
        }
        if (d < search.distance) search.tie = false;
        search.distance = d;
        search.best = id;
    }
}

std::uint32_t SpellingIndex::nearest(const WordPool &words, std::string_view word) const {
    if (word.size() <= shortest || word.size() > longest) return 0;
    Search search{words, word};
    eachKey(word, [&](std::uint32_t key) { consider(key, search); });
    return search.tie && search.distance > 1 ? 0 : search.best;
}

} // namespace heard::text
