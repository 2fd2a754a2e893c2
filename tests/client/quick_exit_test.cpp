// Shift, Shift, Shift: told with a clock that the test winds itself.
#include "game/client/app/quick_exit.hpp"

#include <catch2/catch.hpp>

using namespace heard::client;

namespace {

struct Keyboard {
    QuickExit exit;
    bool tap(Millis at) {
        const bool left = exit.shiftDown(at);
        exit.shiftUp();
        return left;
    }
};

} // namespace

TEST_CASE("three taps within 1.2 s leave at the third") {
    Keyboard k;
    CHECK_FALSE(k.tap(1000));
    CHECK_FALSE(k.tap(1600));
    CHECK(k.tap(2200));
}

TEST_CASE("three slow taps stay, and the last two of them begin a new row") {
    Keyboard k;
    k.tap(0), k.tap(700);
    CHECK_FALSE(k.tap(1300));
    CHECK(k.tap(1800));
}

TEST_CASE("a key between starts anew") {
    Keyboard k;
    k.tap(0), k.tap(100);
    k.exit.otherKey();
    CHECK_FALSE(k.tap(200));
    CHECK_FALSE(k.tap(300));
    CHECK(k.tap(400));
}

TEST_CASE("a held Shift repeats, and is one tap") {
    QuickExit exit;
    for (Millis t = 0; t < 600; t += 30) CHECK_FALSE(exit.shiftDown(t));
}
