// Steps of one question: a good time, a choice, is there more, how far one felt heard.
#include "game/client/screens/pages/pages.hpp"
#include "game/client/screens/parts.hpp"

namespace heard::client::pages {

void askGoodTime(Page &page) {
    auto &at = page.at;
    page.news();
    page.floorLine(at.prompt().ask);
    if (at.match().phase == rules::Phase::Act) {
        page.action("ready", "Ask it", [&at] { at.give(rules::MoveKind::Ready); });
        if (at.can(rules::MoveKind::Pass)) page.quiet("pass", "Let this one go", [&at] { at.give(rules::MoveKind::Pass); });
        return;
    }
    if (!at.picks().typing) {
        page.action("now", "Now is good", [&at] { at.give(rules::MoveKind::Choice, 0); });
        page.offer("later", "Another time …", [&at] { at.picks().typing = true; });
        page.first = "now";
        return;
    }
    auto editor = page.editors.get(page.key("when"), 140, false);
    page.say("When would be good?");
    auto &edit = page.body().add<LineEdit>("when", "When", editor);
    edit.setPlaceholder("tomorrow after dinner");
    page.first = "when";
    auto give = [&at, editor] {
        rules::Move move;
        move.kind = rules::MoveKind::Choice;
        move.number = 1;
        move.text = editor->text();
        at.give(move);
    };
    edit.setOnSubmit([give, again = page.hands.again] {
        give();
        again();
    });
    page.action("give", "That would be good", give);
    page.offer("now", "Now, after all", [&at] { at.give(rules::MoveKind::Choice, 0); });
}

void choose(Page &page) {
    auto &at = page.at;
    const auto &step = *at.step();
    page.news();
    page.backdrop.lamp = step.sealed ? Lamp::Middle : page.backdrop.lamp;
    page.floorLine((step.sealed && at.shared() ? at.name(at.me()) + ". " : std::string()) + at.prompt().ask,
                   step.sealed ? "It stays face down until you have both chosen." : "");
    auto &column = page.body().add<Column>(12.f, Across::Stretch, "options");
    for (std::size_t i = 0; i < step.options.size(); ++i) {
        const std::string id = "option." + std::to_string(i + 1);
        column.add<Button>(id, step.options[i].text.text, ButtonKind::Edge, [&at, i, again = page.hands.again] {
            at.give(rules::MoveKind::Choice, static_cast<std::uint32_t>(i));
            again();
        }).setHeight(measure::answer);
        if (i == 0) page.first = id;
    }
}

void more(Page &page) {
    auto &at = page.at;
    page.news();
    if (const auto *said = at.last(rules::EventKind::Said, at.match().floor); said && said->how == rules::How::Typed)
        page.quote("said", said->text, session::saidBy(*said, at.looking()), false, type::lead);
    page.floorLine(at.prompt().ask);
    page.offer("more.yes", "There is more", [&at] { at.give(rules::MoveKind::Choice, 1); }).setHeight(measure::answer);
    page.offer("more.no", "That is all of it", [&at] { at.give(rules::MoveKind::Choice, 0); }).setHeight(measure::answer);
    page.first = "more.yes";
}

void feltHeard(Page &page) {
    auto &at = page.at;
    page.backdrop.lamp = Lamp::None;
    page.news();
    page.floorLine(at.prompt().ask);
    auto &row = page.body().add<Row>(12.f, Across::Start, "ratings");
    row.setGroup("How far you felt heard");
    for (std::uint32_t rating = 0; rating < 5; ++rating)
        row.add<Chip>("rating." + std::to_string(rating), std::string(session::feltHeardName(rating)), at.picks().rating == rating,
                      [&at, rating, again = page.hands.again] {
                          at.picks().rating = rating;
                          again();
                      });
    auto &show = page.body().add<Toggle>("show", "Let " + page.them() + " see it", at.picks().show, [&at](bool on) { at.picks().show = on; });
    (void)show;
    auto &give = page.action("give", "That is my word for it", [&at] {
        if (!at.picks().rating) return;
        rules::Move move;
        move.kind = rules::MoveKind::Rating;
        move.number = *at.picks().rating;
        move.show = at.picks().show;
        at.give(move);
    });
    give.setEnabled(at.picks().rating.has_value());
    page.quiet("pass", "Skip this", [&at] { at.give(rules::MoveKind::Pass); });
    page.first = "rating.0";
    page.foot("Otherwise it stays with you. It is never added up.");
}

} // namespace heard::client::pages
