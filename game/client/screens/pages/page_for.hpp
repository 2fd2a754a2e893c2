// Purpose: which page holds now, from what the session knows and what is picked on this device. One readable table.
#pragma once

#include "game/client/screens/pages/pages.hpp"

#include <string_view>

namespace heard::client::pages {

struct Shown {
    std::string_view name; // in dumps and for tests: “speak”
    BuildPage build;
};
Shown pageFor(AtTable &at);

} // namespace heard::client::pages
