// Purpose: is the word here denied? A feeling that is denied is not a feeling. Pure; any thread.
#pragma once

#include "game/text/reading.hpp"

namespace heard::text {

class Negation {
public:
    explicit Negation(const Lexicon &lexicon);
    // A negator stands before word `i` in its clause, close enough to reach it, with nothing between that ends its reach ("not only", "but", a new subject).
    bool reaches(const Reading &reading, std::size_t i) const;

private:
    std::optional<ClassId> negator_, ends_, subject_;
};

} // namespace heard::text
