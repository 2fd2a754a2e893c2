// Each alone: one's own words with soft marks, what this card listens for, one thing that worked first, at most one to try.
#include "game/client/screens/pages/pages.hpp"
#include "game/client/screens/parts.hpp"
#include "game/scoring/feedback.hpp"

#include <algorithm>
#include <map>

namespace heard::client::pages {
namespace {

using rules::Event;
using rules::EventKind;

struct Look {
    const Event *back;      // the LookBack event
    const Event *said;      // the words it belongs to
    scoring::Feedback feedback;
};

const Event *numbered(AtTable &at, std::uint32_t number) {
    const auto &all = at.events();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &event) { return event.number == number; });
    return found == all.end() ? nullptr : &*found;
}

// Did the speaker answer "yes, that's it" after these words?
bool saidYes(AtTable &at, const Event &said) {
    for (const auto &event : at.events()) {
        if (event.number <= said.number) continue;
        if (event.kind == EventKind::Confirmed) return event.value == 0;
        if (event.kind == EventKind::FloorCrossed) return false;
    }
    return false;
}

// The newest look at each text, in the order the words were said.
std::vector<Look> looks(Page &page, Seat by) {
    auto &at = page.at;
    std::map<std::uint32_t, const Event *> newest;
    for (const auto &event : at.events())
        if (event.kind == EventKind::LookBack && event.by == by && event.verdict) newest[event.ref] = &event;
    std::vector<Look> all;
    for (const auto &[ref, back] : newest) {
        const auto *said = numbered(at, ref);
        if (!said) continue;
        const auto &steps = at.scenario()->steps;
        const scenario::Rubric *rubric = !at.table().asUs && back->step < steps.size() && steps[back->step].rubric ? &*steps[back->step].rubric : nullptr;
        all.push_back({back, said, scoring::feedbackFor(*back->verdict, rubric, saidYes(at, *said))});
    }
    return all;
}

constexpr std::array<const char *, 4> numerals{" ①", " ②", " ③", " ④"};

// The marks that stand in the words: by place, none upon another, few enough to read.
std::vector<scoring::Remark> placed(const Look &look) {
    auto marks = look.feedback.marks;
    std::stable_sort(marks.begin(), marks.end(), [](const auto &a, const auto &b) { return a.span.start < b.span.start; });
    std::vector<scoring::Remark> kept;
    for (auto &mark : marks) {
        const bool clear = kept.empty() || mark.span.start >= kept.back().span.end;
        if (clear && mark.span.end > mark.span.start && kept.size() < 4) kept.push_back(std::move(mark));
    }
    return kept;
}

// The words with a soft ground and an underline under each mark, and its number after it.
void markedWords(Page &page, Widget &into, const Look &look) {
    const std::string &text = look.said->text;
    const auto &colors = page.colors;
    const std::array grounds{colors.markHappened, colors.markFeeling, colors.markReason};
    const std::array unders{Under::Solid, Under::Dotted, Under::Dashed};
    std::vector<Stretch> stretches;
    std::string shown;
    std::size_t at = 0, number = 0;
    for (const auto &mark : placed(look)) {
        const auto [begin, end] = parts::bytesOf(text, mark.span);
        shown += text.substr(at, begin - at);
        stretches.push_back({shown.size(), shown.size() + (end - begin), grounds[number % 3], unders[number % 3]});
        shown += text.substr(begin, end - begin) + numerals[number++];
        at = end;
    }
    shown += text.substr(at);
    into.add<Label>(shown, page.canvas.h < 680 ? type::saidHalf : type::said, Tone::Plain, "words").setStretches(std::move(stretches));
}

void misread(Page &page, Widget &into, const std::string &id, const Look &look, std::uint16_t finding) {
    auto &word = into.add<Button>(id, "This misread me", ButtonKind::Word, [&at = page.at, ref = look.back->ref, finding, again = page.hands.again] {
        match::Command command;
        command.kind = match::CommandKind::Misread;
        command.number = ref;
        command.extra = finding;
        at.ask(command);
        again();
    });
    word.setSoft().setFace(type::small);
}

void margin(Page &page, Widget &into, const Look &look, bool own) {
    std::size_t number = 0;
    for (const auto &mark : placed(look)) {
        into.add<Label>(std::string(numerals[number]).substr(1) + "  " + mark.text, type::body, Tone::Plain, "mark." + std::to_string(number + 1));
        ++number;
        if (own) misread(page, into, "misread." + std::to_string(number), look, mark.finding);
    }
}

