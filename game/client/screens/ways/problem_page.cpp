// Each way it can fail: what happened, the next step in words, and a button that takes it.
#include "game/client/screens/ways/door_screen.hpp"
#include "game/client/screens/ways/next_steps.hpp"
#include "game/client/screens/ways/ways.hpp"
#include "game/session/pins.hpp"
#include "game/session/problem_text.hpp"

namespace heard::client::ways {
namespace {

using Does = NextStep::Does;

void takeStep(DoorScreen &at, Does does) {
    switch (does) {
    case Does::TryAgain: return at.again();
    case Does::BackToForm: return backToForm(at.app(), at.program(), at.coming());
    case Does::Continue: return toContinue(at.app(), at.program());
    case Does::Close: return at.app().quit();
    case Does::HostHere:
        toTitle(at.app(), at.program());
        return at.app().push(hostScreen(at.program()));
    case Does::CompareAnew:
        session::Pins(at.program().configFolder).forget(at.coming().address);
        return at.again();
    }
}

} // namespace

void problemPage(DoorPage &page) {
    auto &door = page.door;
    const auto problem = door.mine().problem();
    const auto text = session::problemText(problem);
    page.frame.setContentWidth(760);
    page.lower();
    page.heading(std::string(text.sentence));
    page.lead(std::string(text.next));
    if (!door.picks.remark.empty()) page.soft(door.picks.remark);
    page.lower();
    page.lower();
    bool first = true;
    for (const auto &step : nextSteps(problem, door.coming().by)) {
        const std::string id = first ? "next" : "next." + step.label.substr(0, step.label.find(' '));
        const auto f = [does = step.does](DoorScreen &at) { takeStep(at, does); };
        first ? page.action(id, step.label, f) : page.offer(id, step.label, f);
        first = false;
    }
    page.quiet("title", "Back to the title", [](DoorScreen &at) { toTitle(at.app(), at.program()); });
    page.first = "next";
}

} // namespace heard::client::ways
