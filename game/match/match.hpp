// Purpose: one play of one scenario: the whole game as one value machine. Scores come in beside the move; then it steps.
// Owner: Evening, bots, replay, fuzzers. Single-threaded; deterministic: the same inputs give the same bytes.
#pragma once

#include "game/rules/canonical.hpp"
#include "game/rules/event.hpp"
#include "game/rules/reject.hpp"
#include "game/rules/state.hpp"
#include "game/rules/step.hpp"
#include "game/rules/view.hpp"
#include "game/scoring/scorer.hpp"

#include <optional>
#include <tl/expected.hpp>

namespace heard::match {

struct Settings {
    bool asUs = false;        // the card opens our own version: its ideas are then never looked for
    std::uint64_t seed = 1;   // mixes the ideas
};

class Match {
public:
    // `scenario` outlives the match.
    Match(const scenario::Scenario &scenario, Settings settings);

    // What must be scored before this move can be submitted, or nothing. The request's pointers live as long as the scenario.
    std::optional<scoring::ScoreRequest> scoringFor(Seat seat, const rules::Move &move) const;

    // `verdict` answers scoringFor(); absent where nothing was asked (or the scorer is not there: then the text stays unscored).
    // Returns the events in order, filtered by nobody yet (see Event::to). A reject changes nothing.
    tl::expected<std::vector<rules::Event>, rules::Reject>
    submit(Seat seat, std::uint32_t turn, const rules::Move &move, const std::optional<rules::Verdict> &verdict);

    std::vector<rules::Event> begin();              // the first events; once, before any submit
    std::vector<rules::Event> enough();             // "enough for tonight": straight to the ending
    // "This misread me": drops one finding of one's own for good, and sends the corrected LookBack again.
    tl::expected<std::vector<rules::Event>, rules::Reject> misread(Seat seat, std::uint32_t ofEvent, std::uint16_t finding);
    // Shows one's own looking back to the partner (only in the ending; cannot be asked for).
    tl::expected<std::vector<rules::Event>, rules::Reject> showLookBack(Seat seat);

    rules::View view(Seat seat) const;
    std::vector<rules::Event> eventsFor(Seat seat) const; // everything this seat may know so far, for resuming
    std::uint64_t sharedHash() const { return sharedHash_; } // over the events both seats see alike, in order (FNV-1a of their canonical bytes)
    std::vector<std::uint8_t> snapshot() const;           // canonical bytes of everything; equal bytes, equal matches
    const scenario::Scenario &scenario() const { return *scenario_; }
    const Settings &settings() const { return settings_; }

private:
    std::vector<rules::Event> take(rules::Stepped stepped);
    tl::expected<std::vector<rules::Event>, rules::Reject> take(tl::expected<rules::Stepped, rules::Reject> stepped);

    const scenario::Scenario *scenario_;
    Settings settings_;
    rules::State state_;
    std::vector<rules::Event> log_;
    std::uint64_t sharedHash_ = rules::sharedHashStart;
};

// Canonical bytes of one event, and the running hash over shared events (`to` == bothPartners); clients compute the same from what
// they received. Who may not link the match layer takes rules::hashSharedEvent (game/rules/canonical.hpp): the same function.
std::uint64_t hashEvent(std::uint64_t running, const rules::Event &event);
inline constexpr std::uint64_t hashStart = rules::sharedHashStart;

} // namespace heard::match
