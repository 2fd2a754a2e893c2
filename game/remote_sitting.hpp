// Purpose: one seat at a table that is reached over the network: on a server, at the partner’s, or hosted inside this
// program. Owner: a screen, through session::Sitting. One thread here; a hosted server has its own.
#pragma once

#include "game/session/ways_in.hpp"
#include "server/hosting.hpp"

namespace heard {

class RemoteSitting final : public session::Sitting {
public:
    RemoteSitting(session::Session::Options options, std::string host, std::uint16_t port,
                  std::unique_ptr<server::Hosting> hosting);

    void poll(session::Monotonic now) override { session_.poll(now); }
    session::Session &session(Seat) override { return session_; }
    std::vector<session::Reachable> reachable() const override;
    bool hostedHere() const override { return hosting_ != nullptr; }
    std::string machine() const override;

private:
    std::string host_;
    std::uint16_t port_;
    std::unique_ptr<server::Hosting> hosting_; // outlives the session, which says goodbye to it
    session::Session session_;
};

} // namespace heard
