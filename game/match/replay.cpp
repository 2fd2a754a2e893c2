#include "game/match/replay.hpp"

namespace heard::match {

Replayed replay(std::vector<LibraryEntry> library, std::uint64_t seed, const std::vector<LoggedInput> &inputs) {
    Replayed replayed{Evening(std::move(library), seed)};
    for (const LoggedInput &logged : inputs) {
        if (logged.here)
            replayed.evening.seatIsHere(logged.seat, *logged.here, logged.nowUtc, logged.fresh);
        else if (!replayed.evening.submit(logged.seat, logged.input, logged.verdict, logged.nowUtc))
            ++replayed.refused;
    }
    return replayed;
}

} // namespace heard::match
