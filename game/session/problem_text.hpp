// Purpose: each way a connection can fail, as a plain sentence and a next step. One place for window and terminal.
#pragma once

#include "game/session/session.hpp"

#include <string_view>

namespace heard::session {

struct ProblemText {
    std::string_view sentence; // what happened
    std::string_view next;     // what could be done now
};
ProblemText problemText(Problem problem);

} // namespace heard::session
