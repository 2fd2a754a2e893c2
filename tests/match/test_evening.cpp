// Stories about an evening: getting ready, the deal, pauses and breaks, and how one that stopped opens again.
#include "tests/support/evening_cast.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

using namespace heard;
using namespace heard::support;
using match::Stage;
using rules::Reject;

namespace {
std::set<std::uint8_t> dealtTo(const EveningCast &cast) {
    std::set<std::uint8_t> dealt;
    for (std::uint8_t index : cast.table(Seat::A).dealt)
        if (index != 255) dealt.insert(index);
    return dealt;
}
} // namespace

TEST_CASE("from the door to the first card") {
    EveningCast cast;
    cast.comes(Seat::A);
    CHECK(cast.stage() == Stage::Waiting);
    CHECK_FALSE(cast.a(ask(CommandKind::Ready))); // the one who waits may get ready already
    cast.comes(Seat::B);
    CHECK(cast.stage() == Stage::Ready);
    CHECK(cast.table(Seat::A).mine);
    CHECK_FALSE(cast.table(Seat::B).mine);
    cast.b(ask(CommandKind::Ready));
    CHECK(cast.stage() == Stage::Mood);
    cast.a(ask(CommandKind::Mood, 3, 2));
    CHECK(cast.table(Seat::B).moods.empty()); // sealed until both have answered
    CHECK(cast.b(ask(CommandKind::Mood, 99, 2)) == Reject::BadNumber);
    cast.b(ask(CommandKind::Mood, 4, 1));
    CHECK(cast.table(Seat::B).moods.at(0).mood == 3);
    CHECK(cast.stage() == Stage::Deal);
    CHECK(dealtTo(cast).size() == 3);
}

TEST_CASE("one that both marked turns up, and nobody learns who marked what") {
    EveningCast cast;
    cast.toTheDeal();
    const auto dealt = cast.table(Seat::A).dealt;
    const auto before = cast.table(Seat::B);
    cast.a(willing({0, 2}));
    CHECK(cast.table(Seat::B) == before); // not even that the other one has marked
    cast.b(willing({1, 2}));
    CHECK((cast.stage() == Stage::Voices || cast.stage() == Stage::Playing));
    cast.both(ask(CommandKind::Voices, 0));
    CHECK(cast.evening.scenario()->id == cast.evening.deck()[dealt[2]].id);
    CHECK(cast.table(Seat::A).asUs == cast.evening.scenario()->onlyUs);
}

TEST_CASE("no mark in common: three others, until the deck has gone round") {
    EveningCast cast;
    cast.toTheDeal();
    const auto first = dealtTo(cast);
    cast.a(willing({0, 1, 2}));
    cast.b(willing({}));
    CHECK(cast.stage() == Stage::Deal);
    CHECK(cast.table(Seat::A).deals == 2);
    const auto second = dealtTo(cast);
    CHECK(second.size() == 3);
    for (std::uint8_t index : second)
        CHECK(first.count(index) == 0);
    cast.both(willing({}));
    CHECK(dealtTo(cast).size() == 1); // the seventh card
    cast.both(willing({}));
    CHECK(dealtTo(cast).size() == 3); // gathered, and dealt anew
}

TEST_CASE("the lower ceiling governs and cannot be seen") {
    EveningCast with, without;
    for (EveningCast *cast : {&with, &without}) {
        cast->comes(Seat::A);
        cast->comes(Seat::B);
        cast->both(ask(CommandKind::Ready));
    }
    const auto tableA = with.table(Seat::A), tableB = with.table(Seat::B);
    CHECK_FALSE(with.b(ask(CommandKind::Ceiling, 0)));
    CHECK_FALSE(with.told.tableChanged);
    CHECK(with.table(Seat::A) == tableA);
    CHECK(with.table(Seat::B) == tableB);
    for (int deals = 0; deals < 4; ++deals) {
        if (deals == 0)
            with.both(ask(CommandKind::Mood, 0, 1));
        else
            with.both(willing({}));
        for (std::uint8_t index : dealtTo(with))
            CHECK(with.evening.deck()[index].depth == 0);
    }
}

TEST_CASE("a card from the whole list is proposed, and may be declined") {
    EveningCast cast;
    cast.toTheDeal();
    CHECK(cast.a(propose("no-such-card")) == Reject::BadNumber);
    CHECK(cast.b(ask(CommandKind::Accept, 1)) == Reject::NotNow);
    CHECK_FALSE(cast.a(propose("card-5")));
    CHECK(cast.table(Seat::B).proposal == "card-5");
    CHECK_FALSE(cast.table(Seat::B).proposalMine);
    CHECK(cast.a(ask(CommandKind::Accept, 1)) == Reject::NotYourTurn);
    cast.b(ask(CommandKind::Accept, 0));
    CHECK(cast.table(Seat::A).proposal.empty());
    CHECK(cast.stage() == Stage::Deal);
    cast.b(propose("card-3"));
    cast.a(ask(CommandKind::Accept, 1));
    CHECK(cast.stage() == Stage::Voices);
}

