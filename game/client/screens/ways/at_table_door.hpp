// Purpose: what the door still has to say once two people sit at the table: someone knocks again, or the way back was closed.
#pragma once

#include "game/client/screens/page.hpp"

namespace heard::client::ways {

void knockSheet(Page &page);  // over the page, while someone waits to be let in; nothing otherwise
void refusedPage(Page &page); // the connection will not come back by itself: why, and what can be done

} // namespace heard::client::ways
