// Purpose: SIGTERM and SIGINT as a descriptor a loop can wait for. Made before any thread is started, so that all of
// them inherit it.
#pragma once

namespace heard::server {

class StopSignals {
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;

    int fd() const { return fd_; } // readable once one of them came

private:
    int fd_;
};

} // namespace heard::server
