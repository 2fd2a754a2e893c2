// The laid cards turn over together: the moment of the game. Then the speaker says whether that was it.
#include "game/client/screens/pages/pages.hpp"
#include "game/client/screens/parts.hpp"
#include "game/client/screens/laid_cards.hpp"
#include "game/client/screens/resting.hpp"

namespace heard::client::pages {
namespace {

using rules::EventKind;

void whatWasHeard(Page &page) {
    auto &at = page.at;
    const auto *second = at.last(EventKind::SecondTry);
    const auto *back = at.last(EventKind::GaveBack);
    const auto *heard = second && back && second->number > back->number ? second : back;
    if (!heard) return;
    const auto below = session::saidBy(*heard, at.looking());
    if (heard->how != rules::How::Typed) {
        page.soft(session::describe(*heard, at.scenario(), at.looking())).setAlign(Align::Centre);
        return;
    }
    auto &paper = page.paper("heard", false);
    paper.add<Paragraph>(heard->text, type::lead, 96.f * page.textScale, "heard.words");
    paper.add<Label>(below, type::small, Tone::Soft);
}

// The turned cards of this statement, if any lie here.
const rules::Event *turned(Page &page) {
    const auto *event = page.at.last(EventKind::TurnedOver);
    const auto *said = page.at.last(EventKind::Said);
    return event && said && event->number > said->number ? event : nullptr;
}

void answers(Page &page) {
    auto &at = page.at;
    const bool asked = at.acting();
    if (!asked) return;
    auto &row = page.frame.actions(); // pinned, in the middle, equal
    row.add<Spacer>(0.f, 0.f, 1.f);
    const std::array<std::pair<std::string, std::string>, 3> all{{{"yes", "Yes, that’s it"}, {"almost", "Almost"}, {"notyet", "Not yet"}}};
    for (std::uint32_t i = 0; i < all.size(); ++i)
        page.press(row, all[i].first, all[i].second, ButtonKind::Edge, [&at, i] { at.give(rules::MoveKind::Choice, i); }).setHeight(measure::answer);
    row.add<Spacer>(0.f, 0.f, 1.f);
}

} // namespace

// The speaker answers; the listener sees the same, and waits.
void confirm(Page &page) {
    auto &at = page.at;
    const bool small = page.canvas.h < 680;
    page.frame.setCentred(true).setContentWidth(760);
    const auto *event = turned(page);
    whatWasHeard(page);
    bool still = true;
    std::string question = "Is that it, " + at.name(at.match().floor) + "?";
    if (event && !(event->cards.empty() && event->otherCards.empty())) {
        const auto moment = turningOver(at.since("turn." + std::to_string(event->number)), page.reducedMotion);
        still = moment.over;
        page.backdrop.dimmed = true;
        at.see(event->number);
        page.body().add<LaidCards>(*event, at, page.reducedMotion, page.canvas, page.hands.again).setGrow(1);
        if (moment.word && event->value != 0) question = std::string(session::nearnessWords(static_cast<rules::Nearness>(event->value))) + " " + question;
        if (!moment.word) question.clear();
    }
    if (question.empty()) question = " "; // its place, while the cards turn
    page.body().add<Resting>(question, small ? type::title : type::floor, "question", Align::Centre); // no answer is chosen beforehand
    page.first = "question";
    if (still) answers(page);
    if (at.acting()) {
        if (still) page.foot("Take your time. Putting it right costs nothing.");
    } else {
        page.foot(page.them() + " is looking at what you gave back. A near guess is often the best one.");
    }
}

// Cards that turned over where nobody is asked about them.
void turnedOver(Page &page) {
    auto &at = page.at;
    const auto *event = at.last(EventKind::TurnedOver);
    if (!event) return;
    page.frame.setCentred(true).setContentWidth(760);
    page.backdrop.dimmed = true;
    const auto moment = turningOver(at.since("turn." + std::to_string(event->number)), page.reducedMotion);
    page.body().add<LaidCards>(*event, at, page.reducedMotion, page.canvas, page.hands.again).setGrow(1);
    const auto words = event->value == 0 ? std::string("What lay face down.") : std::string(session::nearnessWords(static_cast<rules::Nearness>(event->value)));
    page.body().add<Label>(moment.word ? words : " ", type::floor, Tone::Plain, "question").setAlign(Align::Centre);
    if (moment.over) page.action("seen", "Go on", [&at, number = event->number] { at.see(number); });
    page.first = "seen";
}

} // namespace heard::client::pages
