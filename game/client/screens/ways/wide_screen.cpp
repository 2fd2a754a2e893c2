#include "game/client/screens/ways/wide_screen.hpp"

namespace heard::client::ways {

std::unique_ptr<Widget> WideScreen::build(App &app) {
    auto page = std::make_unique<Scaffold>("page");
    page->setName(name_).setWithoutPath().setContentWidth(1064).setCentred(true);
    page->content().add<Label>(heading_, type::heading, Tone::Plain, "heading");
    fill(app, *page);
    page->actions().add<Button>("back", open_ ? "Back to the table" : "Back", ButtonKind::Edge, [&app] { app.pop(); }).setIcon("back");
    return page;
}

void WideScreen::update(App &app, Millis now) {
    if (open_) open_->poll(session::Monotonic{now});
    if (app.canvas() == canvas_) return;
    canvas_ = app.canvas();
    app.rebuild();
}

bool WideScreen::handle(App &app, const Input &input) {
    if (input.intent != Intent::Cancel) return false;
    app.pop();
    return true;
}

} // namespace heard::client::ways
