// The ending, the looking back, hints, and what is said to one person alone.
#include "tests/support/cast.hpp"

#include <catch2/catch.hpp>

using namespace heard;
using namespace heard::support;
using rules::EventKind;
using rules::Flag;
using rules::Phase;
using rules::Reject;
using rules::TextAs;
using scenario::Listens;
using scenario::StepKind;

namespace {

void playFloor(Cast &cast, const std::optional<rules::Verdict> &said = std::nullopt,
               const std::optional<rules::Verdict> &back = std::nullopt) {
    cast.a(words("When you came late I was sad."), said);
    cast.b(words("You were sad that I came late."), back);
    cast.a(yes());
}
void toLookBack(Cast &cast) {
    cast.both(keep(0));
    cast.both(ready());
}

} // namespace

TEST_CASE("each keeps one line of the other's, and both turn over together") {
    Cast cast(oneFloor().done());
    playFloor(cast);
    const auto hers = cast.seen(Seat::B, EventKind::Said)->number,
               his = cast.seen(Seat::A, EventKind::GaveBack)->number;
    CHECK(cast.a(keep(hers)) == Reject::BadNumber); // one's own
    CHECK(cast.a(keep(9999)) == Reject::BadNumber);
    REQUIRE_FALSE(cast.a(keep(his)));
    CHECK(cast.told.empty());
    REQUIRE_FALSE(cast.b(pass()));
    CHECK(cast.told[0].text == "You were sad that I came late.");
    CHECK(cast.told[0].ref == his);
    CHECK(cast.told[1].ref == 0); // kept none, which is no less
    CHECK(cast.phase() == Phase::Tonight);
    cast.both(ready());
    CHECK(cast.phase() == Phase::LookBack);
    cast.both(ready());
    CHECK(cast.justTold(EventKind::Ended));
    CHECK(cast.match.view(Seat::A).finished);
    CHECK(cast.a(ready()) == Reject::Ended);
}

TEST_CASE("the looking back is each one's own") {
    Cast cast(oneFloor().done());
    playFloor(cast, found({Flag::NamesFeeling}), found({Flag::ParaphrasesContent}, TextAs::Reflection));
    toLookBack(cast);
    const auto hers = cast.seen(Seat::A, EventKind::LookBack), his = cast.seen(Seat::B, EventKind::LookBack);
    CHECK(hers->by == Seat::A);
    CHECK(hers->verdict->findings[0].flag == Flag::NamesFeeling);
    CHECK(his->by == Seat::B);
    CHECK(his->ref == cast.seen(Seat::A, EventKind::GaveBack)->number);
}

TEST_CASE("this misread me: the finding goes for good, and what the card listens for follows") {
    Script script;
    scenario::Step &say = script.add(StepKind::Speak, "say");
    say.rubric.emplace();
    say.rubric->listensFor = {{Listens::Feeling, {}, 2, line("a feeling")},
                              {Listens::NoBlame, {}, 1, line("no blame")}};
    Cast cast(script.done());
    rules::Verdict verdict = found({Flag::NamesFeeling, Flag::BlamesPartner});
    verdict.statementClass = rules::StatementClass::YouBlame;
    verdict.there = {1, 0};
    verdict.listened = 2;
    verdict.listenedFor = 3;
    cast.a(words("I was sad when you came late."), verdict);
    CHECK(cast.match.misread(Seat::A, 1, 1).error() == Reject::NotNow);
    toLookBack(cast);
    const auto number = cast.seen(Seat::A, EventKind::Said)->number;
    CHECK(cast.match.misread(Seat::B, number, 1).error() == Reject::BadNumber);
    CHECK(cast.match.misread(Seat::A, number, 2).error() == Reject::BadNumber);
    const auto events = cast.match.misread(Seat::A, number, 1);
    REQUIRE(events);
    CHECK(events->at(0).to == seatBit(Seat::A));
    const auto &corrected = *events->at(0).verdict;
    CHECK(corrected.findings.size() == 1);
    CHECK(corrected.there == std::vector<std::uint8_t>{1, 1});
    CHECK(corrected.listened == 3);
    CHECK(corrected.statementClass != rules::StatementClass::YouBlame);
}

TEST_CASE("one's own looking back may be shown, never asked for; silence stays out of it") {
    Cast cast(oneFloor().done());
    cast.a(words("When you came late I was sad."), found({Flag::NamesFeeling}));
    cast.b(words("I am afraid of you."), unsafe());
    cast.a(yes());
    CHECK(cast.match.showLookBack(Seat::A).error() == Reject::NotNow);
    toLookBack(cast);
    const auto hers = cast.match.showLookBack(Seat::A);
    REQUIRE(hers);
    CHECK(hers->at(0).to == bothPartners);
    CHECK(hers->at(0).value == 1);
    CHECK(cast.match.showLookBack(Seat::A).error() == Reject::AlreadyDone);
    CHECK(cast.match.showLookBack(Seat::B)->empty());
}

