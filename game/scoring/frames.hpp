// Purpose: a text cut into small frames of who – does what – to whom, the ground on which its features stand. Pure; any thread.
#pragma once

#include "game/scoring/cues.hpp"

#include <vector>

namespace heard::scoring {

enum class Subject : std::uint8_t { None, I, You, We, Third, It, Mine, Yours }; // Mine: "my stomach", Yours: "your phone"
enum class Object : std::uint8_t { None, Me, You, Us, Third, It };
inline constexpr std::size_t subjectCount = 8, connectiveCount = 9, modalCount = 12, objectCount = 6;

struct Frame {
    std::size_t first = 0, last = 0; // words [first, last)
    std::size_t verb = 0;            // the first word after the subject and its helping words; last when none
    std::size_t subjectAt = 0;       // the subject's word; first when there is none
    Subject subject = Subject::None;
    Connective connective = Connective::None;
    Modal modal = Modal::None;
    Object object = Object::None;    // the first person named after the verb
    bool negated = false;
    bool inverted = false;           // "could you", "did you"
    bool asked = false;              // its sentence ends in a question mark
};

// At most 64 frames; what comes after them is left alone.
std::vector<Frame> framesOf(const Language &language, const text::Reading &reading);

} // namespace heard::scoring
