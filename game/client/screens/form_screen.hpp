// Purpose: what the small screens beside the table have in common: a column of words and boxes beside the room at night, Back and
// Escape, a sentence when a way in is closed. A screen fills it in fill(); one small class a screen.
#pragma once

#include "game/client/screens/program.hpp"
#include "game/client/widgets/button.hpp"
#include "game/client/widgets/card.hpp"
#include "game/client/widgets/choice.hpp"
#include "game/client/widgets/scaffold.hpp"
#include "game/client/widgets/text_box.hpp"

namespace heard::client {

class FormScreen : public Screen {
public:
    FormScreen(Program &program, std::string name, std::string heading) : program_(program), name_(std::move(name)), heading_(std::move(heading)) {}
    std::string_view name() const override { return name_; }
    std::string firstFocus() const override { return first_; }
    Backdrop backdrop() const override { return {Backdrop::Kind::Room, Lamp::None, false}; }
    std::unique_ptr<Widget> build(App &app) override;
    void update(App &app, Millis now) override;
    bool handle(App &app, const Input &input) override;

protected:
    virtual void fill(App &app, Column &column) = 0; // boxes and words
    virtual void actions(App &app, Row &row) = 0;    // the action first; Back follows by itself
    // A word above a box of one line.
    LineEdit &box(Column &column, const std::string &id, const std::string &label, EditorPtr editor, const std::string &placeholder, std::function<void()> submit);
    void closed(App &app, std::optional<session::WayClosed> why); // shows why, if there is one

    Program &program_;
    std::string first_;

private:
    std::string name_, heading_;
    std::optional<session::WayClosed> closed_;
    Size canvas_;
};

} // namespace heard::client
