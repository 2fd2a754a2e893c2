#include "game/client/screens/parts.hpp"

#include "game/client/widgets/feeling_art.hpp"

#include <algorithm>
#include <array>

namespace heard::client::parts {
namespace {

using rules::CardId;
using rules::CardSort;

// The first hand: what most evenings need, near things side by side. The rest follows in the order of the pack.
constexpr std::array<std::string_view, 12> firstHand{"scared",  "worried", "uneasy", "lonely",   "sad",  "hurt",
                                                     "annoyed", "angry",   "fed up", "worn out", "flat", "torn"};
constexpr std::size_t pageSize = 12;

std::vector<CardId> pack(CardSort sort) {
    std::vector<CardId> cards;
    const auto all = rules::laidCards();
    if (sort == CardSort::Feeling)
        for (auto name : firstHand)
            if (const auto card = rules::cardNamed(name)) cards.push_back(*card);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto card = static_cast<CardId>(i);
        if (all[i].sort == sort && std::find(cards.begin(), cards.end(), card) == cards.end()) cards.push_back(card);
    }
    return cards;
}

std::vector<CardId> onPage(const StepPicks &picks) {
    const auto cards = pack(picks.needs ? CardSort::Need : CardSort::Feeling);
    const std::size_t from = static_cast<std::size_t>(picks.trayPage) * pageSize;
    const std::size_t to = std::min(cards.size(), from + pageSize);
    return {cards.begin() + static_cast<std::ptrdiff_t>(std::min(from, cards.size())), cards.begin() + static_cast<std::ptrdiff_t>(to)};
}

void nextPage(StepPicks &picks) {
    const auto count = pack(picks.needs ? CardSort::Need : CardSort::Feeling).size();
    if (static_cast<std::size_t>(picks.trayPage + 1) * pageSize < count) ++picks.trayPage;
    else picks.trayPage = 0, picks.needs = !picks.needs;
}

void layIt(AtTable &at) {
    auto &picks = at.picks();
    if (!picks.inHand) return;
    const auto same = std::find(picks.laid.begin(), picks.laid.end(), *picks.inHand);
    if (same == picks.laid.end()) {
        if (picks.laid.size() >= at.match().mayLay) picks.laid.erase(picks.laid.begin());
        picks.laid.push_back(*picks.inHand);
    }
    picks.inHand.reset();
    picks.tray = false;
    at.lookTogether();
}

void grid(Page &page, Widget &into) {
    auto &at = page.at;
    auto &cells = into.add<Grid>(96.f, 6.f, 3, "feelings");
    cells.setGroup(at.picks().needs ? "Needs" : "Feelings");
    cells.setGrow(1);
    for (CardId card : onPage(at.picks())) {
        const bool chosen = at.picks().inHand == card;
        cells.add<Chip>("card." + std::to_string(card), cardWord(card), chosen, [&at, card, again = page.hands.again] {
            at.picks().inHand = card;
            again();
        });
    }
}

} // namespace

std::string cardWord(CardId card) {
    const auto all = rules::laidCards();
    return card < all.size() ? std::string(all[card].name) : std::string();
}

std::string artFor(CardId card) {
    const auto all = rules::laidCards();
    return card < all.size() ? feelingArt(all[card].family) : std::string();
}

bool layInline(const Page &page) { return page.roomy() && !page.at.aloud() && page.at.match().kind == scenario::StepKind::Reflect; }

