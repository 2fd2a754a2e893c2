// Purpose: what can be done now, with the words on the buttons and the words to type. Follows View::legal; decides
// nothing itself.
#include "game/session/words.hpp"

namespace heard::session {

namespace {

using match::Command;
using match::CommandKind;
using match::Stage;
using rules::Move;
using rules::MoveKind;
using rules::Phase;
using scenario::StepKind;
using Actions = std::vector<Action>;

Move moveOf(MoveKind kind, std::uint32_t number = 0) {
    Move move;
    move.kind = kind;
    move.number = number;
    return move;
}

Command commandOf(CommandKind kind, std::uint32_t number = 0) {
    Command command;
    command.kind = kind;
    command.number = number;
    return command;
}

Action acts(std::string word, std::string label, std::variant<Move, Command> does, Needs needs = Needs::Nothing,
            bool first = false) {
    return {std::move(word), std::move(label), needs, std::move(does), first};
}

// ---- around the match ----

Actions dealActions(const match::TableView &view) {
    if (!view.proposal.empty() && !view.proposalMine)
        return {acts("yes", "Yes, this one", commandOf(CommandKind::Accept, 1), Needs::Nothing, true),
                acts("no", "Not this one", commandOf(CommandKind::Accept, 0))};
    if (view.mine || view.proposalMine) return {};
    return {acts("willing", "I’m willing to play these", commandOf(CommandKind::Willing), Needs::Cards, true),
            acts("none", "None of these", commandOf(CommandKind::Willing)),
            acts("list", "Choose from the whole list", commandOf(CommandKind::Propose), Needs::Scenario),
            acts("light only", "Only light ones tonight (private)", commandOf(CommandKind::Ceiling, 0)),
            acts("up to warm", "Light or warm tonight (private)", commandOf(CommandKind::Ceiling, 1)),
            acts("any depth", "Any depth (private)", commandOf(CommandKind::Ceiling, 2))};
}

Actions stageActions(const match::TableView &view) {
    if (view.stage == Stage::Deal) return dealActions(view);
    if (view.mine) return {};
    switch (view.stage) {
    case Stage::Ready: return {acts("ready", "I’m ready", commandOf(CommandKind::Ready), Needs::Nothing, true)};
    case Stage::Mood: return {acts("mood", "This is how I arrive", commandOf(CommandKind::Mood), Needs::Mood, true)};
    case Stage::Voices:
        return {acts("as them", "As them: we lend our voices to the couple on the card",
                     commandOf(CommandKind::Voices, 0), Needs::Nothing, true),
                acts("as us", "As us: our own version (if you both say so)", commandOf(CommandKind::Voices, 1))};
    case Stage::Reopen:
        return {acts("go on", "Go on", commandOf(CommandKind::Reopen, 0), Needs::Nothing, true),
                acts("lightly", "Start lightly", commandOf(CommandKind::Reopen, 1)),
                acts("rest", "Let it rest", commandOf(CommandKind::Reopen, 2))};
    default: return {};
    }
}

// ---- within the match ----

std::string readyLabel(StepKind kind, Phase phase) {
    switch (kind) {
    case StepKind::Card: return "I’ve read it";
    case StepKind::Breathe: return "Go on";
    case StepKind::Note: return "My note is done";
    case StepKind::Ask: return "Ask it";
    default: return phase == Phase::LookBack ? "I’ve looked" : "Go on";
    }
}

std::string textLabel(StepKind kind, Phase phase) {
    switch (kind) {
    case StepKind::Speak: return "Say this";
    case StepKind::Reflect: return "This is what I heard";
    case StepKind::Request: return phase == Phase::Answer ? "How about this" : "Ask for this";
    case StepKind::Appreciate: return "I appreciate this";
    default: return "Say this";
    }
}

void chooseActions(Actions &actions, const scenario::Step &step) {
    static const char letters[] = "abcd";
    for (std::size_t i = 0; i < step.options.size() && i < 4; ++i)
        actions.push_back(acts(std::string(1, letters[i]), step.options[i].text.text,
                               moveOf(MoveKind::Choice, static_cast<std::uint32_t>(i))));
}

void confirmActions(Actions &actions) {
    actions.push_back(acts("yes", "Yes, that’s it", moveOf(MoveKind::Choice, 0)));
    actions.push_back(acts("almost", "Almost", moveOf(MoveKind::Choice, 1)));
    actions.push_back(acts("not yet", "Not yet", moveOf(MoveKind::Choice, 2)));
}

void requestActions(Actions &actions, Phase phase) {
    if (phase == Phase::Counter) {
        actions.push_back(acts("yes", "Yes, that", moveOf(MoveKind::Choice, 1), Needs::Nothing, true));
        actions.push_back(acts("not now", "Not now", moveOf(MoveKind::Choice, 0)));
        return;
    }
    actions.push_back(
        acts("yes", "Yes", moveOf(MoveKind::Choice, static_cast<std::uint32_t>(rules::RequestAnswer::Yes))));
    actions.push_back(
        acts("not now", "Not now", moveOf(MoveKind::Choice, static_cast<std::uint32_t>(rules::RequestAnswer::NotNow))));
    actions.push_back(acts("how about", "How about …",
                           moveOf(MoveKind::Choice, static_cast<std::uint32_t>(rules::RequestAnswer::HowAbout))));
}

void choiceActions(Actions &actions, const scenario::Step &step, Phase phase) {
    switch (step.kind) {
    case StepKind::Choose: chooseActions(actions, step); break;
    case StepKind::Confirm: confirmActions(actions); break;
    case StepKind::Request: requestActions(actions, phase); break;
    case StepKind::More:
        actions.push_back(acts("more", "There is more", moveOf(MoveKind::Choice, 1)));
        actions.push_back(acts("that is all", "That is all of it", moveOf(MoveKind::Choice, 0)));
        break;
    case StepKind::Ask:
        actions.push_back(acts("now", "Now is good", moveOf(MoveKind::Choice, 0), Needs::Nothing, true));
        actions.push_back(acts("later", "Another time …", moveOf(MoveKind::Choice, 1), Needs::Time));
        break;
    default: break;
    }
}

void feltHeardActions(Actions &actions) {
    for (std::uint32_t rating = 0; rating < 5; ++rating) {
        std::string label(feltHeardName(rating));
        actions.push_back(acts(label, label, moveOf(MoveKind::Rating, rating), Needs::Rating));
    }
}

void passActions(Actions &actions, std::uint16_t legal, StepKind kind) {
    if (legal & rules::moveBit(MoveKind::Aloud))
        actions.push_back(acts("aloud", "Said aloud", moveOf(MoveKind::Aloud)));
    if (!(legal & rules::moveBit(MoveKind::Pass))) return;
    const bool skip = kind == StepKind::Breathe || kind == StepKind::FeltHeard || kind == StepKind::CheckIn;
    actions.push_back(acts("pass", skip ? "Skip this" : "Let this one go", moveOf(MoveKind::Pass)));
}

Actions stepActions(const rules::View &view, const scenario::Step &step) {
    Actions actions;
    const auto can = [&](MoveKind kind) { return (view.legal & rules::moveBit(kind)) != 0; };
    if (can(MoveKind::Text))
        actions.push_back(acts("say", textLabel(step.kind, view.phase), moveOf(MoveKind::Text), Needs::Text, true));
    if (can(MoveKind::Choice)) choiceActions(actions, step, view.phase);
    if (can(MoveKind::Mood))
        actions.push_back(acts("mood", "This is how I am", moveOf(MoveKind::Mood), Needs::Mood, true));
    if (can(MoveKind::List))
        actions.push_back(acts("ideas", "These are my ideas", moveOf(MoveKind::List), Needs::Ideas, true));
    if (can(MoveKind::Marks))
        actions.push_back(acts("marks", "I could live with these", moveOf(MoveKind::Marks), Needs::Marks, true));
    if (can(MoveKind::Rating)) feltHeardActions(actions);
    if (can(MoveKind::Keep)) {
        actions.push_back(acts("keep", "I’d like to keep this", moveOf(MoveKind::Keep), Needs::Line, true));
        actions.push_back(acts("none", "No line tonight", moveOf(MoveKind::Keep, 0)));
    }
    if (can(MoveKind::Day)) {
        actions.push_back(acts("day", "Look again on a day", moveOf(MoveKind::Day, 7), Needs::Day, true));
        actions.push_back(acts("open", "Leave it open", moveOf(MoveKind::Day, 0)));
    }
    if (can(MoveKind::Ready))
        actions.push_back(
            acts("ready", readyLabel(step.kind, view.phase), moveOf(MoveKind::Ready), Needs::Nothing, true));
    if (!can(MoveKind::Keep) && !can(MoveKind::Day)) passActions(actions, view.legal, step.kind); // they have their own “none”
    return actions;
}

Actions afterwards(const match::TableView &view, Seat seat) {
    if (!view.hasMatch || !view.match.finished || view.anotherWished[seat == Seat::B ? 1 : 0]) return {};
    return {acts("another", "Another card tonight (if you both say so)", commandOf(CommandKind::Another))};
}

} // namespace

Actions actionsFor(const match::TableView &view, const scenario::Scenario *scenario, const Looking &, Seat seat) {
    if (view.breakUntil != 0 || view.paused) return {};
    if (view.stage != Stage::Playing) return stageActions(view);
    if (!view.hasMatch || !scenario || view.match.step >= scenario->steps.size()) return {};
    if (view.match.finished) return afterwards(view, seat);
    Actions actions = stepActions(view.match, scenario->steps[view.match.step]);
    if (view.match.kind == StepKind::Ending && view.match.phase == Phase::LookBack)
        actions.push_back(acts("show", "Show this page to the other", commandOf(CommandKind::ShowLookBack)));
    return actions;
}

Actions alwaysThere(const match::TableView &view) {
    Actions actions;
    const bool playing = view.stage == Stage::Playing && view.hasMatch && !view.match.finished;
    if (view.breakUntil != 0) {
        if (!view.breakReturned)
            actions.push_back(acts("i’m back", "I’m back", commandOf(CommandKind::Return), Needs::Nothing, true));
    } else if (view.paused) {
        actions.push_back(acts("go on", "Go on", commandOf(CommandKind::Resume), Needs::Nothing, true));
    } else if (playing) {
        actions.push_back(acts("pause", "Pause", commandOf(CommandKind::Pause)));
    }
    if (playing && view.breakUntil == 0)
        actions.push_back(
            acts("break", "Break: this is too much just now", commandOf(CommandKind::Break, 20), Needs::Minutes));
    const bool atEnding = playing && view.match.kind == StepKind::Ending;
    if (playing && !atEnding) actions.push_back(acts("enough", "Enough for tonight", commandOf(CommandKind::Enough)));
    if (view.stage != Stage::Over) actions.push_back(acts("leave", "Leave", commandOf(CommandKind::Leave)));
    return actions;
}

} // namespace heard::session
