// Purpose: where the parts that are not code lie: beside the program in a checkout, or under share/heard where it is
// installed.
#pragma once

#include <string>

namespace heard::server {

// In $HEARD_DATA where that is set; else the first folder `name` found going up from the program's own folder, or in
// its share/heard; empty when there is none.
std::string installedFolder(const std::string &name);
std::string defaultDataFolder(); // $XDG_DATA_HOME/heard-server, else ~/.local/share/heard-server

} // namespace heard::server
