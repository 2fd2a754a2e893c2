// Choosing a card: three are dealt, each marks sealed, one that both marked turns up. Nobody learns who marked what.
#include "game/match/evening_state.hpp"

#include <algorithm>

namespace heard::match {

using rules::Reject;

namespace {

// Everything up to the depth; where there is nothing, the lightest there is.
std::vector<std::uint8_t> upTo(const std::vector<LibraryEntry> &library, std::uint8_t depth) {
    std::uint8_t lightest = noCard;
    for (const LibraryEntry &entry : library)
        lightest = std::min(lightest, entry.summary.depth);
    depth = std::max(depth, lightest);
    std::vector<std::uint8_t> cards;
    for (std::size_t i = 0; i < library.size() && i < noCard; ++i)
        if (library[i].summary.depth <= depth) cards.push_back(static_cast<std::uint8_t>(i));
    return cards;
}

} // namespace

void Evening::State::deal() {
    const std::uint8_t depth = lightly ? 0 : std::min(ceiling[0], ceiling[1]);
    std::vector<std::uint8_t> cards = upTo(library, depth);
    const auto fresh = [&](std::uint8_t index) { return !seen.count(index); };
    if (std::count_if(cards.begin(), cards.end(), fresh) == 0) seen.clear(); // the deck is gathered and begins again
    // Cards already played tonight come last, then those seen since the deck was gathered.
    for (std::size_t rest = cards.size(); rest > 1; --rest)
        std::swap(cards[rest - 1], cards[static_cast<std::size_t>(rules::nextRandom(random) % rest)]);
    std::stable_sort(cards.begin(), cards.end(), [&](std::uint8_t a, std::uint8_t b) {
        const auto rank = [&](std::uint8_t index) {
            return (seen.count(index) ? 2 : 0) + (played.count(index) ? 1 : 0);
        };
        return rank(a) < rank(b);
    });
    dealt = {noCard, noCard, noCard};
    for (std::size_t i = 0; i < dealt.size() && i < cards.size(); ++i) {
        if (!fresh(cards[i]) && i > 0 && deals > 0)
            break; // fewer than three are left: rather fewer than the same again
        dealt[i] = cards[i];
    }
    for (std::uint8_t index : dealt)
        if (index != noCard) seen.insert(index);
    deals = static_cast<std::uint8_t>(std::min(deals + 1, 255));
    willing = {};
    enter(Stage::Deal);
}

Evening::State::Refusal Evening::State::mark(Seat seat, const Command &command) {
    std::vector<std::uint8_t> marked;
    for (std::uint8_t place : command.numbers) {
        if (place >= dealt.size() || dealt[place] == noCard) return Reject::BadNumber;
        if (std::find(marked.begin(), marked.end(), dealt[place]) != marked.end()) return Reject::BadNumber;
        marked.push_back(dealt[place]);
    }
    if (answered[rules::indexOf(seat)]) return Reject::AlreadyDone;
    answered[rules::indexOf(seat)] = true;
    willing[rules::indexOf(seat)] = std::move(marked);
    return std::nullopt;
}

void Evening::State::settleMarks(Outcome &outcome) {
    if (!bothAnswered()) return;
    std::vector<std::uint8_t> common;
    for (std::uint8_t index : dealt) // in the order they lie, whoever marked first
        if (index != noCard && std::count(willing[0].begin(), willing[0].end(), index) &&
            std::count(willing[1].begin(), willing[1].end(), index))
            common.push_back(index);
    if (common.empty())
        deal();
    else
        turnUp(common[static_cast<std::size_t>(rules::nextRandom(random) % common.size())], outcome);
}

Evening::State::Refusal Evening::State::propose(Seat seat, const Command &command) {
    const bool known = std::any_of(library.begin(), library.end(),
                                   [&](const LibraryEntry &entry) { return entry.summary.id == command.text; });
    if (!known) return Reject::BadNumber;
    if (!proposal.empty() && proposer != seat) return Reject::NotNow; // there is one to answer first
    proposal = command.text;
    proposer = seat;
    return std::nullopt;
}

Evening::State::Refusal Evening::State::accept(Seat seat, const Command &command, Outcome &outcome) {
    if (proposal.empty()) return Reject::NotNow;
    if (proposer == seat) return Reject::NotYourTurn;
    if (command.number > 1) return Reject::BadNumber;
    const std::string id = proposal;
    proposal.clear();
    if (command.number == 0) return std::nullopt;
    for (std::size_t i = 0; i < library.size(); ++i)
        if (library[i].summary.id == id) {
            turnUp(static_cast<std::uint8_t>(i), outcome);
            break;
        }
    return std::nullopt;
}

void Evening::State::turnUp(std::uint8_t index, Outcome &outcome) {
    card = index;
    proposal.clear();
    if (!library[index].scenario->onlyUs) {
        enter(Stage::Voices);
        return;
    }
    asUs = true;
    startMatch(outcome);
}

Evening::State::Refusal Evening::State::voices(Seat seat, const Command &command, Outcome &outcome) {
    if (command.number > 1) return Reject::BadNumber;
    if (answered[rules::indexOf(seat)]) return Reject::AlreadyDone;
    answered[rules::indexOf(seat)] = true;
    wish[rules::indexOf(seat)] = static_cast<std::uint8_t>(command.number);
    if (!bothAnswered()) return std::nullopt;
    asUs = wish[0] == 1 && wish[1] == 1;
    startMatch(outcome);
    return std::nullopt;
}

} // namespace heard::match
