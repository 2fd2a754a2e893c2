// First trust: six words made from the server’s key, compared before anything is sent.
#include "game/client/screens/ways/door_screen.hpp"

namespace heard::client::ways {

void trustPage(DoorPage &page) {
    const bool opening = page.door.coming().by == Coming::By::Opening;
    page.heading("Do both of you read the same six words?");
    page.soft(std::string("This computer has not been to that server before. The words are made from its key. ") +
              (opening ? "Whoever runs the server can read theirs to you." : "Whoever invited you sees theirs beside the code, and can read them to you.") +
              " Nothing of yours has been sent yet.");
    auto &grid = page.body().add<Grid>(170.f, 12.f, 3, "words");
    int number = 0;
    for (const auto &word : page.door.mine().keyWords()) {
        auto &paper = grid.add<Card>(true, shadow::resting, 20.f, 12.f, "word." + std::to_string(++number), 0.f);
        paper.add<Label>(word, type::said).setAlign(Align::Centre);
    }
    page.offer("trust.yes", "Yes, the same six", [](DoorScreen &at) { at.mine().trustKey(true); }).setHeight(measure::answer);
    page.offer("trust.no", "No, they differ", [](DoorScreen &at) { at.mine().trustKey(false); }).setHeight(measure::answer);
    page.foot("If they differ, someone else may stand in between. Then nothing is sent.");
    page.first = "trust.yes";
}

} // namespace heard::client::ways
