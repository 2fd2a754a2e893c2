// The evening's stages: which command is heard when, as one table, and what each brings.
#include "game/match/evening_state.hpp"

namespace heard::match {

using rules::Reject;

namespace {

constexpr unsigned in(Stage stage) { return 1u << static_cast<unsigned>(stage); }
constexpr unsigned beforeDeal = in(Stage::Waiting) | in(Stage::Ready) | in(Stage::Mood);
constexpr unsigned going = in(Stage::Mood) | in(Stage::Deal) | in(Stage::Voices) | in(Stage::Playing);

struct Heard {
    unsigned stages;
    bool whilePaused, onBreak;
};
// In the order of CommandKind.
constexpr std::array<Heard, commandKindCount> heardWhen{{
    {in(Stage::Waiting) | in(Stage::Ready), false, false}, // Ready
    {in(Stage::Mood), false, false},                       // Mood
    {beforeDeal | in(Stage::Deal), true, true},            // Ceiling
    {in(Stage::Deal), false, false},                       // Willing
    {in(Stage::Deal), false, false},                       // Propose
    {in(Stage::Deal), false, false},                       // Accept
    {in(Stage::Voices), false, false},                     // Voices
    {going, true, false},                                  // Pause
    {going, true, false},                                  // Resume
    {going, true, false},                                  // Break
    {going, true, true},                                   // Return
    {going, true, false},                                  // Enough
    {in(Stage::Reopen), false, false},                     // Reopen
    {in(Stage::Playing), true, true},                      // Misread
    {in(Stage::Playing), true, true},                      // ShowLookBack
    {0, false, false},                  // LetIn: the room's own, before there is an evening to speak of
    {in(Stage::Playing), false, false}, // Another
    {~0u, true, true},                  // Leave
}};

} // namespace

void Evening::State::enter(Stage next) {
    stage = next;
    answered = {};
    wish = {};
    ++turn;
}

Evening::State::Refusal Evening::State::refuse(CommandKind kind) const {
    if (stage == Stage::Over) return Reject::Ended;
    if (static_cast<int>(kind) >= commandKindCount) return Reject::NotNow;
    const Heard &heard = heardWhen[static_cast<std::size_t>(kind)];
    if (!(heard.stages & in(stage))) return Reject::NotNow;
    if (onBreak() && !heard.onBreak) return Reject::OnBreak;
    if (paused && !heard.whilePaused) return Reject::Paused;
    return std::nullopt;
}

Evening::State::Refusal Evening::State::ready(Seat seat) {
    if (answered[rules::indexOf(seat)]) return Reject::AlreadyDone;
    answered[rules::indexOf(seat)] = true;
    if (stage == Stage::Ready && bothAnswered()) enter(Stage::Mood);
    return std::nullopt;
}

Evening::State::Refusal Evening::State::mood(Seat seat, const Command &command) {
    if (command.number >= rules::moods().size() || command.extra < 1 || command.extra > 3) return Reject::BadNumber;
    if (answered[rules::indexOf(seat)]) return Reject::AlreadyDone;
    answered[rules::indexOf(seat)] = true;
    moods[rules::indexOf(seat)] = {static_cast<std::uint8_t>(command.number), static_cast<std::uint8_t>(command.extra)};
    if (!bothAnswered()) return std::nullopt;
    moodsKnown = true;
    deal();
    return std::nullopt;
}

// It governs from the next deal on: cards changing at once would show it.
Evening::State::Refusal Evening::State::setCeiling(Seat seat, const Command &command) {
    if (command.number > 2) return Reject::BadNumber;
    ceiling[rules::indexOf(seat)] = static_cast<std::uint8_t>(command.number);
    return std::nullopt;
}

Evening::State::Refusal Evening::State::enough(Outcome &outcome) {
    if (stage != Stage::Playing) { // no card is open: there is no ending to go to
        paused = false;
        enter(Stage::Over);
        return std::nullopt;
    }
    auto events = match->enough();
    if (events.empty()) return Reject::NotNow;
    paused = false;
    outcome.events = std::move(events);
    return std::nullopt;
}

Evening::State::Refusal Evening::State::wishAnother(Seat seat) {
    if (midMatch()) return Reject::NotNow;
    if (another[rules::indexOf(seat)]) return Reject::AlreadyDone;
    another[rules::indexOf(seat)] = true;
    if (!another[0] || !another[1]) return std::nullopt;
    match.reset();
    another = {};
    deals = 0;
    deal();
    return std::nullopt;
}

// Whoever leaves once the ending has begun leaves the other one to it; before that, an evening needs two.
Evening::State::Refusal Evening::State::leave(Seat seat, Outcome &outcome) {
    left[rules::indexOf(seat)] = true;
    const bool ending = stage == Stage::Playing && match->view(Seat::A).kind == scenario::StepKind::Ending;
    if (!ending || left[0] == left[1]) {
        enter(Stage::Over);
        return std::nullopt;
    }
    paused = false;
    breakUntil = 0;
    answerForWhoLeft(outcome);
    return std::nullopt;
}

// Keeps no line, agrees to nothing, and holds nobody up.
void Evening::State::answerForWhoLeft(Outcome &outcome) {
    if (!match || left[0] == left[1]) return;
    const Seat gone = left[0] ? Seat::A : Seat::B;
    for (int phases = 0; phases < 3; ++phases) {
        const rules::View view = match->view(gone);
        rules::Move move;
        move.kind = view.phase == rules::Phase::Keep ? rules::MoveKind::Pass : rules::MoveKind::Ready;
        auto events = match->submit(gone, view.turn, move, std::nullopt);
        if (!events) return;
        outcome.events.insert(outcome.events.end(), events->begin(), events->end());
    }
}

Evening::State::Refusal Evening::State::lookingBack(Seat seat, const Command &command, Outcome &outcome) {
    if (!match) return Reject::NotNow;
    if (command.extra > 0xffff) return Reject::BadNumber;
    auto events = command.kind == CommandKind::Misread
                      ? match->misread(seat, command.number, static_cast<std::uint16_t>(command.extra))
                      : match->showLookBack(seat);
    if (!events) return events.error();
    outcome.events = std::move(*events);
    return std::nullopt;
}

Evening::State::Refusal Evening::State::apply(Seat seat, const Command &command, std::int64_t nowUtc,
                                              Outcome &outcome) {
    switch (command.kind) {
    case CommandKind::Ready: return ready(seat);
    case CommandKind::Mood: return mood(seat, command);
    case CommandKind::Ceiling: return setCeiling(seat, command);
    case CommandKind::Willing: {
        const Refusal no = mark(seat, command);
        if (!no) settleMarks(outcome);
        return no;
    }
    case CommandKind::Propose: return propose(seat, command);
    case CommandKind::Accept: return accept(seat, command, outcome);
    case CommandKind::Voices: return voices(seat, command, outcome);
    case CommandKind::Pause: return pause(true);
    case CommandKind::Resume: return pause(false);
    case CommandKind::Break: return takeBreak(command, nowUtc);
    case CommandKind::Return: return comeBack(seat, nowUtc);
    case CommandKind::Enough: return enough(outcome);
    case CommandKind::Reopen: return reopen(seat, command);
    case CommandKind::Misread:
    case CommandKind::ShowLookBack: return lookingBack(seat, command, outcome);
    case CommandKind::Another: return wishAnother(seat);
    case CommandKind::Leave: return leave(seat, outcome);
    case CommandKind::LetIn: break;
    }
    return Reject::NotNow;
}

void Evening::State::startMatch(Outcome &outcome) {
    played.insert(card);
    match.emplace(*library[card].scenario, Settings{asUs, rules::nextRandom(random)});
    another = {};
    lightly = false;
    enter(Stage::Playing);
    outcome.events = match->begin();
    outcome.matchStarted = true;
}

} // namespace heard::match
