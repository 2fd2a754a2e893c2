// Purpose: what one seat types becomes a command word, a choice, or words to say. See desk.hpp.
#include "game/session/safety.hpp"
#include "game/terminal/desk.hpp"
#include "game/terminal/typed.hpp"

#include <algorithm>

namespace heard::terminal {

using session::Action;
using session::Needs;

namespace {

// Other words people use for the same thing.
std::string usualWord(const std::string &word) {
    static const std::pair<std::string_view, std::string_view> same[] = {{"said it", "aloud"},
                                                                         {"said aloud", "aloud"},
                                                                         {"quit", "leave"},
                                                                         {"said it aloud", "aloud"},
                                                                         {"skip", "pass"},
                                                                         {"let this one go", "pass"},
                                                                         {"let it go", "pass"},
                                                                         {"done", "ready"},
                                                                         {"next", "ready"},
                                                                         {"seen", "ready"},
                                                                         {"i’m ready", "ready"},
                                                                         {"go on", "ready"},
                                                                         {"yes, that’s it", "yes"},
                                                                         {"that’s it", "yes"},
                                                                         {"notyet", "not yet"},
                                                                         {"nothing", "none"},
                                                                         {"back", "i’m back"},
                                                                         {"im back", "i’m back"},
                                                                         {"no more", "that is all"},
                                                                         {"that’s all", "that is all"},
                                                                         {"enough for tonight", "enough"},
                                                                         {"resume", "go on"},
                                                                         {"another time", "later"}};
    for (const auto &[typed, meant] : same)
        if (word == typed) return std::string(meant);
    return word;
}

const Action *named(const std::vector<Action> &actions, const std::string &word) {
    const auto found =
        std::find_if(actions.begin(), actions.end(), [&](const Action &action) { return action.word == word; });
    return found == actions.end() ? nullptr : &*found;
}

} // namespace

void Desk::line(const std::string &typed) {
    const std::string word = asCommand(typed);
    if (next_) {
        const auto answer = std::exchange(next_, {});
        if (word == "never mind")
            writePrompt();
        else
            answer(typed);
        return;
    }
    if (checkOpen_ && answerPrivateCheck(word)) return;
    if (aroundText(typed, word) || chosenByWord(word)) return;
    chosenByForm(typed, word);
}

bool Desk::answerPrivateCheck(const std::string &word) {
    checkOpen_ = false;
    if (view().stage != match::Stage::Ready || view().mine) return false;
    if (word != "yes" && word != "no" && word != "skip") return false; // “ready” and the rest go their own way
    if (word == "yes") {
        write(std::string(session::afterYes()));
        helpLines();
        write(std::string(session::quickExitHonesty()) + "\n“leave quietly” does it.");
    }
    writePrompt();
    return true;
}

// Things that go with a text, wherever one can be written.
bool Desk::aroundText(const std::string &typed, const std::string &word) {
    if (word == "undo") return undo(), true;
    if (word == "cards") return listCards(), true;
    if (const auto number = after(typed, "misread"); number && !remarks_.empty()) return misread(*number), true;
    if (!atText()) return false;
    if (word == "take back") {
        laid_.clear();
        write("Nothing of yours lies face down now.");
        return true;
    }
    if (word == "send" || word == "draft") {
        const std::string draft = session_.draft();
        if (draft.empty())
            write("There is no draft here.");
        else if (word == "draft")
            write("Your draft: “" + draft + "”");
        else
            sayWords(draft);
        return true;
    }
    if (const auto names = after(typed, "lay"); names && view().match.mayLay > 0) return lay(*names), true;
    if (const auto words = after(typed, "check"); words && options_.scorer) return check(*words), true;
    if (const auto words = after(typed, "say"); words && !words->empty()) return sayWords(*words), true;
    return false;
}

void Desk::sayWords(const std::string &words) {
    for (const auto &action : session::actionsFor(view(), session_.scenario(), looking(), seat_))
        if (action.needs == Needs::Text) return fulfil(action, words);
}

bool Desk::chosenByWord(const std::string &word) {
    const auto actions = session::actionsFor(view(), session_.scenario(), looking(), seat_);
    const auto always = session::alwaysThere(view());
    for (const auto &meant : {word, usualWord(word)}) {
        if (const Action *action = named(actions, meant)) return choose(*action), true;
        if (const Action *action = named(always, meant)) return choose(*action), true;
    }
    return false;
}

// Not a word we know: words to say, numbers, a mood, or nothing but Enter.
void Desk::chosenByForm(const std::string &typed, const std::string &word) {
    const auto actions = session::actionsFor(view(), session_.scenario(), looking(), seat_);
    const auto first = std::find_if(actions.begin(), actions.end(), [](const Action &action) { return action.first; });
    if (word.empty() && trimmed(typed).empty()) {
        if (options_.aloud && atText())
            chosenByWord("aloud");
        else if (first != actions.end() && first->needs == Needs::Nothing)
            choose(*first);
        else if (first != actions.end() && first->needs == Needs::Ideas)
            fulfil(*first, "");
        else if (!canLine().empty())
            write(canLine());
        return;
    }
    if (first != actions.end() && first->needs == Needs::Text && options_.aloud) {
        write("Here words are said aloud and not typed. When you have said it, press Enter. “say …” types them after "
              "all.");
        return;
    }
    if (first != actions.end() && first->needs != Needs::Nothing) {
        fulfil(*first, typed);
        return;
    }
    if (view().hasMatch && view().match.kind == scenario::StepKind::Note && hasToAct()) {
        private_ = true; // private writing: it stays on this screen
        return;
    }
    const auto number = numbersIn(typed);
    if (number && number->size() == 1 && number->front() >= 1 && number->front() <= actions.size()) {
        choose(actions[number->front() - 1]);
        return;
    }
    if (hasToAct())
        write("That does not fit here. " + canLine() + " — “what can I do” tells more.");
    else
        write("Nothing is asked of you just now. “what can I do” lists what is there.");
}

void Desk::choose(const Action &action) {
    switch (action.needs) {
    case Needs::Nothing:
        if (const auto *move = std::get_if<rules::Move>(&action.does)) {
            rules::Move sent = *move;
            if (sent.kind == rules::MoveKind::Aloud) sent.cards = laid_;
            if (send(sent)) laid_.clear();
        } else if (std::get<match::Command>(action.does).kind == match::CommandKind::Leave) {
            leave(action);
        } else {
            send(std::get<match::Command>(action.does));
        }
        return;
    case Needs::Rating: askRating(action); return;
    case Needs::Text: ask("The words:", [this, action](const std::string &typed) { fulfil(action, typed); }); return;
    case Needs::Mood:
        ask("Which mood, and how full is the battery?",
            [this, action](const std::string &typed) { fulfil(action, typed); });
        return;
    case Needs::Ideas:
        ask("The first idea:", [this, action](const std::string &typed) { fulfil(action, typed); });
        return;
    case Needs::Minutes:
        ask("How long? From 20 minutes to 24 hours, for example: 30, or 2 hours",
            [this, action](const std::string &typed) { fulfil(action, typed); });
        return;
    case Needs::Time:
        ask("When would be better? A few words are enough.",
            [this, action](const std::string &typed) { fulfil(action, typed); });
        return;
    case Needs::Day:
        ask("In how many days?", [this, action](const std::string &typed) { fulfil(action, typed); });
        return;
    case Needs::Scenario: sendScenario(action, {}); return;
    case Needs::Marks:
    case Needs::Line:
    case Needs::Cards:
        ask("Which numbers?", [this, action](const std::string &typed) { fulfil(action, typed); });
        return;
    }
}

void Desk::fulfil(const Action &action, const std::string &typed) {
    bool understood = true;
    switch (action.needs) {
    case Needs::Text:
    case Needs::Time: understood = sendText(std::get<rules::Move>(action.does), typed); break;
    case Needs::Mood: understood = sendMood(action, typed); break;
    case Needs::Ideas: gatherIdeas(std::get<rules::Move>(action.does), typed); break;
    case Needs::Line: understood = sendLine(action, typed); break;
    case Needs::Scenario: understood = sendScenario(action, typed); break;
    case Needs::Marks:
    case Needs::Cards:
    case Needs::Day:
    case Needs::Minutes: understood = sendNumbers(action, typed); break;
    default: choose(action);
    }
    if (!understood) write("That could not be read. " + canLine() + " — “what can I do” tells more.");
}

void Desk::leave(const Action &action) {
    const auto command = std::get<match::Command>(action.does);
    const bool over = view().hasMatch && view().match.finished;
    if (over) {
        session_.ask(command);
        left_ = Left::ForGood;
        return;
    }
    ask("Step away, so that Continue brings you back? Or close this evening for good? You can: away · for good · stay",
        [this, command](const std::string &typed) {
            const std::string word = asCommand(typed);
            if (word == "away" || word == "step away")
                left_ = Left::Away;
            else if (word == "for good")
                session_.ask(command), left_ = Left::ForGood;
            else
                write("You stay.");
        });
}

void Desk::ask(const std::string &question, std::function<void(const std::string &)> answer) {
    write(question);
    next_ = std::move(answer);
}

} // namespace heard::terminal
