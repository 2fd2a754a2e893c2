#include "game/client/screens/ways/at_table_door.hpp"

#include "game/client/screens/ways/next_steps.hpp"
#include "game/session/problem_text.hpp"

namespace heard::client::ways {

void knockSheet(Page &page) {
    auto &at = page.at;
    const auto guest = at.mine().knocking();
    if (!guest) return;
    auto &sheet = page.sheet("knock", *guest + " is at the door", [] {}, 560);
    sheet.content().add<Label>("Would you let them in? The evening is as it was.", type::body, Tone::Soft);
    auto &row = sheet.content().add<Row>(12.f);
    const auto answer = [&at](std::uint32_t yes) { return [&at, yes] { at.ask(match::CommandKind::LetIn, yes); }; };
    page.press(row, "letin", "Let them in", ButtonKind::Action, answer(1));
    page.press(row, "notnow", "Not now", ButtonKind::Edge, answer(0));
    page.first = "letin";
}

void refusedPage(Page &page) {
    auto &at = page.at;
    const auto problem = at.mine().problem();
    const auto text = session::problemText(problem);
    page.backdrop.lamp = Lamp::Middle;
    page.body().add<Spacer>(0.f, 8.f, 1.f);
    page.heading(std::string(text.sentence));
    page.soft(std::string(text.next), type::lead);
    const auto draft = at.mine().draft();
    if (!draft.empty()) page.quote("kept.draft", draft, "What you were writing.", true, type::said);
    page.body().add<Spacer>(0.f, 8.f, 2.f);
    for (const auto &step : nextSteps(problem, Coming::By::Link))
        if (step.does == NextStep::Does::Continue) {
            page.action("next", step.label, page.hands.toContinue);
            page.first = "next";
        }
    if (!draft.empty()) page.offer("copy.draft", "Copy my words", [copy = page.hands.copy, draft] { copy(draft); });
    page.offer("title", "Back to the title", page.hands.toTitle);
    if (page.first.empty()) page.first = "title";
}

} // namespace heard::client::ways
