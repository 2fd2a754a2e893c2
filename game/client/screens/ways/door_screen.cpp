#include "game/client/screens/ways/door_screen.hpp"

#include "game/client/screens/ways/ways.hpp"

namespace heard::client::ways {

using session::GuestAnswer;
using session::Status;

DoorScreen::DoorScreen(Program &program, Coming coming, std::unique_ptr<session::Sitting> sitting)
    : program_(program), coming_(std::move(coming)), sitting_(std::move(sitting)) {
    picks.name = makeEditor(24, false, program.settings.name);
}

// A table of ours at which nobody else sits yet.
bool DoorScreen::hosting() {
    return mine().hostInfo() && mine().seat() == Seat::A && mine().table().stage == match::Stage::Waiting;
}

std::unique_ptr<Widget> DoorScreen::build(App &app) {
    app_ = &app;
    canvas_ = app.canvas();
    if (!sitting_) return std::make_unique<Stack>("root"); // the evening has taken over; this is never drawn
    void (*fill)(DoorPage &) = lookingPage;
    std::string name = "looking";
    switch (mine().status()) {
    case Status::TrustKey: fill = trustPage, name = "trust"; break;
    case Status::Invited:
    case Status::Knocking: fill = invitedPage, name = "invited"; break;
    case Status::Refused: fill = problemPage, name = "problem"; break;
    case Status::Ended: fill = closedPage, name = "closed"; break;
    default:
        if (hosting()) fill = roomPage, name = "room";
    }
    const bool knocking = name == "room" && mine().knocking().has_value();
    const auto key = name + (picks.leaving ? "/leaving" : knocking ? "/knocking" : "");
    if (key != pageKey_) app.ui().setRoot(nullptr); // the focus of another page, or of a sheet that went, means nothing here
    pageKey_ = key;
    name_ = name;
    DoorPage page(*this, name_);
    fill(page);
    first_ = page.first;
    return std::move(page.root);
}

void DoorScreen::enter(App &app) {
    app_ = &app;
    app.setQuickExit([this] {
        if (sitting_) mine().leaveQuietly();
    });
}

void DoorScreen::update(App &app, Millis now) {
    if (!sitting_) return;
    sitting_->poll(session::Monotonic{now});
    const Status status = mine().status();
    if (status == Status::Here && !hosting()) return goOn(app);
    if (give_ && status == Status::Invited) {
        const auto given = *give_;
        give_.reset();
        answer(given);
    }
    const bool news = mine().changed() || status != shown_ || app.canvas() != canvas_;
    shown_ = status;
    if (news) app.rebuild();
}

void DoorScreen::goOn(App &app) { sitDown(app, program_, std::move(sitting_)); }

bool DoorScreen::handle(App &, const Input &input) {
    if (input.intent != Intent::Cancel) return false;
    if (picks.leaving) {
        picks.leaving = false;
        rebuild();
    } else leave();
    return true;
}

// The name was sent with the first hello. Another one means saying hello again; the invitation then comes once more by itself.
void DoorScreen::answer(GuestAnswer given) {
    const auto name = nameGiven(program_, picks.name->text(), "Guest");
    if (name != coming_.name) {
        coming_.name = name;
        again();
        give_ = given;
        return;
    }
    picks.answered = given;
    mine().answerInvitation(given);
    rebuild();
}

void DoorScreen::again() {
    auto way = take(program_, coming_);
    picks.remark = way ? "" : way.error().sentence + " " + way.error().next;
    if (way) sitting_ = std::move(*way);
    give_.reset();
    rebuild();
}

void DoorScreen::again(const Coming &coming) {
    coming_ = coming;
    again();
}

void DoorScreen::leave() {
    if (hosting() && !picks.leaving) {
        picks.leaving = true;
        return rebuild();
    }
    toTitle(*app_, program_);
}

void DoorScreen::copy(const std::string &text, const std::string &said) {
    app_->copyText(text);
    picks.copied = said;
    rebuild();
}

} // namespace heard::client::ways
