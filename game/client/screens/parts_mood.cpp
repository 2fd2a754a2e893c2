#include "game/client/screens/parts.hpp"

namespace heard::client::parts {

void moodGrid(Page &page) {
    auto &at = page.at;
    auto &grid = page.body().add<Grid>(150.f, 10.f, 6, "moods");
    grid.setGroup("One word");
    const auto names = rules::moods();
    for (std::uint32_t mood = 0; mood < names.size(); ++mood)
        grid.add<Chip>("mood." + std::to_string(mood), session::moodName(mood), at.picks().mood == mood, [&at, mood, again = page.hands.again] {
            at.picks().mood = mood;
            again();
        });
    page.soft("And your battery:");
    auto &row = page.body().add<Row>(12.f, Across::Start, "batteries");
    row.setGroup("Your battery");
    for (std::uint8_t battery = 1; battery <= 3; ++battery)
        row.add<Chip>("battery." + std::to_string(battery), std::string(session::batteryName(battery)), at.picks().battery == battery,
                      [&at, battery, again = page.hands.again] {
                          at.picks().battery = battery;
                          again();
                      });
    page.first = "mood.0";
}

} // namespace heard::client::parts
