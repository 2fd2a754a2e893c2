#include "game/client/screens/laid_cards.hpp"

#include "game/client/screens/parts.hpp"

namespace heard::client {
namespace {

constexpr float aspect = 336.f / 240.f;
constexpr float fan = .62f;      // two cards of one side: the second shows so much beside the first
constexpr float labelRoom = 116; // beside the outer cards

} // namespace

LaidCards::LaidCards(const rules::Event &turned, AtTable &at, bool reducedMotion, Size canvas, std::function<void()> again)
    : Widget("turned"), at_(at), key_("turn." + std::to_string(turned.number)), reduced_(reducedMotion),
      nearness_(static_cast<rules::Nearness>(turned.value)), again_(std::move(again)) {
    const bool two = turned.cards.size() + turned.otherCards.size() > 2;
    const float width = canvas.h < 680 ? 112.f : two ? 160.f : 188.f;
    card_ = {width, width * aspect};
    moment_ = turningOver(at_.since(key_), reduced_);
    speaker_ = makeSide(turned.cards, turned.by, at, "speaker");
    listener_ = makeSide(turned.otherCards, other(turned.by), at, "listener");
}

LaidCards::Side LaidCards::makeSide(const std::vector<rules::CardId> &cards, Seat seat, AtTable &at, const std::string &id) {
    Side side;
    side.mark = seat == Seat::B ? Mark::Leaf : Mark::Round;
    const std::string who = at.looking().isMe(seat) ? "You laid" : at.name(seat) + (cards.empty() ? " laid nothing" : " laid");
    int number = 0;
    for (auto card : cards) {
        auto &face = add<CardFace>("turned." + id + "." + std::to_string(++number), card_, CardFace::Side::Down, parts::artFor(card), parts::cardWord(card));
        face.setCaption(who);
        const int since = at.since(key_), turnsAt = motion::dim + motion::silence;
        if (moment_.over || reduced_) {
            face.turnUp();
            face.finishMotion();
        } else {
            face.turnUp(std::max(0, turnsAt - since));
        }
        side.faces.push_back(&face);
    }
    side.who = &add<Label>(cards.empty() && at.looking().isMe(seat) ? "You laid nothing" : who, type::lead);
    side.who->setAlign(Align::Centre);
    return side;
}

float LaidCards::sideWidth(const Side &side) const {
    return side.faces.empty() ? 0 : card_.w * (1 + fan * static_cast<float>(side.faces.size() - 1));
}

Size LaidCards::measure(const Look &, float maxWidth) { return {maxWidth, card_.h + 8}; }

void LaidCards::placeSide(const Look &look, const Side &side, float x, float step, const Rect &place, bool left) {
    const float y = place.y + std::max(0.f, (place.h - card_.h) / 2);
    float at = x;
    for (auto *face : side.faces) {
        face->arrange(look, {at, y, card_.w, card_.h});
        at += step;
    }
    const float edge = left ? x : x + sideWidth(side);
    const float room = std::max(40.f, left ? edge - place.x - 8 : place.right() - edge - 8);
    const float w = std::min(room, labelRoom * look.theme.textScale);
    const Size size = side.who->measure(look, w);
    side.who->arrange(look, {left ? edge - 20 - w : edge + 20, y + card_.h / 2, w, size.h});
}

void LaidCards::arrange(const Look &look, const Rect &place) {
    bounds_ = place;
    const float gap = 64 + (gapFor(nearness_, card_.w) - 64) * moment_.settled + (1 - moment_.drawnIn) * 120;
    const float a = sideWidth(speaker_), b = sideWidth(listener_);
    const bool both = a > 0 && b > 0;
    const float whole = a + b + (both ? gap : 0);
    const float x = place.x + (place.w - whole) / 2;
    placeSide(look, speaker_, x, card_.w * fan, place, true);
    placeSide(look, listener_, x + a + (both ? gap : 0), card_.w * fan, place, false);
}

void LaidCards::paint(Painter &painter) {
    paintChildren(painter);
    for (const Side *side : {&speaker_, &listener_}) {
        const Rect r = side->who->bounds();
        painter.mark(side->mark, {r.centre().x, r.y - 22}, 11, painter.theme().partner(side->mark, Ground::Table));
    }
}

Beat LaidCards::tick(Millis) {
    if (moment_.over) return Beat::Still;
    const auto now = turningOver(at_.since(key_), reduced_);
    if (now.word != moment_.word || now.over != moment_.over) again_();
    moment_ = now;
    return Beat::Moving;
}

void LaidCards::finishMotion() {
    if (moment_.over) return;
    at_.finishMotion();
    again_();
}

} // namespace heard::client
