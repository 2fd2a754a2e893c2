// Purpose: what holds now for one seat within a match. Small (≤ 64 bytes on the wire); words never travel here.
#pragma once

#include "game/rules/move.hpp"
#include "game/scenario/scenario.hpp"

namespace heard::rules {

// Where inside a step play stands. Steps not named here have the one phase Act.
enum class Phase : std::uint8_t {
    Act,        // the step's own act: read, answer, say, give back, choose, rate, breathe, write privately
    Answer,     // confirm: yes / almost / not yet · request: the other answers · ask: the other answers
    Matters,    // confirm: the speaker says the part that matters most
    Retry,      // confirm: the listener's second try, one sentence
    Mark,       // ideas: both mark, sealed, what they could live with
    See,        // ideas, appreciate: both look at what was turned over, then go on
    Counter,    // request: whoever asked answers "how about …" (Choice 1 yes, 0 not now)
    LookAgain,  // request: whoever asked names a day to look again, or leaves it open
    Keep,       // ending 1: each picks, sealed, one line of the other's
    Tonight,    // ending 2: what was agreed, or nothing tonight
    LookBack,   // ending 3: each alone
    Closed      // ending 4: the closing line; nothing more can be played
};

enum class Part : std::uint8_t { Act, Wait, Done }; // Done: this seat has answered; the other has not (sealed steps)

struct View {
    std::uint32_t turn = 0;      // counts phases; a move names the turn it answers
    std::uint16_t step = 0;      // index into Scenario::steps
    scenario::StepKind kind{};
    Phase phase{};
    Seat floor{};
    Part part{};
    std::uint16_t legal = 0;     // moveBit()s this seat may submit now
    std::uint8_t done = 0, of = 0; // progress in steps that people count (swap is none)
    std::uint8_t triesLeft = 0;  // confirm
    std::uint8_t mayLay = 0;     // cards this seat may lay with its move
    bool finished = false;
    bool operator==(const View &) const = default;
};

} // namespace heard::rules
