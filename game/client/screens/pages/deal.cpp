// Three cards are dealt; each marks, sealed, what they are willing to play. The whole list is one key away.
#include "game/client/screens/pages/pages.hpp"
#include "game/client/screens/parts.hpp"
#include "game/client/screens/scene.hpp"

#include <algorithm>
#include <map>

namespace heard::client::pages {
namespace {

using match::CardSummary;
using match::CommandKind;

std::string dots(std::uint8_t depth) {
    std::string line;
    for (int i = 0; i < 3; ++i) line += i <= depth ? "● " : "○ ";
    return line + std::string(session::depthName(depth));
}

std::string notesLine(const CardSummary &card) {
    if (card.notes.empty()) return "No content notes";
    std::string line = "Touches: ";
    for (std::size_t i = 0; i < card.notes.size(); ++i) line += (i ? " " : "") + card.notes[i];
    return line;
}

// The scene on a dealt card, by what the card is about.
std::string sceneFor(const std::string &theme) {
    static const std::map<std::string, std::string> scenes{{"reassurance", "scene-letter"}, {"space", "scene-alone"}, {"attention", "scene-phone"},
                                                           {"trust", "scene-chairs"},       {"boundary", "scene-money"}, {"appreciation", "scene-thanks"}};
    const auto found = scenes.find(theme);
    return found == scenes.end() ? "scene-own" : found->second;
}

void summary(Widget &into, const CardSummary &card) {
    into.add<Label>(card.title, type::title);
    into.add<Label>(card.theme + " · about " + std::to_string(card.minutes) + " minutes", type::small, Tone::Soft);
    into.add<Label>(dots(card.depth), type::smallLabel);
    into.add<Label>(card.depthWhy, type::small);
    into.add<Label>(notesLine(card), type::small, Tone::Soft);
}

void dealtCard(Page &page, Widget &into, std::size_t place, const CardSummary &card) {
    auto &at = page.at;
    auto &paper = into.add<Card>(true, shadow::lying, 16.f, 14.f, "dealt." + std::to_string(place + 1), 6.f);
    paper.setRadius(radius::card);
    if (page.canvas.h >= 680 && page.textScale <= 1.15f) paper.add<Scene>(sceneFor(card.theme), 92.f);
    summary(paper, card);
    paper.add<Spacer>(0.f, 0.f, 1.f);
    auto &marks = at.picks().marks;
    const auto mark = static_cast<std::uint8_t>(place);
    const bool on = std::find(marks.begin(), marks.end(), mark) != marks.end();
    auto &toggle = paper.add<Toggle>("willing." + std::to_string(place + 1), "I’d play this", on, [&at, mark](bool now) {
        auto &all = at.picks().marks;
        std::erase(all, mark);
        if (now) all.push_back(mark);
    });
    toggle.setMark(page.markOf(at.me()));
    if (place == 0) page.first = toggle.id();
}

std::string ceilingLabel(int ceiling) {
    return ceiling == 0 ? "How deep tonight: light" : ceiling == 1 ? "How deep tonight: up to warm" : "How deep tonight: any";
}

void seal(AtTable &at, bool none) {
    match::Command command;
    command.kind = CommandKind::Willing;
    if (!none) command.numbers = at.picks().marks;
    std::sort(command.numbers.begin(), command.numbers.end());
    at.ask(command);
}

std::string arrived(AtTable &at) {
    const auto &moods = at.table().moods;
    std::string line;
    for (std::size_t i = 0; i < moods.size() && i < 2; ++i) {
        const Seat seat = i == 0 ? Seat::A : Seat::B;
        const std::string who = at.looking().isMe(seat) ? "You" : at.name(seat);
        line += (i ? "  ·  " : "") + who + " arrived " + session::moodName(moods[i].mood) + ", battery " + std::string(session::batteryName(moods[i].battery));
    }
    return line;
}

} // namespace

void deal(Page &page) {
    auto &at = page.at;
    page.backdrop.lamp = Lamp::Middle;
    if (at.table().deals > 1) page.soft("None of those had both your marks. Here are three others.");
    page.heading(at.shared() ? at.name(at.me()) + ", which of these would you sit down with?" : "Which of these would you sit down with tonight?");
    auto &cards = page.body().add<Grid>(280.f, 20.f, 3, "deal");
    for (std::size_t place = 0; place < 3; ++place)
        if (const auto *card = at.dealt(place)) dealtCard(page, cards, place, *card);
    page.action("seal", "Seal my marks", [&at] { seal(at, at.picks().marks.empty()); });
    page.offer("none", "Three others", [&at] { seal(at, true); });
    page.offer("list", "The whole list", [&at] { at.picks().wholeList = true; });
    auto &depth = page.quiet("ceiling", ceilingLabel(at.evening(at.me()).ceiling), [&at] {
        int &ceiling = at.evening(at.me()).ceiling;
        ceiling = (ceiling + 2) % 3;
        at.ask(CommandKind::Ceiling, static_cast<std::uint32_t>(ceiling));
    });
    depth.setIcon("lock");
    const auto line = arrived(at);
    page.foot(line.empty() || at.table().deals > 1 ? "Marks stay sealed. One that you both marked turns up. How deep is yours alone." : "Marks stay sealed; one that you both marked turns up.  ·  " + line);
}

void wholeList(Page &page) {
    auto &at = page.at;
    page.backdrop.lamp = Lamp::Middle;
    page.heading("The whole list");
    page.soft("Offer one to " + page.them() + ". It is played only if you both want it.");
    for (const auto &card : at.mine().deck()) {
        auto &row = page.body().add<MenuRow>("list." + card.id, card.title,
                                             card.theme + " · " + std::to_string(card.minutes) + " minutes · " + std::string(session::depthName(card.depth)), false,
                                             [&at, id = card.id, again = page.hands.again] {
                                                 match::Command command;
                                                 command.kind = CommandKind::Propose;
                                                 command.text = id;
                                                 at.picks().wholeList = false;
                                                 at.ask(command);
                                                 again();
                                             });
        row.setRule(page.first.empty() ? false : true);
        if (page.first.empty()) page.first = row.id();
    }
    page.offer("list.back", "Back to the three", [&at] { at.picks().wholeList = false; });
}

void proposal(Page &page) {
    auto &at = page.at;
    page.backdrop.lamp = Lamp::Middle;
    const auto &deck = at.mine().deck();
    const auto found = std::find_if(deck.begin(), deck.end(), [&](const auto &card) { return card.id == at.table().proposal; });
    const Seat offers = at.table().proposalMine ? at.me() : other(at.me());
    page.heading(at.name(offers) + " offers a card from the whole list.");
    if (found != deck.end()) summary(page.paper("proposed", true), *found);
    if (at.table().proposalMine && !at.shared()) {
        page.soft("It lies before " + page.them() + " now.");
        return;
    }
    const Seat answers = other(offers);
    page.action("accept", "Yes, this one", [&at, answers] { at.of(answers).ask({CommandKind::Accept, 1, 0, {}, {}}); });
    page.offer("decline", "Not this one", [&at, answers] { at.of(answers).ask({CommandKind::Accept, 0, 0, {}, {}}); });
    page.first = "accept";
}

} // namespace heard::client::pages
