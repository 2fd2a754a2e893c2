// Purpose: the speaker's cards and the listener's, drawing together, turning as one, and lying by nearness.
#pragma once

#include "game/client/screens/at_table.hpp"
#include "game/client/screens/turning_over.hpp"
#include "game/client/widgets/card.hpp"

#include <functional>

namespace heard::client {

class LaidCards : public Widget {
public:
    // `again` builds the page anew when the word and then the answers have come.
    LaidCards(const rules::Event &turned, AtTable &at, bool reducedMotion, Size canvas, std::function<void()> again);
    std::string_view role() const override { return "cards"; }
    std::string value() const override { return moment_.over ? "lying" : "turning"; }
    Size measure(const Look &look, float maxWidth) override;
    void arrange(const Look &look, const Rect &place) override;
    void paint(Painter &painter) override;
    Beat tick(Millis now) override;
    void finishMotion() override;

private:
    struct Side {
        std::vector<CardFace *> faces;
        Label *who = nullptr;
        Mark mark = Mark::Round;
    };
    Side makeSide(const std::vector<rules::CardId> &cards, Seat seat, AtTable &at, const std::string &id);
    void placeSide(const Look &look, const Side &side, float x, float step, const Rect &place, bool left);
    float sideWidth(const Side &side) const;

    AtTable &at_;
    std::string key_;
    bool reduced_;
    rules::Nearness nearness_;
    Size card_;
    Side speaker_, listener_;
    TurningOver moment_;
    std::function<void()> again_;
};

} // namespace heard::client
