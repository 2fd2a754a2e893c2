// Purpose: the door of a table that stands on another machine or opens on this one: connecting, six words, the invitation, knocking,
// what the host hands over and whom they let in, and every way it can fail. It ends where the evening begins.
// Owner: App. The window's thread only.
#pragma once

#include "game/client/app/app.hpp"
#include "game/client/screens/ways/coming.hpp"
#include "game/client/widgets/button.hpp"
#include "game/client/widgets/card.hpp"
#include "game/client/widgets/scaffold.hpp"
#include "game/client/widgets/text_box.hpp"

#include <functional>
#include <string_view>

namespace heard::client::ways {

class DoorScreen final : public Screen {
public:
    DoorScreen(Program &program, Coming coming, std::unique_ptr<session::Sitting> sitting);
    std::string_view name() const override { return name_; }
    std::string firstFocus() const override { return first_; }
    std::unique_ptr<Widget> build(App &app) override;
    void enter(App &app) override;
    void update(App &app, Millis now) override;
    bool handle(App &app, const Input &input) override;

    // What the pages read and ask. Nothing here decides an outcome.
    App &app() { return *app_; }
    Program &program() { return program_; }
    const Coming &coming() const { return coming_; }
    session::Session &mine() { return sitting_->session(Seat::A); }
    session::Sitting &sitting() { return *sitting_; }
    void answer(session::GuestAnswer answer); // under the name that stands in the box
    void again();                             // the same way in once more
    void again(const Coming &coming);
    void leave();                             // a host is asked first, since the link dies with the table
    void copy(const std::string &text, const std::string &said);
    void rebuild() { app_->rebuild(); }

    struct Picks {
        EditorPtr name;
        std::size_t address = 0;   // which of this machine’s addresses the link is for
        std::string copied;        // what was copied last, said once
        std::string remark;        // why something did not go
        bool leaving = false;      // the question is open
        std::optional<session::GuestAnswer> answered;
    } picks;

private:
    bool hosting();
    void goOn(App &app);
    Program &program_;
    Coming coming_;
    std::unique_ptr<session::Sitting> sitting_;
    App *app_ = nullptr;
    session::Status shown_ = session::Status::Idle;
    Size canvas_;
    std::string name_ = "door", first_, pageKey_;
    std::optional<session::GuestAnswer> give_; // to be said once the invitation has come again, under another name
};

// One page of it, for the time of one build.
struct DoorPage {
    DoorPage(DoorScreen &door_, std::string_view name);
    DoorScreen &door;
    std::unique_ptr<Stack> root;
    Scaffold &frame;
    float textScale;
    std::string first;

    void lower(); // quiet pages: the words stand lower; call before and after them
    Column &body() { return frame.content(); }
    Label &heading(const std::string &text);
    Label &lead(const std::string &text);
    Label &soft(const std::string &text);
    Button &press(Widget &into, const std::string &id, const std::string &label, ButtonKind kind, std::function<void(DoorScreen &)> f);
    Button &action(const std::string &id, const std::string &label, std::function<void(DoorScreen &)> f);
    Button &offer(const std::string &id, const std::string &label, std::function<void(DoorScreen &)> f);
    Button &quiet(const std::string &id, const std::string &label, std::function<void(DoorScreen &)> f);
    void foot(const std::string &text);
};

// The pages, each a small function.
void lookingPage(DoorPage &); // connecting, or finding the connection again
void trustPage(DoorPage &);   // six words
void invitedPage(DoorPage &); // who invites; the guest’s four answers; then waiting at the door
void roomPage(DoorPage &);    // what the host hands over; who knocks
void closedPage(DoorPage &);  // the guest said another day, or not this one
void problemPage(DoorPage &);

} // namespace heard::client::ways
