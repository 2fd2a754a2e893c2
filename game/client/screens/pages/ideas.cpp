// Small things that could help: written sealed, turned over mixed and unsigned, marked sealed; the overlap lights up.
#include "game/client/screens/pages/pages.hpp"
#include "game/client/screens/parts.hpp"

#include <algorithm>

namespace heard::client::pages {
namespace {

std::vector<EditorPtr> ideaEditors(Page &page) {
    std::vector<EditorPtr> all;
    for (std::size_t i = 0; i < rules::maxIdeas; ++i)
        all.push_back(page.editors.get(page.key("idea." + std::to_string(i + 1)), rules::maxIdeaCodePoints, false));
    return all;
}

} // namespace

void ideasWrite(Page &page) {
    auto &at = page.at;
    page.backdrop.lamp = Lamp::Middle;
    page.news();
    page.heading(at.prompt().ask);
    page.soft("Up to four, small ones. They turn over together, mixed and unsigned.");
    const auto editors = ideaEditors(page);
    auto &paper = page.paper("ideas", true);
    for (std::size_t i = 0; i < editors.size(); ++i)
        paper.add<LineEdit>("idea." + std::to_string(i + 1), "Idea " + std::to_string(i + 1), editors[i]).setPlaceholder(i == 0 ? "A walk after dinner, without phones" : "");
    page.first = "idea.1";
    page.action("give", "Lay them face down", [&at, editors] {
        rules::Move move;
        move.kind = rules::MoveKind::List;
        for (const auto &editor : editors)
            if (!editor->onlySpaces()) move.list.push_back(editor->text());
        at.give(move);
    });
    page.quiet("pass", "Let this one go", [&at] { at.give(rules::MoveKind::Pass); });
}

void ideasMark(Page &page) {
    auto &at = page.at;
    page.backdrop.lamp = Lamp::Middle;
    page.heading((at.shared() ? at.name(at.me()) + ", w" : std::string("W")) + "hich of these could you live with?");
    page.soft("Your marks stay sealed until you have both marked.");
    const auto ideas = session::ideasShown(at.events());
    for (std::size_t i = 0; i < ideas.size(); ++i) {
        const auto mark = static_cast<std::uint8_t>(i);
        auto &marks = at.picks().marks;
        auto &toggle = page.body().add<Toggle>("mark." + std::to_string(i + 1), ideas[i], std::find(marks.begin(), marks.end(), mark) != marks.end(), [&at, mark](bool on) {
            std::erase(at.picks().marks, mark);
            if (on) at.picks().marks.push_back(mark);
        });
        toggle.setMark(page.markOf(at.me()));
    }
    page.first = "mark.1";
    page.action("give", "Seal my marks", [&at] {
        rules::Move move;
        move.kind = rules::MoveKind::Marks;
        move.numbers = at.picks().marks;
        std::sort(move.numbers.begin(), move.numbers.end());
        at.give(move);
    });
    page.quiet("pass", "Let this one go", [&at] { at.give(rules::MoveKind::Pass); });
}

void ideasSee(Page &page) {
    auto &at = page.at;
    page.backdrop.lamp = Lamp::Middle;
    const auto *both = at.last(rules::EventKind::IdeasOverlap);
    const auto ideas = session::ideasShown(at.events());
    const auto lit = [&](std::size_t i) { return both && std::find(both->numbers.begin(), both->numbers.end(), i) != both->numbers.end(); };
    page.heading(both && !both->numbers.empty() ? "You could both live with what is lit." : "None had both your marks. That is fine; they can rest.");
    auto &grid = page.body().add<Grid>(340.f, 16.f, 3, "ideas");
    for (std::size_t i = 0; i < ideas.size(); ++i) {
        auto &paper = grid.add<Card>(lit(i), lit(i) ? shadow::held : shadow::resting, 24.f, 16.f, (lit(i) ? "lit." : "idea.") + std::to_string(i + 1));
        paper.add<Label>(ideas[i], lit(i) ? type::strong : type::body);
        if (lit(i)) paper.add<Label>("both of you", type::small, Tone::Soft);
    }
    page.action("seen", at.shared() ? "Go on together" : "Go on", [&at] { at.giveForBoth(rules::MoveKind::Ready); });
    page.first = "seen";
}

} // namespace heard::client::pages
