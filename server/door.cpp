#include "server/door.hpp"

#include <utility>

namespace heard::server {
namespace {
constexpr std::uint32_t codeBound = 1u << 30;
} // namespace

Door::Door(const Limits &limits, std::int64_t nowUtc)
    : code_(1 + net::randomBelow(codeBound - 1)), secret_(net::randomArray<net::SeatSecret>()), limits_(limits),
      openedUtc_(nowUtc) {}

// Once somebody has come in, the link is the way back for whoever lost their own; until then it ends some day.
bool Door::over(std::int64_t nowUtc) const {
    if (refused_ >= limits_.knocksRefused) return true;
    return !cameIn_ && nowUtc - openedUtc_ >= limits_.inviteLasts;
}

Door::Opens Door::byLink(const net::SeatSecret &shown, std::int64_t nowUtc) const {
    if (!net::sameSecret(shown, secret_)) return Opens::No;
    return over(nowUtc) ? Opens::Expired : Opens::Yes;
}

Door::Opens Door::byCode(std::uint32_t shown, std::int64_t nowUtc) {
    if (typedClosed_) return Opens::Expired;
    if (shown != code_) {
        if (++wrongCodes_ >= limits_.wrongCodesPerRoom) typedClosed_ = closedByGuessing_ = true;
        return Opens::No;
    }
    return over(nowUtc) ? Opens::Expired : Opens::Yes;
}

bool Door::justClosedByGuessing() { return std::exchange(closedByGuessing_, false); }

bool Door::knock(Knock knock) {
    if (knock_) return false;
    knock_ = std::move(knock);
    return true;
}

void Door::stepAway(net::ConnectionId connection) {
    if (knock_ && knock_->connection == connection) knock_.reset();
}

Door::Knock Door::answered(bool letIn) {
    Knock knock = std::move(*knock_);
    knock_.reset();
    if (letIn) {
        cameIn_ = true;
        typedClosed_ = true; // a short code opens one door once
        refused_ = 0;
        guestSaid_.reset();
    } else {
        ++refused_;
    }
    return knock;
}

} // namespace heard::server
