// The first screen: the ways in, and three words below that are always there.
#include "game/client/screens/program.hpp"
#include "game/client/widgets/scaffold.hpp"
#include "game/client/screens/ways/ways.hpp"
#include "game/client/widgets/button.hpp"

namespace heard::client {
namespace {

class TitleScreen final : public Screen {
public:
    explicit TitleScreen(Program &program) : program_(program) {}
    std::string_view name() const override { return "title"; }
    std::string firstFocus() const override { return "here"; }
    Backdrop backdrop() const override { return {Backdrop::Kind::Room, Lamp::None, false}; }

    std::unique_ptr<Widget> build(App &app) override {
        auto page = std::make_unique<TitlePage>("page");
        auto &column = page->content();
        const bool small = app.canvas().h < 680 || app.theme().textScale > 1.3f;
        if (small) column.add<Label>("Heard", Type{64, 72, 300}, Tone::Plain, "name");
        else column.add<Wordmark>("Heard");
        column.add<Label>("Say it. Hear it back. See what was under it.", Type{22, 32, 400}, Tone::Plain, "tagline");
        column.add<Spacer>(0.f, small ? 4.f : 20.f);
        auto &menu = column.add<Column>(0.f, Across::Stretch, "ways");
        const auto row = [&](const char *id, const char *label, std::string detail, bool action, std::function<void()> f) {
            menu.add<MenuRow>(id, label, std::move(detail), action, std::move(f)).setRule(!action && menu.children().size() > 1);
        };
        row("here", "Play here together", "one screen, two seats", true, [&app, this] { app.push(playHereScreen(program_)); });
        row("host", "Host for my partner", "a link, a code, our own table", false, [&app, this] { app.push(ways::hostScreen(program_)); });
        row("join", "Join", "with a link or a code", false, [&app, this] { app.push(ways::joinScreen(program_)); });
        row("open", "Open a room on a server", "an address you were given", false, [&app, this] { app.push(ways::openScreen(program_)); });
        row("practise", "Practise alone", "the other side is scripted", false, [&app, this] { app.push(practiseScreen(program_)); });
        const auto rooms = session::Session::savedRooms(program_.stateFolder.string());
        if (!rooms.empty())
            row("continue", "Continue", rooms.front().when + ", with " + rooms.front().with, false, [&app, this] { app.push(ways::continueScreen(program_)); });
        column.add<Spacer>(0.f, small ? 4.f : 20.f);
        auto &words = column.add<Row>(36.f);
        words.add<Spacer>(-12.f);
        const auto word = [&](const char *id, const char *label, std::function<void()> f) {
            words.add<Button>(id, label, ButtonKind::Word, std::move(f)).setFace(type::body).setSoft();
        };
        word("settings", "Settings", [&app, this] { app.push(ways::settingsScreen(program_)); });
        word("help", "Help lines and safety", [&app, this] { app.push(ways::helpScreen(program_)); });
        word("who", "Who can read this?", [&app, this] { app.push(ways::whoScreen(program_)); });
        if (!program_.ways.brokenScenarios().empty())
            word("broken", "Cards that could not be read", [&app, this] { app.push(ways::brokenScreen(program_)); });
        return page;
    }

    void enter(App &app) override { app.setQuickExit([] {}); }
    void update(App &app, Millis) override {
        if (app.canvas() == canvas_) return;
        canvas_ = app.canvas();
        app.rebuild();
    }
    bool handle(App &app, const Input &input) override {
        if (input.intent != Intent::Cancel) return false;
        app.quit();
        return true;
    }

private:
    Program &program_;
    Size canvas_;
};

} // namespace

std::unique_ptr<Screen> titleScreen(Program &program) { return std::make_unique<TitleScreen>(program); }

} // namespace heard::client
