// Purpose: window or terminal? The window where there is a display and no screen reader runs.
#pragma once

namespace heard {

bool displayIsThere();
bool screenReaderRuns(); // $HEARD_TERMINAL, or a known reader among the running programs

} // namespace heard
