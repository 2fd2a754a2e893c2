// Purpose: feedback in lines: the private check of a draft, and the private page of the ending.
#pragma once

#include "game/rules/event.hpp"
#include "game/scenario/scenario.hpp"
#include "game/scoring/feedback.hpp"

#include <string>
#include <vector>

namespace heard::terminal {

// One remark that can be answered with “misread N”.
struct Numbered {
    std::uint32_t event = 0;
    std::uint16_t finding = 0;
};

struct LookingBack {
    std::vector<std::string> lines;
    std::vector<Numbered> remarks; // remark 1 is remarks[0]
    bool helpPage = false;         // the neutral heading and the help lines stand in place of anything else
};

// One’s own LookBack events, oldest first, the newest of each text.
LookingBack lookingBackOf(const std::vector<rules::Event> &events, Seat seat, const scenario::Scenario &scenario,
                          bool asUs);
// A draft’s feedback; nothing was sent.
LookingBack checkOf(const scoring::Feedback &feedback, const std::string &text);

// The code points [start, end) of UTF-8 text.
std::string codePoints(const std::string &text, rules::Span span);

} // namespace heard::terminal
