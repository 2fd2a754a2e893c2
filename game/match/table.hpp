// Purpose: what holds now at one seat's table, around and within the match: the whole screen can be drawn from this, the events
// and the scenario. Words travel in events and notices, never here.
#pragma once

#include "game/rules/event.hpp"
#include "game/rules/view.hpp"

#include <array>
#include <string>
#include <vector>

namespace heard::match {

enum class Stage : std::uint8_t {
    Waiting,   // the partner has not come in yet
    Ready,     // both are getting ready (the partner sees only that, whatever is done meanwhile)
    Mood,      // the opening check-in, sealed
    Deal,      // three cards, marked sealed; or a proposal from the whole list
    Voices,    // as them / as us
    Playing,   // a match runs
    Reopen,    // go on · start lightly · let it rest
    Over       // the evening is closed
};

struct CardSummary { // what is told of a scenario before it is opened
    std::string id, title, theme, depthWhy;
    std::uint8_t minutes = 0, depth = 0, textsEach = 0;
    bool onlyUs = false;
    std::vector<std::string> notes;
    bool operator==(const CardSummary &) const = default;
};

struct SeatMood {
    std::uint8_t mood = 0, battery = 0;
    bool operator==(const SeatMood &) const = default;
};

// One seat's table. ≤ 100 bytes on the wire without moods and proposal.
struct TableView {
    Stage stage{};
    std::uint32_t turn = 0;            // rises with every change of stage or dealt cards; a match counts its own (see match.turn)
    bool mine = false;                 // Ready, Mood, Deal, Voices, Reopen: this seat has answered
    bool paused = false;
    std::int64_t breakUntil = 0;       // UTC seconds; 0 no break
    bool breakReturned = false;        // this seat has said "I'm back"
    bool partnerHere = false;
    std::array<std::uint8_t, 3> dealt{255, 255, 255}; // indices into the deck (Welcome); 255 none
    std::uint8_t deals = 0;            // how many times three were dealt; > 1: "none of those had both your marks"
    std::string proposal;              // scenario id proposed, or empty
    bool proposalMine = false;
    std::vector<SeatMood> moods;       // empty until both answered; then A, B
    bool asUs = false;
    std::uint64_t scenarioHash = 0;    // of the match's scenario bytes, 0 none
    std::uint64_t sharedHash = 0;      // Match::sharedHash()
    bool hasMatch = false;
    rules::View match;                 // valid when hasMatch
    std::array<bool, 2> anotherWished{}; // only this seat's own wish is filled in
    bool operator==(const TableView &) const = default;
};

} // namespace heard::match
