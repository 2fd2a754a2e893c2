// Purpose: typed answers, one shape each, into moves and commands. See desk.hpp.
#include "game/terminal/desk.hpp"
#include "game/terminal/typed.hpp"

#include <algorithm>

namespace heard::terminal {

using rules::Move;
using session::Action;

namespace {
std::string secondsWords(long long seconds) {
    return seconds == 1 ? "a second" : std::to_string(seconds) + " seconds";
}
} // namespace

bool Desk::send(const Move &move) {
    if (session_.submit(move)) {
        if (!move.text.empty() || !move.numbers.empty() || !move.list.empty() || move.kind == rules::MoveKind::Mood ||
            move.kind == rules::MoveKind::Keep || move.kind == rules::MoveKind::Rating)
            private_ = true;
        return true;
    }
    const auto reject = session_.lastReject();
    write(reject ? session::rejectSentence(*reject) : "That cannot be done just now. “what can I do” lists what can.");
    if (reject == rules::Reject::TextTooLong) write("It is kept as a draft: “draft” shows it.");
    return false;
}

bool Desk::send(const match::Command &command) {
    if (!session_.ask(command)) {
        write("That cannot be done just now. “what can I do” lists what can.");
        return false;
    }
    if (command.kind == match::CommandKind::Willing || command.kind == match::CommandKind::Mood ||
        command.kind == match::CommandKind::Ceiling)
        private_ = true;
    if (command.kind == match::CommandKind::Ceiling) write("Noted, for you alone.");
    return true;
}

bool Desk::sendText(Move move, const std::string &text) {
    move.text = trimmed(text);
    if (move.kind == rules::MoveKind::Text) move.cards = laid_;
    if (!send(move)) return true;
    laid_.clear();
    if (const auto pending = session_.pending(); pending && pending->left.count() >= 1000)
        write("It leaves in " + secondsWords((pending->left.count() + 500) / 1000) + ". “undo” takes it back.");
    return true;
}

bool Desk::sendMood(const Action &action, const std::string &typed) {
    const auto mood = moodIn(typed);
    if (!mood) return false;
    const auto finish = [this, action, number = mood->mood](std::uint8_t battery) {
        if (const auto *move = std::get_if<Move>(&action.does)) {
            Move sent = *move;
            sent.number = number;
            sent.battery = battery;
            send(sent);
        } else {
            auto command = std::get<match::Command>(action.does);
            command.number = number;
            command.extra = battery;
            send(command);
        }
    };
    if (mood->battery) {
        finish(*mood->battery);
        return true;
    }
    ask("And the battery: low, half or full?", [this, finish](const std::string &answer) {
        if (const auto battery = batteryIn(answer))
            finish(*battery);
        else
            write("It could be low, half or full. You could type the mood once more.");
    });
    return true;
}

bool Desk::sendNumbers(const Action &action, const std::string &typed) {
    using session::Needs;
    if (action.needs == Needs::Minutes) {
        const auto minutes = minutesIn(typed);
        if (!minutes || *minutes < 20 || *minutes > 1440) return false;
        auto command = std::get<match::Command>(action.does);
        command.number = *minutes;
        send(command);
        return true;
    }
    const auto numbers = numbersIn(typed);
    if (!numbers) return false;
    if (action.needs == Needs::Day) {
        Move move = std::get<Move>(action.does);
        move.number = numbers->front();
        send(move);
        return true;
    }
    const std::size_t most = action.needs == Needs::Cards ? 3 : session::ideasShown(session_.events()).size();
    std::vector<std::uint8_t> chosen;
    for (const auto number : *numbers) {
        if (number < 1 || number > most) return false;
        chosen.push_back(static_cast<std::uint8_t>(number - 1));
    }
    std::sort(chosen.begin(), chosen.end());
    if (const auto *move = std::get_if<Move>(&action.does)) {
        Move sent = *move;
        sent.numbers = chosen;
        send(sent);
    } else {
        auto command = std::get<match::Command>(action.does);
        command.numbers = chosen;
        send(command);
    }
    return true;
}

bool Desk::sendLine(const Action &action, const std::string &typed) {
    const auto numbers = numbersIn(typed);
    const auto lines = session::keepable(session_.events(), seat_);
    if (!numbers || numbers->size() != 1 || numbers->front() < 1 || numbers->front() > lines.size()) return false;
    Move move = std::get<Move>(action.does);
    move.number = lines[numbers->front() - 1]->number;
    send(move);
    return true;
}

bool Desk::sendScenario(const Action &action, const std::string &typed) {
    const auto &deck = session_.deck();
    if (typed.empty()) {
        std::string text = "The whole list:";
        for (std::size_t i = 0; i < deck.size(); ++i)
            text += "\n  " + std::to_string(i + 1) + "  " + session::cardLine(deck[i]);
        write(text);
        ask("Which number would you like to offer? Or: never mind",
            [this, action](const std::string &answer) { fulfil(action, answer.empty() ? "-" : answer); });
        return true;
    }
    const auto numbers = numbersIn(typed);
    auto card = deck.end();
    if (numbers && numbers->size() == 1 && numbers->front() >= 1 && numbers->front() <= deck.size())
        card = deck.begin() + static_cast<std::ptrdiff_t>(numbers->front() - 1);
    else // or by its name
        card = std::find_if(deck.begin(), deck.end(), [&](const match::CardSummary &one) {
            return one.id == asCommand(typed) || asCommand(one.title) == asCommand(typed);
        });
    if (card == deck.end()) return false;
    auto command = std::get<match::Command>(action.does);
    command.text = card->id;
    send(command);
    return true;
}

void Desk::gatherIdeas(Move move, const std::string &typed) {
    const std::string idea = trimmed(typed);
    const std::string word = asCommand(typed);
    const bool finished = idea.empty() || word == "done" || word == "that is all";
    if (!finished) move.list.push_back(idea);
    private_ = true;
    if (finished || move.list.size() >= rules::maxIdeas) {
        send(move);
        return;
    }
    ask(move.list.size() == 1 ? "Another one? An empty line when that is all." : "Another one?",
        [this, move](const std::string &next) { gatherIdeas(move, next); });
}

void Desk::askRating(const Action &action) {
    Move move = std::get<Move>(action.does);
    ask("Shall " + partnerName() + " see it? yes · no", [this, move](const std::string &answer) mutable {
        const std::string word = asCommand(answer);
        move.show = word == "yes" || word == "y";
        send(move);
    });
}

} // namespace heard::terminal
