// Purpose: one screen of the game. A screen builds a widget tree, answers what is pressed through its callbacks, and asks
// App for changes; App applies them after the loop. A screen never decides an outcome: that is the session's.
#pragma once

#include "game/client/paint/table.hpp"
#include "game/client/widgets/ui.hpp"

namespace heard::client {

class App;

class Screen {
public:
    virtual ~Screen() = default;
    virtual std::string_view name() const = 0; // "title", "speak"; in dumps and for tests
    virtual std::unique_ptr<Widget> build(App& app) = 0; // the tree, from what holds now; called on entry and on App::rebuild()
    virtual std::string firstFocus() const { return {}; } // id that has the focus on entry
    virtual Backdrop backdrop() const { return {}; }
    virtual void enter(App&) {}               // shown, or shown again
    virtual void update(App&, Millis) {}      // once a loop while shown: look at the session, call App::rebuild() if it changed
    virtual bool handle(App&, const Input&) { return false; } // input no widget used: Escape, a screen's own keys
};

} // namespace heard::client
