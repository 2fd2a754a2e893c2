#include "server/guess_guard.hpp"

namespace heard::server {
namespace {
constexpr net::Millis window{60'000};
constexpr std::size_t sweepAbove = 1024; // origins remembered before a sweep is worth its time
} // namespace

bool GuessGuard::mayTry(std::uint64_t origin, net::Millis now) {
    const auto found = wrong_.find(origin);
    if (found == wrong_.end()) return true;
    auto &times = found->second;
    while (!times.empty() && now - times.front() >= window)
        times.pop_front();
    if (times.empty()) {
        wrong_.erase(found);
        return true;
    }
    return times.size() < wrongPerMinute_;
}

void GuessGuard::wrong(std::uint64_t origin, net::Millis now) {
    if (wrong_.size() > sweepAbove) forgetOld(now);
    auto &times = wrong_[origin];
    times.push_back(now);
    while (times.size() > wrongPerMinute_)
        times.pop_front();
}

void GuessGuard::forgetOld(net::Millis now) {
    std::erase_if(wrong_, [&](const auto &entry) { return now - entry.second.back() >= window; });
}

} // namespace heard::server
