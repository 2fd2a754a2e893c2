#include "game/client/screens/pages/page_for.hpp"
#include "game/client/screens/ways/at_table_door.hpp"

namespace heard::client::pages {
namespace {

using match::Stage;
using rules::EventKind;
using rules::Phase;
using scenario::StepKind;

Shown stagePage(AtTable &at) {
    const auto &table = at.table();
    if (table.stage == Stage::Waiting) return {"waiting", partnerNotHere};
    if (table.stage == Stage::Over) return {"over", over};
    if (table.stage == Stage::Deal && !table.proposal.empty()) return {"proposal", proposal};
    if (table.mine) return {"waiting", waiting};
    switch (table.stage) {
    case Stage::Ready: return {"ready", gettingReady};
    case Stage::Mood: return {"mood", mood};
    case Stage::Deal: return at.picks().wholeList ? Shown{"list", wholeList} : Shown{"deal", deal};
    case Stage::Voices: return {"voices", voices};
    default: return {"reopen", reopen};
    }
}

Shown confirmPage(Phase phase) {
    if (phase == Phase::Matters) return {"matters", matters};
    return phase == Phase::Retry ? Shown{"retry", retry} : Shown{"confirm", confirm};
}

Shown ideasPage(Phase phase) {
    if (phase == Phase::Mark) return {"ideas.mark", ideasMark};
    return phase == Phase::See ? Shown{"ideas.see", ideasSee} : Shown{"ideas", ideasWrite};
}

Shown requestPage(Phase phase) {
    switch (phase) {
    case Phase::Answer: return {"answer", requestAnswer};
    case Phase::Counter: return {"counter", requestCounter};
    case Phase::LookAgain: return {"lookagain", lookAgain};
    default: return {"request", requestAsk};
    }
}

Shown endingPage(AtTable &at) {
    switch (at.match().phase) {
    case Phase::Keep: return {"keep", keep};
    case Phase::Tonight: return at.picks().unfolded || !at.last(EventKind::Kept) ? Shown{"tonight", tonight} : Shown{"kept", keptLines};
    case Phase::LookBack: return {"lookingback", lookingBack};
    default: return {"closing", closing};
    }
}

Shown stepPage(AtTable &at) {
    const Phase phase = at.match().phase;
    switch (at.match().kind) {
    case StepKind::CheckIn: return {"mood", mood};
    case StepKind::Ask: return {"ask", askGoodTime};
    case StepKind::Card: return {"card", card};
    case StepKind::Choose: return {"choose", choose};
    case StepKind::Speak: return {"speak", speak};
    case StepKind::Reflect: return {"reflect", reflect};
    case StepKind::Confirm: return confirmPage(phase);
    case StepKind::More: return {"more", more};
    case StepKind::Ideas: return ideasPage(phase);
    case StepKind::Request: return requestPage(phase);
    case StepKind::Appreciate: return phase == Phase::See ? Shown{"appreciate.see", appreciateSee} : Shown{"appreciate", appreciate};
    case StepKind::Breathe: return {"breathe", breathe};
    case StepKind::Note: return {"note", note};
    case StepKind::FeltHeard: return {"feltheard", feltHeard};
    case StepKind::Ending: return endingPage(at);
    case StepKind::Swap: break;
    }
    return {"waiting", waiting};
}

// Cards turned over and the step has gone on without asking about them.
bool unseenCards(AtTable &at) {
    const auto *turned = at.last(EventKind::TurnedOver);
    return turned && at.match().kind != StepKind::Confirm && !at.seen(turned->number) && at.match().kind != StepKind::Ending &&
           !(turned->cards.empty() && turned->otherCards.empty());
}

// The listener sees the turning too; else only who acts, or who looks at what both see, has the step's own page.
bool hasPage(AtTable &at) {
    if (at.acting() || at.match().finished) return true;
    const bool confirming = at.match().kind == StepKind::Confirm && at.match().phase == Phase::Answer;
    const bool unfolding = at.match().kind == StepKind::Ending && at.match().phase == Phase::Tonight && !at.picks().unfolded && at.last(EventKind::Kept);
    return confirming || unfolding;
}

} // namespace

Shown pageFor(AtTable &at) {
    const auto &table = at.table();
    if (at.mine().status() == session::Status::Refused) return {"problem", ways::refusedPage};
    if (table.breakUntil != 0) return {"break", onBreak};
    if (table.paused) return {"paused", paused};
    if (const auto *safety = at.last(EventKind::SafetyPage); safety && !at.seen(safety->number)) return {"help", notThePlace};
    if (at.handOver()) return {"handover", handOver};
    if (at.mine().pending()) return {"pending", onItsWay};
    if (table.stage != Stage::Playing || !table.hasMatch || !at.step()) return stagePage(at);
    if (unseenCards(at)) return {"turnedover", turnedOver};
    return hasPage(at) ? stepPage(at) : Shown{"waiting", waiting};
}

} // namespace heard::client::pages
