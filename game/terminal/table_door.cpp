// Purpose: the door of a table: connecting, six words, the invitation, knocking, letting in, losing and finding the
// connection.
#include "game/session/problem_text.hpp"
#include "game/terminal/table_page.hpp"
#include "game/terminal/typed.hpp"

namespace heard::terminal {

using session::Status;

void TablePage::tellStatus() {
    const Status status = mine().status();
    if (status == status_) return;
    const Status before = std::exchange(status_, status);
    lobbyAsk_.clear();
    static constexpr std::string_view names[] = {"idle", "connecting", "trust",   "invited", "knocking",
                                                 "here", "lost",       "refused", "ended"};
    if (options_.report) options_.report->say("status", std::string(names[static_cast<std::size_t>(status)]));
    if (status == Status::Here && before == Status::Lost) {
        console_.write("Connected again. Nothing was lost.");
        return;
    }
    tellStatusOf(status);
}

void TablePage::tellStatusOf(Status status) {
    switch (status) {
    case Status::Connecting:
        if (!options_.shared && !sitting_->scriptedPartner()) console_.write("Connecting …");
        return;
    case Status::TrustKey: {
        std::string words;
        for (const auto &word : mine().keyWords())
            words += (words.empty() ? "" : " ") + word;
        lobbyAsk_ = "You have not been to this server before. These six words belong to its key:\n  " + words +
                    "\nAre they the same at the other end? Nothing was sent yet. You can: yes · no";
        console_.write(lobbyAsk_);
        return;
    }
    case Status::Invited: tellInvitation(); return;
    case Status::Knocking:
        console_.write("You have knocked. " +
                       (mine().hostName().empty() ? std::string("Your host") : mine().hostName()) + " opens the door.");
        return;
    case Status::Lost:
        if (mine().problem() == session::Problem::ServerClosing)
            console_.write(std::string(session::problemText(mine().problem()).sentence));
        console_.write(
            "The connection is lost just now. What you were writing is kept, and it is being tried again by itself.");
        return;
    case Status::Refused: tellRefused(); return;
    case Status::Ended:
        console_.write(!desk() || desk()->left() == Desk::Left::No ? "This evening has closed."
                                                                   : "This evening is closed for you. Good night.");
        over_ = true;
        return;
    default: return;
    }
}

void TablePage::tellInvitation() {
    lobbyAsk_ = mine().hostName() + " invites you to an evening of about " + std::to_string(mine().minutes()) +
                " minutes.\nYou can: now · in a while · another day · not this one";
    console_.write(lobbyAsk_);
}

void TablePage::tellRefused() {
    const auto text = session::problemText(mine().problem());
    console_.write(std::string(text.sentence) + "\n" + std::string(text.next));
    if (mine().problem() == session::Problem::KeyChanged)
        console_.write("Settings does that: type forget, and the address.");
    if (const std::string draft = mine().draft(); !draft.empty())
        console_.write("What you were writing: “" + draft + "”");
    over_ = true;
}

// Hosting: what to pass on, and who stands at the door.
void TablePage::tellDoor() {
    if (options_.shared || sitting_->scriptedPartner()) return;
    const auto info = mine().hostInfo();
    if (info && !toldLink_) {
        toldLink_ = true;
        std::string text = "Your table is open. Pass this link to your partner:";
        const auto reachable = sitting_->reachable();
        for (const auto &way : reachable)
            text += "\n  " + way.link +
                    (way.thisMachineOnly ? "\n    (only on this computer)"
                     : way.thisHouseOnly ? "\n    (works only in this house)"
                                         : "");
        if (reachable.empty()) text += "\n  " + info->link;
        text += "\nOr a code to type: " + info->typedCode +
                (reachable.empty() ? "" : " at " + reachable.front().address) + "\nThe six words of the key:";
        for (const auto &word : info->keyWords)
            text += " " + word;
        if (!reachable.empty()) text += "\nThe room is reachable while this computer is on and this program is open.";
        console_.write(text);
        if (options_.report) options_.report->say("invite", info->link);
    }
    if (const auto knock = mine().knocking(); knock && *knock != knocked_) {
        knocked_ = *knock;
        lobbyAsk_ = *knock + " is at the door. Let them in? yes · no";
        console_.write(lobbyAsk_);
        if (options_.report) options_.report->say("knock", *knock);
    }
    if (const auto answer = mine().guestAnswered(); answer && *answer != session::GuestAnswer::Now) {
        static constexpr std::string_view said[] = {"now", "in a while", "another day", "not this one"};
        const std::string words = "Your guest answers: " + std::string(said[static_cast<std::size_t>(*answer)]) + ".";
        if (words != answered_) console_.write(words);
        answered_ = words;
    }
}

bool TablePage::lobbyLine(const std::string &word) {
    if (word == "menu" && status_ != Status::Here && status_ != Status::Lost) return over_ = true;
    if (status_ == Status::TrustKey && (word == "yes" || word == "no")) return mine().trustKey(word == "yes"), true;
    if (status_ == Status::Invited) {
        static constexpr std::string_view answers[] = {"now", "in a while", "another day", "not this one"};
        for (std::size_t i = 0; i < std::size(answers); ++i)
            if (word == answers[i]) {
                mine().answerInvitation(static_cast<session::GuestAnswer>(i));
                if (i == 1) console_.write("They will know. “now” when you are ready.");
                return true;
            }
    }
    if (!knocked_.empty() && mine().knocking() && (word == "yes" || word == "no")) {
        mine().ask({match::CommandKind::LetIn, word == "yes" ? 1u : 0u, 0, {}, {}});
        lobbyAsk_.clear();
        knocked_.clear();
        return true;
    }
    return false;
}

} // namespace heard::terminal
