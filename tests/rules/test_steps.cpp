// One short story for each kind of step around the floor.
#include "tests/support/cast.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace heard;
using namespace heard::support;
using rules::EventKind;
using rules::Phase;
using rules::Reject;
using scenario::ConditionKind;
using scenario::StepKind;

TEST_CASE("check in: neither mood shows before both are there") {
    Cast cast(Script().with(StepKind::CheckIn, "mood").done());
    const auto turn = cast.match.view(Seat::A).turn;
    cast.a(mood(2, 3));
    CHECK(cast.told.empty());
    CHECK(cast.match.view(Seat::A).part == rules::Part::Done);
    CHECK(cast.match.view(Seat::A).turn == turn); // turns count phases, not answers
    CHECK(cast.a(mood(2, 3)) == Reject::AlreadyDone);
    cast.b(mood(6, 1));
    CHECK(cast.told[0].kind == EventKind::MoodShown);
    CHECK(cast.told[0].value == 2);
    CHECK(cast.told[1].value == 6);
    CHECK(cast.told[1].ref == 1);
    CHECK(cast.match.view(Seat::A).turn == turn + 1);
}

TEST_CASE("check in: a pass shows nothing and holds nobody up") {
    Cast cast(Script().with(StepKind::CheckIn, "mood").done());
    cast.a(pass());
    cast.b(mood(6, 1));
    CHECK_FALSE(cast.seen(Seat::B, EventKind::MoodShown)->by == Seat::A);
    CHECK(cast.stepId() == "end");
}

TEST_CASE("ask: now goes on, another time is named and leads to the ending") {
    Script script;
    script.with(StepKind::Ask, "ask").with(StepKind::Speak, "say");
    Cast cast(script.done());
    CHECK(cast.b(choice(0)) == Reject::NotYourTurn);
    cast.a(ready());
    CHECK(cast.phase() == Phase::Answer);
    SECTION("now") {
        cast.b(choice(0));
        CHECK(cast.stepId() == "say");
    }
    SECTION("another time") {
        CHECK(cast.b(choice(1)) == Reject::TextEmpty);
        CHECK(cast.b(choice(2)) == Reject::BadNumber);
        cast.b(choice(1, "tomorrow after work"));
        CHECK(cast.justTold(EventKind::Asked)->text == "tomorrow after work");
        CHECK(cast.stepId() == "end");
    }
}

TEST_CASE("ask: the script may say where another time leads") {
    Script script;
    script.with(StepKind::Ask, "ask")
        .branch(ConditionKind::Chose, "ask", "later", "thanks")
        .with(StepKind::Speak, "say");
    script.with(StepKind::Appreciate, "thanks");
    Cast cast(script.done());
    cast.a(ready());
    cast.b(choice(1, "tomorrow"));
    CHECK(cast.stepId() == "thanks");
}

TEST_CASE("card, breath and private writing wait for both") {
    Cast cast(
        Script().with(StepKind::Card, "card").with(StepKind::Breathe, "breathe").with(StepKind::Note, "note").done());
    cast.both(ready());
    CHECK(cast.justTold(EventKind::Read));
    cast.a(pass());
    cast.b(ready());
    CHECK(cast.justTold(EventKind::Breathed)->value == 0);        // that one of them skipped is nobody's business
    CHECK(cast.a(words("only for me")) == Reject::NotInThisStep); // never a word of it
    cast.both(ready());
    CHECK(cast.seen(Seat::A, EventKind::NoteDone));
    CHECK(cast.stepId() == "end");
}

TEST_CASE("choose: one seat chooses, and the option leads on") {
    Script script;
    script.choose("way", {{"short", "end"}, {"long", ""}}).with(StepKind::Breathe, "breathe");
    Cast cast(script.done());
    CHECK(cast.b(choice(0)) == Reject::NotYourTurn);
    CHECK(cast.a(choice(2)) == Reject::BadNumber);
    SECTION("its own way") {
        cast.a(choice(0));
        CHECK(cast.stepId() == "end");
    }
    SECTION("the step's next") {
        cast.a(choice(1));
        CHECK(cast.stepId() == "breathe");
    }
}

