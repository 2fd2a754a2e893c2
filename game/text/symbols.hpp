// Purpose: words, stems and classes numbered in one row, so that one table or one set of bits serves for all three. Plain data.
#pragma once

#include "game/text/pattern.hpp"

namespace heard::text {

struct Symbols {
    std::uint32_t stemsFrom = 0, classesFrom = 0, count = 0; // words come first, as they are numbered

    static Symbols of(std::size_t words, std::size_t stems, std::size_t classes) {
        return {static_cast<std::uint32_t>(words), static_cast<std::uint32_t>(words + stems), static_cast<std::uint32_t>(words + stems + classes)};
    }
    bool knowsStem(std::uint32_t stem) const { return stem < classesFrom - stemsFrom; } // else it is a hash
    std::uint32_t ofStem(std::uint32_t stem) const { return stemsFrom + stem; }
    std::uint32_t ofClass(ClassId cls) const { return classesFrom + cls; }
    std::uint32_t of(const Alternative &a) const { return a.id + (a.kind == Alternative::Kind::Word ? 0 : a.kind == Alternative::Kind::Stem ? stemsFrom : classesFrom); }
};

} // namespace heard::text
