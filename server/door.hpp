// Purpose: how a room is entered for the first time: the invitation's link and typed code, who knocks, and when it is
// over. Owner: Room. One thread; time is an argument.
#pragma once

#include "net/messages.hpp"
#include "server/limits.hpp"

#include <optional>
#include <string>

namespace heard::server {

class Door {
public:
    enum class Opens : std::uint8_t { Yes, No, Expired };
    struct Knock {
        net::ConnectionId connection = 0;
        Seat seat{}; // the one that would be taken
        std::string name;
    };

    Door(const Limits &limits, std::int64_t nowUtc);

    Opens byLink(const net::SeatSecret &shown, std::int64_t nowUtc) const;
    // A wrong code counts; see typedClosed().
    Opens byCode(std::uint32_t shown, std::int64_t nowUtc);
    bool typedClosed() const { return typedClosed_; } // too many wrong codes, or somebody came in by it
    bool justClosedByGuessing();                      // true once, when the last wrong code closed it: the host is told

    const net::SeatSecret &secret() const { return secret_; }
    std::uint32_t typedSecret() const { return typedClosed_ ? 0 : code_; } // 0: no typed code opens it any more

    bool knock(Knock knock); // false: somebody waits already
    const std::optional<Knock> &waiting() const { return knock_; }
    void stepAway(net::ConnectionId connection); // the one who knocked is gone
    Knock answered(bool letIn);                  // waiting() must hold one

    struct Said {
        std::string name;
        net::Coming answer{};
    };
    const std::optional<Said> &guestSaid() const { return guestSaid_; } // not now; until somebody comes in
    void setGuestSaid(Said said) { guestSaid_ = std::move(said); }

private:
    bool over(std::int64_t nowUtc) const;

    std::uint32_t code_; // never 0
    net::SeatSecret secret_;
    const Limits &limits_;
    std::int64_t openedUtc_;
    std::size_t wrongCodes_ = 0, refused_ = 0;
    bool typedClosed_ = false, closedByGuessing_ = false, cameIn_ = false;
    std::optional<Knock> knock_;
    std::optional<Said> guestSaid_;
};

} // namespace heard::server
