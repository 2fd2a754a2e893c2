#include "game/rules/clean_move.hpp"

#include "game/rules/state.hpp"

#include <algorithm>
#include <unicode/utf8.h>

namespace heard::rules {
namespace {

// The next code point, or a negative number where the bytes are no UTF-8.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion" // inside ICU's macro
UChar32 nextCodePoint(std::string_view text, std::int32_t &at) {
    UChar32 c = 0;
    U8_NEXT(text.data(), at, static_cast<std::int32_t>(text.size()), c);
    return c;
}
#pragma GCC diagnostic pop

bool isControl(UChar32 c) { return c < 0x20 || (c >= 0x7f && c < 0xa0); }

// Spaces, and characters nobody can see, in any script.
bool isBlank(UChar32 c) {
    return c == 0x20 || c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200f) || c == 0x2028 || c == 0x2029 ||
           c == 0x202f || c == 0x205f || c == 0x2060 || c == 0x3000 || c == 0xfeff;
}

bool isBreak(UChar32 c) { return c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029; }

// Orders that turn the direction of what follows, in or out of sight: embeddings, overrides, isolates.
bool turnsTheLine(UChar32 c) { return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069); }

bool distinctNumbers(std::vector<std::uint8_t> numbers) {
    std::sort(numbers.begin(), numbers.end());
    return std::adjacent_find(numbers.begin(), numbers.end()) == numbers.end();
}

std::optional<Reject> checkCards(const std::vector<CardId> &cards, std::size_t mayLay) {
    if (cards.size() > mayLay) return Reject::TooManyCards;
    for (CardId card : cards)
        if (card >= laidCards().size()) return Reject::UnknownCard;
    if (!distinctNumbers(cards)) return Reject::TooManyCards;
    return std::nullopt;
}

tl::expected<std::vector<std::string>, Reject> cleanIdeas(const std::vector<std::string> &list) {
    if (list.size() > maxIdeas) return tl::unexpected(Reject::TooManyIdeas);
    std::vector<std::string> ideas;
    for (const std::string &idea : list) {
        auto clean = cleanText(idea, maxIdeaCodePoints);
        if (clean)
            ideas.push_back(std::move(*clean));
        else if (clean.error() != Reject::TextEmpty)
            return tl::unexpected(clean.error()); // an empty box is no idea
    }
    return ideas;
}

tl::expected<Move, Reject> withText(Move to, const Move &from, std::size_t cap) {
    auto text = cleanText(from.text, cap);
    if (!text) return tl::unexpected(text.error());
    to.text = std::move(*text);
    return to;
}

tl::expected<Move, Reject> withCards(Move to, const Move &from, std::size_t mayLay) {
    if (auto bad = checkCards(from.cards, mayLay)) return tl::unexpected(*bad);
    to.cards = from.cards;
    return to;
}

tl::expected<Move, Reject> withList(Move to, const Move &from) {
    auto ideas = cleanIdeas(from.list);
    if (!ideas) return tl::unexpected(ideas.error());
    to.list = std::move(*ideas);
    return to;
}

tl::expected<Move, Reject> withMarks(Move to, const Move &from) {
    if (from.numbers.size() > 2 * maxIdeas || !distinctNumbers(from.numbers)) return tl::unexpected(Reject::BadNumber);
    to.numbers = from.numbers;
    std::sort(to.numbers.begin(), to.numbers.end());
    return to;
}

} // namespace

tl::expected<std::string, Reject> cleanText(std::string_view text, std::size_t cap) {
    if (text.size() > cap * 4 + 64) return tl::unexpected(Reject::TextTooLong); // before anything is looked at
    std::string clean;
    clean.reserve(text.size());
    std::size_t points = 0, kept = 0, keptPoints = 0; // up to the last character that can be seen
    const auto length = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < length;) {
        const std::int32_t from = at;
        UChar32 c = nextCodePoint(text, at);
        if (c < 0) return tl::unexpected(Reject::TextControl);
        if (isBreak(c)) c = ' ';
        if (isControl(c)) return tl::unexpected(Reject::TextControl);
        if (turnsTheLine(c)) continue;
        const bool blank = isBlank(c);
        if (blank && clean.empty()) continue;
        if (c == ' ')
            clean += ' ';
        else
            clean.append(text.substr(static_cast<std::size_t>(from), static_cast<std::size_t>(at - from)));
        ++points;
        if (!blank) kept = clean.size(), keptPoints = points;
    }
    if (kept == 0) return tl::unexpected(Reject::TextEmpty);
    if (keptPoints > cap) return tl::unexpected(Reject::TextTooLong);
    clean.resize(kept);
    return clean;
}

tl::expected<Move, Reject> cleanMove(const Move &move, std::size_t mayLay) {
    Move clean;
    clean.kind = move.kind;
    switch (move.kind) {
    case MoveKind::Text: {
        auto text = withText(std::move(clean), move, maxTextCodePoints);
        return text ? withCards(std::move(*text), move, mayLay) : text;
    }
    case MoveKind::Aloud: return withCards(std::move(clean), move, mayLay);
    case MoveKind::Choice:
        clean.number = move.number;
        return move.text.empty() ? clean : withText(std::move(clean), move, maxTextCodePoints);
    case MoveKind::Mood:
        clean.number = move.number;
        clean.battery = move.battery;
        if (move.number >= moods().size() || move.battery < 1 || move.battery > 3)
            return tl::unexpected(Reject::BadNumber);
        return clean;
    case MoveKind::List: return withList(std::move(clean), move);
    case MoveKind::Marks: return withMarks(std::move(clean), move);
    case MoveKind::Rating:
        clean.number = move.number;
        clean.show = move.show;
        if (move.number > 4) return tl::unexpected(Reject::BadNumber);
        return clean;
    case MoveKind::Keep: clean.number = move.number; return clean;
    case MoveKind::Day:
        clean.number = move.number;
        if (move.number > maxDaysAhead) return tl::unexpected(Reject::BadNumber);
        return clean;
    case MoveKind::Ready:
    case MoveKind::Pass: return clean;
    }
    return tl::unexpected(Reject::NotInThisStep); // a number outside the closed list
}

} // namespace heard::rules
