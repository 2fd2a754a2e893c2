// Purpose: pages that show every widget as the screens use them, for pictures and for judging by eye. Tests only.
#pragma once

#include "game/client/app/app.hpp"

namespace heard::client::gallery {

std::unique_ptr<Screen> makePage(std::string_view name); // null if there is no such page
const std::vector<std::string>& pageNames();

} // namespace heard::client::gallery