TEST_CASE("words about fear: the writer alone is told, and to the other it is any other evening") {
    const auto play = [](const rules::Verdict &verdict) {
        auto cast = std::make_unique<Cast>(oneFloor().done());
        playFloor(*cast, verdict, found({Flag::ParaphrasesContent}, TextAs::Reflection));
        return cast;
    };
    const auto fear = play(unsafe()), other = play(found({Flag::NamesFeeling}));
    CHECK(fear->seen(Seat::A, EventKind::SafetyPage));
    CHECK_FALSE(other->seen(Seat::A, EventKind::SafetyPage));
    CHECK(fear->match.eventsFor(Seat::B) == other->match.eventsFor(Seat::B)); // not even a gap in the numbers tells
    CHECK(fear->match.view(Seat::B) == other->match.view(Seat::B));
    CHECK(fear->match.sharedHash() == other->match.sharedHash());
}

TEST_CASE("every typed word is looked at for that, also where nothing is scored") {
    Script script;
    script.with(StepKind::Appreciate, "thanks").with(StepKind::Ideas, "ideas").with(StepKind::Request, "ask");
    Cast cast(script.done());
    REQUIRE(cast.match.scoringFor(Seat::B, words("Thank you.")));
    CHECK(cast.match.scoringFor(Seat::B, words("Thank you."))->rubric == nullptr);
    CHECK_FALSE(cast.match.scoringFor(Seat::B, aloud()));
    cast.b(words("You hit me."), unsafe());
    CHECK(cast.told.size() == 1); // at once, though the words still wait
    CHECK(cast.told[0].kind == EventKind::SafetyPage);
    CHECK(cast.told[0].to == seatBit(Seat::B));
    cast.a(words("Thank you."));
    cast.both(ready());
    CHECK(cast.match.scoringFor(Seat::A, ideas({"a walk", "soup"}))->text == "a walk. soup");
    cast.a(ideas({"stop hitting me"}), unsafe());
    CHECK(cast.justTold(EventKind::SafetyPage));
}

TEST_CASE("what is scored, and against what") {
    Script script = oneFloor();
    for (scenario::Step &step : script.play().steps)
        if (step.kind != StepKind::Confirm) step.rubric.emplace();
    const auto scenario = script.done();
    Cast cast(scenario);
    const auto said = cast.match.scoringFor(Seat::A, words("  I was sad.\n", {"sad"}));
    CHECK(said->as == TextAs::Statement);
    CHECK(said->text == "I was sad.");
    CHECK(said->rubric != nullptr);
    CHECK_FALSE(cast.match.scoringFor(Seat::B, words("You were sad."))); // not the turn
    cast.a(words("I was sad.", {"sad"}));
    const auto back = cast.match.scoringFor(Seat::B, words("You were hurt.", {"hurt"}));
    CHECK(back->as == TextAs::Reflection);
    CHECK(back->context == "I was sad.");
    CHECK(back->laid == std::vector<std::string>{"sad"});
    CHECK(back->guessed == std::vector<std::string>{"hurt"});
    cast.b(words("You were hurt."));
    cast.a(almost());
    cast.a(words("I was lonely."));
    CHECK(cast.match.scoringFor(Seat::B, words("You were lonely."))->context == "I was sad. I was lonely.");
    Cast ours(scenario, {true, 1});
    CHECK(ours.match.scoringFor(Seat::A, words("I was sad."))->rubric == nullptr); // its ideas are never looked for
}

TEST_CASE("what was said aloud cannot be compared with what comes back") {
    Cast cast(oneFloor().done());
    cast.a(aloud());
    cast.b(words("You were sad."), found({Flag::ParaphrasesContent}, TextAs::Reflection));
    cast.a(yes());
    toLookBack(cast);
    CHECK(cast.seen(Seat::B, EventKind::LookBack)->verdict->unscored == rules::Unscored::Unsure);
}

TEST_CASE("a hint is offered to the writer alone, from what they wrote earlier, when they write again") {
    Script script;
    script.with(StepKind::Speak, "say").with(StepKind::Reflect, "back").with(StepKind::Confirm, "got-you");
    scenario::Step &again = script.add(StepKind::Speak, "say-more");
    again.hint = line("Perhaps a feeling.");
    again.hintWhen = Listens::Feeling;
    const auto hintAfter = [&](const rules::Verdict &verdict) {
        Cast cast(script.done());
        cast.a(words("You came late."), verdict);
        cast.b(words("I came late."), found({}, TextAs::Reflection));
        cast.a(yes());
        CHECK(cast.stepId() == "say-more");
        CHECK_FALSE(cast.seen(Seat::B, EventKind::HintOffered));
        CHECK_FALSE(cast.a(words("That is all."))); // it never blocks
        return cast.seen(Seat::A, EventKind::HintOffered);
    };
    CHECK(hintAfter(found({Flag::OwnsWithI}))->step == 3);
    CHECK_FALSE(hintAfter(found({Flag::NamesFeeling})));
    CHECK_FALSE(hintAfter(unsafe()));
    CHECK_FALSE(hintAfter({}));
    auto perhaps = found({Flag::NamesFeeling});
    perhaps.findings[0].certainty = rules::Certainty::Maybe;
    CHECK_FALSE(hintAfter(perhaps)); // only what is surely missing
}

TEST_CASE("enough for tonight lets go of what was sealed and goes to the ending") {
    Cast cast(Script().with(StepKind::CheckIn, "mood").done());
    cast.a(mood(1, 1));
    const auto events = cast.match.enough();
    CHECK(cast.stepId() == "end");
    CHECK(events.size() == 1);
    CHECK_FALSE(cast.seen(Seat::B, EventKind::MoodShown));
    CHECK(cast.match.enough().empty());
}
