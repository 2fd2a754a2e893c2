// Purpose: the one line under a question that says how it can be answered. See desk.hpp.
#include "game/terminal/desk.hpp"
#include "game/terminal/typed.hpp"

#include <algorithm>

namespace heard::terminal {

using session::Action;
using session::Needs;

namespace {

constexpr std::size_t longestLine = 78; // a longer one becomes a list

// What is typed as it is, without a word before it.
std::string_view typedAs(Needs needs) {
    switch (needs) {
    case Needs::Mood: return "Type a mood and a battery, for example: calm half";
    case Needs::Cards: return "Type the numbers of those you are willing to play, for example: 1 3";
    case Needs::Marks: return "Type the numbers you could live with, for example: 1 2";
    case Needs::Line: return "Type the number of the line";
    case Needs::Day: return "Type in how many days, for example: 3";
    case Needs::Ideas: return "Type one idea a line, up to four; an empty line when that is all";
    default: return {};
    }
}

// A button’s label beside its word: nothing where it says the same or stands above, no brackets within brackets.
std::string explained(const Action &action) {
    std::string label = action.label;
    if (action.word.size() == 1) return {};
    if (label.ends_with(" …")) label.resize(label.size() - std::string_view(" …").size());
    if (asCommand(label) == action.word) return {};
    if (label.size() > action.word.size() + 2 && asCommand(label.substr(0, action.word.size())) == action.word &&
        label[action.word.size()] == ':')
        label.erase(0, action.word.size() + 2);
    if (const auto open = label.find(" ("); open != std::string::npos) label.replace(open, 2, ", ");
    std::erase(label, ')');
    return label;
}

std::string listed(const std::string &lead, const std::vector<Action> &actions) {
    std::string line = lead, list = lead;
    bool first = true;
    for (const auto &action : actions) {
        const std::string label = explained(action);
        line += (first ? " " : " · ") + action.word + (label.empty() ? "" : " (" + label + ")");
        list += "\n  " + action.word + (label.empty() ? "" : " — " + label);
        first = false;
    }
    return line.size() <= longestLine ? line : list;
}

} // namespace

std::string Desk::canLineAtText() const {
    std::string words = options_.aloud ? "Say it to each other, then press Enter. Or:" : "Type it and press Enter. Or:";
    bool first = true;
    for (const auto &action : session::actionsFor(view(), session_.scenario(), looking(), seat_)) {
        if (action.needs == Needs::Text || (options_.aloud && action.word == "aloud")) continue; // Enter says it
        words += (first ? " " : " · ") + action.word;
        first = false;
    }
    if (options_.scorer && !options_.aloud) words += " · check …";
    if (view().match.mayLay > 0) words += " · lay …";
    return words;
}

std::string Desk::canLine() const {
    if (finished()) return "You can: another · leave";
    if (atText()) return canLineAtText();
    auto actions = session::actionsFor(view(), session_.scenario(), looking(), seat_);
    for (const auto &action : session::alwaysThere(view())) // on a break, or paused
        if (action.first) actions.push_back(action);
    const auto typed = std::find_if(actions.begin(), actions.end(),
                                    [](const Action &action) { return action.first && !typedAs(action.needs).empty(); });
    if (typed == actions.end()) return actions.empty() ? std::string() : listed("You can:", actions);
    const std::string lead(typedAs(typed->needs));
    actions.erase(typed);
    return actions.empty() ? lead + "." : listed(lead + ". Or:", actions);
}

} // namespace heard::terminal
