// Purpose: see addresses.hpp.
#include "game/addresses.hpp"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>

namespace heard {

namespace {
struct Range {
    std::uint32_t base, mask;
};
constexpr Range privateRanges[] = {{0x0A000000u, 0xFF000000u},
                                   {0xAC100000u, 0xFFF00000u},
                                   {0xC0A80000u, 0xFFFF0000u},
                                   {0xA9FE0000u, 0xFFFF0000u},
                                   {0x64400000u, 0xFFC00000u}};
} // namespace

bool isPrivateRange(const std::string &ipv4) {
    in_addr parsed{};
    if (::inet_pton(AF_INET, ipv4.c_str(), &parsed) != 1) return false;
    const std::uint32_t address = ntohl(parsed.s_addr);
    return std::any_of(std::begin(privateRanges), std::end(privateRanges),
                       [&](const Range &range) { return (address & range.mask) == range.base; });
}

std::vector<OwnAddress> ownAddresses() {
    std::vector<OwnAddress> addresses;
    ifaddrs *list = nullptr;
    if (::getifaddrs(&list) != 0) return {{"127.0.0.1", true, false}};
    for (const ifaddrs *each = list; each; each = each->ifa_next) {
        if (!each->ifa_addr || each->ifa_addr->sa_family != AF_INET || !(each->ifa_flags & IFF_UP)) continue;
        std::array<char, INET_ADDRSTRLEN> text{};
        const auto *address = reinterpret_cast<const sockaddr_in *>(each->ifa_addr);
        if (!::inet_ntop(AF_INET, &address->sin_addr, text.data(), text.size())) continue;
        addresses.push_back({text.data(), (each->ifa_flags & IFF_LOOPBACK) != 0, isPrivateRange(text.data())});
    }
    ::freeifaddrs(list);
    const auto reach = [](const OwnAddress &one) { return one.loopback ? 2 : one.privateRange ? 1 : 0; };
    std::stable_sort(addresses.begin(), addresses.end(),
                     [&](const OwnAddress &a, const OwnAddress &b) { return reach(a) < reach(b); });
    return addresses;
}

} // namespace heard
