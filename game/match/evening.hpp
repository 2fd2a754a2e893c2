// Purpose: one couple's evening at one table: getting ready, a mood, the deal, the voices, the match, pauses and breaks, and the ending.
// The server's room, practice, local play, bots and fuzzers all drive this one machine. Single-threaded, deterministic: time is an argument.
#pragma once

#include "game/match/command.hpp"
#include "game/match/match.hpp"
#include "game/match/table.hpp"

#include <memory>
#include <variant>

namespace heard::match {

struct LibraryEntry {
    CardSummary summary;
    const scenario::Scenario *scenario; // outlives the evening
    std::uint64_t hash;                 // of the file's bytes
};

CardSummary summaryOf(const scenario::Scenario &scenario); // what a LibraryEntry tells of it

struct Submission { // a move, with the match turn it answers
    std::uint32_t turn = 0;
    rules::Move move;
};
using Input = std::variant<Submission, Command>;

struct Outcome {
    std::vector<rules::Event> events; // with `to`; the caller filters with eventsFor()/Event::to in one place
    bool tableChanged = false;        // some seat's TableView changed: send both
    bool matchStarted = false;        // send the scenario's bytes
};

class Evening {
public:
    Evening(std::vector<LibraryEntry> library, std::uint64_t seed);
    Evening(Evening &&) noexcept;
    Evening &operator=(Evening &&) noexcept;
    ~Evening();

    Outcome seatIsHere(Seat seat, bool here, std::int64_t nowUtc, bool fresh = false); // presence; `fresh`: through Continue, not a mere reconnect
    std::optional<scoring::ScoreRequest> scoringFor(Seat seat, const Input &input) const;
    tl::expected<Outcome, rules::Reject> submit(Seat seat, const Input &input, const std::optional<rules::Verdict> &verdict, std::int64_t nowUtc);

    TableView view(Seat seat) const;
    std::vector<rules::Event> eventsFor(Seat seat) const; // of the running (or last) match
    const scenario::Scenario *scenario() const;           // of the match, or null
    std::vector<CardSummary> deck() const;
    std::vector<std::uint8_t> snapshot() const;           // canonical bytes of everything; equal bytes, equal evenings

private:
    struct State;
    tl::expected<Outcome, rules::Reject> submitMove(Seat seat, const Submission &submission, const std::optional<rules::Verdict> &verdict);
    std::unique_ptr<State> state_;
};

// The inputs of an evening in order are its replay: one entry each, with the time it was given.
struct LoggedInput {
    Seat seat{};
    Input input;
    std::optional<rules::Verdict> verdict;
    std::int64_t nowUtc = 0;
    std::optional<bool> here; // set: not an input but the seat coming or going, as seatIsHere() was told
    bool fresh = false;
};

} // namespace heard::match
