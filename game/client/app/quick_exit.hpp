// Purpose: notices the quick exit: Shift tapped three times within 1.2 s with no other key between. Pure; time is an argument.
#pragma once

#include "game/client/widgets/input.hpp"

namespace heard::client {

class QuickExit {
public:
    // True on the third press, at once: nobody has to wait for the key to come up.
    bool shiftDown(Millis now);
    void shiftUp() { down_ = false; }
    void otherKey() { taps_ = 0; } // any other key, a click or a character starts it anew
    static constexpr Millis window = 1200;

private:
    int taps_ = 0;
    bool down_ = false;
    Millis first_ = 0, second_ = 0;
};

} // namespace heard::client
