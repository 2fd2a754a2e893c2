// Every way a move is refused, and that a refusal leaves no trace. Then: moves at random, legal and not.
#include "tests/support/cast.hpp"

#include "game/rules/step.hpp"

#include <catch2/catch.hpp>

using namespace heard;
using namespace heard::support;
using rules::Reject;
using scenario::StepKind;

namespace {
std::string many(std::size_t count, const char *what = "a") {
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all += what;
    return all;
}
} // namespace

TEST_CASE("a text as a person would expect it") {
    Cast cast(oneFloor().done());
    CHECK(cast.a(words("")) == Reject::TextEmpty);
    CHECK(cast.a(words(" \n\t  ")) == Reject::TextEmpty);
    CHECK(cast.a(words("\u00a0\u200b\u3000")) == Reject::TextEmpty);
    CHECK(cast.a(words("a\x01"
                       "b")) == Reject::TextControl);
    CHECK(cast.a(words("a\x7f")) == Reject::TextControl);
    CHECK(cast.a(words("a\u0085")) == Reject::TextControl);
    CHECK(cast.a(words("\xff\xfe")) == Reject::TextControl);
    CHECK(cast.a(words("\xc0\xaf")) == Reject::TextControl);     // overlong
    CHECK(cast.a(words("\xed\xa0\x80")) == Reject::TextControl); // a lone surrogate
    CHECK(cast.a(words(many(501))) == Reject::TextTooLong);
    CHECK(cast.a(words(many(501, "\u00e9"))) == Reject::TextTooLong);
    CHECK(cast.a(words(many(10000))) == Reject::TextTooLong);
    SECTION("500 of anything are welcome, only emoji too") {
        CHECK_FALSE(cast.a(words(many(500, "\U0001F642"))));
        CHECK(cast.justTold(rules::EventKind::Said)->text.size() == 2000);
    }
    SECTION("line breaks become spaces, and the ends are trimmed") {
        CHECK_FALSE(cast.a(words("\n I was\nsad. \u00a0")));
        CHECK(cast.justTold(rules::EventKind::Said)->text == "I was sad.");
    }
}

TEST_CASE("cards: at most two, different ones, known ones, and only where they may lie") {
    Script script = oneFloor();
    script.with(StepKind::Swap, "swap").with(StepKind::Speak, "say-2");
    Cast cast(script.done());
    CHECK(cast.a(words("I.", {"sad", "hurt", "angry"})) == Reject::TooManyCards);
    CHECK(cast.a(words("I.", {"sad", "sad"})) == Reject::TooManyCards);
    Move unknown = words("I.");
    unknown.cards = {200};
    CHECK(cast.a(unknown) == Reject::UnknownCard);
    cast.a(pass());
    CHECK(cast.match.view(Seat::B).mayLay == 0);
    CHECK(cast.b(words("I.", {"sad"})) == Reject::TooManyCards);
}

TEST_CASE("turn, seat, step and number are each checked") {
    Cast cast(
        Script().with(StepKind::Card, "card").with(StepKind::Speak, "say").with(StepKind::FeltHeard, "heard").done());
    CHECK(cast.match.submit(Seat::A, 99, ready(), std::nullopt).error() == Reject::StaleTurn);
    CHECK(cast.does(Seat::Facilitator, ready()) == Reject::NotYourTurn);
    CHECK(cast.a(words("Hello.")) == Reject::NotInThisStep);
    Move outside = ready();
    outside.kind = static_cast<MoveKind>(200);
    CHECK(cast.a(outside) == Reject::NotInThisStep);
    CHECK_FALSE(cast.a(ready()));
    CHECK(cast.a(ready()) == Reject::AlreadyDone);
    cast.b(ready());
    CHECK(cast.b(words("But …")) == Reject::NotYourTurn); // there is no box for that
    cast.a(words("I was sad."));
    CHECK(cast.a(rating(5, true)) == Reject::BadNumber);
}

TEST_CASE("ideas and moods have their bounds") {
    Cast cast(Script().with(StepKind::CheckIn, "mood").with(StepKind::Ideas, "ideas").done());
    CHECK(cast.a(mood(12, 1)) == Reject::BadNumber);
    CHECK(cast.a(mood(0, 0)) == Reject::BadNumber);
    CHECK(cast.a(mood(0, 4)) == Reject::BadNumber);
    cast.both(mood(0, 1));
    CHECK(cast.a(ideas({many(141)})) == Reject::TextTooLong);
    CHECK(cast.a(ideas({"a\x02"})) == Reject::TextControl);
    CHECK_FALSE(cast.a(ideas({many(140)})));
}

TEST_CASE("what a move does not carry is dropped, not kept") {
    Cast cast(Script().with(StepKind::Card, "card").done());
    const auto with = [&](const std::string &words) {
        Cast one(Script().with(StepKind::Card, "card").done());
        Move move = ready();
        move.text = words;
        one.a(move);
        return one.match.snapshot();
    };
    CHECK(with("") == with("something that should travel nowhere"));
}

namespace {

// A move of any kind, mostly nonsense.
Move anyMove(std::uint64_t &random) {
    const auto upTo = [&](std::uint64_t count) {
        return static_cast<std::uint32_t>(rules::nextRandom(random) % count);
    };
    Move move = of(static_cast<MoveKind>(upTo(rules::moveKindCount + 1)), upTo(8));
    const char *words[] = {"", "I was sad.", "\xff", "  ", "a\x03", "It matters to me."};
    move.text = words[upTo(6)];
    for (std::uint32_t i = upTo(4); i > 0; --i)
        move.cards.push_back(static_cast<rules::CardId>(upTo(60)));
    for (std::uint32_t i = upTo(6); i > 0; --i)
        move.list.push_back(words[upTo(6)]);
    for (std::uint32_t i = upTo(4); i > 0; --i)
        move.numbers.push_back(static_cast<std::uint8_t>(upTo(10)));
    move.battery = static_cast<std::uint8_t>(upTo(5));
    move.show = upTo(2) == 1;
    return move;
}

} // namespace

TEST_CASE("a thousand moves at random: refused ones change nothing, and the ending comes") {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        Cast cast(everyKind(), {false, seed});
        std::uint64_t random = seed;
        int accepted = 0;
        for (int moves = 0; moves < 200000 && !cast.match.view(Seat::A).finished; ++moves) {
            const Seat seat = rules::nextRandom(random) % 2 ? Seat::A : Seat::B;
            const Move move = anyMove(random);
            const bool legal = cast.match.view(seat).legal &
                               (static_cast<int>(move.kind) < rules::moveKindCount ? rules::moveBit(move.kind) : 0);
            const auto before = cast.match.snapshot();
            const auto refused = cast.does(seat, move);
            if (refused)
                REQUIRE(cast.match.snapshot() == before);
            else {
                REQUIRE(legal);
                ++accepted;
            }
        }
        REQUIRE(cast.match.view(Seat::A).finished);
        CHECK(accepted < 1200);
    }
}
