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
    if (options.theme) app.theme = themeNamed(*options.theme).value_or(app.theme);
    const unsigned percent = options.textPercent.value_or(settings.textScale);
    app.textScale = std::clamp(static_cast<float>(percent) / 100.f, 1.f, 2.f);
    app.reducedMotion = settings.reducedMotion;
    app.scale = options.scale;
    app.width = options.width;
    app.height = options.height;
    app.script = options.script;
    return app;
}

} // namespace

int runWindow(session::WaysIn &ways, const WindowOptions &options) {
    Program program{ways, options.scorer, options.configFolder, options.stateFolder, session::loadHelpLines(options.helpLines),
                    session::loadSettings(options.configFolder)};
    App app(appOptions(options, program.settings));
    if (!options.joinLink.empty()) return app.run(ways::joinLinkScreen(program, options.joinLink));
    return app.run(titleScreen(program));
}

} // namespace heard::client
