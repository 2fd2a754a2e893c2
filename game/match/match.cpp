#include "game/match/match.hpp"

#include "game/rules/canonical.hpp"
#include "game/rules/look_back.hpp"
#include "game/rules/step.hpp"

namespace heard::match {

using rules::Event;
using rules::Reject;

Match::Match(const scenario::Scenario &scenario, Settings settings) : scenario_(&scenario), settings_(settings) {}

std::vector<Event> Match::take(rules::Stepped stepped) {
    state_ = std::move(stepped.state);
    for (const Event &event : stepped.events) {
        log_.push_back(event);
        if (event.to == bothPartners) sharedHash_ = rules::hashSharedEvent(sharedHash_, event);
    }
    return std::move(stepped.events);
}

tl::expected<std::vector<Event>, Reject> Match::take(tl::expected<rules::Stepped, Reject> stepped) {
    if (!stepped) return tl::unexpected(stepped.error());
    return take(std::move(*stepped));
}

std::vector<Event> Match::begin() {
    if (state_.begun) return {};
    return take(rules::begin(*scenario_, settings_.seed));
}

std::optional<scoring::ScoreRequest> Match::scoringFor(Seat seat, const rules::Move &move) const {
    auto toScore = rules::toScore(state_, *scenario_, seat, move);
    if (!toScore) return std::nullopt;
    scoring::ScoreRequest request;
    request.as = toScore->as;
    request.text = std::move(toScore->text);
    request.context = std::move(toScore->context);
    for (rules::CardId card : toScore->laid)
        request.laid.emplace_back(rules::laidCards()[card].name);
    for (rules::CardId card : toScore->guessed)
        request.guessed.emplace_back(rules::laidCards()[card].name);
    const auto &rubric = scenario_->steps[state_.step].rubric;
    if (toScore->byRubric && rubric && !settings_.asUs) request.rubric = &*rubric;
    return request;
}

tl::expected<std::vector<Event>, Reject> Match::submit(Seat seat, std::uint32_t turn, const rules::Move &move,
                                                       const std::optional<rules::Verdict> &verdict) {
    if (!state_.finished && turn != state_.turn) return tl::unexpected(Reject::StaleTurn);
    return take(rules::step(state_, *scenario_, seat, move, verdict));
}

std::vector<Event> Match::enough() { return take(rules::enough(state_, *scenario_)); }

tl::expected<std::vector<Event>, Reject> Match::misread(Seat seat, std::uint32_t ofEvent, std::uint16_t finding) {
    return take(rules::misread(state_, *scenario_, seat, ofEvent, finding, !settings_.asUs));
}

tl::expected<std::vector<Event>, Reject> Match::showLookBack(Seat seat) {
    return take(rules::showLookBack(state_, *scenario_, seat));
}

rules::View Match::view(Seat seat) const { return rules::viewOf(state_, *scenario_, seat); }

std::vector<Event> Match::eventsFor(Seat seat) const {
    std::vector<Event> seen;
    for (const Event &event : log_)
        if (event.to & seatBit(seat)) seen.push_back(event);
    return seen;
}

std::vector<std::uint8_t> Match::snapshot() const {
    rules::CanonicalBytes bytes;
    bytes.text(scenario_->id).number(static_cast<std::uint8_t>(settings_.asUs)).number(settings_.seed);
    bytes.state(state_).number(static_cast<std::uint32_t>(log_.size()));
    for (const Event &event : log_)
        bytes.event(event);
    return bytes.number(sharedHash_).take();
}

std::uint64_t hashEvent(std::uint64_t running, const Event &event) { return rules::hashSharedEvent(running, event); }

} // namespace heard::match
