// Purpose: short forms and the words they stand for ("dont": do, not). Owner: the lexicon; const and thread-safe once filled.
#pragma once

#include "game/text/word_pool.hpp"

#include <span>

namespace heard::text {

class ShortForms {
public:
    void add(std::string_view form, std::span<const std::uint32_t> words, bool apostropheOnly); // the last one said of a form holds
    // Numbers of the words it stands for; empty when it is none. Some count only where an apostrophe was typed.
    std::span<const std::uint32_t> find(std::string_view form, bool apostrophe) const;

private:
    struct Part { // of words_; empty: no short form of this kind
        std::uint32_t first = 0, count = 0;
    };
    struct Form {
        Part always, withApostrophe;
    };
    WordPool forms_;
    std::vector<Form> meant_{1}; // by number of the form
    std::vector<std::uint32_t> words_;
};

} // namespace heard::text
