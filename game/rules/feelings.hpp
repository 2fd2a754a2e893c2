// Purpose: the feelings and needs that can be laid face down, and how near two of them lie. Ids are stable on the wire.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace heard::rules {

using CardId = std::uint8_t; // index into laidCards()

enum class CardSort : std::uint8_t { Feeling, Need };
struct LaidCard {
    std::string_view name; // as shown in English, lower case: "scared", "worn out", "closeness"
    CardSort sort;
    std::uint8_t family;   // feelings and needs of one family lie near each other
};

enum class Nearness : std::uint8_t { None, Match, Near, Far }; // None: only one side laid something

std::span<const LaidCard> laidCards();               // feelings first, then needs; at most 64
std::optional<CardId> cardNamed(std::string_view name);
Nearness nearness(CardId a, CardId b);               // Match, Near or Far; symmetric
Nearness nearness(std::span<const CardId> a, std::span<const CardId> b); // the nearest pair; None if either is empty

} // namespace heard::rules
