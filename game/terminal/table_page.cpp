// Purpose: see table_page.hpp. The door and the waiting are in table_door.cpp.
#include "game/terminal/table_page.hpp"

#include "game/session/problem_text.hpp"
#include "game/terminal/typed.hpp"

namespace heard::terminal {

using session::Status;

TablePage::TablePage(std::unique_ptr<session::Sitting> sitting, Console &console, DeskOptions options)
    : sitting_(std::move(sitting)), console_(console), options_(std::move(options)) {
    options_.shared = sitting_->twoSeatsHere();
    options_.askPrivately = !options_.shared && !sitting_->scriptedPartner();
    active_ = mine().seat();
}

TablePage::~TablePage() = default;

void TablePage::tick(session::Monotonic now) {
    sitting_->poll(now);
    tellStatus();
    if (over_) return;
    if (status_ == Status::Here) tellDoor();
    makeDesks();
    tickDesks();
    leaveIfAsked(now);
}

void TablePage::makeDesks() {
    if (desk() || status_ != Status::Here) return;
    if (!options_.shared) {
        active_ = mine().seat();
        if (sitting_->scriptedPartner() && !mine().table().partnerHere) return; // there in a moment
        desks_[active_ == Seat::B ? 1 : 0] = std::make_unique<Desk>(mine(), active_, console_, options_);
        return;
    }
    for (const Seat seat : {Seat::A, Seat::B})
        if (sitting_->session(seat).status() != Status::Here || !sitting_->session(seat).table().partnerHere) return;
    for (const Seat seat : {Seat::A, Seat::B}) {
        options_.safetyPage = seat == Seat::A;
        desks_[seat == Seat::B ? 1 : 0] = std::make_unique<Desk>(sitting_->session(seat), seat, console_, options_);
    }
}

void TablePage::tickDesks() {
    if (!desk() || handing_ != Handing::No) return;
    const std::string partner = mine().nameOf(other(active_));
    if (sitting_->scriptedPartner() && !toldScripted_ && !partner.empty()) {
        toldScripted_ = true;
        console_.write(session::scriptedPartnerNote(partner));
    }
    if (const auto reject = mine().lastReject()) console_.write(session::rejectSentence(*reject));
    if (options_.shared && curtain()) return;
    desk()->tick();
    if (options_.shared) handOver();
    const auto &view = mine().table();
    if (!options_.report || reportedEnd_ || !view.hasMatch || !view.match.finished) return;
    reportedEnd_ = true;
    options_.report->say("shared", std::to_string(mine().sharedHash()));
}

bool TablePage::curtain() {
    if (desk()->turnsOver()) {
        desk()->tellPrivate();
        if (!desk()->takePrivate()) return false;
        handing_ = Handing::Clear;
        together_ = true;
        console_.write("Press Enter, and the screen is cleared. Then look together.");
        return true;
    }
    if (options_.aloud || alone_ || !desk()->opensAlone()) return false;
    handing_ = Handing::Alone;
    askAlone(*desk());
    return true;
}

void TablePage::askAlone(const Desk &whose) {
    console_.write(whose.name() + ", press Enter when you sit here alone with the screen.");
}

void TablePage::handOver() {
    const Seat next = other(active_);
    Desk &there = *desks_[next == Seat::B ? 1 : 0];
    const bool goesOn = !desk()->hasToAct() && there.hasToAct() && !mine().pending();
    if (!goesOn) return;
    there.takePrivate();
    if (desk()->takePrivate()) {
        handing_ = Handing::Clear;
        console_.write("Now " + there.name() + ". Press Enter, and the screen is cleared before you hand over.");
        return;
    }
    there.heardWith(*desk());
    active_ = next;
    alone_ = false;
    desk()->tick();
}

void TablePage::handing(const std::string &) {
    if (handing_ == Handing::Clear) {
        console_.clear();
        if (together_) {
            together_ = alone_ = false;
            handing_ = Handing::No;
            desk()->tick();
            desks_[active_ == Seat::B ? 0 : 1]->heardWith(*desk());
            return;
        }
        handing_ = Handing::Come;
        askAlone(*desks_[active_ == Seat::B ? 0 : 1]);
        return;
    }
    if (handing_ == Handing::Come) active_ = other(active_);
    handing_ = Handing::No;
    alone_ = true;
    desk()->tick();
}

// At one screen “another card” is said by both at once.
bool TablePage::anotherForBoth(const std::string &word) {
    if (!options_.shared || word != "another" || !mine().table().hasMatch || !mine().table().match.finished) return false;
    for (const Seat seat : {Seat::A, Seat::B})
        sitting_->session(seat).ask({match::CommandKind::Another, 0, 0, {}, {}});
    return true;
}

void TablePage::line(const std::string &typed) {
    if (handing_ != Handing::No)
        handing(typed);
    else if (lobbyLine(asCommand(typed)) || anotherForBoth(asCommand(typed)))
        return;
    else if (desk())
        desk()->line(typed);
    else if (!typed.empty())
        again();
}

void TablePage::again() {
    if (status_ == Status::Here && mine().hostInfo() && mine().table().stage == match::Stage::Waiting) {
        toldLink_ = false; // what to pass on is what a waiting host wants to read again
        tellDoor();
    }
    if (!lobbyAsk_.empty())
        console_.write(lobbyAsk_);
    else if (handing_ != Handing::No)
        console_.write("Press Enter to go on with the hand-over.");
    else if (desk())
        desk()->again();
    else
        console_.write("One moment; the connection is being made.");
}

void TablePage::where() {
    if (status_ == Status::Lost) console_.write("The connection is lost just now; it is being tried again by itself.");
    if (desk() && handing_ == Handing::No)
        desk()->where();
    else
        again();
}

void TablePage::whatCanIDo() {
    if (desk() && handing_ == Handing::No && lobbyAsk_.empty())
        desk()->whatCanIDo();
    else
        console_.write((lobbyAsk_.empty() ? std::string("Press Enter to go on.") : lobbyAsk_) +
                       "\nAlso: again · where · who can read this · help lines · menu · leave quietly");
}

void TablePage::whoCanRead() {
    if (mine().nameOf(Seat::A).empty()) {
        console_.write("Nobody sits at a table yet. " + sitting_->machine());
        return;
    }
    std::string text = "At the table: " + mine().nameOf(Seat::A);
    if (const auto name = mine().nameOf(Seat::B); !name.empty()) text += " and " + name;
    text += ". Nobody else.\n" + sitting_->machine();
    if (options_.shared || sitting_->scriptedPartner() || sitting_->hostedHere())
        text += "\nOn this disk lies nothing of this evening. It goes when the program ends.";
    else
        text += "\nOn this disk lies one small file with what is needed to come back (an address, keys, your partner’s "
                "name), and no word that was said. "
                "It goes when the evening ends.";
    console_.write(text);
}

void TablePage::leaveQuietly() {
    for (const Seat seat : {Seat::A, Seat::B})
        sitting_->session(seat).leaveQuietly();
}

void TablePage::leaveIfAsked(session::Monotonic now) {
    const Desk::Left left = desk() ? desk()->left() : Desk::Left::No;
    if (left == Desk::Left::No || over_) return;
    if (!leavingSince_) leavingSince_ = now;
    // For good: the server is told first, but nobody is kept waiting for it. At one screen the other seat leaves with
    // it.
    const bool told =
        left == Desk::Left::Away || mine().status() == Status::Ended || now - *leavingSince_ > session::Monotonic{2000};
    if (!told) return;
    console_.write(left == Desk::Left::Away ? "You have stepped away. Continue brings you back."
                                            : "This evening is closed for you. Good night.");
    over_ = true;
}

} // namespace heard::terminal
