// One specific request each. Yes, not now and how about are answers of equal weight; then a day to look again, or open.
#include "game/client/screens/pages/pages.hpp"
#include "game/client/screens/parts.hpp"

namespace heard::client::pages {
namespace {

void theRequest(Page &page) {
    auto &at = page.at;
    if (const auto *asked = at.last(rules::EventKind::Requested)) {
        const auto below = session::saidBy(*asked, at.looking());
        page.quote("request", asked->how == rules::How::Typed ? asked->text : "Asked aloud.", below, true, type::said);
    }
}

void write(Page &page, const parts::TextStep &step) {
    if (page.at.aloud() && !page.at.picks().typing) {
        parts::aloudActions(page);
        return;
    }
    parts::writeOn(page, page.body(), step);
    parts::textActions(page, step);
}

} // namespace

void requestAsk(Page &page) {
    page.news();
    page.floorLine(page.at.name(page.at.me()) + ", one small request.", page.at.prompt().ask);
    write(page, {.id = "request.text", .name = "One request", .placeholder = "Would you …", .give = "Ask for this"});
    page.foot("“Not now” is as good an answer as yes.");
}

void requestAnswer(Page &page) {
    auto &at = page.at;
    page.news();
    theRequest(page);
    if (at.can(rules::MoveKind::Text)) {
        page.floorLine("How about …", "Something near it that you could say yes to.");
        write(page, {.id = "howabout.text", .name = "How about", .placeholder = "", .give = "Offer this", .lines = 2});
        return;
    }
    page.floorLine(at.name(at.me()) + ", what do you say?", "All three are answers.");
    page.offer("yes", "Yes", [&at] { at.give(rules::MoveKind::Choice, 0); }).setHeight(measure::answer);
    page.offer("notnow", "Not now", [&at] { at.give(rules::MoveKind::Choice, 1); }).setHeight(measure::answer);
    page.offer("howabout", "How about …", [&at] { at.give(rules::MoveKind::Choice, 2); }).setHeight(measure::answer);
    page.first = "yes";
}

void requestCounter(Page &page) {
    auto &at = page.at;
    theRequest(page);
    if (const auto *offer = at.last(rules::EventKind::Answered))
        page.quote("offer", offer->text.empty() ? "Offered aloud." : "How about: " + offer->text, at.name(offer->by) + " offers", true, type::said);
    page.floorLine(at.name(at.me()) + ", is that all right for you?");
    page.offer("counter.yes", "Yes, that", [&at] { at.give(rules::MoveKind::Choice, 1); }).setHeight(measure::answer);
    page.offer("counter.no", "Not now", [&at] { at.give(rules::MoveKind::Choice, 0); }).setHeight(measure::answer);
    page.first = "counter.yes";
}

void lookAgain(Page &page) {
    auto &at = page.at;
    page.news();
    theRequest(page);
    page.floorLine("When would you like to look at this again?", "It can stay open.");
    auto &row = page.body().add<Row>(12.f, Across::Start, "days");
    for (std::uint32_t days : {1u, 3u, 7u, 14u, 30u}) {
        const std::string label = days == 7 ? "in a week" : days == 14 ? "in two weeks" : days == 30 ? "in a month" : session::dayWords(days);
        page.press(row, "day." + std::to_string(days), label, ButtonKind::Edge, [&at, days] { at.give(rules::MoveKind::Day, days); });
    }
    page.offer("day.open", "Leave it open", [&at] { at.give(rules::MoveKind::Day, 0); });
    page.first = "day.7";
}

} // namespace heard::client::pages
