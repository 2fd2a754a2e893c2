#include "server/private_process.hpp"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace heard::server {

void forbidCoreDumps() {
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__ // the leak check attaches to its own process, which this forbids to all but root
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace heard::server
