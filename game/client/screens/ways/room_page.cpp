// What the host hands over: a link, a picture of it, a code with six words; what the guest answered; who knocks.
#include "game/client/screens/ways/door_screen.hpp"
#include "game/client/screens/ways/qr_picture.hpp"
#include "game/client/widgets/choice.hpp"

namespace heard::client::ways {
namespace {

using session::GuestAnswer;
using session::Reachable;

struct Handed {
    std::string link, address;
};

std::string reach(const Reachable &way) {
    if (way.thisMachineOnly) return "works only on this computer";
    return way.thisHouseOnly ? "works only in this house" : "works from anywhere, if this house lets it in";
}

Handed handedOver(DoorScreen &door, const std::vector<Reachable> &ways) {
    if (ways.empty()) return {door.mine().hostInfo()->link, door.coming().address};
    door.picks.address = std::min(door.picks.address, ways.size() - 1);
    return {ways[door.picks.address].link, ways[door.picks.address].address};
}

// This machine’s addresses, and in plain words how far each one reaches. The link follows the chosen one.
void addresses(DoorPage &page, Widget &into, const std::vector<Reachable> &ways) {
    if (ways.empty()) return;
    auto &line = into.add<Row>(16.f);
    if (ways.size() > 1) {
        auto &row = line.add<Row>(8.f);
        row.setGroup("This computer’s addresses");
        for (std::size_t i = 0; i < ways.size(); ++i)
            row.add<Chip>("address." + std::to_string(i + 1), ways[i].address, i == page.door.picks.address, [&door = page.door, i] {
                door.picks.address = i;
                door.picks.copied.clear();
                door.rebuild();
            });
    }
    line.add<Label>("The link to " + ways[page.door.picks.address].address + " " + reach(ways[page.door.picks.address]) + ".", type::body, Tone::Soft, "reach");
}

// The middle of a link is for machines; Copy and the picture carry all of it.
std::string shortened(const std::string &link) {
    const auto hash = link.find('#');
    if (hash == std::string::npos || link.size() < hash + 24) return link;
    return link.substr(0, hash + 7) + "…" + link.substr(link.size() - 6);
}

void linkPaper(DoorPage &page, Widget &into, const Handed &handed) {
    auto &paper = into.add<Card>(true, shadow::lying, 24.f, 16.f, "invite", 8.f);
    paper.add<Label>("A link", type::smallStrong);
    paper.add<Label>(shortened(handed.link), type::lead, Tone::Plain, "link");
    auto &row = paper.add<Row>(12.f);
    page.press(row, "copy", "Copy the link", ButtonKind::Action, [link = handed.link](DoorScreen &at) { at.copy(link, "Copied. It lets one person knock."); })
        .setIcon("copy");
    if (!page.door.picks.copied.empty()) row.add<Label>(page.door.picks.copied, type::body, Tone::Soft, "copied");
}

void codePaper(DoorPage &page, Widget &into, const Handed &handed) {
    const auto info = page.door.mine().hostInfo();
    auto &paper = into.add<Card>(false, shadow::lying, 24.f, 16.f, "code.paper", 4.f);
    if (info->typedCode.empty()) {
        paper.add<Label>("The typed code is closed, because too many others were tried. The link still works.", type::body, Tone::Plain, "code.closed");
        return;
    }
    paper.add<Label>("Or typed", type::smallStrong);
    auto &row = paper.add<Row>(20.f);
    row.add<Label>(info->typedCode, type::said, Tone::Plain, "code");
    row.add<Label>("at " + handed.address, type::lead, Tone::Plain, "code.at");
    std::string words;
    for (const auto &word : info->keyWords) words += (words.empty() ? "" : " · ") + word;
    paper.add<Label>("Six words that the other one is asked to compare:", type::small, Tone::Soft);
    paper.add<Label>(words, type::strong, Tone::Plain, "sixwords");
}

std::string guestLine(DoorScreen &door) {
    const auto answer = door.mine().guestAnswered();
    if (answer == GuestAnswer::InAWhile) return "Your guest answers: in a while. The table waits.";
    if (answer == GuestAnswer::AnotherDay) return "Your guest answers: another day.";
    if (answer == GuestAnswer::NotThisOne) return "Your guest answers: not this one.";
    return {};
}

void knock(DoorPage &page, const std::string &guest) {
    auto &sheet = page.root->add<Sheet>("knock", guest + " is at the door", 560.f);
    sheet.content().add<PartnerMark>(Mark::Leaf, guest, "is at the door", "knocking");
    sheet.content().add<Label>("Would you let them in?", type::heading);
    sheet.content().add<Label>("Let in only whoever you expect. With two at the table, the link opens to nobody else.", type::body, Tone::Soft);
    auto &row = sheet.content().add<Row>(12.f);
    const auto answer = [](std::uint32_t yes) { return [yes](DoorScreen &at) { at.mine().ask({match::CommandKind::LetIn, yes, 0, {}, {}}); }; };
    page.press(row, "letin", "Let them in", ButtonKind::Action, answer(1));
    page.press(row, "notnow", "Not now", ButtonKind::Edge, answer(0));
    page.first = "letin";
}

} // namespace

void roomPage(DoorPage &page) {
    auto &door = page.door;
    const auto ways = door.sitting().reachable();
    const auto handed = handedOver(door, ways);
    page.heading("The table is laid. Hand one of these to your partner.");
    if (const auto line = guestLine(door); !line.empty()) page.body().add<Label>(line, type::strong, Tone::Plain, "answered");
    addresses(page, page.body(), ways);
    auto &split = page.body().add<Split>(20.f, 220.f, "hand");
    auto &left = split.add<Column>(12.f);
    left.setGrow(2.f);
    linkPaper(page, left, handed);
    codePaper(page, left, handed);
    auto &right = split.add<Card>(true, shadow::lying, 16.f, 16.f, "qr.paper", 8.f);
    right.setGrow(1.f);
    right.add<QrPicture>("qr", handed.link, 300.f);
    right.add<Label>("The same link, for a camera", type::small, Tone::Soft).setAlign(Align::Centre);
    page.foot(ways.empty() ? "The table stands on the server; the link works wherever the server can be reached."
                           : "The room can be reached while this computer is on and Heard stays open.");
    if (page.first.empty()) page.first = "copy";
    if (door.mine().status() == session::Status::Lost) page.soft("The connection went. It comes back by itself.");
    if (const auto guest = door.mine().knocking(); guest && !door.picks.leaving) knock(page, *guest);
}

} // namespace heard::client::ways
