// Coming and going, the doorbell, the break with its promised return, and how an evening that stopped opens again.
#include "game/match/evening_state.hpp"

#include <algorithm>

namespace heard::match {

using rules::Reject;

void Evening::State::comes(Seat seat, bool fresh) {
    const bool nobodyWas = !here[0] && !here[1];
    const bool first = !cameIn[rules::indexOf(seat)];
    here[rules::indexOf(seat)] = cameIn[rules::indexOf(seat)] = true;
    if (stage == Stage::Waiting && cameIn[0] && cameIn[1]) {
        const std::array<bool, 2> ready = answered; // the one who waited may be ready already
        enter(Stage::Ready);
        answered = ready;
        if (bothAnswered()) enter(Stage::Mood);
    }
    if (stoppable() && !first && (nobodyWas || fresh)) reopenDue = true;
    if (reopenDue && !onBreak()) offerReopen();
}

void Evening::State::goes(Seat seat) { here[rules::indexOf(seat)] = false; }

Evening::State::Refusal Evening::State::pause(bool on) {
    if (stage == Stage::Playing && !midMatch()) return Reject::NotNow;
    if (paused == on) return Reject::AlreadyDone;
    paused = on;
    return std::nullopt;
}

Evening::State::Refusal Evening::State::takeBreak(const Command &command, std::int64_t nowUtc) {
    if (stage == Stage::Playing && !midMatch()) return Reject::NotNow;
    if (command.number < leastBreak || command.number > longestBreak) return Reject::BadNumber;
    paused = false;
    breakUntil = nowUtc + static_cast<std::int64_t>(command.number) * 60;
    returned = {};
    return std::nullopt;
}

// Both are back: on they go. One is back after its time: the break is over, and how to go on is asked gently.
Evening::State::Refusal Evening::State::comeBack(Seat seat, std::int64_t nowUtc) {
    if (!onBreak()) return Reject::NotNow;
    const bool outlived = nowUtc >= breakUntil;
    if (returned[rules::indexOf(seat)] && !outlived) return Reject::AlreadyDone;
    returned[rules::indexOf(seat)] = true;
    if (!outlived && !(returned[0] && returned[1])) return std::nullopt;
    breakUntil = 0;
    returned = {};
    if (stoppable() && (outlived || reopenDue)) offerReopen();
    return std::nullopt;
}

void Evening::State::offerReopen() {
    reopenDue = false;
    paused = false;
    enter(Stage::Reopen);
}

// Sealed; the gentler wish holds.
Evening::State::Refusal Evening::State::reopen(Seat seat, const Command &command) {
    if (command.number > 2) return Reject::BadNumber;
    if (answered[rules::indexOf(seat)]) return Reject::AlreadyDone;
    answered[rules::indexOf(seat)] = true;
    wish[rules::indexOf(seat)] = static_cast<std::uint8_t>(command.number);
    if (!bothAnswered()) return std::nullopt;
    switch (std::max(wish[0], wish[1])) {
    case 0: enter(Stage::Playing); break;
    case 1:
        match.reset();
        lightly = true;
        deals = 0;
        deal();
        break;
    default: enter(Stage::Over);
    }
    return std::nullopt;
}

} // namespace heard::match
