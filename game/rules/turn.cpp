#include "game/rules/turn.hpp"

#include "game/rules/hint.hpp"

namespace heard::rules {

using scenario::StepKind;

Event &Turn::tell(EventKind kind, Seat by, std::uint8_t to) {
    Event event;
    event.number = ++state.lastEvent;
    event.kind = kind;
    event.to = to;
    event.by = by;
    event.step = state.step;
    events.push_back(std::move(event));
    return events.back();
}

Event &Turn::tellAgain(EventKind kind, Seat to) {
    const std::uint32_t last = state.lastEvent;
    state.lastEvent += state.toldAgain[indexOf(to)]++;
    Event &event = tell(kind, to, seatBit(to));
    state.lastEvent = last;
    return event;
}

void Turn::beginBlock() {
    constexpr std::uint32_t block = 0xffff; // more than one seat is ever told alone in between
    state.lastEvent |= block;
    state.toldAgain = {};
}

void Turn::privatelyTell(Seat writer, const Move &move, const std::optional<Verdict> &verdict) {
    const bool typed = move.kind != MoveKind::Pass && move.kind != MoveKind::Aloud;
    if (typed && verdict && verdict->unscored == Unscored::Safety)
        tell(EventKind::SafetyPage, writer, seatBit(writer));
    else
        leaveGap();
}

Event &Turn::tellSaid(EventKind kind, Seat by, const Move &move, const std::optional<Verdict> &verdict, bool lookedAt) {
    Event &event = tell(kind, by);
    event.how = move.kind == MoveKind::Aloud ? How::Aloud : move.kind == MoveKind::Pass ? How::Passed : How::Typed;
    event.text = move.text;
    if (!move.text.empty()) {
        Spoken line{event.number, state.step, by, lookedAt, move.text, {}};
        line.verdict.unscored = Unscored::Unsure;
        if (lookedAt && verdict) line.verdict = *verdict;
        line.verdict.as = kind == EventKind::GaveBack ? TextAs::Reflection : TextAs::Statement;
        state.spoken.push_back(std::move(line));
    }
    return event;
}

bool Turn::seal(Seat seat, Move move) {
    state.answers[indexOf(seat)] = {true, std::move(move)};
    return state.answers[0].done && state.answers[1].done;
}

void Turn::go(Phase phase) {
    ++state.turn;
    state.phase = phase;
    state.answers = {};
}

void Turn::leave() { leaveTo({}); }

void Turn::leaveTo(const std::string &option) {
    const scenario::Step &step = here();
    const std::optional<std::string> branch = branchOf(state, script, step);
    const std::string &target = branch ? *branch : option.empty() ? step.next : option;
    const int index = script.indexOf(target);
    if (index < 0 || state.turn >= maxTurns)
        enterEnding();
    else
        enter(static_cast<std::size_t>(index));
}

void Turn::enterEnding() {
    for (std::size_t i = 0; i < script.steps.size(); ++i)
        if (script.steps[i].kind == StepKind::Ending) {
            begins(i);
            return;
        }
    state.finished = true; // a script without an ending: the loader refuses it; here it simply stops
    go(Phase::Closed);
}

void Turn::enter(std::size_t index) {
    for (std::size_t passed = 0; passed <= 2 * script.steps.size(); ++passed) {
        if (begins(index)) return;
        const std::optional<std::string> branch = branchOf(state, script, script.steps[index]);
        const int next = script.indexOf(branch ? *branch : script.steps[index].next);
        if (next < 0) break;
        index = static_cast<std::size_t>(next);
    }
    enterEnding(); // a ring of steps with nothing to do in any of them
}

bool Turn::begins(std::size_t index) {
    state.step = static_cast<std::uint16_t>(index);
    const KindRules &rules = rulesOf(here().kind);
    state.outcomes[index] = {}; // what it came to another time no longer counts
    if (rules.steppedOver && rules.steppedOver(*this)) return false;
    go(Phase::Act);
    tell(EventKind::StepBegan, state.floor);
    if (rules.begin) rules.begin(*this);
    offerHint();
    return true;
}

void Turn::offerHint() {
    const scenario::Step &step = here();
    if (!step.hint || !step.hintWhen) return;
    for (Seat seat : {Seat::A, Seat::B}) {
        if (hintFor(state, script, seat))
            tell(EventKind::HintOffered, seat, seatBit(seat));
        else
            leaveGap();
    }
}

} // namespace heard::rules
