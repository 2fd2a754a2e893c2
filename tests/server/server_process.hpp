// Purpose: the real heard-server in a process of its own, and people who reach it over ENet and TLS on 127.0.0.1.
#pragma once

#include "net/enet_transport.hpp"
#include "net/secure_channel.hpp"

#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

namespace heard::tests {

// A folder that is gone again afterwards.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    const std::filesystem::path &path() const { return path_; }

private:
    std::filesystem::path path_;
};

class ServerProcess {
public:
    // Started with `more` after the usual options; ready when this returns. port() is 0 if it ended instead.
    explicit ServerProcess(const std::filesystem::path &dataFolder, std::vector<std::string> more = {});
    ~ServerProcess(); // killed, if it still runs
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;

    std::uint16_t port() const { return port_; }
    const std::string &said() const { return said_; } // on standard output and error, so far
    void tell(int signal) const;
    int ends();     // waits for it, at most ten seconds; its exit code, or -signal
    void readAll(); // what it has said meanwhile
    std::int64_t cpuMillis() const;

    std::unique_ptr<net::ClientTransport> connect() const; // trusts whatever key it has: the tests look at other things

private:
    void readUntil(const std::string &sign);

    pid_t pid_ = -1;
    int out_ = -1;
    std::uint16_t port_ = 0;
    std::string said_;
};

} // namespace heard::tests
