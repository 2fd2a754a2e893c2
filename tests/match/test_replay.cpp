// The inputs of an evening, in order, are its replay: the same bytes come out, whatever was played and refused on the
// way.
#include "game/match/sample_player.hpp"
#include "game/rules/step.hpp"
#include "tests/support/evening_cast.hpp"

#include <catch2/catch.hpp>

using namespace heard;
using namespace heard::support;
using match::Stage;

namespace {

struct Die {
    std::uint64_t random;
    std::uint32_t upTo(std::uint64_t count) { return static_cast<std::uint32_t>(rules::nextRandom(random) % count); }
};

std::vector<scenario::Scenario> variedDeck() {
    std::vector<scenario::Scenario> deck = smallDeck();
    scenario::Scenario all = everyKind();
    for (auto &one : deck)
        one.steps = all.steps;
    return deck;
}

Command anyCommand(Die &die) {
    Command command = ask(static_cast<CommandKind>(die.upTo(match::commandKindCount + 1)), die.upTo(4), die.upTo(4));
    if (command.kind == CommandKind::Leave && die.upTo(60) > 0) command.kind = CommandKind::Ready;
    if (command.kind == CommandKind::Break) command.number = 20 * die.upTo(5);
    if (command.kind == CommandKind::Propose) command.text = "card-" + std::to_string(die.upTo(9));
    for (std::uint32_t i = die.upTo(4); i > 0; --i)
        command.numbers.push_back(static_cast<std::uint8_t>(die.upTo(4)));
    return command;
}

// An evening of everything at random: commands fitting or not, sample moves, comings and goings, time passing.
void wander(EveningCast &cast, std::uint64_t seed, const scenario::Scenario &steps) {
    Die die{seed};
    cast.toTheDeal();
    for (int inputs = 0; inputs < 900 && cast.stage() != Stage::Over; ++inputs) {
        const Seat seat = die.upTo(2) ? Seat::A : Seat::B;
        cast.now += die.upTo(120);
        const auto table = cast.table(seat);
        if (die.upTo(50) == 0)
            cast.goes(seat);
        else if (die.upTo(25) == 0)
            cast.comes(seat, die.upTo(4) == 0);
        else if (!table.hasMatch || die.upTo(12) == 0)
            cast.does(seat, anyCommand(die));
        else if (table.breakUntil)
            cast.does(seat, ask(CommandKind::Return));
        else if (auto move =
                     match::sampleMove(steps, seat, table.match, cast.evening.eventsFor(seat), {{}, seed, true}))
            cast.does(seat, match::Submission{table.match.turn - (die.upTo(20) == 0), *move});
    }
}

} // namespace

TEST_CASE("an evening replayed gives identical bytes") {
    const auto steps = everyKind();
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        EveningCast cast(seed, variedDeck());
        wander(cast, seed, steps);
        auto replayed = match::replay(cast.library(), seed, cast.log);
        REQUIRE(replayed.evening.snapshot() == cast.evening.snapshot());
        REQUIRE(replayed.evening.view(Seat::B) == cast.table(Seat::B));
        auto shorter = cast.log;
        for (auto &logged : shorter) // a different time is a different evening only where time matters
            if (!logged.here && std::holds_alternative<match::Submission>(logged.input)) logged.nowUtc += 1;
        REQUIRE(match::replay(cast.library(), seed, shorter).evening.snapshot() == cast.evening.snapshot());
    }
}

TEST_CASE("one input less, or another seed, and the bytes differ") {
    EveningCast cast(3);
    cast.toTheDeal();
    cast.toTheCard("card-0");
    cast.plays(Seat::A, words("I waited up."));
    auto shorter = cast.log;
    shorter.pop_back();
    CHECK(match::replay(cast.library(), 3, shorter).evening.snapshot() != cast.evening.snapshot());
    CHECK(match::replay(cast.library(), 4, cast.log).evening.snapshot() != cast.evening.snapshot());
}

TEST_CASE("a refused input changes nothing at all") {
    const auto steps = everyKind();
    for (std::uint64_t seed = 100; seed < 120; ++seed) {
        EveningCast cast(seed, variedDeck());
        wander(cast, seed, steps);
        Die die{seed};
        for (int tries = 0; tries < 300; ++tries) {
            const auto before = cast.evening.snapshot();
            const Seat seat = die.upTo(2) ? Seat::A : Seat::B;
            if (cast.does(seat, anyCommand(die))) REQUIRE(cast.evening.snapshot() == before);
        }
    }
}

TEST_CASE("what one has answered under seal never reaches the other's table") {
    const auto steps = everyKind();
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        EveningCast cast(seed, variedDeck());
        cast.toTheDeal();
        cast.toTheCard("card-0");
        for (int moves = 0; moves < 400 && !cast.table(Seat::A).match.finished; ++moves) {
            const Seat seat = moves % 2 ? Seat::A : Seat::B;
            const auto table = cast.table(seat);
            const auto move =
                match::sampleMove(steps, seat, table.match, cast.evening.eventsFor(seat), {{}, seed, true});
            if (!move) continue;
            const auto before = cast.table(other(seat));
            const auto told = cast.evening.eventsFor(other(seat)).size();
            REQUIRE_FALSE(cast.plays(seat, *move));
            const bool waitsStill = cast.table(seat).match.part == rules::Part::Done;
            if (waitsStill) {
                REQUIRE(cast.table(other(seat)) == before);
                REQUIRE(cast.evening.eventsFor(other(seat)).size() == told);
            }
        }
        REQUIRE(cast.table(Seat::A).match.finished);
    }
}
