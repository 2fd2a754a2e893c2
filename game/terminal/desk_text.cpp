// Purpose: what goes with a text: cards laid face down, the private check, taking it back, and “this misread me”. See
// desk.hpp.
#include "game/scoring/feedback.hpp"
#include "game/session/safety.hpp"
#include "game/terminal/desk.hpp"
#include "game/terminal/typed.hpp"

namespace heard::terminal {

void Desk::lay(const std::string &names) {
    std::string unknown;
    auto cards = cardsIn(names, unknown);
    if (!unknown.empty()) {
        write("“" + unknown + "” is not in the pack. “cards” lists what is.");
        return;
    }
    if (cards.empty() || cards.size() > view().match.mayLay) {
        write("One or two cards can lie here, as in: lay scared, lonely");
        return;
    }
    laid_ = std::move(cards);
    private_ = true;
    write("Face down beside your words: " + session::cardNames(laid_) + ". “take back” picks up again.");
}

void Desk::listCards() {
    std::string feelings, needs;
    for (const auto &card : rules::laidCards()) {
        std::string &list = card.sort == rules::CardSort::Feeling ? feelings : needs;
        list += (list.empty() ? "" : ", ") + std::string(card.name);
    }
    write("Feelings: " + feelings + ".\nNeeds: " + needs + ".");
}

void Desk::check(const std::string &words) {
    const std::string text = words.empty() ? session_.draft() : words;
    if (text.empty()) {
        write("Write the words after it, as in: check I felt alone when the call did not come.");
        return;
    }
    session_.setDraft(text);
    scoring::ScoreRequest request;
    request.text = text;
    const auto &match = view().match;
    const bool reflects = match.kind == scenario::StepKind::Reflect || match.phase == rules::Phase::Retry;
    request.as = reflects ? rules::TextAs::Reflection : rules::TextAs::Statement;
    if (reflects)
        for (const auto &event : session_.events())
            if (event.kind == rules::EventKind::Said && event.by == other(seat_)) request.context = event.text;
    for (const auto card : laid_)
        request.guessed.emplace_back(rules::laidCards()[card].name);
    const auto *scenario = session_.scenario();
    if (scenario && match.step < scenario->steps.size() && !view().asUs && scenario->steps[match.step].rubric)
        request.rubric = &*scenario->steps[match.step].rubric;
    const auto page = checkOf(scoring::feedbackFor(options_.scorer->score(request), request.rubric, false), text);
    private_ = true;
    write(std::string(session::checkHeading()) + ":");
    for (const auto &line : page.lines)
        write(line);
    if (page.helpPage) {
        write(std::string(session::safetyHeading()) + ".");
        helpLines();
    }
    write("“send” sends it as it is; or type it anew.");
}

void Desk::undo() {
    const auto move = session_.undo();
    if (!move) {
        write("There is nothing on its way just now.");
        return;
    }
    laid_ = move->cards;
    write("Taken back. It is kept as a draft: “send” sends it, or type it anew.");
}

void Desk::misread(const std::string &number) {
    const auto numbers = numbersIn(number);
    if (!numbers || numbers->front() < 1 || numbers->front() > remarks_.size()) {
        write("Which one? Its number stands before it, as in: misread 2");
        return;
    }
    const auto &remark = remarks_[numbers->front() - 1];
    match::Command command;
    command.kind = match::CommandKind::Misread;
    command.number = remark.event;
    command.extra = remark.finding;
    if (!session_.ask(command)) return;
    write("It is removed for good.");
    key_.clear(); // the page is written anew once it has come back
}

} // namespace heard::terminal
