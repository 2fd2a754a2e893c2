// The ending: a line to keep, both unfolding; what was agreed; each alone; and a line that sends them away from the screen.
#include "game/client/screens/pages/pages.hpp"
#include "game/client/screens/parts.hpp"
#include "game/client/screens/slips.hpp"

namespace heard::client::pages {

namespace {

// What both ends hold of the evening, as one number: never painted; a dump tells it, so that two ends can be compared.
class Account : public Widget {
public:
    explicit Account(std::uint64_t number) : Widget("evening"), number_(std::to_string(number)) {}
    std::string_view role() const override { return "account"; }
    std::string value() const override { return number_; }
    Size measure(const Look &, float) override { return {}; }
    void arrange(const Look &, const Rect &) override {} // nowhere: what lies below is pressed

private:
    std::string number_;
};

} // namespace

void keep(Page &page) {
    auto &at = page.at;
    page.backdrop.lamp = Lamp::Middle;
    page.heading((at.shared() ? at.name(at.me()) + ", i" : std::string("I")) + "s there a line of " + page.them() + "’s you would like to keep?");
    page.soft("Folded until you have both picked; both unfold together.");
    auto &column = page.body().add<Column>(12.f, Across::Stretch, "lines");
    column.setGrow(1);
    for (const auto *event : session::keepable(at.events(), at.me())) {
        auto &chip = column.add<Chip>("line." + std::to_string(event->number), event->text, at.picks().line == event->number,
                                      [&at, number = event->number, again = page.hands.again] {
                                          at.picks().line = number;
                                          again();
                                      });
        chip.setStart(true);
        if (page.first.empty()) page.first = chip.id();
    }
    auto &give = page.action("give", "I’d like to keep this", [&at] {
        if (at.picks().line) at.give(rules::MoveKind::Keep, *at.picks().line);
    });
    give.setEnabled(at.picks().line.has_value());
    page.offer("none", "No line tonight", [&at] { at.give(rules::MoveKind::Keep, 0); });
    if (page.first.empty()) page.first = "none";
}

void keptLines(Page &page) {
    auto &at = page.at;
    page.backdrop.lamp = Lamp::Middle;
    page.frame.setCentred(true).setContentWidth(880);
    const auto *a = at.last(rules::EventKind::Kept, Seat::A);
    const auto *b = at.last(rules::EventKind::Kept, Seat::B);
    const auto unfold = unfolding(at.since("kept"), page.reducedMotion);
    for (const auto *kept : {a, b}) {
        if (!kept) continue;
        const std::string who = at.looking().isMe(kept->by) ? "You keep" : at.name(kept->by) + " keeps";
        page.body().add<Slip>(kept->by == Seat::A ? "slip.a" : "slip.b", page.markOf(kept->by), who, kept->text.empty() ? "No line tonight." : kept->text,
                              at.since("kept"), page.reducedMotion);
    }
    page.action("unfolded", "Go on", [&at] { at.picks().unfolded = true; }).setVisible(unfold.over);
    page.first = "unfolded";
    page.body().add<Later>(unfold.over ? -1 : motion::slipSilence + motion::unfold + motion::inkIn, at.since("kept"), page.hands.again);
}

void tonight(Page &page) {
    auto &at = page.at;
    page.backdrop.lamp = Lamp::Middle;
    const auto agreed = session::agreedTonight(at.events(), at.looking());
    page.heading(agreed.empty() ? "Nothing tonight, which is as good." : "What you agreed");
    for (std::size_t i = 0; i < agreed.size(); ++i) page.quote("agreed." + std::to_string(i + 1), agreed[i], "", true, type::lead);
    if (agreed.empty()) page.soft("Something was said, and it was heard. That can be enough.");
    page.action("ready", at.shared() ? "On to looking back, each alone" : "On to looking back", [&at] { at.giveForBoth(rules::MoveKind::Ready); });
    page.first = "ready";
}

void closing(Page &page) {
    auto &at = page.at;
    page.backdrop.lamp = Lamp::Middle;
    page.frame.setCentred(true).setContentWidth(760);
    page.body().add<Spacer>(0.f, 24.f, 1.f);
    if (const auto *script = at.scenario()) page.body().add<Label>(script->closing.text, type::matter, Tone::Plain, "closing").setAlign(Align::Centre);
    page.body().add<Spacer>(0.f, 24.f, 1.f);
    const std::size_t me = at.me() == Seat::B ? 1 : 0;
    page.offer("another", at.table().anotherWished[me] ? "Another card: waiting for " + page.them() : "Another card tonight", [&at] { at.askForBoth(match::CommandKind::Another); })
        .setEnabled(!at.table().anotherWished[me]);
    page.action("title", "Put the cards away", [&at, away = page.hands.toTitle] {
        at.askForBoth(match::CommandKind::Leave);
        away();
    });
    page.foot("Another card is dealt only if you both want one.");
    page.root->add<Account>(at.mine().sharedHash());
    page.first = "title";
}

} // namespace heard::client::pages
