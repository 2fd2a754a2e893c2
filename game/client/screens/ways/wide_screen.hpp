// Purpose: a page of words beside everything else: help lines, who can read this, what could not be read. The evening below it goes on:
// its sitting, if there is one, is polled from here while the page is shown.
#pragma once

#include "game/client/screens/program.hpp"
#include "game/client/widgets/button.hpp"
#include "game/client/widgets/card.hpp"
#include "game/client/widgets/scaffold.hpp"

namespace heard::client::ways {

class WideScreen : public Screen {
public:
    WideScreen(Program &program, session::Sitting *open, std::string name, std::string heading)
        : program_(program), open_(open), name_(std::move(name)), heading_(std::move(heading)) {}
    std::string_view name() const override { return name_; }
    std::string firstFocus() const override { return "back"; }
    Backdrop backdrop() const override { return {Backdrop::Kind::Table, Lamp::None, false}; }
    std::unique_ptr<Widget> build(App &app) override;
    void update(App &app, Millis now) override;
    bool handle(App &app, const Input &input) override;

protected:
    virtual void fill(App &app, Scaffold &page) = 0;
    Program &program_;
    session::Sitting *open_; // outlives this screen, which lies over it

private:
    std::string name_, heading_;
    Size canvas_;
};

} // namespace heard::client::ways
