// Purpose: making the connection, saying within eight seconds that it went, and finding it again by itself.
#include "game/session/session_impl.hpp"

#include "net/codec.hpp"

#include <algorithm>

namespace heard::session {

namespace {

constexpr Monotonic giveUpAfter = std::chrono::minutes(15); // then Continue is the way
constexpr Monotonic backoff[] = {Monotonic{0},    Monotonic{500},  Monotonic{1000},
                                 Monotonic{2000}, Monotonic{4000}, Monotonic{8000}};

Monotonic waitBefore(unsigned attempt) { return backoff[std::min<std::size_t>(attempt, std::size(backoff) - 1)]; }

Problem problemOf(net::Gone why) {
    switch (why) {
    case net::Gone::NameNotFound: return Problem::NameNotFound;
    case net::Gone::NeedsIpv4: return Problem::NeedsIpv4;
    case net::Gone::Full: return Problem::ServerFull;
    case net::Gone::WrongKey: return Problem::WrongKey;
    case net::Gone::KeyChanged: return Problem::KeyChanged;
    case net::Gone::KeyRefused: return Problem::KeyRefused;
    default: return Problem::Unreachable;
    }
}

// A server that is not the one we know is never tried again by itself.
bool final(net::Gone why) {
    return why == net::Gone::WrongKey || why == net::Gone::KeyChanged || why == net::Gone::KeyRefused;
}

} // namespace

void Session::Impl::begin(std::unique_ptr<net::ClientTransport> transport) {
    if (status != Status::Idle) return;
    if (!transport) {
        refuse(Problem::Unreachable);
        return;
    }
    link = {std::move(transport), false};
    status = Status::Connecting;
    changed = true;
}

void Session::Impl::poll(Monotonic at) {
    now = at;
    serve(link);
    serve(spare);
    if (pending && pending->due <= now) sendPending();
    if (status == Status::Lost && nextTry && *nextTry <= now) tryAgain();
    if (link.transport) link.transport->flush();
}

void Session::Impl::serve(Link &which) {
    if (!which.transport) return;
    which.transport->service(now);
    while (which.transport) {
        auto event = which.transport->next();
        if (!event) return;
        changed = true;
        happened(which, *event);
    }
}

void Session::Impl::happened(Link &which, const net::ClientEvent &event) {
    switch (event.kind) {
    case net::ClientEvent::Kind::ShowKey:
        shownKey = event.key;
        status = Status::TrustKey;
        return;
    case net::ClientEvent::Kind::Connected:
        which.connected = true;
        if (status == Status::TrustKey) status = Status::Connecting;
        sayHello(which);
        return;
    case net::ClientEvent::Kind::Received: received(which, event.frame); return;
    case net::ClientEvent::Kind::Doubt: // a hint that anyone could have sent: try beside it, and let go of nothing
        if (&which == &link && ticket && reconnect && !spare.transport) spare = {reconnect(), false};
        return;
    case net::ClientEvent::Kind::Disconnected: ended(which, event.why); return;
    }
}

void Session::Impl::sayHello(Link &which) {
    net::Hello message = hello;
    message.version = HEARD_VERSION;
    if (ticket) message.intent = *ticket;
    if (const auto bytes = net::encode(net::ClientMessage(message)))
        which.transport->send(*bytes);
    else
        refuse(Problem::Unreachable);
}

void Session::Impl::ended(Link &which, net::Gone why) {
    which = {};
    if (&which == &spare) return;
    if (status == Status::Refused || status == Status::Ended) return;
    if (leaving) {
        closeEvening();
        return;
    }
    if (final(why))
        refuse(problemOf(why));
    else if ((ticket && status != Status::Connecting) || (status == Status::Knocking && reconnect))
        lost();
    else
        refuse(problemOf(why));
}

void Session::Impl::lost() {
    if (!reconnect) {
        refuse(Problem::LostForGood);
        return;
    }
    if (status != Status::Lost) {
        status = Status::Lost;
        tries = 0;
        lostSince = now;
    }
    if (now - lostSince > giveUpAfter) {
        refuse(Problem::LostForGood);
        return;
    }
    nextTry = now + waitBefore(tries);
    changed = true;
}

void Session::Impl::tryAgain() {
    ++tries;
    nextTry.reset();
    link = {reconnect(), false};
    if (!link.transport) lost();
}

void Session::Impl::refuse(Problem why) {
    problem = why;
    status = Status::Refused;
    nextTry.reset();
    changed = true;
    if (why == Problem::UnknownRoom) forgetRoom();
    hangUp();
}

void Session::Impl::say(const net::ClientMessage &message) {
    if (!link.transport || !link.connected || status == Status::Lost)
        return; // the outbox keeps it for the next connection
    if (const auto bytes = net::encode(message)) link.transport->send(*bytes);
}

void Session::Impl::hangUp() {
    for (Link *each : {&link, &spare})
        if (each->transport) {
            each->transport->close();
            each->transport->flush();
        }
}

} // namespace heard::session
