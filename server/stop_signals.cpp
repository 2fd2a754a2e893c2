#include "server/stop_signals.hpp"

#include <csignal>
#include <stdexcept>
#include <sys/signalfd.h>
#include <unistd.h>

namespace heard::server {

StopSignals::StopSignals() {
    sigset_t stops;
    sigemptyset(&stops);
    sigaddset(&stops, SIGTERM);
    sigaddset(&stops, SIGINT);
    pthread_sigmask(SIG_BLOCK, &stops, nullptr);
    fd_ = signalfd(-1, &stops, SFD_CLOEXEC | SFD_NONBLOCK);
    if (fd_ < 0) throw std::runtime_error("no file descriptors left");
    std::signal(SIGPIPE, SIG_IGN); // a closed terminal must not end everybody's evening
}

StopSignals::~StopSignals() { close(fd_); }

} // namespace heard::server
