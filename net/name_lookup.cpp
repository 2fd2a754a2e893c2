#include "net/name_lookup.hpp"

#include <arpa/inet.h>
#include <atomic>
#include <netdb.h>
#include <thread>

namespace heard::net {

struct NameLookup::Shared {
    std::atomic<bool> done{false};
    Answer answer; // written before `done`, read after it
};

namespace {

NameLookup::Answer lookUp(const std::string &host) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_DGRAM;
    addrinfo *list = nullptr;
    NameLookup::Answer answer;
    if (::getaddrinfo(host.c_str(), nullptr, &hints, &list) != 0) return answer;
    for (const addrinfo *each = list; each && !answer.ipv4; each = each->ai_next) {
        if (each->ai_family == AF_INET)
            answer.ipv4 = reinterpret_cast<const sockaddr_in *>(each->ai_addr)->sin_addr.s_addr;
        else if (each->ai_family == AF_INET6)
            answer.failure = NameLookup::Failure::Ipv6Only;
    }
    ::freeaddrinfo(list);
    return answer;
}

} // namespace

NameLookup::NameLookup(const std::string &host) : shared_(std::make_shared<Shared>()) {
    in_addr ipv4{};
    in6_addr ipv6{};
    if (::inet_pton(AF_INET, host.c_str(), &ipv4) == 1)
        shared_->answer.ipv4 = ipv4.s_addr;
    else if (::inet_pton(AF_INET6, host.c_str(), &ipv6) == 1)
        shared_->answer.failure = Failure::Ipv6Only;
    else {
        std::thread([shared = shared_, host] {
            shared->answer = lookUp(host);
            shared->done.store(true, std::memory_order_release);
        }).detach();
        return;
    }
    shared_->done = true;
}

std::optional<NameLookup::Answer> NameLookup::poll() const {
    if (!shared_->done.load(std::memory_order_acquire)) return std::nullopt;
    return shared_->answer;
}

} // namespace heard::net
