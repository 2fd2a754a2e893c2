#include "game/match/evening.hpp"

#include "game/match/evening_state.hpp"

namespace heard::match {

using rules::Reject;

Evening::Evening(std::vector<LibraryEntry> library, std::uint64_t seed) : state_(std::make_unique<State>()) {
    state_->library = std::move(library);
    state_->random = seed;
}
Evening::Evening(Evening &&) noexcept = default;
Evening &Evening::operator=(Evening &&) noexcept = default;
Evening::~Evening() = default;

Outcome Evening::seatIsHere(Seat seat, bool here, std::int64_t, bool fresh) {
    Outcome outcome;
    if (seat == Seat::Facilitator || state_->stage == Stage::Over) return outcome;
    if (here)
        state_->comes(seat, fresh);
    else
        state_->goes(seat);
    outcome.tableChanged = true;
    return outcome;
}

std::optional<scoring::ScoreRequest> Evening::scoringFor(Seat seat, const Input &input) const {
    const auto *submission = std::get_if<Submission>(&input);
    if (!submission || state_->stage != Stage::Playing || state_->paused || state_->onBreak()) return std::nullopt;
    if (seat == Seat::Facilitator || submission->turn != state_->match->view(seat).turn) return std::nullopt;
    return state_->match->scoringFor(seat, submission->move);
}

tl::expected<Outcome, Reject> Evening::submitMove(Seat seat, const Submission &submission,
                                                  const std::optional<rules::Verdict> &verdict) {
    if (state_->stage == Stage::Over) return tl::unexpected(Reject::Ended);
    if (state_->onBreak()) return tl::unexpected(Reject::OnBreak);
    if (state_->paused) return tl::unexpected(Reject::Paused);
    if (state_->stage != Stage::Playing) return tl::unexpected(Reject::NotNow);
    auto events = state_->match->submit(seat, submission.turn, submission.move, verdict);
    if (!events) return tl::unexpected(events.error());
    Outcome outcome;
    outcome.events = std::move(*events);
    outcome.tableChanged = true;
    state_->answerForWhoLeft(outcome);
    return outcome;
}

tl::expected<Outcome, Reject> Evening::submit(Seat seat, const Input &input,
                                              const std::optional<rules::Verdict> &verdict, std::int64_t nowUtc) {
    if (seat == Seat::Facilitator) return tl::unexpected(Reject::NotYourTurn);
    if (state_->left[rules::indexOf(seat)]) return tl::unexpected(Reject::Ended);
    if (const auto *submission = std::get_if<Submission>(&input)) return submitMove(seat, *submission, verdict);
    const auto &command = std::get<Command>(input);
    if (auto no = state_->refuse(command.kind)) return tl::unexpected(*no);
    Outcome outcome;
    if (auto no = state_->apply(seat, command, nowUtc, outcome)) return tl::unexpected(*no);
    outcome.tableChanged =
        command.kind != CommandKind::Ceiling; // a ceiling is nobody else's to see, not even as a ripple
    return outcome;
}

TableView Evening::view(Seat seat) const {
    const State &state = *state_;
    TableView view;
    view.turn = state.turn;
    view.stage = state.stage;
    view.paused = state.paused;
    view.breakUntil = state.breakUntil;
    view.dealt = state.stage == Stage::Deal ? state.dealt : TableView{}.dealt;
    view.deals = state.deals;
    view.proposal = state.proposal;
    view.asUs = state.asUs && state.match;
    if (state.moodsKnown) view.moods.assign(state.moods.begin(), state.moods.end());
    view.hasMatch = state.match.has_value();
    if (state.match) {
        view.scenarioHash = state.library[state.card].hash;
        view.sharedHash = state.match->sharedHash();
        view.match = state.match->view(seat);
    }
    if (seat == Seat::Facilitator) return view;
    const std::size_t own = rules::indexOf(seat);
    if (state.left[own]) view.stage = Stage::Over;
    view.mine = state.answered[own];
    view.breakReturned = state.returned[own];
    view.partnerHere = state.here[rules::indexOf(other(seat))];
    view.proposalMine = !state.proposal.empty() && state.proposer == seat;
    view.anotherWished[own] = state.another[own];
    return view;
}

std::vector<rules::Event> Evening::eventsFor(Seat seat) const {
    return state_->match ? state_->match->eventsFor(seat) : std::vector<rules::Event>{};
}

const scenario::Scenario *Evening::scenario() const { return state_->match ? &state_->match->scenario() : nullptr; }

std::vector<CardSummary> Evening::deck() const {
    std::vector<CardSummary> deck;
    for (const LibraryEntry &entry : state_->library)
        deck.push_back(entry.summary);
    return deck;
}

CardSummary summaryOf(const scenario::Scenario &scenario) {
    CardSummary summary;
    summary.id = scenario.id;
    summary.title = scenario.title.text;
    summary.theme = scenario.theme;
    summary.depthWhy = scenario.depthWhy.text;
    summary.minutes = scenario.minutes;
    summary.depth = static_cast<std::uint8_t>(scenario.depth);
    summary.textsEach = scenario.textsEach;
    summary.onlyUs = scenario.onlyUs;
    for (const scenario::Line &note : scenario.contentNotes)
        summary.notes.push_back(note.text);
    return summary;
}

} // namespace heard::match
