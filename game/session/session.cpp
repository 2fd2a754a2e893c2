// Purpose: the public face of a session; the work is in session_connect.cpp, session_receive.cpp and session_play.cpp.
#include "game/session/session_impl.hpp"

#include "net/codec.hpp"
#include "net/six_words.hpp"

#include <algorithm>

namespace heard::session {

Session::Session(Options options) : impl_(std::make_unique<Impl>(std::move(options))) {}

Session::~Session() {
    if (impl_->status == Status::Here) impl_->say(net::Bye{});
    impl_->hangUp();
}

void Session::open(std::unique_ptr<net::ClientTransport> transport, const std::string &passPhrase) {
    impl_->hello.intent = net::Create{passPhrase, impl_->options.name};
    impl_->begin(std::move(transport));
}

void Session::join(std::unique_ptr<net::ClientTransport> transport, const std::string &room,
                   const std::string &secretOrCode) {
    net::Join join;
    join.name = impl_->options.name;
    net::SeatSecret secret{};
    if (net::fromBase64Url(secretOrCode, secret)) {
        join.room = static_cast<net::RoomId>(std::strtoul(room.c_str(), nullptr, 10));
        join.secret = secret;
    } else if (const auto code = net::parseTyped(secretOrCode)) {
        join.room = code->room;
        join.secret = code->secret;
    } else {
        impl_->refuse(Problem::BadCode);
        return;
    }
    impl_->hello.intent = join;
    impl_->begin(std::move(transport));
}

void Session::resume(const std::string &savedRoom) {
    const auto saved = loadSaved(impl_->options.stateFolder, savedRoom);
    if (!saved || !impl_->reconnect) {
        impl_->refuse(Problem::UnknownRoom);
        return;
    }
    impl_->savedAs = saved->id;
    impl_->room = saved->room;
    impl_->seat = saved->seat;
    impl_->roomKey = saved->roomKey;
    impl_->table.named(saved->seat, saved->name);
    impl_->table.named(other(saved->seat), saved->with);
    if (impl_->options.name.empty()) impl_->options.name = saved->name;
    net::Resume ticket;
    ticket.room = saved->room;
    ticket.token = saved->token;
    ticket.name = impl_->options.name;
    ticket.fresh = true;
    impl_->ticket = ticket;
    impl_->begin(impl_->reconnect());
}

void Session::setReconnect(std::function<std::unique_ptr<net::ClientTransport>()> connect) {
    impl_->reconnect = std::move(connect);
}

void Session::setPlace(const std::string &host, std::uint16_t port) {
    impl_->host = host;
    impl_->port = port;
}

void Session::poll(Monotonic now) { impl_->poll(now); }
bool Session::changed() { return std::exchange(impl_->changed, false); }
Status Session::status() const { return impl_->status; }
Problem Session::problem() const { return impl_->problem; }

std::vector<std::string> Session::keyWords() const {
    std::vector<std::string> words;
    if (impl_->status == Status::TrustKey && impl_->shownKey)
        for (const auto word : net::sixWords(*impl_->shownKey))
            words.emplace_back(word);
    return words;
}

void Session::trustKey(bool yes) {
    if (impl_->status != Status::TrustKey || !impl_->link.transport) return;
    impl_->status = Status::Connecting;
    impl_->changed = true;
    if (yes) {
        impl_->link.transport->acceptKey();
    } else {
        impl_->link.transport->refuseKey();
        impl_->refuse(Problem::KeyRefused);
    }
}

std::string Session::hostName() const { return impl_->invited.hostName; }
std::uint8_t Session::minutes() const { return impl_->invited.minutes; }

void Session::answerInvitation(GuestAnswer answer) {
    if (impl_->status != Status::Invited) return;
    impl_->say(net::GuestAnswer{static_cast<net::Coming>(answer)});
    if (answer == GuestAnswer::Now)
        impl_->status = Status::Knocking;
    else if (answer != GuestAnswer::InAWhile)
        impl_->closeEvening(); // in a while: the door stays on the screen
    impl_->changed = true;
}

std::optional<std::string> Session::knocking() const {
    if (!impl_->atTheDoor || impl_->atTheDoor->answered != net::Coming::Now) return std::nullopt;
    return impl_->atTheDoor->guestName;
}

std::optional<GuestAnswer> Session::guestAnswered() const {
    if (!impl_->atTheDoor || !impl_->atTheDoor->answered) return std::nullopt;
    return static_cast<GuestAnswer>(*impl_->atTheDoor->answered);
}

std::optional<HostInfo> Session::hostInfo() const { return impl_->hostInfo; }
std::optional<std::array<std::uint8_t, 32>> Session::serverKey() const { return impl_->serverKey; }
Seat Session::seat() const { return impl_->seat; }
std::string Session::nameOf(Seat seat) const { return impl_->table.nameOf(seat); }
const match::TableView &Session::table() const { return impl_->table.view(); }
const std::vector<match::CardSummary> &Session::deck() const { return impl_->table.deck(); }
const std::vector<rules::Event> &Session::events() const { return impl_->table.events(); }
const scenario::Scenario *Session::scenario() const { return impl_->table.scenario(); }
std::uint64_t Session::sharedHash() const { return impl_->table.sharedHash(); }
std::string Session::roomId() const { return impl_->room == 0 ? std::string() : std::to_string(impl_->room); }

bool Session::submit(const rules::Move &move) { return impl_->submit(move); }

std::optional<Pending> Session::pending() const {
    if (!impl_->pending) return std::nullopt;
    return Pending{impl_->pending->move, std::max(Monotonic{0}, impl_->pending->due - impl_->now)};
}

std::optional<rules::Move> Session::undo() {
    if (!impl_->pending) return std::nullopt;
    const auto move = impl_->pending->move;
    impl_->pending.reset();
    impl_->drafts.set(impl_->table.view(), move.text);
    impl_->changed = true;
    return move;
}

void Session::hurry() {
    if (impl_->pending) impl_->sendPending();
}

bool Session::ask(const match::Command &command) { return impl_->ask(command); }
std::optional<rules::Reject> Session::lastReject() { return std::exchange(impl_->lastReject, std::nullopt); }
std::string Session::draft() const { return impl_->drafts.of(impl_->table.view()); }
void Session::setDraft(const std::string &text) { impl_->drafts.set(impl_->table.view(), text); }

void Session::leaveQuietly() {
    Impl &inside = *impl_;
    inside.forgetRoom();
    inside.link = {}; // no goodbye: to everyone else the connection is simply lost
    inside.spare = {};
    inside.pending.reset();
    inside.drafts.clear();
    inside.status = Status::Ended;
}

} // namespace heard::session
