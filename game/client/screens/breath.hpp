// Purpose: a quiet guide for breathing: a light that widens while breathing in and narrows, longer, while breathing out.
#pragma once

#include "game/client/widgets/label.hpp"

namespace heard::client {

class Breath : public Widget {
public:
    Breath(std::string id, int seconds, int sinceMs, bool reducedMotion);
    std::string_view role() const override { return "breath"; }
    std::string name() const override { return words_.text(); }
    Size measure(const Look &, float maxWidth) override { return {maxWidth, 220}; }
    void paint(Painter &painter) override;
    Beat tick(Millis now) override;

private:
    void set(int sinceMs);
    int seconds_, since_;
    bool reduced_;
    Millis started_ = -1;
    float wide_ = 0;
    Words words_;
};

} // namespace heard::client
