#include "game/client/screens/ways/coming.hpp"

#include "game/client/screens/ways/door_screen.hpp"
#include "game/client/screens/ways/ways.hpp"

namespace heard::client::ways {

session::WayToSit take(Program &program, const Coming &coming) {
    auto &ways = program.ways;
    switch (coming.by) {
    case Coming::By::Hosting: return ways.host(coming.name);
    case Coming::By::Opening: return ways.openOn(coming.name, coming.address, coming.secret);
    case Coming::By::Code: return ways.joinCode(coming.name, coming.address, coming.secret);
    case Coming::By::Continuing: return ways.resume(coming.secret);
    case Coming::By::Link: break;
    }
    return ways.joinLink(coming.name, coming.secret);
}

std::optional<session::WayClosed> come(App &app, Program &program, const Coming &coming) {
    auto way = take(program, coming);
    if (!way) return way.error();
    app.reset(std::make_unique<DoorScreen>(program, coming, std::move(*way)));
    return std::nullopt;
}

void toTitle(App &app, Program &program) { app.reset(titleScreen(program)); }

void toContinue(App &app, Program &program) {
    toTitle(app, program);
    app.push(continueScreen(program));
}

void backToForm(App &app, Program &program, const Coming &coming) {
    toTitle(app, program);
    switch (coming.by) {
    case Coming::By::Hosting: return app.push(hostScreen(program));
    case Coming::By::Opening: return app.push(openScreen(program, coming));
    case Coming::By::Continuing: return app.push(continueScreen(program));
    case Coming::By::Link:
    case Coming::By::Code: break;
    }
    app.push(joinScreen(program, coming));
}

std::string nameGiven(Program &program, const std::string &typed, const char *otherwise) {
    auto name = session::cleanName(typed);
    if (name.empty()) return otherwise;
    if (program.settings.name != name) {
        program.settings.name = name;
        program.keepSettings();
    }
    return name;
}

} // namespace heard::client::ways
