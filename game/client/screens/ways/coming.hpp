// Purpose: how someone comes to a table on another machine, or opens one there: what was typed, so that it can be tried again or
// put back into its form. Plain data in memory; never written anywhere.
#pragma once

#include "game/client/screens/program.hpp"

#include <cstdint>
#include <string>

namespace heard::client::ways {

struct Coming {
    enum class By : std::uint8_t { Hosting, Opening, Link, Code, Continuing } by = By::Link;
    std::string name;    // as the other one will see it; may be empty until the invitation asks
    std::string address; // Opening, Code
    std::string secret;  // the pass phrase, the link, the code, or which saved evening
};

session::WayToSit take(Program &program, const Coming &coming);
// Shows the door of that table instead of everything. Else: the sentence why not, for the form that asked.
std::optional<session::WayClosed> come(App &app, Program &program, const Coming &coming);
// The form it was typed into, over the title.
void backToForm(App &app, Program &program, const Coming &coming);
void toTitle(App &app, Program &program);
void toContinue(App &app, Program &program);

// The name someone typed, remembered for the next time; “Guest” or “Host” if there is none.
std::string nameGiven(Program &program, const std::string &typed, const char *otherwise);

} // namespace heard::client::ways
