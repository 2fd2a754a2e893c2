// Purpose: a table from the door to the ending, line by line: connecting, trust, the invitation, waiting, one or two
// desks, the hand-over between two people at one screen, losing and finding the connection. Owner: Terminal. One
// thread.
#pragma once

#include "game/session/ways_in.hpp"
#include "game/terminal/desk.hpp"

#include <array>
#include <memory>

namespace heard::terminal {

class TablePage {
public:
    TablePage(std::unique_ptr<session::Sitting> sitting, Console &console, DeskOptions options);
    ~TablePage();

    void tick(session::Monotonic now);
    void line(const std::string &typed);
    void again();
    void where();
    void whatCanIDo();
    void whoCanRead();
    void leaveQuietly();
    bool over() const { return over_; } // back to the menu
    bool leaving() const { return leavingSince_.has_value(); }

private:
    enum class Handing : std::uint8_t { No, Clear, Come, Alone };
    session::Session &mine() { return sitting_->session(active_); }
    Desk *desk() { return desks_[active_ == Seat::B ? 1 : 0].get(); }
    void tellStatus();
    void tellStatusOf(session::Status status);
    void tellInvitation();
    void tellDoor();
    void tellRefused();
    void makeDesks();
    void tickDesks();
    void handOver();
    void askAlone(const Desk &whose);
    bool curtain(); // before what both should see together, or one alone; true: it waits for Enter
    void handing(const std::string &typed);
    bool lobbyLine(const std::string &word);
    bool anotherForBoth(const std::string &word);
    void leaveIfAsked(session::Monotonic now);

    std::unique_ptr<session::Sitting> sitting_;
    Console &console_;
    DeskOptions options_;
    std::array<std::unique_ptr<Desk>, 2> desks_; // one's own alone, or both
    Seat active_ = Seat::A;
    session::Status status_ = session::Status::Idle;
    Handing handing_ = Handing::No;
    bool together_ = false; // the curtain opens for both
    bool alone_ = false;    // whoever is asked has said that they sit here alone
    bool toldScripted_ = false, over_ = false, toldLink_ = false, reportedEnd_ = false;
    std::string knocked_, answered_, lobbyAsk_;
    std::optional<session::Monotonic> leavingSince_;
};

} // namespace heard::terminal
