#include "game/authoring/play_words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
#include <vector>

namespace heard::authoring {

namespace {

using rules::Event;
using rules::EventKind;
using rules::How;
using rules::Move;
using rules::MoveKind;
using rules::Phase;
using scenario::StepKind;

std::string cards(const std::vector<rules::CardId> &ids) {
    std::string text;
    for (const rules::CardId id : ids) text += (text.empty() ? "" : ", ") + std::string(rules::laidCards()[id].name);
    return text.empty() ? "nothing" : text;
}

std::string said(const Event &event) {
    if (event.how == How::Aloud) return "(said aloud)";
    if (event.how == How::Passed) return "(let this one go)";
    return "“" + event.text + "”";
}

const char *nearnessWord(std::uint32_t value) {
    constexpr std::array words{"", " – the same", " – near", " – far"};
    return value < words.size() ? words[value] : "";
}

const char *answerWord(std::uint32_t value) {
    constexpr std::array words{"yes", "not now", "how about"};
    return value < words.size() ? words[value] : "";
}

std::string mixedIdeas(const Event &event) {
    std::string text = "ideas, mixed:";
    for (std::size_t i = 0; i < event.list.size(); ++i) text += "\n  " + std::to_string(i) + " " + event.list[i];
    return text;
}

std::string overlap(const Event &event) {
    std::string text = "both could live with:";
    for (const std::uint8_t number : event.numbers) text += " " + std::to_string(number);
    return event.numbers.empty() ? text + " none tonight" : text;
}

std::string looked(const Event &event) {
    std::string text = "looking back on line " + std::to_string(event.ref) + ": ";
    if (!event.verdict || event.verdict->unscored != rules::Unscored::Scored) return text + "nothing to add";
    return text + std::to_string(event.verdict->listened) + " of " + std::to_string(event.verdict->listenedFor) + " by weight";
}

const std::string &sentence(const scenario::Step &step, bool asUs) { return asUs && step.promptUs ? step.promptUs->text : step.prompt.text; }

} // namespace

std::string nameOf(Seat seat, const scenario::Scenario &scenario, bool asUs) {
    if (asUs || scenario.onlyUs) return seat == Seat::A ? "A" : "B";
    return seat == Seat::A ? scenario.a.name.text : scenario.b.name.text;
}

std::string toldAs(const Event &event, const scenario::Scenario &scenario, bool asUs) {
    const scenario::Step &step = scenario.steps[event.step];
    const std::string who = nameOf(event.by, scenario, asUs);
    switch (event.kind) {
    case EventKind::StepBegan: return "\n[" + step.id + "] " + sentence(step, asUs);
    case EventKind::MoodShown: return who + ": " + std::string(rules::moods()[event.value]) + ", strength " + std::to_string(event.ref) + " of 3";
    case EventKind::Asked: return who + ": " + (event.value == 0 ? std::string("now is good") : "another time: " + event.text);
    case EventKind::Chose:
        return who + " chose: " + step.options[event.value].text.text + (step.options[event.value].consequence ? " " + step.options[event.value].consequence->text : "");
    case EventKind::Said:
    case EventKind::GaveBack:
    case EventKind::SecondTry:
    case EventKind::Requested:
    case EventKind::Appreciated: return who + ": " + said(event);
    case EventKind::MattersMost: return who + ": the part that matters most is … " + said(event);
    case EventKind::TurnedOver: return "turned over: " + cards(event.cards) + " · " + cards(event.otherCards) + nearnessWord(event.value);
    case EventKind::Confirmed: return who + ": " + (event.value == 0 ? "Yes, that’s it" : event.value == 1 ? "Almost" : "Not yet");
    case EventKind::GoodEnough: return "good enough for now";
    case EventKind::MoreToSay: return event.value == 1 ? who + ": there is more" : who + ": that is all";
    case EventKind::FloorCrossed: return "\n[" + step.id + "] " + sentence(step, asUs) + " (" + who + ")";
    case EventKind::IdeasShown: return mixedIdeas(event);
    case EventKind::IdeasOverlap: return overlap(event);
    case EventKind::Answered: return who + ": " + answerWord(event.value) + (event.text.empty() ? "" : " “" + event.text + "”");
    case EventKind::CounterTaken: return who + ": " + (event.value == 1 ? "yes" : "not now");
    case EventKind::Agreed: return "agreed: “" + event.text + "”" + (event.value == 0 ? ", open" : ", looked at again in " + std::to_string(event.value) + " days");
    case EventKind::NoteDone: return who + ": done";
    case EventKind::FeltHeard: return who + " felt heard: " + std::to_string(event.value) + " (0 fully … 4 not yet)";
    case EventKind::Kept: return who + " keeps: " + (event.ref == 0 ? "nothing, which is as good" : "“" + event.text + "”");
    case EventKind::LookBack: return "(" + who + " alone) " + looked(event);
    case EventKind::HintOffered: return "(offered) " + (step.hint ? step.hint->text : std::string());
    case EventKind::SafetyPage: return "(" + who + " alone) the help lines";
    case EventKind::Ended: return "\n" + scenario.closing.text;
    case EventKind::Read:
    case EventKind::Breathed: return {};
    }
    return {};
}

std::string askedAs(const rules::View &view, Seat seat, const scenario::Scenario &scenario, bool asUs) {
    const auto may = [&](MoveKind kind) { return (view.legal & rules::moveBit(kind)) != 0; };
    std::string how;
    const auto add = [&](bool there, const char *what) { how += there ? std::string(how.empty() ? "" : " · ") + what : ""; };
    add(may(MoveKind::Text), view.mayLay > 0 ? "your words, then #feeling to lay one" : "your words");
    add(may(MoveKind::Mood), "mood number and strength 1–3");
    add(may(MoveKind::Choice), "a number from 0");
    add(may(MoveKind::List), "ideas with | between them");
    add(may(MoveKind::Marks), "numbers with spaces, or none");
    add(may(MoveKind::Rating), "0 fully … 4 not yet, then ! to show it");
    add(may(MoveKind::Keep), "a line’s number, 0 for none");
    add(may(MoveKind::Day), "days until looking again, 0 open");
    add(may(MoveKind::Aloud), "/aloud");
    add(may(MoveKind::Pass), "/pass");
    add(may(MoveKind::Ready), "Enter to go on");
    return nameOf(seat, scenario, asUs) + " (" + how + ") > ";
}

namespace {

// Whole numbers in a line; nothing when something else stands there.
std::optional<std::vector<std::uint32_t>> numbersIn(const std::string &typed) {
    std::vector<std::uint32_t> numbers;
    for (std::size_t at = typed.find_first_not_of(' '); at != std::string::npos; at = typed.find_first_not_of(' ', at)) {
        std::uint32_t number = 0;
        const auto [end, error] = std::from_chars(typed.data() + at, typed.data() + typed.size(), number);
        if (error != std::errc()) return std::nullopt;
        numbers.push_back(number);
        at = static_cast<std::size_t>(end - typed.data());
    }
    return numbers;
}

std::optional<Move> wordsFrom(std::string typed) {
    Move move;
    move.kind = MoveKind::Text;
    for (std::size_t at = typed.rfind(" #"); at != std::string::npos; at = typed.rfind(" #")) {
        const auto card = rules::cardNamed(typed.substr(at + 2));
        if (!card) return std::nullopt;
        move.cards.insert(move.cards.begin(), *card);
        typed.erase(at);
    }
    move.text = std::move(typed);
    return move;
}

Move ideasFrom(const std::string &typed) {
    Move move;
    move.kind = MoveKind::List;
    std::size_t start = 0;
    while (start < typed.size()) {
        const std::size_t end = std::min(typed.find('|', start), typed.size());
        if (end > start) move.list.push_back(typed.substr(start, end - start));
        start = end + 1;
    }
    return move;
}

std::optional<Move> numberedFrom(const std::string &typed, MoveKind kind) {
    Move move;
    move.kind = kind;
    std::string digits = typed;
    if (kind == MoveKind::Rating && !digits.empty() && digits.back() == '!') {
        move.show = true;
        digits.pop_back();
    }
    const auto numbers = numbersIn(digits);
    if (!numbers) return std::nullopt;
    if (kind == MoveKind::Marks) {
        for (const std::uint32_t number : *numbers) move.numbers.push_back(static_cast<std::uint8_t>(std::min<std::uint32_t>(number, 255)));
        return move;
    }
    if (numbers->size() != (kind == MoveKind::Mood ? 2u : 1u)) return std::nullopt;
    move.number = numbers->front();
    if (kind == MoveKind::Mood) move.battery = static_cast<std::uint8_t>(std::min<std::uint32_t>(numbers->back(), 255));
    return move;
}

} // namespace

std::optional<Move> moveFrom(const std::string &typed, const rules::View &view) {
    const auto may = [&](MoveKind kind) { return (view.legal & rules::moveBit(kind)) != 0; };
    Move move;
    for (const auto &[word, kind] : {std::pair{"/aloud", MoveKind::Aloud}, std::pair{"/pass", MoveKind::Pass}})
        if (typed == word) {
            move.kind = kind;
            return move;
        }
    for (const MoveKind kind : {MoveKind::Mood, MoveKind::Marks, MoveKind::Rating, MoveKind::Keep, MoveKind::Day})
        if (may(kind)) return numberedFrom(typed, kind);
    if (may(MoveKind::List)) return ideasFrom(typed);
    if (may(MoveKind::Choice)) {
        const std::size_t space = typed.find(' '); // "1 tomorrow at eight": a choice with its words
        auto choice = numberedFrom(typed.substr(0, space), MoveKind::Choice);
        if (choice && space != std::string::npos) choice->text = typed.substr(space + 1);
        return choice;
    }
    if (may(MoveKind::Text)) return wordsFrom(typed);
    move.kind = MoveKind::Ready;
    return move;
}

} // namespace heard::authoring
