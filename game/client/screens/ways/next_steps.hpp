// Purpose: for each way a connection can fail, which buttons take the next step. Pure; the sentences are session/problem_text's.
#pragma once

#include "game/client/screens/ways/coming.hpp"

#include <vector>

namespace heard::client::ways {

struct NextStep {
    enum class Does : std::uint8_t {
        TryAgain,    // the same way in once more
        BackToForm,  // to what was typed
        CompareAnew, // let go of the remembered key, and compare six words again
        Continue,    // the list of evenings that stopped
        HostHere,    // a table on this computer instead
        Close        // end the program, so that it can be updated
    } does;
    std::string label;
};
// The first is the one a hand goes to. Never empty; “Back to the title” stands beside them always.
std::vector<NextStep> nextSteps(session::Problem problem, Coming::By by);

} // namespace heard::client::ways
