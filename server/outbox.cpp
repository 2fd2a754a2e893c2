#include "server/outbox.hpp"

#include "net/codec.hpp"

#include <cassert>
#include <utility>

namespace heard::server {
namespace {

void keepOnlyFor(const Ear &ear, std::vector<rules::Event> &events) {
    std::erase_if(events, [&ear](const rules::Event &event) { return !ear.mayKnow(event); });
}

} // namespace

bool Ear::mayKnow(const rules::Event &event) const {
    if ((event.to & seatBit(seat)) == 0) return false;
    if (event.to != seatBit(seat)) return true;
    return (event.kind == rules::EventKind::LookBack ? event.ref : event.number) >= ownFrom;
}

void Outbox::update(net::ConnectionId to, const Ear &ear, net::Update update) {
    keepOnlyFor(ear, update.events);
    post(to, std::move(update));
}

void Outbox::welcome(net::ConnectionId to, const Ear &ear, net::Welcome welcome) {
    keepOnlyFor(ear, welcome.events);
    post(to, std::move(welcome));
}

void Outbox::post(net::ConnectionId to, const net::ServerMessage &message) {
    const auto *session = sessions_.find(to);
    if (!session || session->state == net::ConnectionState::Closing) return;
    assert(net::maySend(session->state, net::kindOf(message)));
    auto frame = net::encode(message);
    assert(frame);
    if (!frame) return drop(to); // a mistake of ours: cutting the line shows it, sending half of it would hide it
    letters_.push_back({to, Then::Keep, std::move(*frame)});
}

void Outbox::refuse(net::ConnectionId to, net::RefusedCode why) {
    post(to, net::Refused{why});
    close(to);
}

void Outbox::close(net::ConnectionId connection) {
    sessions_.closing(connection);
    letters_.push_back({connection, Then::Close, {}});
}

void Outbox::drop(net::ConnectionId connection) {
    sessions_.closing(connection);
    letters_.push_back({connection, Then::Drop, {}});
}

void Outbox::deliver(net::ServerTransport &transport) {
    for (const auto &letter : std::exchange(letters_, {})) {
        if (!letter.frame.empty()) transport.send(letter.to, letter.frame);
        if (letter.then == Then::Close) transport.close(letter.to);
        if (letter.then == Then::Drop) {
            transport.drop(letter.to);
            dropped_.push_back(letter.to);
        }
    }
}

void Outbox::discard() {
    for (auto &letter : letters_) {
        sessions_.closing(letter.to);
        letter.frame.clear();
        letter.then = Then::Drop;
    }
}

} // namespace heard::server
