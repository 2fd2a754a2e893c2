#include "game/client/widgets/scaffold.hpp"
#include "game/client/widgets/ui.hpp"

#include <cmath>

namespace heard::client {
namespace {

constexpr float edge = 40, topY = 30;

bool small(Size canvas) { return canvas.w < 1180 || canvas.h < 680; }

} // namespace

Scaffold::Scaffold(std::string id)
    : Widget(std::move(id)), where_(&add<Row>(16.f)), partner_(&add<Row>(16.f)), menu_(&add<Row>(8.f, Across::End)), actions_(nullptr),
      hint_(nullptr), scroll_(&add<Scroll>("content")), content_(&scroll_->add<Column>(16.f)) {
    actions_ = &add<Row>(12.f);
    hint_ = &add<Row>(16.f);
    actions_->setLineGap(8);
}

float Scaffold::pathWidth(const Look& look, Size canvas) {
    if (look.theme.textScale > 1.6f) return 0;
    return small(canvas) ? measure::lampPathSmall : measure::lampPath;
}

// Lays out the top bar and answers where it ends. Three parts side by side if they fit, else the partner goes below.
float Scaffold::arrangeTop(const Look& look, const Rect& place) {
    const float inner = place.w - 2 * edge + 6, lamp = path_ && pathWidth(look, {place.w, place.h}) == 0 ? 76.f : 0.f;
    const Size menu = menu_->measure(look, inner), partner = partner_->measure(look, inner);
    const float whereRoom = std::max(120.f, inner - menu.w - 24);
    const Size where = where_->measure(look, whereRoom);
    const float middle = place.x + (place.w - partner.w) / 2;
    menu_->arrange(look, {place.right() - edge + 6 - menu.w, place.y + topY, menu.w, menu.h});
    where_->arrange(look, {place.x + edge, place.y + topY, where.w, where.h});
    const bool oneLine = where.w + 24 + partner.w + lamp + 24 + menu.w <= inner;
    float bottom = std::max(where.h, menu.h);
    if (oneLine) {
        const float least = place.x + edge + where.w + 24 + lamp, most = place.right() - edge - menu.w - 24 - partner.w;
        partner_->arrange(look, {std::clamp(middle, least, std::max(least, most)), place.y + topY - 2, partner.w, partner.h});
    } else if (partner.h > 0) {
        partner_->arrange(look, {place.x + edge + lamp, place.y + topY + bottom + 6, partner.w, partner.h});
        bottom += partner.h + 6;
    }
    lampSpot_.reset();
    if (lamp > 0) { // beside the holder's name
        const Rect& p = partner_->bounds();
        lampSpot_ = Point{p.x - 42, p.y + p.h / 2};
    }
    return place.y + topY + bottom;
}

void Scaffold::arrange(const Look& look, const Rect& place) {
    bounds_ = place;
    const Size canvas{place.w, place.h};
    const bool tight = small(canvas) || look.theme.textScale > 1.3f;
    const float top = arrangeTop(look, place) + (tight ? 12.f : 22.f);
    const float path = path_ ? pathWidth(look, canvas) : 0;
    const float start = path > 0 ? path + 24 : edge, end = path > 0 && !centred_ ? path + 24 : start;
    float w = std::min(place.w - start - end, contentMax_);
    float x = place.x + start + (place.w - start - end - w) / 2;
    if (!centred_ && contentMax_ < measure::contentMax && place.w < 1400) x = place.x + start;
    const Size actions = actions_->measure(look, w);
    Size hint = hint_->measure(look, w);
    const float foot = tight ? 24.f : 28.f;
    // The quiet line goes first when the words need the room.
    const float needs = content_->measure(look, w).h;
    float pinned = actions.h + (hint.h > 0 ? hint.h + 12 : 0) + foot;
    hint_->setVisible(hint.h > 0 && (!tight || needs + pinned + top + 16 <= place.bottom()));
    if (!hint_->visible()) pinned = actions.h + foot;
    const float bottom = place.bottom() - pinned;
    scroll_->arrange(look, {x, top, w, std::max(80.f, bottom - top - (tight ? 16.f : 22.f))});
    actions_->arrange(look, {x, bottom, w, actions.h});
    if (hint_->visible()) hint_->arrange(look, {x, bottom + actions.h + 12, w, hint.h});
}

TitlePage::TitlePage(std::string id) : Widget(std::move(id)), scroll_(&add<Scroll>()), content_(&scroll_->add<Column>(4.f)) {}

void TitlePage::arrange(const Look& look, const Rect& place) {
    bounds_ = place;
    const bool alone = look.theme.textScale > 1.4f;
    const float left = small({place.w, place.h}) ? 40.f : 84.f;
    const float w = alone ? std::min(place.w - 2 * left, 900.f) : std::min(place.w * .44f, 536.f);
    const float wanted = content_->measure(look, w).h, room = place.h - 48;
    const float top = std::max(24.f, std::min((place.h - wanted) / 2, 64.f));
    scroll_->arrange(look, {place.x + left, place.y + top, w, std::min(std::max(wanted, 1.f), room - (top - 24))});
}

Sheet::Sheet(std::string id, std::string name, float width)
    : Widget(std::move(id)), name_(std::move(name)), width_(width), scroll_(&add<Scroll>()), content_(&scroll_->add<Column>(16.f)) {}

void Sheet::arrange(const Look& look, const Rect& place) {
    bounds_ = place;
    const float w = std::min(place.w - 96, width_ * (1 + (look.theme.textScale - 1) * .6f)), inner = w - 64;
    const float h = std::min(place.h - 80, content_->measure(look, inner).h + 56);
    scroll_->arrange(look, {place.x + (place.w - inner) / 2, place.y + (place.h - h) / 2 + 28, inner, h - 56});
}

void Sheet::paint(Painter& painter) {
    const Theme& t = painter.theme();
    painter.fill(bounds_, t.highContrast() ? rgb(0x000000, .85f) : faded(rgb(0x0B0806), t.name == ThemeName::Morning ? .45f : .6f));
    const Rect tray = scroll_->bounds().inset(-32, -28);
    painter.box(tray, {radius::tray, t.colors.tray, t.colors.tableEdge, t.edgeWidth(), t.highContrast() ? shadow::none : shadow::held});
    paintChildren(painter);
}

bool Sheet::handle(Ui& ui, const Input& input) {
    if (input.intent == Intent::Cancel && onCancel_) {
        ui.changed();
        onCancel_();
        return true;
    }
    return input.intent == Intent::PointerDown; // nothing behind is reached
}

} // namespace heard::client
