// Purpose: the screens before and beside a table, by name. Each is one small file in this folder.
#pragma once

#include "game/client/screens/program.hpp"
#include "game/client/screens/ways/coming.hpp"

namespace heard::client::ways {

std::unique_ptr<Screen> hostScreen(Program &program);                         // Host for my partner
std::unique_ptr<Screen> joinScreen(Program &program, const Coming &before = {}); // a link, or an address and a code
std::unique_ptr<Screen> joinLinkScreen(Program &program, const std::string &link); // straight to the door; the form, if the link is not whole
std::unique_ptr<Screen> openScreen(Program &program, const Coming &before = {}); // a room on a server
std::unique_ptr<Screen> continueScreen(Program &program);                     // the evenings that stopped
std::unique_ptr<Screen> settingsScreen(Program &program);
std::unique_ptr<Screen> brokenScreen(Program &program);                       // card files that could not be read, and why

// Beside a table too: `open` is the sitting that goes on meanwhile; null when no table is open. It must outlive the screen.
std::unique_ptr<Screen> helpScreen(Program &program, session::Sitting *open = nullptr); // help lines and safety
std::unique_ptr<Screen> whoScreen(Program &program, session::Sitting *open = nullptr);  // who can read this?

} // namespace heard::client::ways
