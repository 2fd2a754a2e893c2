// A break: too much just now. A promised return, and soothing things meanwhile; whose it was is not kept.
#include "game/client/screens/pages/pages.hpp"
#include "game/client/screens/parts.hpp"
#include <ctime>

namespace heard::client::pages {
namespace {

// Breaks are wall time in UTC, shown in this seat's own zone.
std::string clockTime(std::int64_t utc) {
    const auto then = static_cast<std::time_t>(utc);
    std::tm local{};
    localtime_r(&then, &local);
    char words[32];
    const std::size_t n = std::strftime(words, sizeof words, "%A at %H:%M", &local);
    return {words, n};
}

} // namespace

void onBreak(Page &page) {
    auto &at = page.at;
    page.backdrop.lamp = Lamp::Middle;
    page.heading("A break, until " + clockTime(at.table().breakUntil));
    page.soft("You both come back to the table. Until then nothing needs rehearsing.");
    auto &grid = page.body().add<Grid>(300.f, 16.f, 2, "soothing");
    for (const char *thing : {"A glass of water, slowly.", "Once round the block, without the phone.", "Ten breaths, the out-breath longer than the in-breath.",
                              "Music you know by heart.", "Warm hands: a cup, a basin, a blanket.", "Something for the hands: dishes, a plant, a drawer."}) {
        auto &paper = grid.add<Card>(false, shadow::resting, 20.f, 14.f);
        paper.add<Label>(thing, type::body);
    }
    if (at.table().breakReturned && !at.shared()) {
        page.foot("You are back. " + page.them() + " is still away; there is no hurry.");
        return;
    }
    page.action("return", at.shared() ? "We’re back" : "I’m back", [&at] { at.askForBoth(match::CommandKind::Return); });
    page.first = "return";
}

} // namespace heard::client::pages
