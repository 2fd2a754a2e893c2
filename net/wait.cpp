#include "net/transport.hpp"

#include <poll.h>

namespace heard::net {

void waitReadable(const std::vector<int> &fds, Millis atMost) {
    std::vector<pollfd> entries;
    entries.reserve(fds.size());
    for (int fd : fds) entries.push_back({fd, POLLIN, 0});
    ::poll(entries.data(), entries.size(), static_cast<int>(atMost.count()));
}

} // namespace heard::net
