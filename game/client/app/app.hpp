// Purpose: the window and the loop. Owns the theme, the stack of screens, focus, clipboard, timers and the idle policy.
// One per program; everything here runs on the thread that calls run(). Nothing typed is ever written anywhere by it.
#pragma once

#include "game/client/app/input_table.hpp"
#include "game/client/app/quick_exit.hpp"
#include "game/client/app/screen.hpp"

#include <SFML/Graphics/RenderWindow.hpp>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace heard::client {

class ScriptRunner;

struct AppOptions {
    ThemeName theme = ThemeName::Evening;
    float textScale = 1;      // 1..2
    float scale = 0;          // interface scale; 0: Xft.dpi / 96
    bool reducedMotion = false;
    unsigned width = 1280, height = 720;
    std::string script;       // path of a script to play, empty for none
};

class App {
public:
    explicit App(AppOptions options);
    ~App();
    int run(std::unique_ptr<Screen> first); // the exit code

    // Screens. All are asked for here and applied after the loop, so a callback may call them freely.
    void push(std::unique_ptr<Screen> screen);    // over the one shown, which waits
    void replace(std::unique_ptr<Screen> screen); // instead of the one shown
    void reset(std::unique_ptr<Screen> screen);   // instead of all
    void pop();                                   // back; the last pop quits
    void rebuild() { rebuildAsked_ = true; }      // build() the shown screen again; focus stays by id
    void quit(int code = 0);
    Screen* shown() const { return stack_.empty() ? nullptr : stack_.back().get(); }

    // The look. Each rebuilds the screen.
    void setTheme(ThemeName name);
    void setTextScale(float scale);
    void setScale(float scale);
    void setReducedMotion(bool yes);
    const Theme& theme() const { return look_.theme; }
    float scaleSetting() const { return options_.scale; }

    void setTick(std::function<void(Millis)> tick) { tick_ = std::move(tick); } // the session, once a loop
    // Called when the quick exit is asked for, after the window is hidden and our clipboard text is gone. The loop then ends.
    void setQuickExit(std::function<void()> f) { onQuickExit_ = std::move(f); }
    void leaveQuietly(); // the same, from the menu

    using TimerId = int;
    TimerId after(Millis ms, std::function<void()> f); // once; on this thread
    void cancel(TimerId id);

    void copyText(const std::string& utf8);
    Ui& ui() { return ui_; }
    Millis now() const { return now_; }
    void changed() { ui_.changed(); } // draw again

    // For scripts and tests.
    void inject(const sf::Event& event) { handle(event); }
    void resize(unsigned w, unsigned h);
    void capture(std::string path) { capturePath_ = std::move(path), ui_.changed(); } // a PNG of the next frame
    bool capturing() const { return !capturePath_.empty(); }
    Size canvas() const { return ui_.canvas(); }
    double lastFrameMs() const { return frameMs_; }
    int framesDrawn() const { return frames_; }
    void redrawNow(); // draws whatever the dirty flag says; for measuring

private:
    enum class Ask : std::uint8_t { Push, Replace, Reset, Pop };
    struct Change {
        Ask ask;
        std::unique_ptr<Screen> screen;
    };
    struct Timer {
        TimerId id;
        Millis at;
        std::function<void()> f;
    };
    void openWindow();
    void handle(const sf::Event& event);
    void handleKeyRow(const sf::Event& event);
    void dispatch(const Input& input);
    void applyChanges();
    void buildShown(bool entering);
    void applyScale();
    void relayout();
    void runTimers();
    bool beat(); // true while something moves
    void draw();
    void rest(bool moving);
    static Millis steadyNow();

    AppOptions options_;
    Look look_;
    Painter painter_;
    TableView table_;
    sf::RenderWindow window_;
    Ui ui_;
    InputTable input_;
    QuickExit quickExit_;
    std::vector<std::unique_ptr<Screen>> stack_;
    std::vector<Change> changes_;
    std::vector<Timer> timers_;
    TimerId nextTimer_ = 1;
    std::function<void(Millis)> tick_;
    std::function<void()> onQuickExit_;
    std::unique_ptr<ScriptRunner> script_;
    std::string ourClip_, capturePath_;
    Millis now_ = 0, lastInput_ = 0;
    double frameMs_ = 0;
    int frames_ = 0, exitCode_ = 0;
    bool running_ = true, rebuildAsked_ = false, swallowSpace_ = false;
};

// Pixels per logical pixel the desktop asks for: Xft.dpi / 96, at least 1.
float desktopScale();
// Asks the window manager not to make the window smaller; if it does anyway, everything is drawn smaller.
void holdMinimumSize(sf::WindowHandle window, int width, int height);
// The scale in force: as asked, grown by half of what the window is larger than 1280 × 720, never so large that less than
// 960 × 600 logical pixels remain.
float effectiveScale(float asked, unsigned width, unsigned height);

} // namespace heard::client
