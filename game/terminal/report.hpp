// Purpose: a machine-readable account on a file descriptor given with --report, for the demo and the tests, which hold
// both ends. One line an entry. It holds what the screen shows, words too; nobody asks for it in play.
#pragma once

#include "game/match/table.hpp"

#include <cstdint>
#include <set>
#include <string>

namespace heard::terminal {

class Report {
public:
    explicit Report(int descriptor) : descriptor_(descriptor) {}
    void view(Seat seat, const match::TableView &view, const std::string &scenarioId); // “view …”, when it changed
    void say(const std::string &kind,
             const std::string &words); // “told …”, “back …”, “invite …”, “status …”, “shared …”

private:
    void line(const std::string &text);
    int descriptor_;
    std::string lastView_[2];
};

} // namespace heard::terminal
