// Purpose: what one seat knows of its table, put together from Welcome, Update and ScenarioBytes. Events are kept once
// each, by number; the hash over those both seats see alike is computed here, from what arrived. One thread.
#pragma once

#include "game/scenario/scenario.hpp"
#include "net/messages.hpp"

#include <memory>

namespace heard::session {

class TableModel {
public:
    void welcome(const net::Welcome &welcome);
    void update(const net::Update &update);
    void card(const net::ScenarioBytes &bytes);
    void named(Seat seat, const std::string &name) { names_.at(seat == Seat::B ? 1 : 0) = name; }

    const match::TableView &view() const { return view_; }
    const std::vector<rules::Event> &events() const { return events_; }
    const std::vector<match::CardSummary> &deck() const { return deck_; }
    const std::string &nameOf(Seat seat) const { return names_.at(seat == Seat::B ? 1 : 0); }
    const scenario::Scenario *scenario() const; // of the running match; null until its bytes are here and whole
    std::uint64_t sharedHash() const { return sharedHash_; }

private:
    void take(const std::vector<rules::Event> &events, bool whole);

    match::TableView view_;
    std::vector<rules::Event> events_; // by number
    std::vector<match::CardSummary> deck_;
    std::array<std::string, 2> names_;
    std::unique_ptr<const scenario::Scenario> scenario_;
    std::uint64_t scenarioHash_ = 0;
    std::uint64_t sharedHash_ = 0;
};

} // namespace heard::session
