// Purpose: slows whoever guesses codes, pass phrases or tokens: so many wrong ones a minute from one address, then none
// is looked at until the minute is over. Owner: Lobby. One thread; time is an argument.
#pragma once

#include "net/transport.hpp"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>

namespace heard::server {

class GuessGuard {
public:
    explicit GuessGuard(std::size_t wrongPerMinute) : wrongPerMinute_(wrongPerMinute) {}

    bool mayTry(std::uint64_t origin, net::Millis now);
    void wrong(std::uint64_t origin, net::Millis now);
    std::size_t remembered() const { return wrong_.size(); }

private:
    void forgetOld(net::Millis now);

    std::size_t wrongPerMinute_;
    std::map<std::uint64_t, std::deque<net::Millis>> wrong_; // times of the last wrong ones, at most wrongPerMinute_
};

} // namespace heard::server
