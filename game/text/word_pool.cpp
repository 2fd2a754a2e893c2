#include "game/text/word_pool.hpp"

namespace heard::text {

std::size_t WordPool::slotOf(std::string_view word, std::uint32_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = (hash ^ (hash >> 15)) & mask; // FNV mixes upwards; its low bits alone are the poor ones
    while (slots_[slot] != 0 && ((slots_[slot] & tagBits) != (hash & tagBits) || text(slots_[slot] & idBits) != word)) slot = (slot + 1) & mask;
    return slot;
}

void WordPool::grow() {
    slots_.assign(slots_.empty() ? 64 : slots_.size() * 2, 0);
    for (std::uint32_t id = 1; id <= size(); ++id) {
        const std::uint32_t hash = hashOf(text(id));
        slots_[slotOf(text(id), hash)] = (hash & tagBits) | id;
    }
}

std::uint32_t WordPool::add(std::string_view word) {
    if ((ends_.size() + 1) * 3 > slots_.size() * 2) grow();
    const std::uint32_t hash = hashOf(word);
    const std::size_t slot = slotOf(word, hash);
    if (slots_[slot] != 0) return slots_[slot] & idBits;
    letters_ += word;
    ends_.push_back(static_cast<std::uint32_t>(letters_.size()));
    slots_[slot] = (hash & tagBits) | size();
    return size();
}

std::uint32_t WordPool::find(std::string_view word) const { return slots_.empty() ? 0 : slots_[slotOf(word, hashOf(word))] & idBits; }

void WordPool::finish() {
    letters_.shrink_to_fit();
    ends_.shrink_to_fit();
}

} // namespace heard::text
