#include "tests/session/wire.hpp"

#include "net/codec.hpp"

#include <cstdlib>
#include <stdexcept>

namespace heard::tests {

namespace {

class ClientEnd final : public net::ClientTransport {
public:
    explicit ClientEnd(std::shared_ptr<Wire> wire) : wire_(std::move(wire)) {}
    void service(net::Millis) override {}
    std::optional<net::ClientEvent> next() override {
        if (wire_->toClient.empty()) return std::nullopt;
        auto event = std::move(wire_->toClient.front());
        wire_->toClient.pop_front();
        return event;
    }
    bool send(net::ByteView frame) override {
        const auto message = net::decodeClientMessage(frame);
        if (!message) throw std::runtime_error("the session sent what cannot be read");
        wire_->fromClient.push_back(*message);
        return true;
    }
    void close() override { wire_->closed = true; }
    void flush() override {}
    void appendPollFds(std::vector<int> &) const override {}
    void acceptKey() override { wire_->keyAccepted = true; }
    void refuseKey() override { wire_->keyRefused = true; }
    std::optional<net::KeyHash> serverKey() const override { return testKey; }

private:
    std::shared_ptr<Wire> wire_;
};

} // namespace

void Wire::event(net::ClientEvent::Kind kind) {
    net::ClientEvent event;
    event.kind = kind;
    event.key = testKey;
    toClient.push_back(event);
}
void Wire::connect() { event(net::ClientEvent::Kind::Connected); }
void Wire::bytes(net::Bytes frame) {
    net::ClientEvent event;
    event.kind = net::ClientEvent::Kind::Received;
    event.frame = std::move(frame);
    toClient.push_back(std::move(event));
}
void Wire::say(const net::ServerMessage &message) {
    auto frame = net::encode(message);
    if (!frame) throw std::runtime_error("the test says what cannot be encoded");
    bytes(std::move(*frame));
}
void Wire::end(net::Gone why) {
    net::ClientEvent event;
    event.kind = net::ClientEvent::Kind::Disconnected;
    event.why = why;
    toClient.push_back(event);
}

std::unique_ptr<net::ClientTransport> clientEnd(std::shared_ptr<Wire> wire) {
    return std::make_unique<ClientEnd>(std::move(wire));
}

session::Session::Options named(const std::string &name, int undoMilliseconds, const std::string &stateFolder) {
    session::Session::Options options;
    options.name = name;
    options.undoWindow = session::Monotonic(undoMilliseconds);
    options.stateFolder = stateFolder;
    return options;
}

Phone::Phone(session::Session::Options options) : session(std::move(options)) {
    session.setPlace("table.example", 47331);
    session.setReconnect([this] {
        wires.push_back(std::make_shared<Wire>());
        return clientEnd(wires.back());
    });
}

void Phone::open() {
    wires.push_back(std::make_shared<Wire>());
    session.open(clientEnd(wires.back()), "");
    wire().connect();
    poll();
}

void Phone::welcome(std::uint32_t acked, const match::TableView &view, std::vector<rules::Event> events) {
    net::Welcome welcome;
    welcome.room = 12;
    welcome.seat = Seat::A;
    welcome.token.fill(static_cast<std::uint8_t>(wires.size()));
    welcome.roomKey = net::RoomKey{};
    welcome.names = {"Mia", "Sam"};
    welcome.ackedSeq = acked;
    welcome.events = std::move(events);
    welcome.view = view;
    wire().say(welcome);
    poll();
}

void Phone::after(int milliseconds) {
    now += session::Monotonic(milliseconds);
    session.poll(now);
}

match::TableView speaking(std::uint32_t turn) {
    match::TableView view;
    view.stage = match::Stage::Playing;
    view.hasMatch = true;
    view.partnerHere = true;
    view.scenarioHash = 5;
    view.match.turn = turn;
    view.match.kind = scenario::StepKind::Speak;
    view.match.part = rules::Part::Act;
    view.match.mayLay = 2;
    view.match.legal =
        static_cast<std::uint16_t>(rules::moveBit(rules::MoveKind::Text) | rules::moveBit(rules::MoveKind::Pass));
    return view;
}

rules::Move text(const std::string &words) {
    rules::Move move;
    move.kind = rules::MoveKind::Text;
    move.text = words;
    return move;
}

rules::Event said(std::uint32_t number, const std::string &words) {
    rules::Event event;
    event.number = number;
    event.kind = rules::EventKind::Said;
    event.text = words;
    return event;
}

TemporaryFolder::TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "heard-session-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    path_ = name;
}
TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

} // namespace heard::tests
