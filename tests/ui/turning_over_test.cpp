// The moment of the game, as times: nothing may come too early.
#include "game/client/screens/turning_over.hpp"

#include <catch2/catch.hpp>

using namespace heard::client;
using heard::rules::Nearness;

TEST_CASE("the cards draw together, and then for a while nothing happens") {
    CHECK(turningOver(0, false).drawnIn == 0);
    CHECK(turningOver(motion::dim, false).drawnIn == Approx(1));
    for (int t = motion::dim; t < motion::dim + motion::silence; t += 50) {
        const auto still = turningOver(t, false);
        CHECK(still.wide == Approx(1));
        CHECK_FALSE(still.faces);
    }
}

TEST_CASE("both turn as one, and the light is strongest on edge") {
    const int half = motion::dim + motion::silence + motion::turn / 2;
    CHECK_FALSE(turningOver(half - 1, false).faces);
    CHECK(turningOver(half, false).faces);
    CHECK(turningOver(half, false).wide == Approx(0).margin(.01));
    CHECK(turningOver(half, false).glow == Approx(1).margin(.02));
    CHECK(turningOver(half + motion::turn, false).wide == Approx(1));
}

TEST_CASE("the word comes after the cards, the answers after the word, and then it is still") {
    const int lie = motion::dim + motion::silence + motion::turn;
    CHECK_FALSE(turningOver(lie + motion::wordAfter - 1, false).word);
    CHECK(turningOver(lie + motion::wordAfter, false).word);
    CHECK_FALSE(turningOver(lie + motion::wordAfter, false).answers);
    const auto end = turningOver(lie + motion::wordAfter + motion::answersAfter, false);
    CHECK(end.answers);
    CHECK(end.over);
    CHECK(end.settled == Approx(1));
}

TEST_CASE("with reduced motion there is one short fade") {
    CHECK_FALSE(turningOver(motion::reduced - 1, true).answers);
    CHECK(turningOver(motion::reduced, true).over);
}

TEST_CASE("they lie by nearness") {
    CHECK(gapFor(Nearness::Match, 200) == Approx(-50));
    CHECK(gapFor(Nearness::Near, 200) == Approx(16));
    CHECK(gapFor(Nearness::Far, 200) == Approx(96));
}

TEST_CASE("kept lines: nothing first, the warm inside before the ink") {
    CHECK(unfolding(motion::slipSilence, false).open == Approx(0));
    const auto opened = unfolding(motion::slipSilence + motion::unfold, false);
    CHECK(opened.light == Approx(1));
    CHECK(opened.ink == Approx(0));
    CHECK(unfolding(motion::slipSilence + motion::unfold + motion::inkIn, false).over);
}
