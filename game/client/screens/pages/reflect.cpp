// The listener gives back what was heard, and lays a guess of the feeling. There is no box for an answer.
#include "game/client/screens/pages/pages.hpp"
#include "game/client/screens/parts.hpp"

namespace heard::client::pages {
namespace {

void whatWasSaid(Page &page) {
    auto &at = page.at;
    const auto *said = at.last(rules::EventKind::Said);
    if (!said) return;
    const std::string below = session::saidBy(*said, at.looking());
    auto &row = page.body().add<Row>(32.f);
    auto &paper = row.add<Card>(true, shadow::lying, 28.f, page.canvas.h < 800 ? 8.f : 18.f, "said");
    paper.setGrow(1);
    if (said->how == rules::How::Typed) {
        paper.add<Paragraph>(said->text, page.canvas.h < 680 ? type::lead : page.canvas.h < 800 ? type::saidHalf : type::said, 150.f * page.textScale, "said.words").label().setMaxWidth(720 * page.textScale);
        paper.add<Label>(below, type::small, Tone::Soft);
    } else {
        paper.add<Label>(session::describe(*said, at.scenario(), at.looking()), type::lead, Tone::Plain, "said.words");
    }
    if (said->value > 0 && page.roomy()) {
        auto &face = row.add<CardFace>("laid.speaker", Size{84, 118}, CardFace::Side::Down);
        face.setMark(page.markOf(said->by)).setTilt(3).setCaption(at.name(said->by) + "’s, face down");
    }
}

} // namespace

void reflect(Page &page) {
    auto &at = page.at;
    const auto prompt = at.prompt();
    const parts::TextStep step{.id = "heard.text", .name = "What I heard", .placeholder = "You were … so you …", .give = "Give it back", .hintBelow = prompt.hint.empty() ? "In your own words" : prompt.hint,
                               .face = type::saidHalf, .lines = page.canvas.h < 680 ? 2 : page.canvas.h < 800 ? 3 : 4, .check = true, .as = rules::TextAs::Reflection};
    page.news();
    whatWasSaid(page);
    const bool low = page.canvas.h < 680; // then what the card asks stands below, where there is room
    const auto laid = at.picks().laid.size();
    const std::string guess = laid == 0 ? "" : (laid == 1 ? "Your guess lies face down." : "Your guesses lie face down.") + std::string(" If it misses, nothing is lost: ") + page.them() + " says what it was.";
    const bool full = parts::layInline(page) && at.match().mayLay > 0 && page.canvas.h < 800 && !(at.aloud() && !at.picks().typing); // every line is needed
    page.floorLine(at.name(at.me()) + ", what did you hear?", low ? "" : full && laid > 0 ? guess : prompt.ask);
    if (at.aloud() && !at.picks().typing) {
        page.soft("Say what you heard. Nothing is typed, recorded or looked at.");
        parts::aloudActions(page);
    } else if (parts::layInline(page) && at.match().mayLay > 0) {
        auto &halves = page.body().add<Split>(20.f, 400.f, "halves");
        halves.setGrow(1);
        parts::writeOn(page, halves, step);
        auto &tray = halves.add<Tray>(14.f, "tray", 8.f);
        tray.setGrow(1);
        parts::feelingsTray(page, tray);
        parts::textActions(page, step);
        parts::trayActions(page, page.frame.actions());
    } else {
        parts::writeOn(page, page.body(), step);
        parts::textActions(page, step);
    }
    if (low && laid == 0) page.frame.hint().add<Label>(prompt.ask, type::small, Tone::Soft, "foot");
    else if (!full) page.foot(laid == 0 ? "Not an answer yet: the words, through you." : guess);
    parts::traySheet(page);
    parts::checkSheet(page, step);
}

} // namespace heard::client::pages
