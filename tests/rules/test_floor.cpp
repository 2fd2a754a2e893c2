// Stories about the floor: saying, giving back, turning over, and the second try.
#include "tests/support/cast.hpp"

#include <catch2/catch.hpp>

using namespace heard;
using namespace heard::support;
using rules::EventKind;
using rules::Phase;
using rules::Reject;
using scenario::StepKind;

TEST_CASE("she says it, he gives it back, both turn over, and that is it") {
    Cast cast(oneFloor().done());
    REQUIRE_FALSE(cast.a(words("When the phone stayed dark I was scared.", {"scared"})));
    CHECK(cast.justTold(EventKind::Said)->value == 1);
    CHECK(cast.justTold(EventKind::Said)->cards.empty()); // face down: how many, never which
    REQUIRE_FALSE(cast.b(words("You were angry that I did not answer.", {"angry"})));
    const auto *turned = cast.justTold(EventKind::TurnedOver);
    REQUIRE(turned);
    CHECK(turned->cards == std::vector{card("scared")});
    CHECK(turned->otherCards == std::vector{card("angry")});
    CHECK(turned->value == static_cast<std::uint32_t>(rules::Nearness::Near));
    REQUIRE_FALSE(cast.a(yes()));
    CHECK(cast.stepId() == "end");
}

TEST_CASE("almost: the part that matters most, one more sentence, and then it is good enough for now") {
    Cast cast(oneFloor().done());
    cast.a(words("I waited up.", {"sad"}));
    cast.b(words("You were tired."));
    CHECK(cast.justTold(EventKind::TurnedOver)->value == static_cast<std::uint32_t>(rules::Nearness::None));
    CHECK(cast.match.view(Seat::A).triesLeft == 1);
    cast.a(almost());
    CHECK(cast.phase() == Phase::Matters);
    CHECK(cast.b(words("But …")) == Reject::NotYourTurn);
    cast.a(words("I waited because I wanted to see you."));
    CHECK(cast.justTold(EventKind::MattersMost)->text == "I waited because I wanted to see you.");
    cast.b(words("You wanted to see me."));
    CHECK(cast.match.view(Seat::A).triesLeft == 0);
    CHECK_FALSE(cast.justTold(EventKind::TurnedOver)); // they have turned over already
    cast.a(notYet());
    CHECK(cast.justTold(EventKind::GoodEnough));
    CHECK(cast.stepId() == "end");
}

TEST_CASE("letting the second try go costs nothing") {
    Cast cast(oneFloor().done());
    cast.a(words("I waited up."));
    cast.b(words("You were tired."));
    cast.a(notYet());
    cast.a(words("I missed you."));
    cast.b(pass());
    CHECK(cast.justTold(EventKind::GoodEnough));
    CHECK(cast.stepId() == "end");
}

TEST_CASE("a statement let go leaves nothing to give back or confirm") {
    Cast cast(oneFloor().done());
    cast.a(pass());
    CHECK(cast.justTold(EventKind::Said)->how == rules::How::Passed);
    CHECK(cast.stepId() == "end");
}

TEST_CASE("when nothing is given back, what lies face down still turns over") {
    Cast cast(oneFloor().done());
    cast.a(words("I waited up.", {"lonely"}));
    cast.b(pass());
    REQUIRE(cast.justTold(EventKind::TurnedOver));
    CHECK(cast.justTold(EventKind::TurnedOver)->otherCards.empty());
    CHECK(cast.stepId() == "end");
}

TEST_CASE("said aloud, given back aloud, and confirmed all the same") {
    Cast cast(oneFloor().done());
    cast.a(aloud({"hurt"}));
    cast.b(aloud({"hurt"}));
    CHECK(cast.justTold(EventKind::TurnedOver)->value == static_cast<std::uint32_t>(rules::Nearness::Match));
    cast.a(notYet());
    cast.a(aloud());
    cast.b(aloud());
    CHECK(cast.justTold(EventKind::SecondTry)->how == rules::How::Aloud);
    cast.a(yes());
    CHECK(cast.phase() == Phase::Tonight); // nothing was typed, so there is no line to keep
}

TEST_CASE("there is more, twice at the most, and then the floor crosses by itself") {
    Script script = oneFloor();
    script.with(StepKind::More, "more").with(StepKind::Swap, "swap").with(StepKind::Speak, "say-2");
    Cast cast(script.done());
    for (int round = 0; round < 2; ++round) {
        cast.a(words("And then."));
        cast.b(words("And then?"));
        cast.a(yes());
        CHECK(cast.stepId() == "more");
        cast.a(choice(1));
        CHECK(cast.stepId() == "say");
    }
    cast.a(words("That is all."));
    cast.b(words("That is all."));
    cast.a(yes());
    CHECK(cast.justTold(EventKind::FloorCrossed)->by == Seat::B);
    CHECK(cast.stepId() == "say-2");
    CHECK(cast.match.view(Seat::B).legal != 0);
    CHECK(cast.match.view(Seat::A).legal == 0);
}

TEST_CASE("whether she felt heard is hers to show") {
    Script script = oneFloor();
    script.with(StepKind::FeltHeard, "heard");
    const auto play = [&](const Move &move) {
        auto cast = std::make_unique<Cast>(script.done());
        cast->a(words("I waited up."));
        cast->b(words("You waited."));
        cast->a(yes());
        CHECK(cast->b(move) == Reject::NotYourTurn);
        CHECK_FALSE(cast->a(move));
        return cast;
    };
    SECTION("kept to herself") {
        const auto cast = play(rating(3, false));
        CHECK(cast->seen(Seat::A, EventKind::FeltHeard)->value == 3);
        CHECK_FALSE(cast->seen(Seat::B, EventKind::FeltHeard));
    }
    SECTION("shown") {
        const auto cast = play(rating(0, true));
        CHECK(cast->seen(Seat::B, EventKind::FeltHeard)->value == 0);
    }
    SECTION("let go, which the other cannot tell from kept to herself") {
        const auto kept = play(rating(3, false)), passed = play(pass());
        CHECK(kept->match.eventsFor(Seat::B) == passed->match.eventsFor(Seat::B));
    }
}
