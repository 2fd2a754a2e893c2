// Almost, or not yet: one thing is asked, and the listener gets it large, with a second try of one sentence.
#include "game/client/screens/pages/pages.hpp"
#include "game/client/screens/parts.hpp"

namespace heard::client::pages {

void matters(Page &page) {
    auto &at = page.at;
    const parts::TextStep step{.id = "matters.text", .name = "The part that matters most", .placeholder = "… that it was the second time.", .give = "Say it", .lines = 2};
    if (const auto *heard = at.last(rules::EventKind::GaveBack); heard && heard->how == rules::How::Typed)
        page.quote("heard", heard->text, session::saidBy(*heard, at.looking()), false, type::lead);
    page.floorLine("The part that matters most is …", "One thing. The guess has cost nothing.");
    if (at.aloud() && !at.picks().typing) parts::aloudActions(page);
    else {
        parts::writeOn(page, page.body(), step);
        parts::textActions(page, step);
    }
    page.foot(page.them() + " gets it large, and may try once more.");
}

void retry(Page &page) {
    auto &at = page.at;
    const parts::TextStep step{.id = "retry.text", .name = "A second try", .placeholder = "One sentence.", .give = "Give it back", .lines = 2, .as = rules::TextAs::Reflection};
    if (const auto *most = at.last(rules::EventKind::MattersMost)) {
        auto &paper = page.paper("matters", true);
        paper.add<Label>(session::saidBy(*most, at.looking()), type::small, Tone::Soft);
        paper.add<Paragraph>(most->how == rules::How::Typed ? most->text : "Said aloud. You heard it.", type::matter, 180.f * page.textScale, "matters.words");
    }
    page.floorLine(at.name(at.me()) + ", a second try.", "One sentence. Nothing is lost by the first.");
    if (at.aloud() && !at.picks().typing) parts::aloudActions(page);
    else {
        parts::writeOn(page, page.body(), step);
        parts::textActions(page, step);
    }
}

} // namespace heard::client::pages
