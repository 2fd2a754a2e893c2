// The one with the floor says it, and may lay one or two feelings face down beside the words.
#include "game/client/screens/pages/pages.hpp"
#include "game/client/screens/parts.hpp"

namespace heard::client::pages {
namespace {

// What both sit before: the card, short; and what lies face down.
void onTheTable(Page &page) {
    auto &at = page.at;
    const auto &script = *at.scenario();
    const bool laying = at.match().mayLay > 0 && page.textScale <= 1.3f;
    auto &row = page.body().add<Row>(40.f);
    const auto &situation = at.table().asUs ? script.situationUs.text : script.situation.text;
    if (page.roomy()) {
        auto &paper = row.add<Card>(false, shadow::lying, 28.f, 16.f, "card");
        paper.setGrow(1);
        paper.add<Label>(script.title.text, type::title);
        paper.add<Paragraph>(situation, type::small, 78.f, "situation").label().setMaxWidth(560);
    }
    if (laying && page.canvas.h >= 680) parts::laidRow(page, row, {78, 109});
}

} // namespace

void speak(Page &page) {
    auto &at = page.at;
    page.news();
    onTheTable(page);
    const parts::TextStep step{.id = "say.text", .name = "What I say", .placeholder = "One or two sentences are plenty.", .give = "Say it", .lines = page.canvas.h < 680 ? 2 : 3, .check = true};
    const auto prompt = at.prompt();
    page.floorLine(at.name(at.me()) + ", you have the floor.", prompt.ask);
    if (at.aloud() && !at.picks().typing) {
        page.soft("Say it to each other. Nothing is typed, recorded or looked at.");
        parts::aloudActions(page);
    } else {
        parts::writeOn(page, page.body(), step);
        parts::textActions(page, step);
    }
    page.foot(prompt.hint.empty() ? "For three seconds you can still take it back. " + page.them() + " cannot answer; only say what was heard." : prompt.hint);
    parts::traySheet(page);
    parts::checkSheet(page, step);
}

} // namespace heard::client::pages