void feelingsTray(Page &page, Widget &into) {
    auto &at = page.at;
    const bool guess = at.match().kind == scenario::StepKind::Reflect;
    auto &picks = at.picks();
    into.add<Label>(guess ? "What might be under it? A guess is enough." : "What is under it, for you?", type::body);
    auto &both = into.add<Split>(16.f, 100.f).setTop();
    auto &left = both.add<Column>(8.f);
    left.setGrow(3);
    grid(page, left);
    auto &right = both.add<Column>(4.f, Across::Centre);
    right.setGrow(1);
    const bool resting = !picks.inHand && !picks.laid.empty();
    const auto face = picks.inHand ? CardFace::Side::Up : resting ? CardFace::Side::Down : CardFace::Side::Empty;
    auto &held = right.add<CardFace>("inhand", Size{96, 134}, face, picks.inHand ? artFor(*picks.inHand) : "", picks.inHand ? cardWord(*picks.inHand) : "");
    held.setCaption(resting ? "Yours, face down" : "In your hand");
    if (resting) page.press(right, "lay.back", "Take back", ButtonKind::Word, [&at] { at.picks().laid.clear(); });
    else right.add<Label>(picks.inHand ? "not laid yet" : "none in hand", type::small, Tone::Soft).setAlign(Align::Centre);
    page.press(right, "lay.more", "More words", ButtonKind::Word, [&at] { nextPage(at.picks()); });
}

Button &layButton(Page &page, Widget &into) {
    auto &at = page.at;
    const auto laid = at.picks().laid.size();
    const bool guess = at.match().kind == scenario::StepKind::Reflect;
    const std::string label = laid == 0 ? (guess ? "Lay a guess" : "Lay a feeling") : (laid < at.match().mayLay ? "Lay another feeling" : "Change what lies there");
    auto &button = page.press(into, "lay.open", label, ButtonKind::Edge, [&at] {
        at.picks().tray = true;
        if (at.shared() && !at.eyes()) at.lookAlone(at.me());
    });
    button.setIcon("lay");
    return button;
}

void trayActions(Page &page, Widget &into) {
    auto &at = page.at;
    const auto &picks = at.picks();
    auto &lay = page.press(into, "lay", "Lay it face down", ButtonKind::Edge, [&at] { layIt(at); });
    lay.setIcon("lay");
    lay.setEnabled(picks.inHand.has_value());
}

void traySheet(Page &page) {
    auto &at = page.at;
    if (!at.picks().tray) return;
    auto close = [&at] {
        at.picks().tray = false;
        at.lookTogether();
    };
    auto &sheet = page.sheet("lay.sheet", "A feeling or a need, face down", close, 640);
    feelingsTray(page, sheet.content());
    page.first = "card." + std::to_string(onPage(at.picks()).front());
    auto &row = sheet.content().add<Row>(12.f);
    trayActions(page, row);
    page.press(row, "lay.close", "Not now", ButtonKind::Quiet, close);
}



void laidRow(Page &page, Widget &into, Size size) {
    auto &at = page.at;
    const auto down = session::faceDown(at.events());
    auto &row = into.add<Row>(20.f);
    const Seat speaker = at.match().floor;
    for (Seat seat : {speaker, other(speaker)}) {
        const bool me = seat == at.me() && at.acting() && at.match().mayLay > 0;
        const std::size_t count = me ? at.picks().laid.size() : down[seat == Seat::B ? 1 : 0];
        auto &column = row.add<Column>(8.f, Across::Centre);
        const std::string who = at.looking().isMe(seat) ? "Yours" : at.name(seat) + "’s" + (seat == speaker ? "" : " guess");
        auto &face = column.add<CardFace>(seat == speaker ? "laid.speaker" : "laid.listener", size, count > 0 ? CardFace::Side::Down : CardFace::Side::Empty);
        face.setMark(page.markOf(seat)).setCaption(who).setTilt(count > 0 ? (seat == speaker ? -3.f : 3.f) : 0.f);
        column.add<Label>(who + (count > 1 ? ", two face down" : count > 0 ? ", face down" : ""), type::small, count > 0 ? Tone::Plain : Tone::Soft)
            .setAlign(Align::Centre);
    }
}

void helpLines(Page &page, Widget &into) {
    if (!page.hands.help) {
        into.add<Label>(std::string(session::helpWithoutFile()), type::body);
        return;
    }
    for (const auto &country : page.hands.help->countries) into.add<Label>(session::helpCountryLine(country), type::body);
    into.add<Label>(session::reviewedLine(*page.hands.help), type::small, Tone::Soft);
}

} // namespace heard::client::parts
