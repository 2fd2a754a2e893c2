// Purpose: lists of numbers, each kept once and numbered from 0 on: the choices of pattern elements, which many patterns share.
// Owner: a PatternSet; const and thread-safe once finished.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace heard::text {

class ChoicePool {
public:
    std::uint32_t add(std::span<const std::uint32_t> choices) { // its number, old or new
        if ((size() + 1) * 3 > slots_.size() * 2) grow();
        const std::size_t slot = slotOf(choices);
        if (slots_[slot] == 0) {
            numbers_.insert(numbers_.end(), choices.begin(), choices.end());
            ends_.push_back(static_cast<std::uint32_t>(numbers_.size()));
            slots_[slot] = size();
        }
        return slots_[slot] - 1;
    }
    std::span<const std::uint32_t> of(std::uint32_t list) const { return std::span(numbers_).subspan(ends_[list], ends_[list + 1] - ends_[list]); }
    std::uint32_t size() const { return static_cast<std::uint32_t>(ends_.size() - 1); }
    // After the last add: every number becomes what `into` makes of it.
    template <typename Into> void finish(const Into &into) {
        std::transform(numbers_.begin(), numbers_.end(), numbers_.begin(), into);
        numbers_.shrink_to_fit();
        ends_.shrink_to_fit();
        slots_ = {};
    }

private:
    std::size_t slotOf(std::span<const std::uint32_t> choices) const { // where the list is, or the free slot where it belongs
        std::uint64_t hash = choices.size();
        for (const std::uint32_t n : choices) hash = (hash ^ n) * 0x9E3779B97F4A7C15U;
        std::size_t slot = (hash >> 32) & (slots_.size() - 1);
        while (slots_[slot] != 0 && !std::ranges::equal(of(slots_[slot] - 1), choices)) slot = (slot + 1) & (slots_.size() - 1);
        return slot;
    }
    void grow() {
        slots_.assign(slots_.empty() ? 64 : slots_.size() * 2, 0);
        for (std::uint32_t list = 0; list < size(); ++list) slots_[slotOf(of(list))] = list + 1;
    }
    std::vector<std::uint32_t> numbers_, ends_{0};
    std::vector<std::uint32_t> slots_; // by hash, open addressing: a list's number and one; 0: free. A power of two of them, or none yet
};

} // namespace heard::text
