// Purpose: two people and one card, for stories about the rules. What each of them has been told is kept apart.
#pragma once

#include "game/match/match.hpp"
#include "tests/support/moves.hpp"
#include "tests/support/script.hpp"

#include <optional>
#include <string>
#include <vector>

namespace heard::support {

class Cast {
public:
    explicit Cast(scenario::Scenario scenario, match::Settings settings = {})
        : script_(std::move(scenario)), match(script_, settings) {
        told = match.begin();
    }
    Cast(const Cast &) = delete;
    Cast &operator=(const Cast &) = delete;

    // Submits for the present turn; the verdict goes with it. `told` is what that brought.
    std::optional<rules::Reject> does(Seat seat, const Move &move,
                                      const std::optional<rules::Verdict> &verdict = std::nullopt) {
        auto events = match.submit(seat, match.view(seat).turn, move, verdict);
        told.clear();
        if (!events) return events.error();
        told = *events;
        return std::nullopt;
    }
    std::optional<rules::Reject> a(const Move &move, const std::optional<rules::Verdict> &verdict = std::nullopt) {
        return does(Seat::A, move, verdict);
    }
    std::optional<rules::Reject> b(const Move &move, const std::optional<rules::Verdict> &verdict = std::nullopt) {
        return does(Seat::B, move, verdict);
    }
    void both(const Move &move) {
        a(move);
        b(move);
    }

    std::string stepId() const { return script_.steps[match.view(Seat::A).step].id; }
    rules::Phase phase() const { return match.view(Seat::A).phase; }
    // Among what the last move brought / what this seat has been told altogether; null if it never happened.
    const rules::Event *justTold(rules::EventKind kind) const { return last(told, kind); }
    std::optional<rules::Event> seen(Seat seat, rules::EventKind kind) const {
        const auto events = match.eventsFor(seat);
        const rules::Event *event = last(events, kind);
        return event ? std::optional(*event) : std::nullopt;
    }

private:
    static const rules::Event *last(const std::vector<rules::Event> &events, rules::EventKind kind) {
        for (auto event = events.rbegin(); event != events.rend(); ++event)
            if (event->kind == kind) return &*event;
        return nullptr;
    }
    scenario::Scenario script_;

public:
    match::Match match;
    std::vector<rules::Event> told;
};

// A verdict that found these, surely.
inline rules::Verdict found(std::initializer_list<rules::Flag> flags, rules::TextAs as = rules::TextAs::Statement) {
    rules::Verdict verdict;
    verdict.as = as;
    verdict.unscored = rules::Unscored::Scored;
    for (rules::Flag flag : flags)
        verdict.findings.push_back({flag, rules::Certainty::Sure, 1, {}, {0, 1}});
    return verdict;
}
inline rules::Verdict unsafe() {
    rules::Verdict verdict;
    verdict.unscored = rules::Unscored::Safety;
    return verdict;
}

} // namespace heard::support
