// One screen, two people: who should be looking at it now.
#include "game/client/screens/whose_eyes.hpp"

#include <catch2/catch.hpp>

using namespace heard;
using namespace heard::client;
using match::Stage;
using rules::MoveKind;
using rules::Part;
using rules::Phase;
using scenario::StepKind;

namespace {

struct Evening {
    match::TableView a, b;
    TwoViews views() const { return {a, b}; }
    Evening at(Stage stage) {
        a.stage = b.stage = stage;
        return *this;
    }
    Evening playing(StepKind kind, Phase phase, bool aActs, bool bActs) {
        at(Stage::Playing);
        for (auto *view : {&a, &b}) {
            const bool acts = view == &a ? aActs : bActs;
            view->hasMatch = true;
            view->match.kind = kind;
            view->match.phase = phase;
            view->match.part = acts ? Part::Act : Part::Wait;
            view->match.legal = acts ? rules::moveBit(MoveKind::Ready) : 0;
        }
        return *this;
    }
};

constexpr bool typed = false, aloud = true;

} // namespace

TEST_CASE("the safety page is for both, and nothing is asked of one alone") {
    auto evening = Evening().at(Stage::Ready);
    CHECK_FALSE(whoseEyes(evening.views(), typed, std::nullopt));
    CHECK_FALSE(whoseEyes(evening.views(), aloud, Seat::B));
}

TEST_CASE("a sealed mood is given one after the other, and the screen changes hands as seldom as it can") {
    auto evening = Evening().at(Stage::Mood);
    CHECK(whoseEyes(evening.views(), typed, std::nullopt) == Seat::A);
    evening.a.mine = true;
    CHECK(whoseEyes(evening.views(), typed, Seat::A) == Seat::B);
    auto dealt = Evening().at(Stage::Deal);
    CHECK(whoseEyes(dealt.views(), typed, Seat::B) == Seat::B);
}

TEST_CASE("aloud, a mood is simply said; marks for the deal stay sealed all the same") {
    CHECK_FALSE(whoseEyes(Evening().at(Stage::Mood).views(), aloud, Seat::A));
    CHECK(whoseEyes(Evening().at(Stage::Deal).views(), aloud, std::nullopt) == Seat::A);
}

TEST_CASE("what is being typed is for one pair of eyes; what turns over is for both") {
    auto speaks = Evening().playing(StepKind::Speak, Phase::Act, false, true);
    CHECK(whoseEyes(speaks.views(), typed, Seat::A) == Seat::B);
    CHECK_FALSE(whoseEyes(speaks.views(), aloud, Seat::A));
    auto turning = Evening().playing(StepKind::Confirm, Phase::Answer, true, false);
    CHECK_FALSE(whoseEyes(turning.views(), typed, Seat::B));
}

TEST_CASE("private things stay private aloud too") {
    CHECK(whoseEyes(Evening().playing(StepKind::Note, Phase::Act, true, true).views(), aloud, Seat::B) == Seat::B);
    CHECK(whoseEyes(Evening().playing(StepKind::Ending, Phase::LookBack, true, true).views(), aloud, std::nullopt) == Seat::A);
    CHECK(whoseEyes(Evening().playing(StepKind::Ending, Phase::Keep, false, true).views(), aloud, std::nullopt) == Seat::B);
}

TEST_CASE("a pause or a break is for both") {
    auto evening = Evening().playing(StepKind::Speak, Phase::Act, true, false);
    evening.a.paused = evening.b.paused = true;
    CHECK_FALSE(whoseEyes(evening.views(), typed, Seat::A));
}

TEST_CASE("while both look, the screen acts for whoever has something to do") {
    auto evening = Evening().playing(StepKind::Request, Phase::Answer, false, true);
    CHECK(whoActs(evening.views(), std::nullopt) == Seat::B);
    CHECK(whoActs(evening.views(), Seat::A) == Seat::A);
}
