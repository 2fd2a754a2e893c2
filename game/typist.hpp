// Purpose: types at a terminal what a person would, out of a scenario’s sample replies: reads the terminal’s report,
// answers with lines. For the demonstration and the system tests. Deterministic.
#pragma once

#include "game/match/sample_player.hpp"
#include "game/match/table.hpp"
#include "game/scenario/library.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace heard {

class Typist {
public:
    // `offers`: the card this one offers when the cards are dealt; empty: waits for an offer, and takes it.
    Typist(const scenario::Library &library, match::SampleStyle style, std::string offers);

    // Lines to type after this line of the report; usually none.
    std::vector<std::string> answer(const std::string &reportLine);
    const match::TableView &view() const { return view_; }

private:
    bool read(const std::string &reportLine);
    std::vector<std::string> aroundTheMatch() const;
    std::vector<std::string> inTheMatch() const;
    std::vector<std::string> typed(const rules::Move &move) const;

    const scenario::Library &library_;
    match::SampleStyle style_;
    std::string offers_, scenarioId_, answered_;
    Seat seat_{};
    match::TableView view_;
};

} // namespace heard
