#include "server/log.hpp"

#include <array>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#include <vector>

namespace heard::server {
namespace {

const char *name(RoomEnd why) {
    static constexpr std::array names{"both left", "nobody came back", "the evening was over", "the server stops"};
    return names.at(static_cast<std::size_t>(why));
}

const char *name(Turned why) {
    static constexpr std::array names{
        "too many tries", "wrong secret", "invitation expired", "room full",    "server full", "pass phrase",
        "version",        "bad bytes",    "too fast",           "said nothing", "out of turn"};
    return names.at(static_cast<std::size_t>(why));
}

} // namespace

Log::Log(std::shared_ptr<spdlog::logger> to) : to_(std::move(to)), salt_(net::randomArray<net::Token>()) {}

Log Log::toStandardError() {
    auto logger = std::make_shared<spdlog::logger>("heard", std::make_shared<spdlog::sinks::stderr_sink_st>());
    logger->set_pattern("%Y-%m-%dT%H:%M:%S%z %l %v");
    logger->flush_on(spdlog::level::info);
    return Log(std::move(logger));
}

std::string Log::shortName(net::RoomId room) const {
    std::vector<std::uint8_t> salted(salt_.begin(), salt_.end());
    for (int shift = 0; shift < 32; shift += 8)
        salted.push_back(static_cast<std::uint8_t>(room >> shift));
    const auto hash = net::hashOf(salted);
    return fmt::format("{:02x}{:02x}{:02x}", hash[0], hash[1], hash[2]);
}

void Log::roomOpened(net::RoomId room, std::size_t rooms) {
    if (to_) to_->info("room {} opened, {} open", shortName(room), rooms);
}

void Log::roomEnded(net::RoomId room, RoomEnd why, std::size_t rooms) {
    if (to_) to_->info("room {} ended ({}), {} open", shortName(room), name(why), rooms);
}

void Log::turnedAway(Turned why) { ++turned_.at(static_cast<std::size_t>(why)); }

void Log::tick(net::Millis now) {
    if (now - written_ < std::chrono::minutes(1)) return;
    written_ = now;
    writeTurnedAway();
}

void Log::writeTurnedAway() {
    for (std::size_t why = 0; why < turned_.size(); ++why)
        if (turned_[why] && to_) to_->info("turned away: {}, {} times", name(static_cast<Turned>(why)), turned_[why]);
    turned_ = {};
}

void Log::typedCodeClosed(net::RoomId room) {
    if (to_) to_->warn("room {}: too many wrong codes, its typed code no longer opens it", shortName(room));
}

void Log::stopping(std::size_t rooms) {
    writeTurnedAway();
    if (to_) to_->info("stopping, {} rooms open", rooms);
}

void Log::storeFailed() {
    if (to_) to_->error("the store did not keep what was written; nothing of this round was sent");
}

} // namespace heard::server
