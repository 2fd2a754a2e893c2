// Purpose: what someone has picked or written on a screen and not given yet. Plain data; never leaves this device.
#pragma once

#include "game/rules/move.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace heard::client {

// Of one step, phase and seat; gone with it.
struct StepPicks {
    std::vector<rules::CardId> laid;      // face down, in the order they were laid
    std::optional<rules::CardId> inHand;  // looked at, not laid yet
    bool tray = false;                    // the feelings are spread out
    bool needs = false;                   // the tray shows needs instead
    int trayPage = 0;
    bool checking = false;                // the private check is open
    std::vector<std::uint8_t> marks;      // deal, ideas
    std::array<std::string, rules::maxIdeas> ideas;
    std::size_t ideasOpen = 1;
    std::optional<std::uint32_t> mood, option, rating, line, day;
    std::uint8_t battery = 0;
    bool show = false;
    bool typing = false;                  // aloud: this one is typed after all; ask: another time is being named
    bool wholeList = false;
    std::size_t page = 0;
    bool unfolded = false;                // the kept lines have been looked at
    std::string remark;                   // what stands in the quiet line instead of the hint: why something did not go
};

// Of one seat for the whole evening, in memory only.
struct EveningPicks {
    std::string note;
    int ceiling = 2;
    bool safetyRead = false;
    std::size_t lookBackPage = 0;
};

} // namespace heard::client
