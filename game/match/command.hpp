// Purpose: what a seat asks of the evening around a match. Plain data; bounds are checked by the codec and by Evening.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace heard::match {

enum class CommandKind : std::uint8_t {
    Ready,        // getting ready is over for this seat (safety page read or skipped)
    Mood,         // number = mood index, battery 1..3 in `extra`: the opening check-in, sealed until both answered
    Ceiling,      // number = Depth: a private ceiling for the deal, never shown
    Willing,      // numbers = which of the three dealt cards (0..2) this seat is willing to play; sealed; empty = none of these
    Propose,      // text = scenario id from the whole list
    Accept,       // number 1 yes / 0 not this one: answers a proposal
    Voices,       // number 0 as them / 1 as us; sealed; as us only if both said so
    Pause, Resume,
    Break,        // number = minutes 20..1440; whose it was is not kept
    Return,       // "I'm back": the break ends when both said so, or by the clock when one says so after its time
    Enough,       // enough for tonight: straight to the ending
    Reopen,       // number 0 go on / 1 start lightly / 2 let it rest; sealed; the gentler wish holds
    Misread,      // number = event, extra = finding
    ShowLookBack,
    LetIn,        // host: number 1 yes / 0 no
    Another,      // after the ending: another card tonight; takes effect when both said so
    Leave         // close this seat's evening for good
};
inline constexpr int commandKindCount = 18;

struct Command {
    CommandKind kind{};
    std::uint32_t number = 0;
    std::uint32_t extra = 0;
    std::string text;                  // Propose only, ≤ 48 bytes
    std::vector<std::uint8_t> numbers; // Willing only, ≤ 3
    bool operator==(const Command &) const = default;
};

} // namespace heard::match
