// A partner whose client says anything at all, at any time; and texts as long and as odd as the wire lets through.
#include "tests/server/evening_table.hpp"
#include "tests/support/moves.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

using namespace heard;
using namespace heard::tests;
using match::CommandKind;
using namespace std::chrono_literals;

namespace {

std::string repeated(std::string_view one, std::size_t times) {
    std::string all;
    while (times--)
        all += one;
    return all;
}

const std::vector<std::string> &oddTexts() {
    static const std::vector<std::string> texts{
        "",
        repeated(" ", 500),
        repeated("😀", 500),
        "\x01\x02\x1b[2J",
        "\xe2\x80\xae"
        "reversed",
        repeated("you always never ", 29),
        repeated("I feel sad. ", 41),
        repeated("you ", 125),
        repeated("a\n", 250),
        repeated("\xe2\x80\x8b", 500),
        repeated("!", 500),
        "I am scared because you hit me.",
    };
    return texts;
}

rules::Move anyMove(std::mt19937 &random) {
    auto move =
        support::of(static_cast<rules::MoveKind>(random() % rules::moveKindCount),
                    random() % 3 ? static_cast<std::uint32_t>(random() % 6) : static_cast<std::uint32_t>(random()));
    if (random() % 2) move.text = oddTexts()[random() % oddTexts().size()];
    move.battery = static_cast<std::uint8_t>(random() % 4);
    move.show = random() % 2;
    for (auto left = random() % 3; left > 0; --left)
        move.cards.push_back(static_cast<rules::CardId>(random() % 64));
    for (auto left = random() % 5; left > 0; --left)
        move.list.push_back(oddTexts()[random() % oddTexts().size()].substr(0, 8 * (random() % 10)));
    for (auto left = random() % 9; left > 0; --left)
        move.numbers.push_back(static_cast<std::uint8_t>(random() % (random() % 2 ? 4 : 256)));
    return move;
}

match::Command anyCommand(std::mt19937 &random, bool mayLeave) {
    match::Command command;
    do
        command.kind = static_cast<CommandKind>(random() % match::commandKindCount);
    while (!mayLeave && (command.kind == CommandKind::Leave || command.kind == CommandKind::Enough));
    command.number = static_cast<std::uint32_t>(random() % 2 ? random() % 40 : random());
    command.extra = static_cast<std::uint32_t>(random() % 2 ? random() % 4 : random());
    if (random() % 4 == 0) command.text = random() % 2 ? "no-such-card" : realCards().scenarios.front().scenario->id;
    for (auto left = random() % 4; left > 0; --left)
        command.numbers.push_back(static_cast<std::uint8_t>(random() % 3));
    if (command.kind == CommandKind::Reopen) command.number %= 2; // “let it rest” would end it
    return command;
}

// What the other one does meanwhile: plays honestly, and brings a table that rests back to the card.
void goOn(Person &person) {
    if (person.view.breakUntil != 0) return person.ask(CommandKind::Return);
    if (person.view.paused) return person.ask(CommandKind::Resume);
    if (!person.view.proposal.empty() && !person.view.proposalMine) return person.ask(CommandKind::Accept, 1);
    doSomething(person, {});
}

} // namespace

TEST_CASE("A partner whose client says anything at any time harms neither the other one nor the server") {
    static const auto scorer = scoring::Scorer::load(HEARD_SOURCE_DIR "/assets/language/en");
    REQUIRE(scorer);
    const auto seed = GENERATE(range(1u, 9u));
    std::mt19937 random(seed);
    auto settings = House::defaults();
    settings.seed = seed;
    House house(settings, server::Log::silent(), &*scorer);
    auto host = house.person(), guest = house.person();
    bothSitDown(house, host, guest);
    std::size_t taken = 0;
    for (int round = 0; round < 1500 && !guest.gone; ++round) {
        const auto seq =
            random() % 10 ? guest.ackedSeq + 1 : static_cast<std::uint32_t>(1 + random() % (guest.ackedSeq + 1));
        const auto turn = random() % 4 ? guest.view.match.turn : static_cast<std::uint32_t>(random() % 50);
        const auto before = guest.ackedSeq;
        net::ClientMessage message = net::Ask{seq, anyCommand(random, round > 1400)};
        if (random() % 2) message = net::Submit{turn, seq, anyMove(random)};
        if (const auto frame = net::encode(message)) guest.sayBytes(*frame);
        goOn(host);
        house.settle({&host, &guest});
        house.pass(500ms);
        if (!guest.rejected.empty()) guest.ackedSeq = std::max(guest.ackedSeq, guest.rejected.back().seq);
        taken += guest.ackedSeq != before;
        REQUIRE_FALSE(host.gone);
    }
    CHECK(taken > 500);
    for (const auto &event : host.events)
        CHECK((event.to & seatBit(Seat::A)) != 0);
    auto back = house.person();
    house.settle({&host, &back});
    back.resume(*host.welcome);
    house.settle({&host, &back});
    CHECK(back.welcome);
}

TEST_CASE("The longest and oddest texts in every place still fit what is said to who comes back") {
    static const auto scorer = scoring::Scorer::load(HEARD_SOURCE_DIR "/assets/language/en");
    REQUIRE(scorer);
    for (const auto &card : realCards().scenarios)
        for (const auto &text : {oddTexts()[2], oddTexts()[5], oddTexts()[7], oddTexts()[6]}) {
            INFO(card.scenario->id);
            House house(House::defaults(), server::Log::silent(), &*scorer);
            auto host = house.person(), guest = house.person();
            bothSitDown(house, host, guest);
            for (int i = 0; i < 3; ++i) {
                if (host.view.stage == match::Stage::Deal) break;
                doSomething(host, {}), doSomething(guest, {});
                house.settle({&host, &guest});
            }
            host.say(net::Ask{++host.seq, match::Command{CommandKind::Propose, 0, 0, card.scenario->id, {}}});
            house.settle({&host, &guest});
            guest.ask(CommandKind::Accept, 1);
            house.settle({&host, &guest});
            for (int i = 0; i < 400 && !host.view.match.finished; ++i) {
                for (Person *person : {&host, &guest}) {
                    const auto legal = person->view.match.legal;
                    if (legal & rules::moveBit(rules::MoveKind::Text))
                        person->play(support::words(text));
                    else if ((legal & rules::moveBit(rules::MoveKind::Choice)) && i % 3)
                        person->play(support::choice(1));
                    else
                        doSomething(*person, {});
                }
                house.settle({&host, &guest});
            }
            CHECK(host.view.match.finished);
            auto back = house.person();
            house.settle({&back});
            back.resume(*guest.welcome);
            house.settle({&back, &host});
            CHECK(back.welcome);
            CHECK(back.events.size() == guest.events.size());
        }
}

TEST_CASE("A name that turns the line round, or that nobody can see, is no name") {
    House house;
    const auto nameFor = [&](const std::string &name) {
        auto host = house.person();
        house.settle({&host});
        host.create(name);
        house.settle({&host});
        REQUIRE(host.welcome);
        return host.welcome->names[0];
    };
    CHECK(nameFor("\xe2\x80\xae"
                  "Ana") == "Ana");                         // right-to-left override
    CHECK(nameFor("A\xe2\x81\xa6na\xe2\x80\xac") == "Ana"); // isolate, pop
    CHECK(nameFor("\xe2\x80\x8b\xe2\x81\xa0").empty());     // zero width
    CHECK(nameFor("A\x1b[2Jna").empty());                   // a terminal's orders
    CHECK(nameFor("אנה") == "אנה");
    CHECK(nameFor("👩‍🚀") == "👩‍🚀");
}