TEST_CASE("as us only when both said so; the blank card is nobody's voice") {
    EveningCast one;
    one.toTheDeal();
    one.a(propose("card-0"));
    one.b(ask(CommandKind::Accept, 1));
    one.a(ask(CommandKind::Voices, 1));
    one.b(ask(CommandKind::Voices, 0));
    CHECK(one.stage() == Stage::Playing);
    CHECK(one.told.matchStarted);
    CHECK_FALSE(one.table(Seat::A).asUs);
    EveningCast other;
    other.toTheDeal();
    other.toTheCard("card-2");
    CHECK(other.stage() == Stage::Playing);
    CHECK(other.table(Seat::B).asUs);
}

TEST_CASE("the doorbell holds everything until either rings again") {
    EveningCast cast;
    cast.toTheDeal();
    cast.toTheCard("card-0");
    CHECK_FALSE(cast.b(ask(CommandKind::Pause)));
    CHECK(cast.plays(Seat::A, words("I waited up.")) == Reject::Paused);
    CHECK(cast.b(ask(CommandKind::Pause)) == Reject::AlreadyDone);
    CHECK_FALSE(cast.a(ask(CommandKind::Resume)));
    CHECK_FALSE(cast.plays(Seat::A, words("I waited up.")));
}

TEST_CASE("a break ends when both are back, or by the clock") {
    EveningCast cast;
    cast.toTheDeal();
    cast.toTheCard("card-0");
    CHECK(cast.a(ask(CommandKind::Break, 19)) == Reject::BadNumber);
    CHECK(cast.a(ask(CommandKind::Break, 1441)) == Reject::BadNumber);
    REQUIRE_FALSE(cast.a(ask(CommandKind::Break, 20)));
    CHECK(cast.table(Seat::B).breakUntil == cast.now + 20 * 60);
    CHECK(cast.plays(Seat::A, words("I waited up.")) == Reject::OnBreak);
    CHECK(cast.a(ask(CommandKind::Enough)) == Reject::OnBreak);
    cast.now += 10 * 60;
    cast.b(ask(CommandKind::Return));
    CHECK(cast.table(Seat::B).breakReturned);
    CHECK_FALSE(cast.table(Seat::A).breakReturned);
    SECTION("both are back early, and go on") {
        cast.a(ask(CommandKind::Return));
        CHECK(cast.stage() == Stage::Playing);
        CHECK(cast.table(Seat::A).breakUntil == 0);
        CHECK_FALSE(cast.plays(Seat::A, words("I waited up.")));
    }
    SECTION("its time has passed: one is enough, and how to go on is asked") {
        cast.now += 10 * 60;
        REQUIRE_FALSE(cast.b(ask(CommandKind::Return)));
        CHECK(cast.stage() == Stage::Reopen);
    }
}

TEST_CASE("go on, start lightly, let it rest: the gentler wish holds") {
    EveningCast cast;
    cast.toTheDeal();
    cast.toTheCard("card-6");
    cast.plays(Seat::A, words("I waited up."));
    cast.goes(Seat::A);
    cast.comes(Seat::A);
    CHECK(cast.stage() == Stage::Playing); // a lost connection is no stop
    cast.goes(Seat::A);
    cast.goes(Seat::B);
    cast.comes(Seat::B);
    CHECK(cast.stage() == Stage::Reopen);
    cast.comes(Seat::A);
    CHECK(cast.plays(Seat::B, words("You waited.")) == Reject::NotNow);
    cast.a(ask(CommandKind::Reopen, 0));
    SECTION("both go on") {
        cast.b(ask(CommandKind::Reopen, 0));
        CHECK(cast.stage() == Stage::Playing);
        CHECK_FALSE(cast.plays(Seat::B, words("You waited.")));
    }
    SECTION("lightly: the card is put aside, and only light ones are dealt") {
        cast.b(ask(CommandKind::Reopen, 1));
        CHECK(cast.stage() == Stage::Deal);
        CHECK_FALSE(cast.table(Seat::A).hasMatch);
        for (std::uint8_t index : dealtTo(cast))
            CHECK(cast.evening.deck()[index].depth == 0);
    }
    SECTION("let it rest") {
        cast.b(ask(CommandKind::Reopen, 2));
        CHECK(cast.stage() == Stage::Over);
        CHECK(cast.a(ask(CommandKind::Pause)) == Reject::Ended);
    }
}

TEST_CASE("coming back through Continue asks how to go on") {
    EveningCast cast;
    cast.toTheDeal();
    cast.toTheCard("card-0");
    cast.goes(Seat::B);
    cast.comes(Seat::B, true);
    CHECK(cast.stage() == Stage::Reopen);
}

TEST_CASE("an ending is simply gone on with") {
    EveningCast cast;
    cast.toTheDeal();
    cast.toTheCard("card-0");
    cast.plays(Seat::A, words("I waited up."));
    cast.a(ask(CommandKind::Enough));
    cast.goes(Seat::A);
    cast.goes(Seat::B);
    cast.comes(Seat::A, true);
    cast.comes(Seat::B, true);
    CHECK(cast.stage() == Stage::Playing);
    CHECK_FALSE(cast.plays(Seat::A, keep(0)));
}

