#include "game/text/occurrences.hpp"

namespace heard::text {

void Occurrences::add(std::uint32_t symbol, std::uint32_t at, std::size_t length) {
    there_[symbol / 64] |= std::uint64_t{1} << (symbol % 64);
    std::uint32_t &page = pageOf_[symbol / pageSize];
    if (page == 0) {
        page = static_cast<std::uint32_t>(rows_.size());
        rows_.resize(rows_.size() + pageSize);
    }
    std::uint32_t &row = rows_[page + symbol % pageSize];
    if (row == 0) {
        row = static_cast<std::uint32_t>(found_.size());
        found_.push_back({{}, symbol, none});
    }
    Found &found = found_[row];
    found.places.add(at, length);
    if (found.last != none && starts_[found.last].at == at) return; // a class may start twice at one word, with two lengths
    starts_.push_back({at, found.last});
    found.last = static_cast<std::uint32_t>(starts_.size() - 1);
}

} // namespace heard::text
