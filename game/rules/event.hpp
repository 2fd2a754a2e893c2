// Purpose: what happened in a match, as the seats in `to` may know it. Words travel only here, once.
#pragma once

#include "game/rules/move.hpp"
#include "game/rules/verdict.hpp"
#include "game/scenario/seat.hpp"

#include <optional>

namespace heard::rules {

enum class EventKind : std::uint8_t {
    StepBegan,    // step, by = floor
    MoodShown,    // by, value = mood, ref = battery; both appear together
    Asked,        // ask answered: by, value 0 now / 1 another time, text = the named time
    Read,         // card read by both
    Chose,        // by, value = option
    Said,         // speak: by, how, text; cards stay face down: value = how many were laid
    GaveBack,     // reflect: as Said
    TurnedOver,   // cards = the speaker's, otherCards = the listener's, value = Nearness
    Confirmed,    // by = speaker, value 0 yes 1 almost 2 not yet
    MattersMost,  // by = speaker, text ("the part that matters most is …")
    SecondTry,    // by = listener, how, text
    GoodEnough,   // two tries were enough for now
    MoreToSay,    // value 0 no 1 yes
    FloorCrossed, // by = who has it now
    IdeasShown,   // list: unsigned and mixed
    IdeasOverlap, // numbers both could live with (indices into the shown list)
    Requested,    // by, how, text
    Answered,     // by, value = RequestAnswer, text for HowAbout
    CounterTaken, // by, value 1 taken / 0 not now
    Agreed,       // by = who asked, text = what; value = days until looking again, 0 open
    Appreciated,  // by, how, text; both appear together
    Breathed,     // value 1 when skipped
    NoteDone,     // by, to both: "done", never a word of it
    FeltHeard,    // by, value 0..4; to the speaker alone unless shown
    Kept,         // by, ref = event number of the other's line (0 none), text = the line; both appear together
    LookBack,     // private: ref = event number of own text, verdict; told again when a finding was dropped. value 1: its owner shows it to both
    HintOffered,  // private: the step's own optional hint applies
    SafetyPage,   // private: a game is not the place for this; help lines
    Ended         // the closing line
};
inline constexpr int eventKindCount = 29;

enum class How : std::uint8_t { Typed, Aloud, Passed };

struct Event {
    std::uint32_t number = 0; // 1, 2, … over the whole match; a seat sees gaps where another's private events lie
    EventKind kind{};
    std::uint8_t to = bothPartners; // seatBit()s
    Seat by{};
    std::uint16_t step = 0;         // index into Scenario::steps
    How how{};
    std::uint32_t value = 0;
    std::uint32_t ref = 0;
    std::string text;
    std::vector<std::string> list;
    std::vector<CardId> cards, otherCards;
    std::vector<std::uint8_t> numbers;
    std::optional<Verdict> verdict;
    bool operator==(const Event &) const = default;
};

} // namespace heard::rules
