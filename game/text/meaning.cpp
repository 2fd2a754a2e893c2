#include "game/text/meaning.hpp"

namespace heard::text {
namespace {

int valueOf(char c) { // the base64 alphabet, from -32; 64: none of it
    if (c >= 'A' && c <= 'Z') return c - 'A' - 32;
    if (c >= 'a' && c <= 'z') return c - 'a' + 26 - 32;
    if (c >= '0' && c <= '9') return c - '0' + 52 - 32;
    return c == '+' ? 30 : c == '/' ? 31 : 64;
}

std::uint32_t rootOf(std::uint32_t square) { // rounded down
    std::uint32_t root = 0;
    for (std::uint32_t bit = 1U << 15; bit != 0; bit >>= 1)
        if ((root | bit) * (root | bit) <= square) root |= bit;
    return root;
}

} // namespace

std::string Meanings::add(std::uint32_t word, std::string_view letters) {
    if (letters.size() != dimensions) return "a word vector has " + std::to_string(dimensions) + " letters";
    if (lengths_.size() >= 0xFFFE) return "too many word vectors";
    if (knows(word)) return {};
    std::uint32_t square = 0;
    for (const char c : letters) {
        const int value = valueOf(c);
        if (value == 64) return "a word vector is written in the base64 alphabet";
        rows_.push_back(static_cast<std::int8_t>(value));
        square += static_cast<std::uint32_t>(value * value);
    }
    lengths_.push_back(static_cast<std::uint16_t>(rootOf(square)));
    if (word >= rowOf_.size()) rowOf_.resize(word + 1, 0);
    rowOf_[word] = static_cast<std::uint16_t>(lengths_.size());
    return {};
}

void Meanings::finish() {
    rows_.shrink_to_fit();
    lengths_.shrink_to_fit();
    rowOf_.shrink_to_fit();
}

int Meanings::nearness(std::uint32_t a, std::uint32_t b) const {
    if (!knows(a) || !knows(b)) return 0;
    const std::size_t x = rowOf_[a] - 1U, y = rowOf_[b] - 1U;
    const int lengths = lengths_[x] * lengths_[y];
    if (lengths == 0) return 0;
    const std::int8_t *p = &rows_[x * dimensions], *q = &rows_[y * dimensions];
    int dot = 0;
    for (std::size_t i = 0; i < dimensions; ++i) dot += p[i] * q[i];
    return dot * 100 / lengths;
}

} // namespace heard::text
