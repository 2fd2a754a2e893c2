#include "game/client/screens/program.hpp"

#include "game/client/screens/evening_screen.hpp"

namespace heard::client {

std::optional<session::WayClosed> sitDown(App &app, Program &program, session::WayToSit way, bool aloud) {
    if (!way) return way.error();
    EveningScreen::Parts parts;
    parts.sitting = std::move(*way);
    parts.aloud = aloud;
    parts.scorer = program.scorer;
    parts.help = program.help ? &*program.help : nullptr;
    parts.toTitle = [&program](App &the) { the.reset(titleScreen(program)); };
    app.reset(std::make_unique<EveningScreen>(std::move(parts)));
    return std::nullopt;
}

} // namespace heard::client
