// Purpose: runs a Server on the calling thread with the real clocks until somebody asks it to stop. Sleeps whenever
// there is nothing to do. Owner: the caller.
#pragma once

#include "server/server.hpp"

namespace heard::server {

Now clockNow();

// Until `stopFd` becomes readable; then everyone is told, and at most a second is spent on saying goodbye.
void runUntil(Server &server, int stopFd);

} // namespace heard::server
