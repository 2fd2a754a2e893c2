#include "game/text/class_table.hpp"

#include <algorithm>

namespace heard::text {

void ClassTable::add(ClassId cls, std::span<const std::uint32_t> words) {
    added_.push_back({{Alternative::Kind::Word, words.front()}, static_cast<std::uint32_t>(cells_.size())});
    cells_.push_back({.head = {cls, static_cast<std::uint32_t>(words.size() - 1) & 0x7FFFU, 0}});
    for (const std::uint32_t word : words.subspan(1)) cells_.push_back({.value = word});
}

void ClassTable::add(ClassId cls, const Pattern &pattern) {
    const auto entry = static_cast<std::uint32_t>(cells_.size());
    cells_.push_back({.head = {cls, 0, 1}});
    cells_.push_back({.value = patterns_.add(pattern)});
    for (const Alternative &key : pattern.firstWord().oneOf) added_.push_back({key, entry});
}

void ClassTable::build(const Symbols &symbols) {
    symbols_ = symbols;
    rowStart_.assign(symbols.classesFrom + 1, 0);
    for (const Added &a : added_) rowStart_[symbols.of(a.key) + 1] += 1 + cells_[a.entry].head.size();
    for (std::size_t i = 0; i < symbols.classesFrom; ++i) rowStart_[i + 1] += rowStart_[i];
    std::vector<std::uint32_t> next(rowStart_.begin(), rowStart_.end() - 1);
    std::vector<Cell> ordered(rowStart_.back());
    for (const Added &a : added_) {
        const std::uint32_t size = 1 + cells_[a.entry].head.size();
        std::copy_n(cells_.begin() + a.entry, size, ordered.begin() + next[symbols.of(a.key)]);
        next[symbols.of(a.key)] += size;
    }
    cells_ = std::move(ordered);
    added_ = {};
    patterns_.build(symbols);
}

bool ClassTable::saysAt(const Cell *words, std::uint32_t count, const Matchable &text, std::size_t at) {
    if (at + count > text.words.size()) return false;
    const std::uint16_t sentence = text.words[at - 1].sentence;
    for (std::uint32_t i = 0; i < count; ++i)
        if (text.words[at + i].id != words[i].value || text.words[at + i].sentence != sentence) return false;
    return true;
}

void ClassTable::weighClasses(std::vector<std::uint32_t> &howOften) const {
    constexpr std::uint32_t phraseShare = 8; // of the times its first word is met, a phrase is seldom what it starts
    for (std::uint32_t row = 0; row < symbols_.classesFrom; ++row)
        for (std::uint32_t i = rowStart_[row]; i < rowStart_[row + 1]; i += 1 + cells_[i].head.size()) {
            const Head head = cells_[i].head;
            const bool single = !head.isPattern && head.words == 0;
            howOften[symbols_.ofClass(static_cast<ClassId>(head.cls))] += single ? howOften[row] : howOften[row] / phraseShare;
        }
}

} // namespace heard::text
