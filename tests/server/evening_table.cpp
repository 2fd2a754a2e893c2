#include "tests/server/evening_table.hpp"

#include <algorithm>

namespace heard::tests {

using match::CommandKind;
using match::Stage;

const scenario::Library &realCards() {
    static const scenario::Library library = scenario::loadLibrary(HEARD_SOURCE_DIR "/scenarios");
    return library;
}

void Person::poll(net::Millis now) {
    if (!transport_) return;
    transport_->service(now);
    while (auto event = transport_->next()) {
        if (event->kind == net::ClientEvent::Kind::ShowKey) transport_->acceptKey();
        if (event->kind == net::ClientEvent::Kind::Connected) connected = true;
        if (event->kind == net::ClientEvent::Kind::Received) received(event->frame);
        if (event->kind == net::ClientEvent::Kind::Disconnected) gone = event->why;
    }
}

void Person::say(const net::ClientMessage &message) { sayBytes(net::encode(message).value()); }
void Person::sayBytes(net::ByteView frame) {
    if (transport_) transport_->send(frame);
}

void Person::create(std::string name, std::string passPhrase) {
    say(net::Hello{net::protocolNumber, "test", net::Create{std::move(passPhrase), std::move(name)}});
}
void Person::joinByLink(const Person &host, std::string name) {
    say(net::Hello{net::protocolNumber, "test",
                   net::Join{host.welcome->room, host.welcome->invite->secret, std::move(name)}});
}
void Person::joinByCode(net::RoomId room, std::uint32_t code, std::string name) {
    say(net::Hello{net::protocolNumber, "test", net::Join{room, code, std::move(name)}});
}
void Person::resume(const net::Welcome &sat, bool fresh) {
    say(net::Hello{net::protocolNumber, "test", net::Resume{sat.room, sat.token, "", fresh}});
}
void Person::ask(CommandKind kind, std::uint32_t number, std::uint32_t extra, std::vector<std::uint8_t> numbers) {
    say(net::Ask{++seq, match::Command{kind, number, extra, {}, std::move(numbers)}});
}
void Person::play(const rules::Move &move) { say(net::Submit{view.match.turn, ++seq, move}); }

void Person::received(const net::Bytes &frame) {
    heardBytes.append(frame.begin(), frame.end());
    const auto message = net::decodeServerMessage(frame);
    if (!message) return;
    if (const auto *one = std::get_if<net::Refused>(&*message)) refused = one->code;
    if (const auto *one = std::get_if<net::Invited>(&*message)) invited = *one;
    if (std::holds_alternative<net::Knocking>(*message)) knocking = true;
    if (const auto *one = std::get_if<net::AtTheDoor>(&*message)) door = *one;
    if (const auto *one = std::get_if<net::Welcome>(&*message)) on(*one);
    if (const auto *one = std::get_if<net::Update>(&*message)) on(*one);
    if (const auto *one = std::get_if<net::Rejected>(&*message)) rejected.push_back(*one);
    if (const auto *one = std::get_if<net::Notice>(&*message)) notices.push_back(one->code);
    if (const auto *one = std::get_if<net::ScenarioBytes>(&*message))
        card = *scenario::load({reinterpret_cast<const char *>(one->bytes.data()), one->bytes.size()});
}

void Person::on(const net::Welcome &message) {
    welcome = message;
    view = message.view;
    events = message.events;
    ackedSeq = seq = message.ackedSeq;
}

void Person::on(const net::Update &message) {
    ++updates;
    ackedSeq = message.ackedSeq;
    view = message.view;
    if (message.whole) events.clear();
    events.insert(events.end(), message.events.begin(), message.events.end());
}

std::uint64_t Person::sharedHash() const {
    auto hash = match::hashStart;
    for (const auto &event : events)
        if (event.to == bothPartners) hash = match::hashEvent(hash, event);
    return hash;
}

bool Person::was(net::NoticeCode code) const { return std::ranges::count(notices, code) > 0; }

server::Server::Settings House::defaults() {
    server::Server::Settings settings;
    settings.seed = 7;
    return settings;
}

House::House(server::Server::Settings settings, server::Log log, const scoring::Scorer *scorer,
             server::EventStore *otherStore)
    : House(std::make_unique<net::LoopbackServer>(), std::move(settings), std::move(log), scorer, otherStore) {}

House::House(std::unique_ptr<net::LoopbackServer> transport, server::Server::Settings settings, server::Log log,
             const scoring::Scorer *scorer, server::EventStore *otherStore)
    : loopback(transport.get()), server({std::move(transport), realCards(), scorer, otherStore ? *otherStore : store},
                                        std::move(settings), std::move(log)) {}

void House::settle(std::initializer_list<Person *> people) {
    for (int i = 0; i < 4; ++i) { // there and back, with room for what the answer brings about
        for (Person *person : people)
            person->poll(now.monotonic);
        server.service(now);
    }
    for (Person *person : people)
        person->poll(now.monotonic);
}

void bothSitDown(House &house, Person &host, Person &guest) {
    house.settle({&host, &guest});
    host.create();
    house.settle({&host, &guest});
    guest.joinByLink(host);
    house.settle({&host, &guest});
    guest.answer(net::Coming::Now);
    house.settle({&host, &guest});
    host.ask(CommandKind::LetIn, 1);
    house.settle({&host, &guest});
}

namespace {
std::vector<std::uint8_t> allDealt(const match::TableView &view) {
    std::vector<std::uint8_t> places;
    for (std::uint8_t place = 0; place < view.dealt.size(); ++place)
        if (view.dealt[place] != 255) places.push_back(place);
    return places;
}
} // namespace

bool doSomething(Person &person, const match::SampleStyle &style) {
    const auto &view = person.view;
    if (view.stage == Stage::Playing) {
        if (!person.card || view.match.finished) return false;
        const auto move = match::sampleMove(*person.card, person.seat(), view.match, person.events, style);
        if (move) person.play(*move);
        return move.has_value();
    }
    if (view.mine) return false;
    switch (view.stage) {
    case Stage::Ready: person.ask(CommandKind::Ready); return true;
    case Stage::Mood: person.ask(CommandKind::Mood, 1, 2); return true;
    case Stage::Deal: person.ask(CommandKind::Willing, 0, 0, allDealt(view)); return true;
    case Stage::Voices: person.ask(CommandKind::Voices, 0); return true;
    case Stage::Reopen: person.ask(CommandKind::Reopen, 0); return true;
    default: return false;
    }
}

void intoACard(House &house, Person &host, Person &guest) {
    bothSitDown(house, host, guest);
    for (int i = 0; i < 10 && host.view.stage != Stage::Playing; ++i) {
        doSomething(host, {});
        doSomething(guest, {});
        house.settle({&host, &guest});
    }
}

bool playToTheEnd(House &house, Person &host, Person &guest, const match::SampleStyle &style) {
    for (int i = 0; i < 400; ++i) {
        if (host.view.stage == Stage::Playing && host.view.match.finished && guest.view.match.finished) return true;
        const bool hostDid = doSomething(host, style);
        const bool guestDid = doSomething(guest, style);
        if (!hostDid && !guestDid) return false;
        house.settle({&host, &guest});
    }
    return false;
}

} // namespace heard::tests
