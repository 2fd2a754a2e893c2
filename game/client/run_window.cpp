#include "game/client/run_window.hpp"

#include "game/client/screens/program.hpp"
#include "game/client/screens/ways/ways.hpp"

#include <algorithm>

namespace heard::client {
namespace {

ThemeName themeOf(session::Theme theme) {
    switch (theme) {
    case session::Theme::Morning: return ThemeName::Morning;
    case session::Theme::HighContrast: return ThemeName::HighContrast;
    case session::Theme::Evening: break;
    }
    return ThemeName::Evening;
}

AppOptions appOptions(const WindowOptions &options, const session::Settings &settings) {
    AppOptions app;
    app.theme = themeOf(settings.theme);
    app.textScale = std::clamp(static_cast<float>(settings.textScale) / 100.f, 1.f, 2.f);
    app.reducedMotion = settings.reducedMotion;
    app.scale = static_cast<float>(options.scale);
    app.script = options.script;
    return app;
}

} // namespace

int runWindow(session::WaysIn &ways, const scoring::Scorer *scorer, const WindowOptions &options) {
    Program program{ways, scorer, options.configFolder, options.stateFolder, session::loadHelpLines(options.paths.helpLines()),
                    session::loadSettings(options.configFolder)};
    if (!options.name.empty()) program.settings.name = options.name;
    App app(appOptions(options, program.settings));
    return app.run(options.joinLink.empty() ? titleScreen(program) : ways::joinLinkScreen(program, options.joinLink));
}

} // namespace heard::client
