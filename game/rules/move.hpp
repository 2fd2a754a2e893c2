// Purpose: what a seat submits within a match. Plain data; bounds are checked by the codec and again by step().
#pragma once

#include "game/rules/feelings.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace heard::rules {

inline constexpr std::size_t maxTextCodePoints = 500;
inline constexpr std::size_t maxLaid = 2;
inline constexpr std::size_t maxIdeas = 4;
inline constexpr std::size_t maxIdeaCodePoints = 140;

enum class MoveKind : std::uint8_t {
    Text,   // text (+ cards): speak, reflect, confirm's two follow-ups, request, "how about …", appreciate
    Choice, // number: choose option; confirm 0 yes 1 almost 2 not yet; more 0 no 1 yes; ask 0 now 1 at `text`; request see RequestAnswer
    Mood,   // number: index into moods(); battery 1..3
    List,   // list: ideas, 0..4 of them
    Marks,  // numbers: indices of the mixed ideas this seat could live with
    Rating, // number 0..4 (fully · mostly · partly · a little · not yet); show: let the listener see it
    Keep,   // number: the event number of the other's line to keep; 0 keeps none
    Day,    // number: day to look again, days after today 1..60; 0 leaves it open
    Ready,  // card, breathe, note done, seen, next
    Pass,   // "let this one go"
    Aloud   // said aloud: nothing typed, recorded or scored (cards may be laid)
};
inline constexpr int moveKindCount = 11;
constexpr std::uint16_t moveBit(MoveKind kind) { return static_cast<std::uint16_t>(1u << static_cast<unsigned>(kind)); }

enum class RequestAnswer : std::uint8_t { Yes, NotNow, HowAbout }; // HowAbout is followed by a Text from the same seat

struct Move {
    MoveKind kind{};
    std::string text;                  // UTF-8, ≤ maxTextCodePoints
    std::vector<CardId> cards;         // laid face down, ≤ maxLaid, distinct
    std::uint32_t number = 0;
    std::uint8_t battery = 0;
    bool show = false;
    std::vector<std::string> list;     // ≤ maxIdeas, each ≤ maxIdeaCodePoints
    std::vector<std::uint8_t> numbers; // distinct
    bool operator==(const Move &) const = default;
};

// Mood words for a check-in, in the order shown; Move::number indexes them.
std::span<const std::string_view> moods();

} // namespace heard::rules
