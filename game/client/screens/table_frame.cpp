#include "game/client/screens/table_frame.hpp"
#include "game/client/screens/ways/at_table_door.hpp"

namespace heard::client {
namespace {

using match::CommandKind;
using match::Stage;
using rules::Phase;
using scenario::StepKind;

std::string capital(std::string_view words) {
    std::string text(words);
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

void whereWeAre(Page &page) {
    auto &at = page.at;
    const auto &table = at.table();
    const auto *script = at.scenario();
    if (table.stage == Stage::Playing && table.hasMatch && script && at.match().of > 0) {
        const int of = at.match().of, done = std::min<int>(at.match().done, of - 1);
        const int dots = std::min(of, 12), atDot = of > 1 ? done * (dots - 1) / (of - 1) : 0; // a long card: fewer dots than steps
        page.frame.where().add<ProgressDots>(capital(at.prompt().heading), atDot, dots, std::to_string(done + 1) + " of " + std::to_string(of), "where");
        return;
    }
    page.frame.where().add<Label>(capital(session::stageName(table.stage)), type::smallLabel, Tone::Plain, "where");
}

void whoIsHere(Page &page) {
    auto &at = page.at;
    auto &row = page.frame.partner();
    if (!at.shared()) {
        const std::string name = page.them();
        if (!name.empty()) row.add<PartnerMark>(page.markOf(other(at.me())), name, partnerDoing(at), "partner");
        return;
    }
    if (const auto eyes = at.eyes(); eyes && !at.handOver()) {
        row.add<PartnerMark>(page.markOf(*eyes), at.name(*eyes), page.roomy() ? "alone at the screen" : "", "partner");
        return;
    }
    row.add<PartnerMark>(Mark::Round, at.name(Seat::A), "", "partner.a");
    row.add<PartnerMark>(Mark::Leaf, at.name(Seat::B), "", "partner.b");
}

void menu(Page &page, Over &over) {
    auto &at = page.at;
    auto &row = page.frame.menu();
    const auto button = [&](const std::string &id, const std::string &label, const std::string &icon, std::function<void()> f) {
        page.press(row, id, label, ButtonKind::Quiet, std::move(f)).setIcon(icon).setFace(type::smallLabel);
    };
    for (const auto &action : session::alwaysThere(at.table())) {
        const auto *command = std::get_if<match::Command>(&action.does);
        if (!command) continue;
        if (command->kind == CommandKind::Pause) button("pause", "Pause", "pause", [&at] { at.ask(CommandKind::Pause); });
        if (command->kind == CommandKind::Break) button("break", "Break", "break", [&over] { over = Over::Break; });
    }
    button("leave", "Leave", "leave", [&over] { over = Over::Leave; });
}

void breakSheet(Page &page, Over &over) {
    auto &at = page.at;
    auto &sheet = page.sheet("break.sheet", "A break, and when you are both back", [&over] { over = Over::Nothing; });
    sheet.content().add<Label>("Too much just now is a good reason. Whose break it was is not kept.", type::body, Tone::Soft);
    auto &row = sheet.content().add<Row>(12.f);
    const std::array<std::pair<std::uint32_t, const char *>, 6> lengths{
        {{20, "20 minutes"}, {60, "an hour"}, {180, "three hours"}, {480, "eight hours"}, {720, "twelve hours"}, {1440, "a day"}}};
    for (const auto &[minutes, words] : lengths)
        page.press(row, "break." + std::to_string(minutes), words, ButtonKind::Edge, [&at, &over, m = minutes] {
            at.ask(CommandKind::Break, m);
            over = Over::Nothing;
        });
    page.press(sheet.content().add<Row>(12.f), "sheet.close", "Stay at the table", ButtonKind::Action, [&over] { over = Over::Nothing; });
    page.first = "break.20";
}

void leaveSheet(Page &page, Over &over) {
    auto &at = page.at;
    auto &sheet = page.sheet("leave.sheet", "Leaving is one key, and needs no reason", [&over] { over = Over::Nothing; });
    auto &column = sheet.content().add<Column>(12.f);
    for (const auto &action : session::alwaysThere(at.table()))
        if (const auto *command = std::get_if<match::Command>(&action.does); command && command->kind == CommandKind::Enough)
            page.press(column, "enough", "Enough for tonight: on to the ending", ButtonKind::Edge, [&at, &over] {
                at.ask(CommandKind::Enough);
                over = Over::Nothing;
            });
    const bool kept = !at.shared() && !at.scripted() && !at.sitting().hostedHere(); // else the table goes with this program
    page.press(column, "leave.title", kept ? "Leave the table; Continue brings it back" : "Leave the table; this evening ends here", ButtonKind::Edge,
               page.hands.toTitle);
    page.press(column, "leave.quietly", "Leave quietly: close everything now", ButtonKind::Edge, page.hands.leaveQuietly);
    auto &words = sheet.content().add<Row>(28.f);
    page.press(words, "leave.who", "Who can read this?", ButtonKind::Word, page.hands.who).setFace(type::body).setSoft();
    page.press(words, "leave.lines", "Help lines and safety", ButtonKind::Word, page.hands.lines).setFace(type::body).setSoft();
    sheet.content().add<Label>("Shift three times does the same at any moment. To the other it looks like a lost connection.", type::small, Tone::Soft);
    page.press(sheet.content().add<Row>(12.f), "sheet.close", "Stay at the table", ButtonKind::Action, [&over] { over = Over::Nothing; });
    page.first = "sheet.close";
}

// Something of ours stands on the screen although the line is gone: say so, and that nothing is lost.
void band(Page &page) {
    if (page.at.mine().status() != session::Status::Lost) return;
    page.frame.hint().add<Label>("The connection went. It comes back by itself; what you are writing is kept.", type::strong, Tone::Plain, "lost");
}

std::string playingDoing(AtTable &at) {
    const bool theyHaveFloor = at.match().floor != at.me();
    const bool acting = at.acting();
    switch (at.match().kind) {
    case StepKind::Speak: return acting ? "is here, listening" : "has the floor";
    case StepKind::Reflect: return acting ? "has the floor" : "is finding words for what they heard";
    case StepKind::Confirm:
        if (at.match().phase == Phase::Answer) return acting ? "gave this back" : "is looking at it";
        return acting ? "is here, listening" : "has this one";
    case StepKind::Note: return acting ? "is here" : "is writing for themselves";
    case StepKind::Breathe: return "is breathing too";
    case StepKind::Ending: return at.match().finished ? "" : "is at the ending too";
    default: break;
    }
    if (acting) return "is here";
    return theyHaveFloor ? "has the floor" : "has this one";
}

} // namespace

Lamp lampFor(AtTable &at) {
    const auto &table = at.table();
    if (table.stage != Stage::Playing || !table.hasMatch || at.match().finished || at.match().kind == StepKind::Ending) return Lamp::Middle;
    const Seat near = at.looking().me.value_or(Seat::A); // both looking: A sits at the bottom edge
    return at.match().floor == near ? Lamp::Mine : Lamp::Theirs;
}

std::string partnerDoing(AtTable &at) {
    const auto &table = at.table();
    if (at.mine().status() == session::Status::Lost) return "cannot be reached just now"; // what we last knew may be long past
    if (table.stage == Stage::Waiting) return "has not come in yet";
    if (!table.partnerHere) return "is away from the table; it keeps their place";
    switch (table.stage) {
    case Stage::Ready: return "is getting ready";
    case Stage::Mood: return "is here too";
    case Stage::Deal:
    case Stage::Voices:
    case Stage::Reopen: return "is choosing too";
    case Stage::Playing: return table.hasMatch ? playingDoing(at) : "is here";
    default: return "";
    }
}

void frameAround(Page &page, std::string_view pageName, Over &over) {
    page.frame.setName(std::string(pageName));
    whereWeAre(page);
    whoIsHere(page);
    menu(page, over);
    band(page);
    const auto &remark = page.at.picks().remark;
    if (!remark.empty()) page.frame.hint().add<Label>(remark, type::body, Tone::Plain, "remark");
    if (over == Over::Nothing) ways::knockSheet(page);
    if (over == Over::Break) breakSheet(page, over);
    if (over == Over::Leave) leaveSheet(page, over);
}

} // namespace heard::client