TEST_CASE("coming back during a break waits for its end, and then is asked how to go on") {
    EveningCast cast;
    cast.toTheDeal();
    cast.toTheCard("card-0");
    cast.a(ask(CommandKind::Break, 60));
    cast.goes(Seat::A);
    cast.goes(Seat::B);
    cast.now += 30 * 60;
    cast.comes(Seat::B, true);
    cast.comes(Seat::A, true);
    CHECK(cast.stage() == Stage::Playing);
    CHECK(cast.plays(Seat::A, words("I waited up.")) == Reject::OnBreak);
    cast.a(ask(CommandKind::Return));
    cast.b(ask(CommandKind::Return));
    CHECK(cast.stage() == Stage::Reopen);
}

TEST_CASE("however the cards fall, two willing ones meet at the same table") {
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        EveningCast cast(seed);
        cast.toTheDeal();
        cast.both(willing({0, 1, 2}));
        CHECK((cast.stage() == Stage::Voices || cast.stage() == Stage::Playing));
        cast.both(ask(CommandKind::Voices, seed % 2));
        CHECK(cast.stage() == Stage::Playing);
        CHECK(cast.table(Seat::A).sharedHash == cast.table(Seat::B).sharedHash);
    }
}

TEST_CASE("enough for tonight goes to the ending, from anywhere") {
    EveningCast cast;
    cast.toTheDeal();
    cast.toTheCard("card-0");
    cast.plays(Seat::A, words("I waited up."));
    cast.a(ask(CommandKind::Pause));
    CHECK_FALSE(cast.b(ask(CommandKind::Enough)));
    CHECK(cast.table(Seat::A).match.kind == scenario::StepKind::Ending);
    CHECK(cast.table(Seat::A).match.phase == rules::Phase::Keep);
    CHECK_FALSE(cast.table(Seat::A).paused);
    CHECK(cast.a(ask(CommandKind::Enough)) == Reject::NotNow);
}

TEST_CASE("another card tonight, when both would like one") {
    EveningCast cast;
    cast.toTheDeal();
    cast.toTheCard("card-0");
    cast.a(ask(CommandKind::Enough));
    CHECK(cast.a(ask(CommandKind::Another)) == Reject::NotNow);
    for (int phases = 0; phases < 2; ++phases) {
        cast.plays(Seat::A, ready());
        cast.plays(Seat::B, ready());
    }
    REQUIRE(cast.table(Seat::A).match.finished);
    CHECK_FALSE(cast.a(ask(CommandKind::Another)));
    CHECK(cast.table(Seat::A).anotherWished[0]);
    CHECK_FALSE(cast.table(Seat::B).anotherWished[0]); // a wish shows only when both wished
    CHECK_FALSE(cast.b(ask(CommandKind::Another)));
    CHECK(cast.stage() == Stage::Deal);
    CHECK(cast.table(Seat::A).deals == 1);
}

TEST_CASE("who leaves in the ending leaves the other one to it") {
    EveningCast cast;
    cast.toTheDeal();
    cast.toTheCard("card-0");
    cast.plays(Seat::A, words("I waited up."));
    cast.a(ask(CommandKind::Enough));
    CHECK_FALSE(cast.b(ask(CommandKind::Leave)));
    CHECK(cast.table(Seat::B).stage == Stage::Over);
    CHECK(cast.table(Seat::A).stage == Stage::Playing);
    CHECK(cast.b(ask(CommandKind::Pause)) == Reject::Ended);
    CHECK_FALSE(cast.plays(Seat::A, keep(0)));
    CHECK_FALSE(cast.plays(Seat::A, ready()));
    CHECK_FALSE(cast.plays(Seat::A, ready()));
    CHECK(cast.table(Seat::A).match.finished);
    cast.a(ask(CommandKind::Leave));
    CHECK(cast.table(Seat::A).stage == Stage::Over);
}

TEST_CASE("leaving in the middle closes the evening") {
    EveningCast cast;
    cast.toTheDeal();
    cast.toTheCard("card-0");
    cast.b(ask(CommandKind::Leave));
    CHECK(cast.table(Seat::A).stage == Stage::Over);
}

TEST_CASE("a third seat is given room, and nothing is taken from it") {
    EveningCast cast;
    cast.toTheDeal();
    cast.toTheCard("card-0");
    const auto before = cast.evening.snapshot();
    CHECK(cast.does(Seat::Facilitator, ask(CommandKind::Pause)) == Reject::NotYourTurn);
    CHECK(cast.does(Seat::Facilitator, match::Submission{1, words("I think …")}) == Reject::NotYourTurn);
    cast.comes(Seat::Facilitator);
    CHECK(cast.evening.snapshot() == before);
    CHECK(cast.evening.eventsFor(Seat::Facilitator).empty());
}
