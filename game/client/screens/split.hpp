// Purpose: two columns of unequal width, one below the other when the room is short. Shares are of the width.
#pragma once

#include "game/client/widgets/layout.hpp"

namespace heard::client {

class Split : public Widget {
public:
    // `left` is the left column's share, 0..1; below `least` logical pixels (times the text scale) they stand one below the other.
    Split(float left, float gap, float least, std::string id = {})
        : Widget(std::move(id)), share_(left), gap_(gap), least_(least), left_(&add<Column>(12.f)), right_(&add<Column>(12.f)) {}
    std::string_view role() const override { return "split"; }
    Column &left() { return *left_; }
    Column &right() { return *right_; }
    Size measure(const Look &look, float maxWidth) override;
    void arrange(const Look &look, const Rect &place) override;

private:
    bool beside(const Look &look, float width) const { return width >= least_ * look.theme.textScale; }
    float share_, gap_, least_;
    Column *left_, *right_;
};

} // namespace heard::client
