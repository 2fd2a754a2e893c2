// Purpose: a bell that any thread may ring and one loop can wait for (an eventfd). Owner: Server, and whoever stops a
// loop.
#pragma once

namespace heard::server {

class Wake {
public:
    Wake();
    ~Wake();
    Wake(const Wake &) = delete;
    Wake &operator=(const Wake &) = delete;

    int fd() const { return fd_; } // readable once rung
    void ring() const;             // any thread
    void clear() const;            // the waiting thread

private:
    int fd_;
};

} // namespace heard::server
