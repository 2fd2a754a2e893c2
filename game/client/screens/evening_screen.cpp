#include "game/client/screens/evening_screen.hpp"

namespace heard::client {

EveningScreen::EveningScreen(Parts parts)
    : at_(std::move(parts.sitting), parts.aloud, parts.scorer), help_(parts.help), toTitle_(std::move(parts.toTitle)),
      toContinue_(std::move(parts.toContinue)), who_(std::move(parts.who)), lines_(std::move(parts.lines)) {}

Hands EveningScreen::handsFor(App &app) {
    Hands hands;
    hands.again = [&app] { app.rebuild(); };
    hands.toTitle = [this, &app] { toTitle_(app); };
    hands.toContinue = [this, &app] { toContinue_(app); };
    hands.who = [this, &app] { who_(app, at_.sitting()); };
    hands.lines = [this, &app] { lines_(app, at_.sitting()); };
    hands.leaveQuietly = [&app] { app.leaveQuietly(); };
    hands.copy = [&app](const std::string &text) { app.copyText(text); };
    hands.help = help_;
    return hands;
}

std::unique_ptr<Widget> EveningScreen::build(App &app) {
    hands_ = handsFor(app);
    const auto shown = pages::pageFor(at_);
    auto pageKey = std::string(shown.name) + "/" + std::to_string(at_.table().hasMatch ? at_.match().turn : 0) + "/" + std::to_string(static_cast<int>(at_.me())) + "/" + std::to_string(static_cast<int>(over_)) +
                   (at_.picks().tray ? "t" : "") + (at_.picks().checking ? "c" : "");
    if (pageKey != pageKey_) app.ui().setRoot(nullptr); // the focus of another page means nothing here
    pageKey_ = std::move(pageKey);
    canvas_ = app.canvas();
    Page page(at_, editors_, hands_, app.canvas(), app.theme());
    page.backdrop.lamp = lampFor(at_);
    name_ = shown.name;
    shown.build(page);
    frameAround(page, shown.name, over_);
    backdrop_ = page.backdrop;
    first_ = page.first;
    return std::move(page.root);
}

void EveningScreen::enter(App &app) {
    app.setQuickExit([this] { leaveQuietly(); });
}

void EveningScreen::leaveQuietly() {
    at_.of(Seat::A).leaveQuietly();
    if (at_.shared()) at_.of(Seat::B).leaveQuietly();
}

// What a page is built from besides the session: a text on its way is gone by itself.
std::string EveningScreen::shownKey() {
    return std::string(pages::pageFor(at_).name) + (at_.mine().pending() ? "p" : "") + std::to_string(static_cast<int>(at_.mine().status()));
}

void EveningScreen::update(App &app, Millis now) {
    const bool changed = at_.poll(session::Monotonic{now});
    if (auto refusal = at_.takeRefusal(); !refusal.empty()) {
        at_.picks().remark = std::move(refusal);
        app.rebuild();
    }
    auto key = shownKey();
    if (!changed && key == key_ && app.canvas() == canvas_) return;
    key_ = std::move(key);
    app.rebuild();
}

bool EveningScreen::handle(App &app, const Input &input) {
    if (input.intent != Intent::Cancel) return false;
    auto &picks = at_.picks();
    if (over_ != Over::Nothing) over_ = Over::Nothing;
    else if (at_.mine().pending()) {
        if (auto move = at_.mine().undo()) picks.laid = move->cards;
    } else if (picks.wholeList || picks.tray || picks.checking || picks.typing)
        picks.wholeList = picks.tray = picks.checking = picks.typing = false;
    else over_ = Over::Leave;
    app.rebuild();
    return true;
}

} // namespace heard::client
