// Purpose: one scorer for all scoring tests, and short ways to ask it.
#pragma once

#include "game/scoring/scorer.hpp"

#include <stdexcept>
#include <string>
#include <string_view>

namespace heard::tests {

inline const scoring::Scorer &scorer() {
    static const scoring::Scorer one = [] {
        auto loaded = scoring::Scorer::load(HEARD_SOURCE_DIR "/assets/language/en");
        if (!loaded) throw std::runtime_error(loaded.error());
        return std::move(*loaded);
    }();
    return one;
}

inline scoring::ScoreRequest statement(std::string_view text) {
    scoring::ScoreRequest request;
    request.as = rules::TextAs::Statement;
    request.text = text;
    return request;
}

inline scoring::ScoreRequest reflection(std::string_view context, std::string_view text) {
    scoring::ScoreRequest request;
    request.as = rules::TextAs::Reflection;
    request.context = context;
    request.text = text;
    return request;
}

inline rules::StatementClass classOf(std::string_view text) { return scorer().analyse(statement(text)).statementClass; }
inline bool has(std::string_view text, rules::Flag flag) { return scorer().analyse(statement(text))[flag].there; }
inline int overall(std::string_view context, std::string_view text) { return scorer().analyse(reflection(context, text)).overall; }

} // namespace heard::tests
