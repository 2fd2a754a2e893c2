#include "game/client/screens/form_screen.hpp"

namespace heard::client {

std::unique_ptr<Widget> FormScreen::build(App &app) {
    auto page = std::make_unique<TitlePage>("page");
    auto &column = page->content().add<Column>(12.f);
    column.add<Label>(heading_, type::heading, Tone::Plain, "heading");
    fill(app, column);
    if (closed_) {
        column.add<Label>(closed_->sentence, type::strong, Tone::Plain, "closed");
        if (!closed_->next.empty()) column.add<Label>(closed_->next, type::body, Tone::Soft, "closed.next");
    }
    column.add<Spacer>(0.f, 8.f);
    auto &row = column.add<Row>(12.f);
    actions(app, row);
    row.add<Button>("back", "Back", ButtonKind::Quiet, [&app] { app.pop(); });
    return page;
}

void FormScreen::update(App &app, Millis) {
    if (app.canvas() == canvas_) return;
    canvas_ = app.canvas();
    app.rebuild();
}

bool FormScreen::handle(App &app, const Input &input) {
    if (input.intent != Intent::Cancel) return false;
    app.pop();
    return true;
}

LineEdit &FormScreen::box(Column &column, const std::string &id, const std::string &label, EditorPtr editor, const std::string &placeholder,
                          std::function<void()> submit) {
    column.add<Label>(label, type::smallLabel);
    auto &edit = column.add<LineEdit>(id, label, std::move(editor));
    edit.setPlaceholder(placeholder);
    edit.setOnSubmit(std::move(submit));
    if (first_.empty()) first_ = id;
    return edit;
}

void FormScreen::closed(App &app, std::optional<session::WayClosed> why) {
    closed_ = std::move(why);
    if (closed_) app.rebuild();
}

} // namespace heard::client
