// Purpose: see report.hpp.
#include "game/terminal/report.hpp"

#include <unistd.h>

namespace heard::terminal {

void Report::line(const std::string &text) {
    if (descriptor_ < 0) return;
    const std::string whole = text + "\n";
    std::size_t done = 0;
    while (done < whole.size()) {
        const ssize_t wrote = ::write(descriptor_, whole.data() + done, whole.size() - done);
        if (wrote <= 0) {
            descriptor_ = -1; // nobody reads any more; the game goes on
            return;
        }
        done += static_cast<std::size_t>(wrote);
    }
}

void Report::say(const std::string &kind, const std::string &words) {
    std::string text = kind + " ";
    for (const char c : words) {
        if (c == '\n')
            text += "\\n";
        else
            text += c;
    }
    line(text);
}

void Report::view(Seat seat, const match::TableView &view, const std::string &scenarioId) {
    const auto &match = view.match;
    const auto number = [](auto value) { return std::to_string(static_cast<std::int64_t>(value)); };
    std::string text = "view seat=" + number(seat) + " stage=" + number(view.stage) + " turn=" + number(view.turn) +
                       " mine=" + number(view.mine) + " partner=" + number(view.partnerHere) +
                       " proposal=" + (view.proposal.empty() ? "-" : view.proposal) +
                       " proposalmine=" + number(view.proposalMine);
    if (view.hasMatch)
        text += " match=" + number(match.turn) + " asus=" + number(view.asUs) +
                " scenario=" + (scenarioId.empty() ? "-" : scenarioId) + " step=" + number(match.step) +
                " kind=" + number(match.kind) + " phase=" + number(match.phase) + " part=" + number(match.part) +
                " legal=" + number(match.legal) + " floor=" + number(match.floor) +
                " tries=" + number(match.triesLeft) + " lay=" + number(match.mayLay) +
                " finished=" + number(match.finished);
    auto &last = lastView_[seat == Seat::B ? 1 : 0];
    if (text == last) return;
    last = text;
    line(text);
}

} // namespace heard::terminal
