#include "game/client/screens/program.hpp"

#include "game/client/screens/evening_screen.hpp"
#include "game/client/screens/ways/ways.hpp"

namespace heard::client {

std::optional<session::WayClosed> sitDown(App &app, Program &program, session::WayToSit way, bool aloud) {
    if (!way) return way.error();
    EveningScreen::Parts parts;
    parts.sitting = std::move(*way);
    parts.aloud = aloud;
    parts.scorer = program.scorer;
    parts.help = program.help ? &*program.help : nullptr;
    parts.toTitle = [&program](App &the) { the.reset(titleScreen(program)); };
    parts.toContinue = [&program](App &the) { ways::toContinue(the, program); };
    parts.who = [&program](App &the, session::Sitting &open) { the.push(ways::whoScreen(program, &open)); };
    parts.lines = [&program](App &the, session::Sitting &open) { the.push(ways::helpScreen(program, &open)); };
    app.reset(std::make_unique<EveningScreen>(std::move(parts)));
    return std::nullopt;
}

} // namespace heard::client
