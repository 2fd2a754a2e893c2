#include "game/client/app/quick_exit.hpp"

namespace heard::client {

bool QuickExit::shiftDown(Millis now) {
    if (down_) return false; // held: the keyboard repeats it
    down_ = true;
    if (taps_ > 0 && now - first_ > window) { // the first tap is too old; the second may still begin a new row
        first_ = second_;
        if (--taps_ > 0 && now - first_ > window) taps_ = 0;
    }
    if (taps_ == 0) first_ = now;
    second_ = now;
    if (++taps_ < 3) return false;
    taps_ = 0;
    return true;
}

} // namespace heard::client
