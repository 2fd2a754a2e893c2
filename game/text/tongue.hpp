// Purpose: is this text in the language of the lexicon at all? Another or a mixed language is left unscored. Pure; any thread.
#pragma once

#include "game/text/reading.hpp"

namespace heard::text {

enum class Tongue : std::uint8_t { Ours, Other, TooLittle };

class TongueCheck {
public:
    explicit TongueCheck(const Lexicon &lexicon);
    Tongue of(const Reading &reading, std::string_view utf8) const;

private:
    std::optional<ClassId> other_, ours_;
};

} // namespace heard::text
