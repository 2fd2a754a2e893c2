// Purpose: two people, a deck and a clock nobody has to wait for. Everything given is logged, so that it can be played
// again.
#pragma once

#include "game/match/evening.hpp"
#include "game/match/replay.hpp"
#include "tests/support/moves.hpp"
#include "tests/support/script.hpp"

#include <optional>
#include <string>
#include <vector>

namespace heard::support {

using match::Command;
using match::CommandKind;

inline Command ask(CommandKind kind, std::uint32_t number = 0, std::uint32_t extra = 0) {
    Command command;
    command.kind = kind;
    command.number = number;
    command.extra = extra;
    return command;
}
inline Command willing(std::vector<std::uint8_t> places) {
    Command command = ask(CommandKind::Willing);
    command.numbers = std::move(places);
    return command;
}
inline Command propose(std::string id) {
    Command command = ask(CommandKind::Propose);
    command.text = std::move(id);
    return command;
}

// Seven cards: three light, two warm, two deep; the last light one is always played as us.
std::vector<scenario::Scenario> smallDeck();

class EveningCast {
public:
    explicit EveningCast(std::uint64_t seed = 7, std::vector<scenario::Scenario> deck = smallDeck());
    EveningCast(const EveningCast &) = delete;
    EveningCast &operator=(const EveningCast &) = delete;

    std::optional<rules::Reject> does(Seat seat, const match::Input &input,
                                      const std::optional<rules::Verdict> &verdict = std::nullopt);
    std::optional<rules::Reject> a(const match::Input &input) { return does(Seat::A, input); }
    std::optional<rules::Reject> b(const match::Input &input) { return does(Seat::B, input); }
    std::optional<rules::Reject> plays(Seat seat, const Move &move,
                                       const std::optional<rules::Verdict> &verdict = std::nullopt);
    void both(const match::Input &input);
    void comes(Seat seat, bool fresh = false);
    void goes(Seat seat);

    void toTheDeal();                                         // both come in, get ready, say their mood
    void toTheCard(const std::string &id, bool asUs = false); // from the deal into a match, by proposal

    match::Stage stage() const { return evening.view(Seat::A).stage; }
    match::TableView table(Seat seat) const { return evening.view(seat); }
    std::vector<match::LibraryEntry> library() const;

private:
    std::vector<scenario::Scenario> deck_;

public:
    std::uint64_t seed;
    std::int64_t now = 1'000'000; // UTC seconds
    match::Evening evening;
    match::Outcome told;
    std::vector<match::LoggedInput> log;
};

} // namespace heard::support
