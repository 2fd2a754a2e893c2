// The canonical bytes of an evening: equal bytes, equal evenings. The library is named by its hashes.
#include "game/match/evening_state.hpp"

#include "game/rules/canonical.hpp"

namespace heard::match {

std::vector<std::uint8_t> Evening::snapshot() const {
    const State &state = *state_;
    rules::CanonicalBytes bytes;
    const auto flags = [&](const std::array<bool, 2> &pair) {
        for (bool value : pair)
            bytes.number(static_cast<std::uint8_t>(value));
    };
    for (const LibraryEntry &entry : state.library)
        bytes.number(entry.hash);
    bytes.number(state.random).number(static_cast<std::uint8_t>(state.stage)).number(state.turn);
    flags(state.here), flags(state.cameIn), flags(state.left), flags(state.answered);
    for (const SeatMood &mood : state.moods)
        bytes.number(mood.mood).number(mood.battery);
    flags({state.moodsKnown, state.lightly});
    for (std::uint8_t ceiling : state.ceiling)
        bytes.number(ceiling);
    for (std::uint8_t index : state.dealt)
        bytes.number(index);
    bytes.number(state.deals).numbers(state.willing[0]).numbers(state.willing[1]);
    bytes.numbers({state.seen.begin(), state.seen.end()}).numbers({state.played.begin(), state.played.end()});
    bytes.text(state.proposal).number(static_cast<std::uint8_t>(state.proposer)).number(state.card);
    bytes.number(state.wish[0]).number(state.wish[1]);
    flags({state.asUs, state.match.has_value()}), flags(state.another), flags({state.paused, state.reopenDue}),
        flags(state.returned);
    bytes.number(state.breakUntil);
    if (state.match) bytes.numbers(state.match->snapshot());
    return bytes.take();
}

} // namespace heard::match
