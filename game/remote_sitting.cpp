// Purpose: see remote_sitting.hpp.
#include "game/remote_sitting.hpp"

#include "game/addresses.hpp"
#include "net/invite.hpp"

namespace heard {

RemoteSitting::RemoteSitting(session::Session::Options options, std::string host, std::uint16_t port,
                             std::unique_ptr<server::Hosting> hosting)
    : host_(std::move(host)), port_(port), hosting_(std::move(hosting)), session_(std::move(options)) {
    session_.setPlace(host_, port_);
}

std::vector<session::Reachable> RemoteSitting::reachable() const {
    const auto info = session_.hostInfo();
    if (!hosting_ || !info) return {};
    const auto invite = net::parseLink(info->link);
    if (!invite) return {};
    std::vector<session::Reachable> all;
    for (const auto &own : ownAddresses()) {
        auto here = *invite;
        here.host = own.ipv4;
        all.push_back({own.ipv4 + ":" + std::to_string(port_), net::toLink(here), own.loopback, own.privateRange});
    }
    return all;
}

std::string RemoteSitting::machine() const {
    if (hosting_) return "The table stands on this computer, inside this program, and is there while it is open.";
    return "The table stands on the computer at " + host_ +
           ". Its owner could technically read along while it is open.";
}

} // namespace heard
