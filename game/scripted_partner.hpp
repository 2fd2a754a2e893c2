// Purpose: the partner’s side when somebody practises alone: drives one seat’s session with the scenario’s own sample
// replies, and says so (session::scriptedPartnerNote). Owner: LocalSitting. Deterministic but for when it is called.
#pragma once

#include "game/match/sample_player.hpp"
#include "game/session/session.hpp"

namespace heard {

class ScriptedPartner {
public:
    ScriptedPartner(session::Session &session, match::SampleStyle style) : session_(session), style_(style) {}
    void poll(session::Monotonic now); // a little pause before each answer, as a person would need

private:
    void aroundTheMatch();
    session::Session &session_;
    match::SampleStyle style_;
    std::uint64_t answered_ = 0; // which turn of table or match the pause below belongs to
    session::Monotonic since_{};
    bool wishedAnother_ = false;
};

} // namespace heard
