#include "server/chair.hpp"

#include <utility>

namespace heard::server {

net::Token Chair::newToken() {
    const auto token = net::randomArray<net::Token>();
    newest_ = net::hashOf(token);
    return token;
}

net::Token Chair::sit(net::ConnectionId connection, std::string name) {
    taken_ = true;
    left_ = false;
    name_ = std::move(name);
    connection_ = connection;
    before_.reset();
    return newToken();
}

std::optional<net::Token> Chair::resume(const net::Token &shown, net::ConnectionId connection,
                                        const std::string &name) {
    if (!taken_ || left_) return std::nullopt;
    const auto hash = net::hashOf(shown);
    const bool newest = net::sameSecret(hash, newest_);
    const bool before = before_ && net::sameSecret(hash, *before_);
    if (!newest && !before) return std::nullopt;
    before_ = hash; // whichever was shown has arrived there; the other one is void
    connection_ = connection;
    if (!name.empty()) name_ = name;
    return newToken();
}

void Chair::heardFrom() { before_.reset(); }

void Chair::leave() {
    left_ = true;
    before_.reset();
    newest_ = net::hashOf(net::randomArray<net::Token>()); // nobody holds what opens this
}

} // namespace heard::server
