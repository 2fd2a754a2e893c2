// Waiting is never a blank: what lies on the table, and in plain words what the other one is doing.
#include "game/client/screens/pages/pages.hpp"
#include "game/client/screens/parts.hpp"
#include "game/client/screens/resting.hpp"

namespace heard::client::pages {
namespace {

using rules::EventKind;
using scenario::StepKind;

// The words that matter for this wait.
const rules::Event *onTheTable(AtTable &at) {
    switch (at.match().kind) {
    case StepKind::Speak: return nullptr;
    case StepKind::Reflect:
    case StepKind::More:
    case StepKind::FeltHeard: return at.last(EventKind::Said);
    case StepKind::Confirm: return at.match().phase == rules::Phase::Retry ? at.last(EventKind::MattersMost) : at.last(EventKind::GaveBack);
    case StepKind::Request: return at.match().phase == rules::Phase::Act ? nullptr : at.last(EventKind::Requested);
    default: return nullptr;
    }
}

} // namespace

void waiting(Page &page) {
    auto &at = page.at;
    const auto prompt = at.prompt();
    if (at.table().stage == match::Stage::Playing && at.table().hasMatch) {
        page.news();
        if (const auto *event = onTheTable(at); event && event->how == rules::How::Typed && !event->text.empty())
            page.quote("lies", event->text, session::saidBy(*event, at.looking()), false, type::said);
        const bool cards = at.match().kind == StepKind::Reflect || at.match().kind == StepKind::Speak;
        if (cards && page.canvas.h >= 680 && page.textScale <= 1.3f) parts::laidRow(page, page.body(), {108, 151});
    } else {
        page.backdrop.lamp = Lamp::Middle;
    }
    page.body().add<Resting>(prompt.ask, type::heading, "heading", Align::Start);
    page.first = "heading";
    page.soft("There is nothing to do just now. It turns to you by itself.");
}

void onItsWay(Page &page) {
    auto &at = page.at;
    const auto pending = at.mine().pending();
    if (!pending) return waiting(page);
    page.quote("onitsway", pending->move.text, "Still yours for a moment.", true, type::said);
    page.floorLine("On its way.", "You can still take it back.");
    auto &undo = page.offer("undo", "Undo", [&page_at = at, &editors = page.editors] {
        if (auto move = page_at.mine().undo()) {
            page_at.picks().laid = move->cards;
            page_at.mine().setDraft(move->text);
        }
        (void)editors;
    });
    undo.setIcon("undo");
    page.quiet("hurry", "Let it go now", [&at] { at.mine().hurry(); });
    page.first = "undo";
}

void notThePlace(Page &page) {
    auto &at = page.at;
    page.backdrop.lamp = Lamp::None;
    page.heading(std::string(session::safetyHeading()));
    page.soft("Only you see this page. What you wrote gets no score and no answer from the game.");
    auto &paper = page.paper("safety", true);
    parts::helpLines(page, paper);
    page.action("seen", "Go on", [&at] {
        if (const auto *event = at.last(rules::EventKind::SafetyPage)) at.see(event->number);
    });
    page.quiet("leave.quietly", "Leave quietly", page.hands.leaveQuietly);
    page.foot(std::string(session::quickExitHonesty()));
    page.first = "seen";
}

void handOver(Page &page) {
    auto &at = page.at;
    const auto to = at.handOver();
    page.backdrop.lamp = Lamp::None;
    page.frame.setCentred(true).setContentWidth(760);
    page.body().add<Spacer>(0.f, 24.f, 1.f);
    std::string line, detail, ready;
    if (to && *to) {
        const std::string who = at.name(**to), otherOne = at.name(other(**to));
        line = "This is for " + who + ".";
        detail = at.aloud() ? otherOne + ", look away a moment." : otherOne + ", hand the screen over. Nothing of yours shows any more.";
        ready = "I’m " + who;
    } else {
        line = "Now both of you.";
        detail = "Put the screen where you can both see it.";
        ready = "We’re both looking";
    }
    if (to && *to) page.body().add<PartnerMark>(page.markOf(**to), at.name(**to));
    page.body().add<Label>(line, type::matter, Tone::Plain, "handover");
    page.body().add<Label>(detail, type::lead, Tone::Soft);
    page.body().add<Spacer>(0.f, 24.f, 2.f);
    page.action("take", ready, [&at] { at.takeScreen(); });
    page.first = "take";
}

void paused(Page &page) {
    auto &at = page.at;
    page.backdrop.lamp = Lamp::Middle;
    page.heading("Paused");
    page.soft("The doorbell, the kettle, a child. What was being written is kept. Either of you can go on.");
    page.action("resume", "Go on", [&at] { at.ask(match::CommandKind::Resume); });
    page.first = "resume";
}

} // namespace heard::client::pages
