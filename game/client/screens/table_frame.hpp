// Purpose: what is always there around a page: where we are, who is at the table and what they are doing, whose floor it is (the
// lamp), Pause, Break, Leave and their sheets, the band that says the connection went.
#pragma once

#include "game/client/screens/page.hpp"

namespace heard::client {

// What is open over the page.
enum class Over : std::uint8_t { Nothing, Break, Leave };

// Fills the frame's top bar and, if asked, a sheet. `over` is changed by what is pressed and outlives the page.
void frameAround(Page &page, std::string_view pageName, Over &over);

// The lamp for the step that runs, before the page has its say.
Lamp lampFor(AtTable &at);

// What the partner is doing, in plain words; no read marks, no durations.
std::string partnerDoing(AtTable &at);

} // namespace heard::client
