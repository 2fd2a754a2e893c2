// Purpose: the middle stripe of a wide drawing, as wide as its paper: the picture on a dealt card.
#pragma once

#include "game/client/widgets/label.hpp"

namespace heard::client {

class Scene : public Widget {
public:
    Scene(std::string art, float height) : art_(std::move(art)), height_(height) {}
    std::string_view role() const override { return "picture"; }
    Size measure(const Look &, float maxWidth) override { return {maxWidth, height_}; }
    void paint(Painter &painter) override {
        const float h = bounds_.w * 232 / 480;
        painter.pushClip(bounds_);
        painter.picture(art_, {bounds_.x, bounds_.y - (h - bounds_.h) * .6f, bounds_.w, h});
        painter.popClip();
    }

private:
    std::string art_;
    float height_;
};

} // namespace heard::client
