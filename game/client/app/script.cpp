#include "game/client/app/script.hpp"
#include "game/client/app/app.hpp"
#include "game/client/app/measure.hpp"

#include <SFML/System/String.hpp>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <sstream>

namespace heard::client {
namespace {

constexpr Millis patience = 3000; // for what is not there yet

void injectKey(App& app, std::string_view name) {
    sf::Event event = *keyNamed(name);
    app.inject(event);
    if (name == "Space") {
        sf::Event space{};
        space.type = sf::Event::TextEntered;
        space.text.unicode = ' ';
        app.inject(space);
    }
    event.type = sf::Event::KeyReleased;
    app.inject(event);
}

void injectText(App& app, const std::string& utf8) {
    for (const sf::Uint32 c : sf::String::fromUtf8(utf8.begin(), utf8.end())) {
        if (c == '\n') {
            injectKey(app, "Shift+Enter");
            continue;
        }
        sf::Event event{};
        event.type = sf::Event::TextEntered;
        event.text.unicode = c;
        app.inject(event);
    }
}

void injectClick(App& app, Point at) {
    const float s = app.ui().look().scale();
    const int x = static_cast<int>(std::lround(at.x * s)), y = static_cast<int>(std::lround(at.y * s));
    sf::Event move{};
    move.type = sf::Event::MouseMoved;
    move.mouseMove = {x, y};
    app.inject(move);
    for (const auto type : {sf::Event::MouseButtonPressed, sf::Event::MouseButtonReleased}) {
        sf::Event press{};
        press.type = type;
        press.mouseButton.button = sf::Mouse::Left;
        press.mouseButton.x = x;
        press.mouseButton.y = y;
        app.inject(press);
    }
}

void printRedraw(App& app, int frames) {
    const RedrawFigures f = measureRedraw(app, frames);
    std::printf("redraw median %.2f ms p95 %.2f ms least %.2f ms processor %.2f ms a frame\n", f.median, f.p95, f.least, f.processor);
    std::fflush(stdout);
}

Millis limitOf(const ScriptCommand& c) {
    if (c.verb == "wait") return std::stol(c.args[0]) + 1000;
    if ((c.verb == "wait-for" || c.verb == "gone") && c.args.size() == 2) return std::stol(c.args[1]);
    return c.verb == "wait-for" || c.verb == "gone" ? 5000 : patience;
}

} // namespace

std::unique_ptr<ScriptRunner> ScriptRunner::open(const std::string& path) {
    std::ifstream file(path);
    if (!file) {
        std::fprintf(stderr, "heard: cannot read script %s\n", path.c_str());
        return nullptr;
    }
    std::ostringstream text;
    text << file.rdbuf();
    auto parsed = parseScript(text.str());
    if (const auto* error = std::get_if<ScriptError>(&parsed)) {
        std::fprintf(stderr, "%s:%d: %s\n", path.c_str(), error->line, error->what.c_str());
        return nullptr;
    }
    return std::make_unique<ScriptRunner>(path, std::move(std::get<std::vector<ScriptCommand>>(parsed)));
}

ScriptRunner::ScriptRunner(std::string name, std::vector<ScriptCommand> commands) : name_(std::move(name)), commands_(std::move(commands)) {}

void ScriptRunner::step(App& app) {
    if (at_ >= commands_.size()) return app.quit(0);
    const ScriptCommand& command = commands_[at_];
    if (since_ < 0) since_ = app.now();
    const Millis waited = app.now() - since_;
    Result result = perform(app, command, waited);
    if (result == Result::Again && waited > limitOf(command)) result = Result::Failed;
    if (result == Result::Failed) return fail(app, command, why_);
    if (result == Result::Again) return;
    ++at_;
    since_ = -1;
}

void ScriptRunner::fail(App& app, const ScriptCommand& c, const std::string& why) {
    const std::string tree = app.ui().root() ? dumpTree(*app.ui().root()) : "(nothing is shown)";
    const std::string screen = app.shown() ? std::string(app.shown()->name()) : "none";
    std::fprintf(stderr, "%s:%d: %s: %s\nscreen: %s\n%s\n", name_.c_str(), c.line, c.verb.c_str(), why.c_str(), screen.c_str(), tree.c_str());
    app.quit(1);
}

ScriptRunner::Result ScriptRunner::click(App& app, const std::string& id) {
    Widget* w = app.ui().find(id);
    if (!w || !w->shown() || !w->enabled()) {
        why_ = !w ? "nothing is called " + id : id + " cannot be pressed now";
        return Result::Again;
    }
    app.ui().layout(app.canvas());
    for (Widget* up = w->parent(); up; up = up->parent()) up->reveal(app.ui().look(), w->bounds());
    const Rect seen = w->bounds().common(w->clip()).common({0, 0, app.canvas().w, app.canvas().h});
    if (seen.w < 2 || seen.h < 2) {
        why_ = id + " lies outside the window";
        return Result::Again;
    }
    injectClick(app, seen.centre());
    return Result::Done;
}

ScriptRunner::Result ScriptRunner::expect(App& app, const ScriptCommand& c) {
    const Widget* w = app.ui().find(c.args[0]);
    if (!w) {
        why_ = "nothing is called " + c.args[0];
        return Result::Again;
    }
    if (w->name().find(c.args[1]) != std::string::npos || w->value().find(c.args[1]) != std::string::npos) return Result::Done;
    why_ = c.args[0] + " says “" + w->name() + "” / “" + w->value() + "”";
    return Result::Again;
}

ScriptRunner::Result ScriptRunner::perform(App& app, const ScriptCommand& c, Millis waited) {
    const auto& a = c.args;
    if (c.verb == "click") return click(app, a[0]);
    if (c.verb == "expect") return expect(app, c);
    if (c.verb == "wait") return waited >= std::stol(a[0]) ? Result::Done : Result::Again;
    if (c.verb == "wait-for" || c.verb == "gone") {
        const Widget* w = app.ui().find(a[0]);
        const bool there = w && w->shown();
        why_ = a[0] + (there ? " is still there" : " did not come");
        return there == (c.verb == "wait-for") ? Result::Done : Result::Again;
    }
    if (c.verb == "type") injectText(app, a[0]);
    else if (c.verb == "key") injectKey(app, a[0]);
    else if (c.verb == "screenshot") app.capture(a[0]);
    else if (c.verb == "theme") app.setTheme(*themeNamed(a[0]));
    else if (c.verb == "text-scale") app.setTextScale(static_cast<float>(std::stol(a[0])) / 100.f);
    else if (c.verb == "measure-redraw") printRedraw(app, static_cast<int>(std::stol(a[0])));
    else if (c.verb == "quit") app.quit(0);
    else if (c.verb == "dump") {
        std::ofstream file(a[0]);
        if (app.ui().root()) file << dumpTree(*app.ui().root()) << '\n';
        why_ = "cannot write " + a[0];
        return file ? Result::Done : Result::Failed;
    } else if (c.verb == "resize") {
        const std::size_t x = a[0].find('x');
        app.resize(static_cast<unsigned>(std::stoul(a[0].substr(0, x))), static_cast<unsigned>(std::stoul(a[0].substr(x + 1))));
    }
    return Result::Done;
}

} // namespace heard::client