TEST_CASE("choose, sealed: alike leads there; different shows both and goes on") {
    Script script;
    script.choose("way", {{"rest", "breathe"}, {"thanks", "thanks"}}, true).next("end");
    script.branch(ConditionKind::BothChose, "way", "thanks", "thanks");
    script.with(StepKind::Breathe, "breathe").with(StepKind::Appreciate, "thanks");
    Cast cast(script.done());
    const auto before = cast.match.view(Seat::B);
    cast.a(choice(1));
    CHECK(cast.told.empty());
    CHECK(cast.match.view(Seat::B) == before);
    SECTION("alike, by branch") {
        cast.b(choice(1));
        CHECK(cast.stepId() == "thanks");
    }
    SECTION("different") {
        cast.b(choice(0));
        CHECK(cast.told[0].value == 1);
        CHECK(cast.told[1].value == 0);
        CHECK(cast.stepId() == "end");
    }
}

TEST_CASE("branches: confirm, more, turns") {
    Script script = oneFloor();
    script.branch(ConditionKind::ConfirmedYes, "got-you", "", "thanks").with(StepKind::Breathe, "breathe");
    script.branch(ConditionKind::TurnsAtLeast, "", "", "end", 3).with(StepKind::Appreciate, "thanks");
    SECTION("yes leads elsewhere") {
        Cast cast(script.done());
        cast.a(words("I waited up."));
        cast.b(words("You waited."));
        cast.a(yes());
        CHECK(cast.stepId() == "thanks");
    }
    SECTION("enough turns lead elsewhere") {
        Cast cast(script.done());
        cast.a(words("I waited up."));
        cast.b(words("You waited."));
        cast.a(notYet());
        cast.a(pass());
        CHECK(cast.stepId() == "breathe");
        cast.both(ready());
        CHECK(cast.stepId() == "end");
    }
}

TEST_CASE("ideas: unsigned and mixed, marked sealed, and the overlap lights up") {
    Cast cast(Script().with(StepKind::Ideas, "ideas").done(), {false, 42});
    CHECK(cast.a(ideas({"1", "2", "3", "4", "5"})) == Reject::TooManyIdeas);
    cast.a(ideas({"a walk on Sunday", "", "a note on the fridge"}));
    CHECK(cast.told.empty());
    cast.b(ideas({"phones in the hall"}));
    auto shown = cast.justTold(EventKind::IdeasShown)->list;
    CHECK(shown.size() == 3); // the empty box is no idea
    CHECK(std::is_permutation(
        shown.begin(), shown.end(),
        std::vector<std::string>{"a walk on Sunday", "a note on the fridge", "phones in the hall"}.begin()));
    CHECK(cast.a(marks({3})) == Reject::BadNumber);
    CHECK(cast.a(marks({1, 1})) == Reject::BadNumber);
    const auto before = cast.match.view(Seat::B);
    cast.a(marks({2, 0}));
    CHECK(cast.match.view(Seat::B) == before);
    cast.b(marks({2, 1}));
    CHECK(cast.justTold(EventKind::IdeasOverlap)->numbers == std::vector<std::uint8_t>{2});
    cast.both(ready());
    CHECK(cast.stepId() == "end");
}

TEST_CASE("ideas: two seeds do not always mix alike") {
    const auto mixed = [](std::uint64_t seed) {
        Cast cast(Script().with(StepKind::Ideas, "ideas").done(), {false, seed});
        cast.a(ideas({"one", "two", "three", "four"}));
        cast.b(ideas({"five", "six", "seven", "eight"}));
        return cast.justTold(EventKind::IdeasShown)->list;
    };
    CHECK(mixed(1) == mixed(1));
    CHECK(mixed(1) != mixed(2));
}

TEST_CASE("ideas: none from either, and the card goes on") {
    Cast cast(Script().with(StepKind::Ideas, "ideas").done());
    cast.both(pass());
    CHECK(cast.justTold(EventKind::IdeasShown)->list.empty());
    CHECK(cast.stepId() == "end");
}

