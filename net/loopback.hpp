// Purpose: the transport inside one process, for local play, practice and tests. Deterministic: a frame sent is there at the other
// end's next service(). Owner: one thread holds both ends. Either end may be destroyed first.
#pragma once

#include "net/transport.hpp"

#include <memory>

namespace heard::net {

struct LoopbackHub; // what both ends share

class LoopbackServer final : public ServerTransport {
public:
    LoopbackServer();
    ~LoopbackServer() override;
    std::unique_ptr<ClientTransport> connect(); // one client; it connects at its first service()
    // As if the cable were pulled: both ends learn Gone::Lost, and frames on their way are gone.
    void cut(ConnectionId connection);

    void service(Millis now) override;
    std::optional<ServerEvent> next() override;
    bool send(ConnectionId to, ByteView frame) override;
    void close(ConnectionId connection) override;
    void drop(ConnectionId connection) override;
    void flush() override {}
    void appendPollFds(std::vector<int> &) const override {}

private:
    std::shared_ptr<LoopbackHub> hub_;
};

} // namespace heard::net
