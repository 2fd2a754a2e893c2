// Before the card: getting ready, how both arrive, whose voices, picking it up again; and after the evening.
#include "game/client/screens/pages/pages.hpp"
#include "game/client/screens/parts.hpp"

#include <array>

namespace heard::client::pages {
namespace {

using match::CommandKind;

// Two or three offers of equal weight, each with a line of its own.
void offers(Page &page, std::initializer_list<std::array<std::string, 3>> all, CommandKind kind) {
    auto &column = page.body().add<Column>(12.f);
    std::uint32_t number = 0;
    for (const auto &[id, label, detail] : all) {
        auto &row = column.add<MenuRow>(id, label, detail, false, [&at = page.at, again = page.hands.again, kind, number] {
            at.ask(kind, number);
            again();
        });
        row.setRule(number > 0);
        if (number == 0) page.first = id;
        ++number;
    }
}

} // namespace

void partnerNotHere(Page &page) {
    page.backdrop.lamp = Lamp::Middle;
    page.heading(page.at.prompt().ask);
    page.soft("The table is laid. Nothing is asked of you until you are both here.");
}

void gettingReady(Page &page) {
    auto &at = page.at;
    page.backdrop.lamp = Lamp::Middle;
    page.heading("Before you sit down");
    const bool own = !at.shared();
    if (own && !at.scripted() && !at.evening(at.me()).safetyRead) {
        auto &paper = page.paper("safety", true);
        paper.add<Label>(std::string(session::privateCheckQuestion()), type::lead);
        paper.add<Label>(std::string(session::privateCheckPromise()), type::body, Tone::Soft);
        page.offer("safety.no", "No", [&at] { at.ask(CommandKind::Ready); });
        page.offer("safety.yes", "Yes, or I’m not sure", [&at] { at.evening(at.me()).safetyRead = true; });
        page.quiet("safety.skip", "Skip this", [&at] { at.ask(CommandKind::Ready); });
        page.foot(std::string(session::quickExitHonesty()));
        return;
    }
    auto &paper = page.paper("safety", true);
    if (own && !at.scripted()) paper.add<Label>(std::string(session::afterYes()), type::lead);
    else paper.add<Label>(std::string(session::sharedScreenPage()), type::body);
    parts::helpLines(page, paper);
    page.action("ready", at.shared() ? "We’re ready" : "I’m ready", [&at] { at.askForBoth(CommandKind::Ready); });
    if (own && !at.scripted()) page.quiet("safety.leave", "Leave quietly", page.hands.leaveQuietly);
    page.foot(std::string(session::quickExitHonesty()));
    page.first = "ready";
}

void mood(Page &page) {
    auto &at = page.at;
    const bool step = at.table().stage == match::Stage::Playing;
    page.backdrop.lamp = Lamp::Middle;
    if (step) page.news();
    page.heading(step ? at.prompt().ask : at.shared() ? at.name(at.me()) + ", how do you arrive?" : "How do you arrive?");
    page.soft(at.aloud() && at.shared() ? "One word each, and how full your battery is." : "It stays face down until you have both answered.");
    parts::moodGrid(page);
    auto &give = page.action("mood.give", "This is how I am", [&at, step] {
        const auto &picks = at.picks();
        if (!picks.mood || picks.battery == 0) {
            at.picks().remark = "One word and one battery, and it is complete.";
            return;
        }
        if (step) {
            rules::Move move;
            move.kind = rules::MoveKind::Mood;
            move.number = *picks.mood;
            move.battery = picks.battery;
            at.give(move);
            return;
        }
        match::Command command;
        command.kind = CommandKind::Mood;
        command.number = *picks.mood;
        command.extra = picks.battery;
        at.ask(command);
    });
    give.setEnabled(at.picks().mood && at.picks().battery > 0);
    if (step && at.can(rules::MoveKind::Pass)) page.quiet("pass", "Skip this", [&at] { at.give(rules::MoveKind::Pass); });
}

void voices(Page &page) {
    auto &at = page.at;
    page.backdrop.lamp = Lamp::Middle;
    page.heading(at.shared() && at.eyes() ? at.name(at.me()) + ", whose voices tonight?" : "Whose voices tonight?");
    page.soft("It becomes “as us” only if you both say so.");
    offers(page,
           {{"voices.them", "As them", "lend our voices to the couple on the card"}, {"voices.us", "As us", "the card opens our own version"}},
           CommandKind::Voices);
}

void reopen(Page &page) {
    auto &at = page.at;
    page.backdrop.lamp = Lamp::Middle;
    page.heading("You stopped here last time.");
    page.soft("However it stopped is fine. The gentler of your two wishes holds.");
    (void)at;
    offers(page,
           {{"reopen.on", "Go on", "where you were"},
            {"reopen.lightly", "Start lightly", "a mood and a new card"},
            {"reopen.rest", "Let it rest", "nothing tonight, which is as good"}},
           CommandKind::Reopen);
}

void over(Page &page) {
    page.backdrop.lamp = Lamp::Middle;
    page.heading("The evening has closed.");
    page.soft("Good night to you both.");
    page.action("title", "Put the cards away", page.hands.toTitle);
    page.first = "title";
}

} // namespace heard::client::pages
