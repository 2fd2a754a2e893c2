// Purpose: the screens before and beside a table, by name. Each is one small file in this folder.
#pragma once

#include "game/client/screens/program.hpp"

namespace heard::client::ways {

std::unique_ptr<Screen> hostScreen(Program &program);     // Host for my partner
std::unique_ptr<Screen> joinScreen(Program &program);     // a link, or an address and a code
std::unique_ptr<Screen> joinLinkScreen(Program &program, const std::string &link); // the same, with the link filled in
std::unique_ptr<Screen> openScreen(Program &program);     // a room on a server
std::unique_ptr<Screen> continueScreen(Program &program); // the evenings that stopped
std::unique_ptr<Screen> settingsScreen(Program &program);
std::unique_ptr<Screen> helpScreen(Program &program);     // help lines and safety
std::unique_ptr<Screen> whoScreen(Program &program);      // who can read this?

} // namespace heard::client::ways
