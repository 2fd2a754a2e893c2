// Purpose: one seat of a room: who sits there, on which connection, and with which token they may come back.
// Tokens are kept hashed and change at every return. The token before the newest still opens the seat until its holder
// has been heard over the new connection: an answer lost on the way must not lock a person out. Owner: Room. One
// thread.
#pragma once

#include "net/secrets.hpp"
#include "net/transport.hpp"

#include <optional>
#include <string>

namespace heard::server {

class Chair {
public:
    bool taken() const { return taken_; }
    bool left() const { return left_; } // closed for good by whoever sat here
    bool here() const { return connection_.has_value(); }
    std::optional<net::ConnectionId> connection() const { return connection_; }
    const std::string &name() const { return name_; }

    // Takes the seat anew; every earlier token is void.
    net::Token sit(net::ConnectionId connection, std::string name);
    // Comes back with a token, perhaps under another name; empty when it does not open this seat.
    std::optional<net::Token> resume(const net::Token &shown, net::ConnectionId connection, const std::string &name);
    void heardFrom(); // the newest token has arrived
    void goneFrom() { connection_.reset(); }
    void leave(); // tokens void, connection kept by whoever closes it

private:
    net::Token newToken();

    bool taken_ = false, left_ = false;
    std::string name_;
    std::optional<net::ConnectionId> connection_;
    net::TokenHash newest_{};
    std::optional<net::TokenHash> before_;
};

} // namespace heard::server
