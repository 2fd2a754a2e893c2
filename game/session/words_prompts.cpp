// Purpose: what is asked of a seat now, or what it waits for: the script's own sentence first, a plain one where the
// script has none.
#include "game/session/words.hpp"

namespace heard::session {

namespace {

using match::Stage;
using rules::Phase;
using scenario::StepKind;

std::string stageAsk(const match::TableView &view, const Looking &looking, Seat seat) {
    const std::string &them = looking.name(other(seat));
    switch (view.stage) {
    case Stage::Waiting: return them.empty() ? "Your partner has not come in yet." : them + " has not come in yet.";
    case Stage::Ready: return "When you are ready, say so. There is no hurry.";
    case Stage::Mood:
        return "How do you arrive? One word, and how full your battery is. It stays sealed until you have both "
               "answered.";
    case Stage::Deal:
        if (!view.proposal.empty() && !view.proposalMine) return them + " offers a card from the whole list.";
        if (view.deals > 1) return "None of those had both your marks. Here are three others.";
        return "Here are three cards. Mark the ones you are willing to play. One that you both marked turns up.";
    case Stage::Voices: return "You could lend your voices to the couple on the card, or play it as yourselves.";
    case Stage::Reopen: return "Here you are again. You could go on, start lightly, or let it rest.";
    case Stage::Playing:
    case Stage::Over: break;
    }
    return "The evening has closed. Good night to you both.";
}

std::string stageWait(const match::TableView &view, const Looking &looking, Seat seat) {
    const std::string &them = looking.name(other(seat));
    switch (view.stage) {
    case Stage::Ready: return them + " is getting ready.";
    case Stage::Mood: return "Yours lies face down until " + them + " has answered too.";
    case Stage::Deal:
        if (view.proposalMine) return "Your offer lies before " + them + ".";
        return "Your marks lie face down until " + them + " has marked too.";
    case Stage::Voices: return "Yours is in. " + them + " is still choosing.";
    case Stage::Reopen: return "Your wish is in. " + them + " is still choosing.";
    default: return stageAsk(view, looking, seat);
    }
}

std::string endingAsk(Phase phase, const scenario::Step &step, const std::string &them) {
    switch (phase) {
    case Phase::Keep: return "Is there a line of " + them + "’s you would like to keep? Both turn over together.";
    case Phase::Tonight: return "Go on when you like.";
    case Phase::LookBack: return "This page is for you alone.";
    case Phase::Closed: return {};
    default: return step.prompt.text;
    }
}

std::string ideasAsk(Phase phase, const scenario::Step &step) {
    if (phase == Phase::Mark)
        return "Which of these could you live with? Your marks stay sealed until you have both marked.";
    if (phase == Phase::See) return "Have a look at these together. Go on when you like.";
    return step.prompt.text;
}

std::string requestAsk(const match::TableView &view, const std::string &them, const std::string &script) {
    switch (view.match.phase) {
    case Phase::Answer:
        if (view.match.legal & rules::moveBit(rules::MoveKind::Text))
            return "How about … One thing near it that you could do, in your own words.";
        return "Yes, not now, and how about something near it are all answers.";
    case Phase::Counter: return them + " offers something near it. Is that all right for you?";
    case Phase::LookAgain: return "When would you two like to look at this again? It can stay open.";
    default: return script;
    }
}

std::string confirmAsk(Phase phase, const std::string &script) {
    if (phase == Phase::Matters) return "The part that matters most is …";
    if (phase == Phase::Retry) return "A second try, in one sentence. Nothing is lost by the first.";
    return script;
}

// What the one who acts is asked, in every phase.
std::string stepAsk(const match::TableView &view, const scenario::Step &step, const Looking &looking, Seat seat) {
    const std::string &them = looking.name(other(seat));
    const std::string &script = view.asUs && step.promptUs ? step.promptUs->text : step.prompt.text;
    switch (step.kind) {
    case StepKind::Ending: return endingAsk(view.match.phase, step, them);
    case StepKind::Ideas: return ideasAsk(view.match.phase, step);
    case StepKind::Request: return requestAsk(view, them, script);
    case StepKind::Confirm: return confirmAsk(view.match.phase, script);
    case StepKind::Appreciate:
        return view.match.phase == Phase::See ? "Both have turned over. Go on when you like." : script;
    default: return script;
    }
}

std::string stepWait(const match::TableView &view, const scenario::Step &step, const Looking &looking, Seat seat) {
    const std::string &them = looking.name(other(seat));
    if (view.match.part == rules::Part::Done) return "Yours is in. " + them + " is still at it.";
    const bool main =
        view.match.phase == Phase::Act || (step.kind == StepKind::Confirm && view.match.phase == Phase::Answer);
    if (step.waiting && main) return step.waiting->text;
    return them + " has this one. You could lean back.";
}

Prompt pausedPrompt(const match::TableView &view, const Looking &looking, Seat seat) {
    Prompt prompt;
    if (view.breakUntil != 0) {
        prompt.heading = "a break";
        prompt.ask = view.breakReturned
                         ? "You are back. " + looking.name(other(seat)) + " is still away; there is no hurry."
                         : "There is a break. A walk, a glass of water, some music; nothing needs rehearsing. “I’m "
                           "back” when you are.";
        prompt.acting = !view.breakReturned;
    } else {
        prompt.heading = "paused";
        prompt.ask = "The evening is paused. What you were writing is kept. Either of you can go on.";
        prompt.acting = true;
    }
    return prompt;
}

} // namespace

Prompt promptFor(const match::TableView &view, const scenario::Scenario *scenario, const Looking &looking, Seat seat,
                 bool hinted) {
    if (view.breakUntil != 0 || view.paused) return pausedPrompt(view, looking, seat);
    Prompt prompt;
    if (view.stage != Stage::Playing || !view.hasMatch || !scenario || view.match.step >= scenario->steps.size()) {
        prompt.heading = stageName(view.stage);
        prompt.acting =
            !view.mine && view.stage != Stage::Waiting && view.stage != Stage::Over && view.stage != Stage::Playing;
        if (view.stage == Stage::Deal && view.proposalMine) prompt.acting = false;
        prompt.ask = prompt.acting ? stageAsk(view, looking, seat) : stageWait(view, looking, seat);
        return prompt;
    }
    if (view.match.finished) {
        prompt.heading = "good night";
        prompt.ask = "Talk on without the screen, if you like. Leaving is as good as another card.";
        return prompt;
    }
    const auto &step = scenario->steps[view.match.step];
    prompt.heading = stepName(step.kind, view.match.phase);
    prompt.acting = view.match.part == rules::Part::Act && view.match.legal != 0;
    prompt.ask = prompt.acting ? stepAsk(view, step, looking, seat) : stepWait(view, step, looking, seat);
    const bool firstPhase = view.match.phase == Phase::Act;
    if (prompt.acting && firstPhase && step.hint && (hinted || !step.hintWhen)) prompt.hint = step.hint->text;
    if (prompt.acting && firstPhase)
        for (const auto &stem : step.stems)
            prompt.stems.push_back(stem.text);
    return prompt;
}

} // namespace heard::session
