// Purpose: moves in the words a story uses.
#pragma once

#include "game/rules/move.hpp"

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace heard::support {

using rules::Move;
using rules::MoveKind;

inline rules::CardId card(std::string_view name) { return *rules::cardNamed(name); }

inline Move of(MoveKind kind, std::uint32_t number = 0) {
    Move move;
    move.kind = kind;
    move.number = number;
    return move;
}
inline Move words(std::string words, std::initializer_list<std::string_view> laid = {}) {
    Move move = of(MoveKind::Text);
    move.text = std::move(words);
    for (std::string_view name : laid)
        move.cards.push_back(card(name));
    return move;
}
inline Move aloud(std::initializer_list<std::string_view> laid = {}) {
    Move move = words({}, laid);
    move.kind = MoveKind::Aloud;
    return move;
}
inline Move pass() { return of(MoveKind::Pass); }
inline Move ready() { return of(MoveKind::Ready); }
inline Move choice(std::uint32_t number, std::string words = {}) {
    Move move = of(MoveKind::Choice, number);
    move.text = std::move(words);
    return move;
}
inline Move yes() { return choice(0); }
inline Move almost() { return choice(1); }
inline Move notYet() { return choice(2); }
inline Move mood(std::uint32_t word, std::uint8_t battery) {
    Move move = of(MoveKind::Mood, word);
    move.battery = battery;
    return move;
}
inline Move ideas(std::vector<std::string> list) {
    Move move = of(MoveKind::List);
    move.list = std::move(list);
    return move;
}
inline Move marks(std::vector<std::uint8_t> numbers) {
    Move move = of(MoveKind::Marks);
    move.numbers = std::move(numbers);
    return move;
}
inline Move rating(std::uint32_t number, bool show) {
    Move move = of(MoveKind::Rating, number);
    move.show = show;
    return move;
}
inline Move keep(std::uint32_t event) { return of(MoveKind::Keep, event); }
inline Move day(std::uint32_t number) { return of(MoveKind::Day, number); }

} // namespace heard::support
