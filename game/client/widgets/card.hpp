// Purpose: what words and feelings lie on: Card (paper), Tray (dark wood), Picture (a drawing), CardFace (a feeling's
// card that lies face down and turns).
#pragma once

#include "game/client/widgets/label.hpp"

namespace heard::client {

// Paper with a column of children in it.
class Card : public Column {
public:
    explicit Card(bool lit, const Shadow& shadow = shadow::lying, float padX = 28, float padY = 20, std::string id = {}, float gap = space::s);
    std::string_view role() const override { return "paper"; }
    void paint(Painter& painter) override;
    Ground childGround() const override { return Ground::Paper; }
    void setLit(bool lit) { lit_ = lit; }
    Card& setRadius(float r) { radius_ = r; return *this; } // radius::card for dealt cards

private:
    bool lit_;
    Shadow shadow_;
    float radius_ = radius::paper;
};

// A dark tray on the table, for choices.
class Tray : public Column {
public:
    explicit Tray(float pad = 20, std::string id = {}, float gap = space::s) : Column(gap, Across::Stretch, std::move(id)) { setPadding(pad, pad); }
    std::string_view role() const override { return "tray"; }
    void paint(Painter& painter) override;
};

// A drawing of assets/art in a box of its own proportions; shrinks with the text scale and then goes, as words come first.
class Picture : public Widget {
public:
    Picture(std::string art, Size size, std::string name = {}, float corner = 0);
    std::string_view role() const override { return "picture"; }
    std::string name() const override { return name_; }
    Size measure(const Look& look, float maxWidth) override;
    void paint(Painter& painter) override;

private:
    std::string art_, name_;
    Size size_;
    float corner_;
};

// A feeling's card. Empty is a dashed place for one; Down its back; Up its picture and word.
class CardFace : public Widget {
public:
    enum class Side : std::uint8_t { Empty, Down, Up };
    CardFace(std::string id, Size size, Side side, std::string art = {}, std::string word = {});
    std::string_view role() const override { return "card"; }
    std::string name() const override { return caption_; }
    std::string value() const override; // "empty", "face down", or the word
    Size measure(const Look& look, float maxWidth) override;
    void paint(Painter& painter) override;
    Beat tick(Millis now) override;
    void finishMotion() override;
    CardFace& setCaption(std::string caption) { caption_ = std::move(caption); return *this; } // spoken name: "Yours"
    CardFace& setMark(Mark mark) { mark_ = mark, marked_ = true; return *this; }
    CardFace& setTilt(float degrees) { tilt_ = degrees; return *this; } // at most 5
    void turnUp(int afterMs = 0); // starts turning so long after the next tick
    bool turning() const { return turning_; }
    Side side() const { return side_; }

private:
    void paintBack(Painter& painter, float wide);
    void paintFront(Painter& painter, float wide);
    Size size_;
    Side side_;
    std::string art_, caption_;
    Words word_;
    Mark mark_ = Mark::Round;
    bool marked_ = false, turning_ = false;
    float tilt_ = 0, progress_ = 0, wordShown_ = 1;
    int delay_ = 0, turnTime_ = motion::turn;
    Millis started_ = 0;
};

} // namespace heard::client
