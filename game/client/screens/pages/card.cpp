// The card: what happened to the couple on it, or a door to our own version; and the side one lends a voice to.
#include "game/client/screens/pages/pages.hpp"
#include "game/client/screens/parts.hpp"

namespace heard::client::pages {

void card(Page &page) {
    auto &at = page.at;
    page.backdrop.lamp = Lamp::Middle;
    page.news();
    const auto &script = *at.scenario();
    const bool us = at.table().asUs;
    auto &paper = page.paper("card", true);
    paper.add<Label>(script.title.text, type::title);
    paper.add<Label>(us ? script.situationUs.text : script.situation.text, type::lead, Tone::Plain, "situation").setMaxWidth(860 * page.textScale);
    if (!us) {
        auto &sides = page.body().add<Grid>(420.f, 16.f, 2, "sides");
        for (Seat seat : {Seat::A, Seat::B}) {
            if (at.looking().me && !at.looking().isMe(seat)) continue;
            const auto &part = seat == Seat::A ? script.a : script.b;
            auto &side = sides.add<Card>(false, shadow::resting, 24.f, 16.f, seat == Seat::A ? "side.a" : "side.b");
            const std::string who = at.looking().isMe(seat) ? "You lend your voice to " : at.name(seat) + " lends a voice to ";
            side.add<Label>(who + part.name.text, type::smallStrong);
            side.add<Label>(part.side.text, type::body);
        }
    }
    page.soft(at.prompt().ask);
    page.action("ready", at.shared() ? "We’ve read it" : "I’ve read it", [&at] { at.giveForBoth(rules::MoveKind::Ready); });
    page.first = "ready";
}

} // namespace heard::client::pages
