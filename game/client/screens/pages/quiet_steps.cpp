// Quiet steps: one appreciation each, a breath, private writing.
#include "game/client/screens/pages/pages.hpp"
#include "game/client/screens/parts.hpp"
#include "game/client/screens/breath.hpp"

namespace heard::client::pages {

void appreciate(Page &page) {
    auto &at = page.at;
    page.backdrop.lamp = Lamp::Middle;
    page.news();
    const parts::TextStep step{.id = "appreciate.text", .name = "What I appreciate", .placeholder = "I like it when you …", .give = "Lay it face down"};
    page.floorLine((at.shared() ? at.name(at.me()) + ". " : std::string()) + at.prompt().ask, "Both turn over together.");
    if (at.aloud() && !at.picks().typing) parts::aloudActions(page);
    else {
        parts::writeOn(page, page.body(), step);
        parts::textActions(page, step);
    }
}

void appreciateSee(Page &page) {
    auto &at = page.at;
    page.backdrop.lamp = Lamp::Middle;
    page.heading("Both have turned over.");
    for (Seat seat : {Seat::A, Seat::B}) {
        const auto *event = at.last(rules::EventKind::Appreciated, seat);
        if (!event) continue;
        const bool typed = event->how == rules::How::Typed;
        page.quote(seat == Seat::A ? "kind.a" : "kind.b", typed ? event->text : session::describe(*event, at.scenario(), at.looking()),
                   typed ? session::saidBy(*event, at.looking()) : "", true, type::said);
    }
    page.action("seen", at.shared() ? "Go on together" : "Go on", [&at] { at.giveForBoth(rules::MoveKind::Ready); });
    page.first = "seen";
}

void breathe(Page &page) {
    auto &at = page.at;
    page.backdrop.lamp = Lamp::Middle;
    page.frame.setCentred(true).setContentWidth(760);
    page.body().add<Label>(at.prompt().ask, type::heading, Tone::Plain, "heading").setAlign(Align::Centre);
    auto &breath = page.body().add<Breath>("breath", at.step()->seconds, at.since("breathe." + std::to_string(at.match().turn)), page.reducedMotion);
    breath.setGrow(1);
    page.action("ready", at.shared() ? "We’ve breathed" : "Go on", [&at] { at.giveForBoth(rules::MoveKind::Ready); });
    page.quiet("pass", "Skip this", [&at] { at.giveForBoth(rules::MoveKind::Pass); });
    page.foot("As slow as is easy. There is no right way to do it.");
    page.first = "ready";
}

void note(Page &page) {
    auto &at = page.at;
    page.backdrop.lamp = Lamp::None;
    page.heading(at.prompt().ask);
    page.soft("It never leaves this device: it stays in memory until the evening ends, and then it is gone.");
    auto editor = page.editors.get("note/" + std::to_string(static_cast<int>(at.me())), 4000, true, at.evening(at.me()).note);
    auto &box = page.body().add<TextBox>("note.text", "For yourself", editor, type::saidHalf, 5);
    box.setGrow(1);
    box.setHint("Only you");
    box.setOnChange([&at, editor] { at.evening(at.me()).note = editor->text(); });
    page.first = "note.text";
    page.action("ready", "My note is done", [&at] { at.give(rules::MoveKind::Ready); });
    page.offer("copy", "Copy it", [editor, copy = page.hands.copy] { copy(editor->text()); }).setIcon("copy");
    page.foot(page.them() + " learns only that you are done.");
}

} // namespace heard::client::pages
