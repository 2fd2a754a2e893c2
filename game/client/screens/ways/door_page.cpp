// What the pages at the door have in common, and the two that only wait.
#include "game/client/screens/ways/door_screen.hpp"
#include "game/client/screens/ways/ways.hpp"

namespace heard::client::ways {
namespace {

// A host who leaves takes the table along: asked once.
void leavingSheet(DoorPage &page) {
    auto &sheet = page.root->add<Sheet>("leaving", "Put this table away?");
    sheet.content().add<Label>("Put this table away?", type::heading);
    sheet.content().add<Label>(page.door.coming().by == Coming::By::Hosting ? "Nobody has come in yet. The link and the code stop working with it."
                                                                            : "Nobody has come in yet. Continue brings you back to it.",
                               type::body, Tone::Soft);
    sheet.setOnCancel([&door = page.door] {
        door.picks.leaving = false;
        door.rebuild();
    });
    auto &row = sheet.content().add<Row>(12.f);
    page.press(row, "leaving.stay", "Keep it open", ButtonKind::Action, [](DoorScreen &door) {
        door.picks.leaving = false;
        door.rebuild();
    });
    page.press(row, "leaving.go", "Put it away", ButtonKind::Edge, [](DoorScreen &door) { door.leave(); });
    page.first = "leaving.stay";
}

} // namespace

DoorPage::DoorPage(DoorScreen &door_, std::string_view name)
    : door(door_), root(std::make_unique<Stack>("root")), frame(root->add<Scaffold>("page")), textScale(door_.app().theme().textScale) {
    frame.setName(std::string(name));
    frame.where().add<Label>(door.coming().by == Coming::By::Hosting || door.coming().by == Coming::By::Opening ? "Our table" : "At the door", type::smallLabel,
                             Tone::Plain, "where");
    const auto menu = [&](const std::string &id, const std::string &label, const std::string &icon, std::function<void(DoorScreen &)> f) {
        press(frame.menu(), id, label, ButtonKind::Quiet, std::move(f)).setIcon(icon).setFace(type::smallLabel);
    };
    menu("who", "Who can read this?", "eye", [](DoorScreen &at) { at.app().push(whoScreen(at.program(), &at.sitting())); });
    menu("help", "Help lines", "help", [](DoorScreen &at) { at.app().push(helpScreen(at.program(), &at.sitting())); });
    menu("leave", "Leave", "leave", [](DoorScreen &at) { at.leave(); });
    if (door.picks.leaving) leavingSheet(*this);
}

void DoorPage::lower() { body().add<Spacer>(0.f, 8.f, 1.f); }

Label &DoorPage::heading(const std::string &text) { return body().add<Label>(text, type::heading, Tone::Plain, "heading"); }

Label &DoorPage::lead(const std::string &text) {
    auto &label = body().add<Label>(text, type::lead);
    return label.setMaxWidth(760 * textScale);
}

Label &DoorPage::soft(const std::string &text) {
    auto &label = body().add<Label>(text, type::body, Tone::Soft);
    return label.setMaxWidth(760 * textScale);
}

Button &DoorPage::press(Widget &into, const std::string &id, const std::string &label, ButtonKind kind, std::function<void(DoorScreen &)> f) {
    return into.add<Button>(id, label, kind, [f = std::move(f), &at = door] { f(at); });
}
Button &DoorPage::action(const std::string &id, const std::string &label, std::function<void(DoorScreen &)> f) {
    return press(frame.actions(), id, label, ButtonKind::Action, std::move(f));
}
Button &DoorPage::offer(const std::string &id, const std::string &label, std::function<void(DoorScreen &)> f) {
    return press(frame.actions(), id, label, ButtonKind::Edge, std::move(f));
}
Button &DoorPage::quiet(const std::string &id, const std::string &label, std::function<void(DoorScreen &)> f) {
    return press(frame.actions(), id, label, ButtonKind::Quiet, std::move(f));
}

void DoorPage::foot(const std::string &text) { frame.hint().add<Label>(text, type::body, Tone::Soft, "foot"); }

void lookingPage(DoorPage &page) {
    auto &door = page.door;
    const bool lost = door.mine().status() == session::Status::Lost;
    const bool ours = door.coming().by == Coming::By::Hosting;
    page.lower();
    page.heading(lost ? "The connection went for a moment." : ours ? "The table is being laid …" : "Looking for the table …");
    page.soft(lost ? "It is being tried again by itself." : ours ? "This takes a moment." : "Nothing has been sent yet but a question whether it is there.");
    page.lower();
    page.lower();
    page.offer("stop", "Stop looking", [](DoorScreen &at) { toTitle(at.app(), at.program()); });
    page.first = "stop";
}

void closedPage(DoorPage &page) {
    auto &door = page.door;
    const auto host = door.mine().hostName().empty() ? std::string("Your host") : door.mine().hostName();
    const auto answer = door.picks.answered;
    page.frame.setContentWidth(760);
    page.lower();
    if (answer == session::GuestAnswer::AnotherDay) {
        page.heading("Another day, then.");
        page.soft(host + " knows. The same link opens the door when the day has come, as long as the table stands.");
    } else if (answer == session::GuestAnswer::NotThisOne) {
        page.heading("Not this one, and that is all right.");
        page.soft(host + " knows. Nothing else was said, and nothing is kept.");
    } else {
        page.heading("This table has closed.");
    }
    page.lower();
    page.lower();
    page.action("title", "Back to the title", [](DoorScreen &at) { toTitle(at.app(), at.program()); });
    page.first = "title";
}

} // namespace heard::client::ways
