// Purpose: a verdict in words, for its writer alone. Sure is stated, maybe is asked, the rest is not there.
#pragma once

#include "game/rules/verdict.hpp"
#include "game/scenario/scenario.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace heard::scoring {

inline constexpr std::uint16_t noFinding = 0xFFFF; // a remark on something that is not there: nothing to take back

struct Remark {
    std::string text;          // one plain sentence about how the words may be heard, never about the writer
    rules::Span span;          // the player's own words it belongs to
    std::uint16_t finding = 0; // index into Verdict::findings, for "this misread me"; or noFinding
};
struct ListenedFor {
    std::string label;
    bool there = false;
};
struct Feedback {
    std::optional<Remark> worked; // one thing that worked, first
    std::optional<Remark> tryOut; // at most one thing to try
    std::vector<Remark> marks;    // soft marks for the margin, by span: at most four, none over another
    std::vector<ListenedFor> listenedFor;
    std::uint8_t listened = 0, of = 0; // "3 of 4", weighted by the script
    std::string nothing;          // shown when there is nothing else: "Nothing to add."
    bool helpPage = false;        // only the neutral heading and the help lines
};

// `partnerSaidYes`: the speaker answered "Yes, that's it"; then the partner's word outranks the scorer and nothing is asked to be tried.
// `rubric` may be null (as us, or none).
Feedback feedbackFor(const rules::Verdict &verdict, const scenario::Rubric *rubric, bool partnerSaidYes);

} // namespace heard::scoring
