// Purpose: a table inside this program: the same server object over the loopback transport, with both seats here, or
// one of them scripted. Owner: a screen, through session::Sitting. One thread; nothing touches network or disk.
#pragma once

#include "game/scripted_partner.hpp"
#include "game/session/ways_in.hpp"
#include "net/loopback.hpp"
#include "server/memory_store.hpp"
#include "server/server.hpp"

namespace heard {

class LocalSitting final : public session::Sitting {
public:
    struct Making {
        const scenario::Library &library; // outlives the sitting, as does the scorer
        const scoring::Scorer *scorer;
        std::string nameA, nameB;
        session::Monotonic undoWindow{};
        std::optional<match::SampleStyle> partner; // seat B is scripted
        std::optional<std::uint64_t> seed;
    };
    explicit LocalSitting(const Making &making);

    void poll(session::Monotonic now) override;
    session::Session &session(Seat seat) override;
    bool twoSeatsHere() const override { return !partner_; }
    bool scriptedPartner() const override { return partner_.has_value(); }
    std::string machine() const override;

private:
    void seatTheOther();
    server::MemoryStore store_;
    net::LoopbackServer *hub_; // the server owns it
    server::Server server_;
    session::Session a_, b_;
    std::optional<ScriptedPartner> partner_;
    bool coming_ = false;
};

} // namespace heard
