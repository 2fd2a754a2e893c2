#include "game/client/screens/whose_eyes.hpp"

namespace heard::client {
namespace {

using match::Stage;
using match::TableView;
using rules::Part;
using rules::Phase;
using scenario::StepKind;

bool toAct(const TableView &view) {
    if (view.stage == Stage::Playing) return view.hasMatch && view.match.part == Part::Act && view.match.legal != 0;
    return !view.mine && view.stage != Stage::Waiting && view.stage != Stage::Over;
}

std::optional<Seat> firstToAct(const TwoViews &views, std::optional<Seat> now) {
    if (now && toAct(views.of(*now))) return now;
    if (toAct(views.a)) return Seat::A;
    if (toAct(views.b)) return Seat::B;
    return std::nullopt;
}

// Before the cards are on the table.
bool stageIsSealed(const TableView &view, bool aloud) {
    switch (view.stage) {
    case Stage::Deal: return view.proposal.empty();
    case Stage::Mood:
    case Stage::Voices:
    case Stage::Reopen: return !aloud;
    default: return false;
    }
}

// Sealed or private however the evening is played.
bool alwaysSealed(const rules::View &match) {
    switch (match.kind) {
    case StepKind::Note:
    case StepKind::FeltHeard: return true;
    case StepKind::Ending: return match.phase == Phase::Keep || match.phase == Phase::LookBack;
    case StepKind::Ideas: return match.phase == Phase::Mark;
    default: return false;
    }
}

// Words and picks that reach the other one only when they are given.
bool sealedWhileTyped(const rules::View &match) {
    switch (match.kind) {
    case StepKind::CheckIn:
    case StepKind::Choose:
    case StepKind::Speak:
    case StepKind::Reflect: return true;
    case StepKind::Ideas:
    case StepKind::Appreciate: return match.phase == Phase::Act;
    case StepKind::Confirm: return match.phase == Phase::Matters || match.phase == Phase::Retry;
    case StepKind::Request: return match.phase == Phase::Act;
    default: return false;
    }
}

} // namespace

std::optional<Seat> whoseEyes(const TwoViews &views, bool aloud, std::optional<Seat> now) {
    const TableView &view = views.a;
    if (view.paused || view.breakUntil != 0) return std::nullopt;
    if (view.stage != Stage::Playing) return stageIsSealed(view, aloud) ? firstToAct(views, now) : std::nullopt;
    if (!view.hasMatch || view.match.finished) return std::nullopt;
    const bool sealed = alwaysSealed(view.match) || (!aloud && sealedWhileTyped(view.match));
    return sealed ? firstToAct(views, now) : std::nullopt;
}

Seat whoActs(const TwoViews &views, std::optional<Seat> eyes) {
    if (eyes) return *eyes;
    return firstToAct(views, std::nullopt).value_or(Seat::A);
}

} // namespace heard::client