void below(Page &page, Widget &into, const Look &look, bool own) {
    const auto &f = look.feedback;
    if (!f.worked && !f.tryOut) {
        if (!f.nothing.empty()) into.add<Label>(f.nothing, type::body, Tone::Soft, "nothing");
        return;
    }
    into.add<Rule>();
    auto &grid = into.add<Grid>(260.f, 32.f, 2, "notes");
    for (const auto &[remark, title, id] : {std::tuple{&f.worked, "One thing that worked", "worked"}, std::tuple{&f.tryOut, "One to try", "try"}}) {
        if (!*remark) continue;
        auto &column = grid.add<Column>(4.f);
        column.add<Label>(title, type::smallStrong, Tone::Soft);
        column.add<Label>((*remark)->text, type::lead, Tone::Plain, id);
        if (own && remark == &f.tryOut) misread(page, column, "misread.try", look, f.tryOut->finding);
    }
}

void tabs(Page &page, Widget &into, const std::vector<Look> &all, std::size_t shown) {
    auto &row = into.add<Row>(12.f);
    row.setGroup("Which of your words");
    int said = 0, gave = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool statement = all[i].back->verdict->as == rules::TextAs::Statement;
        const int nth = statement ? ++said : ++gave;
        std::string label = statement ? "What you said" : "What you gave back";
        if (nth > 1) label += ", " + std::to_string(nth);
        row.add<Chip>("tab." + std::to_string(i + 1), label, i == shown, [&at = page.at, i, again = page.hands.again] {
            at.evening(at.me()).lookBackPage = i;
            again();
        });
    }
}

void listens(Page &page, Widget &into, const Look &look) {
    auto &at = page.at;
    const auto &f = look.feedback;
    if (!f.listenedFor.empty()) {
        into.add<Label>("What this card listens for", type::title);
        into.add<Label>(std::to_string(f.listened) + " of " + std::to_string(f.of) + " were there", type::body, Tone::Soft, "count");
        for (const auto &one : f.listenedFor) into.add<Label>((one.there ? "●  " : "○  ") + one.label + (one.there ? "" : "  · not this time"), type::body, one.there ? Tone::Plain : Tone::Soft);
        into.add<Label>("Things to listen for; not a measure of you. What it was unsure of, it left out.", type::small, Tone::Soft);
    }
    if (saidYes(at, *look.said)) {
        const std::string who = at.match().kind == scenario::StepKind::Ending && look.back->verdict->as == rules::TextAs::Reflection ? page.them() + " told you" : "You told " + page.them();
        into.add<Label>(who + " “yes, that’s it”. That comes before anything on this page.", type::small, Tone::Soft);
    }
}

void actions(Page &page) {
    auto &at = page.at;
    page.action("ready", "On to the close", [&at] { at.give(rules::MoveKind::Ready); });
    const auto mine = looks(page, at.me());
    const bool helped = std::any_of(mine.begin(), mine.end(), [](const Look &look) { return look.feedback.helpPage; }); // stays with its writer
    if (!helped)
        page.offer("show", "Show this page to " + page.them(), [&at] {
                at.ask(match::CommandKind::ShowLookBack);
                at.picks().show = true;
            }).setIcon("eye").setEnabled(!at.picks().show);
    const bool theirs = !looks(page, other(at.me())).empty();
    if (theirs) page.quiet("theirs", at.picks().page == 1 ? "Back to my page" : page.them() + "’s page", [&at] { at.picks().page = 1 - std::min<std::size_t>(1, at.picks().page); });
    page.foot(at.picks().page == 1  ? page.them() + " shows you this page."
              : at.picks().show     ? page.them() + " can see it now."
                                    : "Only on your screen, " + at.name(at.me()) + (helped ? ". It closes with the evening." : ". It closes with the evening, unless you show it."));
    page.first = "ready";
}

} // namespace

void lookingBack(Page &page) {
    auto &at = page.at;
    page.backdrop.lamp = Lamp::None;
    page.frame.setWithoutPath();
    const bool theirs = at.picks().page == 1;
    const auto all = looks(page, theirs ? other(at.me()) : at.me());
    if (all.empty()) {
        page.heading("What was said aloud or let go leaves nothing to look at here. That is fine.");
        actions(page);
        return;
    }
    const std::size_t shown = std::min(at.evening(at.me()).lookBackPage, all.size() - 1);
    const auto &look = all[shown];
    auto &columns = page.body().add<Split>(32.f, 280.f, "columns").setTop();
    auto &paper = columns.add<Card>(true, shadow::held, 40.f, 16.f, "lookback", 11.f);
    paper.setGrow(2.2f);
    tabs(page, paper, all, shown);
    if (look.feedback.helpPage) {
        paper.add<Label>(std::string(session::safetyHeading()), type::title);
        parts::helpLines(page, paper);
        actions(page);
        return;
    }
    auto &halves = paper.add<Split>(28.f, 220.f, "halves").setTop();
    auto &words = halves.add<Column>(8.f);
    words.setGrow(1.5f);
    markedWords(page, words, look);
    auto &side = halves.add<Column>(2.f);
    side.setGrow(1);
    margin(page, side, look, !theirs);
    below(page, paper, look, !theirs);
    auto &right = columns.add<Column>(12.f);
    right.setGrow(1);
    listens(page, right, look);
    actions(page);
}

} // namespace heard::client::pages