TEST_CASE("request: yes, with a day to look again; then the other one asks") {
    Cast cast(Script().with(StepKind::Request, "ask").done());
    CHECK(cast.b(words("I'd like …")) == Reject::NotYourTurn);
    cast.a(words("Could you write a word when it gets late?"));
    cast.b(choice(0));
    CHECK(cast.phase() == Phase::LookAgain);
    CHECK(cast.a(day(61)) == Reject::BadNumber);
    cast.a(day(4));
    const auto *agreed = cast.justTold(EventKind::Agreed);
    CHECK(agreed->by == Seat::A);
    CHECK(agreed->text == "Could you write a word when it gets late?");
    CHECK(agreed->value == 4);
    CHECK(cast.phase() == Phase::Act);
    cast.b(words("Could we eat at seven on Thursday?"));
    cast.a(choice(1)); // not now is as good an answer
    CHECK(cast.justTold(EventKind::Answered)->value == 1);
    CHECK(cast.stepId() == "end");
}

TEST_CASE("request: how about …, taken or not") {
    Cast cast(Script().with(StepKind::Request, "ask").done());
    cast.a(aloud());
    const auto turn = cast.match.view(Seat::B).turn;
    cast.b(choice(2));
    CHECK(cast.match.view(Seat::B).turn == turn + 1);
    CHECK(cast.b(choice(0)) == Reject::NotInThisStep); // its words are awaited
    SECTION("taken, and left open") {
        cast.b(words("How about Friday?"));
        CHECK(cast.justTold(EventKind::Answered)->value == 2);
        cast.a(choice(1));
        cast.a(pass());
        CHECK(cast.justTold(EventKind::Agreed)->text == "How about Friday?");
        CHECK(cast.justTold(EventKind::Agreed)->value == 0);
    }
    SECTION("not now") {
        cast.b(words("How about Friday?"));
        cast.a(choice(0));
        CHECK_FALSE(cast.seen(Seat::A, EventKind::Agreed));
    }
    SECTION("thought better of it") {
        cast.b(pass());
        CHECK(cast.justTold(EventKind::Answered)->value == 1);
    }
    CHECK(cast.match.view(Seat::B).legal != 0); // now the other one asks
    cast.b(pass());
    CHECK(cast.stepId() == "end");
}

TEST_CASE("request: the other offer may come in one breath") {
    Cast cast(Script().with(StepKind::Request, "ask").done());
    cast.a(words("Could you cook on Monday?"));
    cast.b(choice(2, "How about Tuesday?"));
    CHECK(cast.justTold(EventKind::Answered)->text == "How about Tuesday?");
    CHECK(cast.phase() == Phase::Counter);
}

TEST_CASE("appreciate: both appear together, and there is time to look") {
    Cast cast(Script().with(StepKind::Appreciate, "thanks").done());
    cast.b(words("Thank you for the soup."));
    CHECK(cast.told.empty());
    CHECK_FALSE(cast.seen(Seat::A, EventKind::Appreciated));
    cast.a(aloud());
    CHECK(cast.told[0].how == rules::How::Aloud);
    CHECK(cast.told[1].text == "Thank you for the soup.");
    CHECK(cast.phase() == Phase::See);
    cast.both(ready());
    CHECK(cast.stepId() == "end");
}

TEST_CASE("progress counts what people count") {
    Script script = oneFloor();
    script.with(StepKind::Swap, "swap").with(StepKind::Speak, "say-2");
    Cast cast(script.done());
    CHECK(cast.match.view(Seat::A).of == 5); // say, back, got-you, say-2, end
    cast.a(pass());
    CHECK(cast.stepId() == "say-2");
    CHECK(cast.match.view(Seat::A).done == 3);
}

TEST_CASE("a ring of steps is led to its ending") {
    Script script;
    script.with(StepKind::Breathe, "one")
        .next("two")
        .with(StepKind::Breathe, "two")
        .next("one")
        .with(StepKind::Card, "never");
    Cast cast(script.done());
    for (std::uint32_t turns = 0; turns < rules::maxTurns + 2 && cast.stepId() != "end"; ++turns)
        cast.both(ready());
    CHECK(cast.stepId() == "end");
    Script empty;
    empty.with(StepKind::Swap, "one").next("one");
    CHECK(Cast(empty.done()).stepId() == "end");
}
