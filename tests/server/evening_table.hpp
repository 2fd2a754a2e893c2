// Purpose: a server and the people at it, in one process with a fake clock, speaking the protocol's own messages. For
// stories.
#pragma once

#include "game/match/match.hpp"
#include "game/match/sample_player.hpp"
#include "game/scenario/load.hpp"
#include "net/codec.hpp"
#include "net/loopback.hpp"
#include "server/memory_store.hpp"
#include "server/server.hpp"

#include <memory>
#include <string>
#include <vector>

namespace heard::tests {

const scenario::Library &realCards(); // the repository's own, loaded once

// One program on somebody's device. It keeps what it was told, as a client would, and nothing it was not.
class Person {
public:
    explicit Person(std::unique_ptr<net::ClientTransport> transport) : transport_(std::move(transport)) {}

    void poll(net::Millis now);
    void say(const net::ClientMessage &message); // once connected
    void sayBytes(net::ByteView frame);
    void create(std::string name = "Ana", std::string passPhrase = {});
    void joinByLink(const Person &host, std::string name = "Ben");
    void joinByCode(net::RoomId room, std::uint32_t code, std::string name = "Ben");
    void resume(const net::Welcome &seat, bool fresh = false);
    void answer(net::Coming coming) { say(net::GuestAnswer{coming}); }
    void ask(match::CommandKind kind, std::uint32_t number = 0, std::uint32_t extra = 0,
             std::vector<std::uint8_t> numbers = {});
    void play(const rules::Move &move);
    void hangUp() { transport_.reset(); } // as a killed program does

    bool connected = false;
    std::optional<net::Gone> gone;
    std::optional<net::Welcome> welcome;
    std::optional<net::RefusedCode> refused;
    std::optional<net::Invited> invited;
    std::optional<net::AtTheDoor> door;
    bool knocking = false;
    std::vector<net::NoticeCode> notices;
    std::vector<net::Rejected> rejected;
    match::TableView view;
    std::vector<rules::Event> events;
    std::optional<scenario::Scenario> card;
    std::uint32_t ackedSeq = 0, seq = 0;
    std::size_t updates = 0;
    std::string heardBytes; // every frame received, end to end: to look for what should not be there

    Seat seat() const { return welcome->seat; }
    std::uint64_t sharedHash() const; // computed from what arrived
    bool was(net::NoticeCode code) const;

private:
    void received(const net::Bytes &frame);
    void on(const net::Welcome &message);
    void on(const net::Update &message);

    std::unique_ptr<net::ClientTransport> transport_;
};

class House {
public:
    explicit House(server::Server::Settings settings = defaults(), server::Log log = server::Log::silent(),
                   const scoring::Scorer *scorer = nullptr, server::EventStore *otherStore = nullptr);
    static server::Server::Settings defaults();

    Person person() { return Person(loopback->connect()); }
    // Lets everything that is under way arrive.
    void settle(std::initializer_list<Person *> people);
    void pass(net::Millis time) { // the clocks go on; nobody does anything
        now.monotonic += time;
        now.utc += time.count() / 1000;
    }

    server::MemoryStore store;
    server::Now now{net::Millis{1'000'000}, 1'800'000'000};
    net::LoopbackServer *loopback; // the server's own
    server::Server server;

private:
    House(std::unique_ptr<net::LoopbackServer> transport, server::Server::Settings settings, server::Log log,
          const scoring::Scorer *scorer, server::EventStore *otherStore);
};

// Host and guest come in and sit at the table.
void bothSitDown(House &house, Person &host, Person &guest);
// Through getting ready, mood, deal and voices into a card.
void intoACard(House &house, Person &host, Person &guest);
// One thing this person would do now, if there is any.
bool doSomething(Person &person, const match::SampleStyle &style);
// Until the card is closed for both. False: it did not come to an end.
bool playToTheEnd(House &house, Person &host, Person &guest, const match::SampleStyle &style);

} // namespace heard::tests
