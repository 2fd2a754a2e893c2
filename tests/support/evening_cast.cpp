#include "tests/support/evening_cast.hpp"

namespace heard::support {

using scenario::Depth;

std::vector<scenario::Scenario> smallDeck() {
    std::vector<scenario::Scenario> deck;
    const Depth depths[] = {Depth::Light, Depth::Light, Depth::Light, Depth::Warm,
                            Depth::Warm,  Depth::Deep,  Depth::Deep};
    for (Depth depth : depths) {
        Script script = oneFloor();
        script.play().id = "card-" + std::to_string(deck.size());
        script.play().depth = depth;
        deck.push_back(script.done());
    }
    deck[2].onlyUs = true;
    return deck;
}

EveningCast::EveningCast(std::uint64_t dealtBy, std::vector<scenario::Scenario> deck)
    : deck_(std::move(deck)), seed(dealtBy), evening(library(), dealtBy) {}

std::vector<match::LibraryEntry> EveningCast::library() const {
    std::vector<match::LibraryEntry> entries;
    for (const scenario::Scenario &one : deck_)
        entries.push_back({match::summaryOf(one), &one, 1000 + entries.size()});
    return entries;
}

std::optional<rules::Reject> EveningCast::does(Seat seat, const match::Input &input,
                                               const std::optional<rules::Verdict> &verdict) {
    log.push_back({seat, input, verdict, now, std::nullopt, false});
    auto outcome = evening.submit(seat, input, verdict, now);
    told = {};
    if (!outcome) return outcome.error();
    told = std::move(*outcome);
    return std::nullopt;
}

std::optional<rules::Reject> EveningCast::plays(Seat seat, const Move &move,
                                                const std::optional<rules::Verdict> &verdict) {
    return does(seat, match::Submission{evening.view(seat).match.turn, move}, verdict);
}

void EveningCast::both(const match::Input &input) {
    a(input);
    b(input);
}

void EveningCast::comes(Seat seat, bool fresh) {
    log.push_back({seat, {}, std::nullopt, now, true, fresh});
    told = evening.seatIsHere(seat, true, now, fresh);
}

void EveningCast::goes(Seat seat) {
    log.push_back({seat, {}, std::nullopt, now, false, false});
    told = evening.seatIsHere(seat, false, now);
}

void EveningCast::toTheDeal() {
    comes(Seat::A);
    comes(Seat::B);
    both(ask(CommandKind::Ready));
    a(ask(CommandKind::Mood, 0, 2));
    b(ask(CommandKind::Mood, 5, 1));
}

void EveningCast::toTheCard(const std::string &id, bool asUs) {
    a(propose(id));
    b(ask(CommandKind::Accept, 1));
    if (stage() == match::Stage::Voices) both(ask(CommandKind::Voices, asUs ? 1 : 0));
}

} // namespace heard::support
