#include "game/text/token.hpp"

namespace heard::text {
namespace {

std::uint16_t markOf(char32_t c) {
    switch (c) {
    case U',': case 0xFF0C: return comma;
    case U'.': case 0x3002: return stop;
    case U'?': case 0x061F: return question;
    case U'!': return exclamation;
    case 0x2026: return ellipsis;
    case U'-': case 0x2014: return dash;
    case U'"': case U'\'': return quote;
    case U':': case U';': return colon;
    case U'\n': case U'\r': return newLine;
    case U'(': case U')': case U'[': case U']': return bracket;
    case U'*': return star;
    default: return 0;
    }
}

bool joins(const Normalised &t, std::size_t i) { // an apostrophe, point or colon between two letters or digits stays inside the word
    if (i == 0 || i + 1 >= t.text.size()) return false;
    const char32_t c = t.text[i], left = t.text[i - 1], right = t.text[i + 1];
    if (c == U'\'') return isLetterOrDigit(left) && isLetterOrDigit(right);
    const auto digit = [](char32_t d) { return d >= U'0' && d <= U'9'; };
    return (c == U'.' || c == U':' || c == U',') && digit(left) && digit(right);
}

void addMark(std::vector<Token> &tokens, std::uint16_t &leading, std::uint16_t mark) {
    if (tokens.empty()) leading |= mark;
    else {
        if (mark == stop && (tokens.back().after & stop)) tokens.back().after |= ellipsis;
        tokens.back().after |= mark;
    }
}

Token wordAt(const Normalised &t, std::size_t &i) {
    const std::size_t start = i;
    Token token;
    std::size_t capitals = 0, cased = 0;
    while (i < t.text.size() && (isLetterOrDigit(t.text[i]) || joins(t, i))) {
        if (t.text[i] != U'\'') append(token.word, t.text[i]);
        if (t.text[i] >= U'a' && t.text[i] <= U'z') ++cased;
        if (t.upper[i]) ++capitals;
        ++i;
    }
    token.range = {t.from[start].start, t.from[i - 1].end};
    token.shouted = capitals >= 2 && capitals == cased;
    return token;
}

} // namespace

std::vector<Token> tokenise(const Normalised &t) {
    std::vector<Token> tokens;
    tokens.reserve(t.text.size() / 4); // a word of English and its space take five
    std::uint16_t leading = 0;
    for (std::size_t i = 0; i < t.text.size();) {
        const char32_t c = t.text[i];
        if (isLetterOrDigit(c)) {
            tokens.push_back(wordAt(t, i));
            continue;
        }
        if (isEmoji(c)) {
            Token token;
            append(token.word, c);
            token.range = t.from[i];
            token.emoji = true;
            tokens.push_back(std::move(token));
        } else if (const std::uint16_t mark = markOf(c)) {
            const bool hyphen = c == U'-' && i > 0 && i + 1 < t.text.size() && isLetterOrDigit(t.text[i - 1]) && isLetterOrDigit(t.text[i + 1]);
            if (!hyphen) addMark(tokens, leading, mark);
        }
        ++i;
    }
    if (!tokens.empty()) tokens.front().before = leading;
    return tokens;
}

} // namespace heard::text
