// Purpose: under which addresses this machine can be reached, and how far each one reaches. Asks the system once; any
// thread.
#pragma once

#include <string>
#include <vector>

namespace heard {

struct OwnAddress {
    std::string ipv4;
    bool loopback = false;     // only this machine
    bool privateRange = false; // only this house or network
};
std::vector<OwnAddress> ownAddresses();       // the widest reach first, loopback last
bool isPrivateRange(const std::string &ipv4); // RFC 1918, link-local, carrier-grade

} // namespace heard
