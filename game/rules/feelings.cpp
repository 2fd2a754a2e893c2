// The order is the wire's: names are only ever added at the end of their sort, with a new protocol number.
#include "game/rules/feelings.hpp"

#include "game/rules/move.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace heard::rules {
namespace {

// clang-format off
// (tables are read as tables)

// Families: two of one family lie near each other. They follow everyday speech, not a theory of emotion.
enum Family : std::uint8_t {
    Fear, Sadness, Hurt, Weariness, Anger, Jealousy, Shame, Unsettled, Gladness, Ease, Warmth, // feelings
    Bond, Safety, Regard, Room                                                               // needs
};

constexpr CardSort F = CardSort::Feeling, N = CardSort::Need;

constexpr std::array<LaidCard, 46> table{{
    {"scared", F, Fear},        {"worried", F, Fear},        {"uneasy", F, Fear},       {"overwhelmed", F, Fear},
    {"sad", F, Sadness},        {"lonely", F, Sadness},      {"hurt", F, Hurt},         {"disappointed", F, Hurt},
    {"let down", F, Hurt},      {"flat", F, Weariness},      {"worn out", F, Weariness}, {"numb", F, Weariness},
    {"annoyed", F, Anger},      {"angry", F, Anger},         {"fed up", F, Anger},      {"frustrated", F, Anger},
    {"jealous", F, Jealousy},   {"ashamed", F, Shame},       {"embarrassed", F, Shame}, {"guilty", F, Shame},
    {"torn", F, Unsettled},     {"confused", F, Unsettled},  {"surprised", F, Unsettled}, {"hopeful", F, Gladness},
    {"glad", F, Gladness},      {"grateful", F, Gladness},   {"relieved", F, Ease},     {"calm", F, Ease},
    {"tender", F, Warmth},      {"proud", F, Gladness},      {"close", F, Warmth},      {"playful", F, Gladness},
    {"closeness", N, Bond},     {"reassurance", N, Safety},  {"respect", N, Regard},    {"rest", N, Room},
    {"space", N, Room},         {"honesty", N, Safety},      {"fairness", N, Regard},   {"help", N, Bond},
    {"trust", N, Safety},       {"being seen", N, Regard},   {"predictability", N, Safety}, {"play", N, Bond},
    {"appreciation", N, Regard}, {"a say", N, Regard},
}};

// Neighbours across families. The reasons: what shows on the outside and what lies beneath it are often one moment
// (anger over fear, hurt, shame or tiredness); two words that people use for one state; a feeling and the need it points to.
constexpr auto neighbours = std::to_array<std::pair<std::string_view, std::string_view>>({
    // on top, and beneath
    {"angry", "scared"}, {"angry", "hurt"}, {"angry", "let down"}, {"annoyed", "let down"}, {"annoyed", "hurt"},
    {"frustrated", "disappointed"}, {"frustrated", "overwhelmed"}, {"fed up", "worn out"}, {"fed up", "disappointed"},
    {"angry", "ashamed"}, {"jealous", "scared"}, {"jealous", "hurt"}, {"jealous", "lonely"}, {"numb", "overwhelmed"},
    {"numb", "hurt"}, {"ashamed", "hurt"}, {"embarrassed", "hurt"},
    // two words for one state
    {"sad", "hurt"}, {"sad", "disappointed"}, {"sad", "let down"}, {"sad", "flat"}, {"lonely", "hurt"}, {"lonely", "numb"},
    {"lonely", "scared"}, {"overwhelmed", "worn out"}, {"uneasy", "torn"}, {"uneasy", "confused"}, {"worried", "torn"},
    {"guilty", "torn"}, {"guilty", "worried"}, {"guilty", "sad"}, {"surprised", "uneasy"},
    {"relieved", "glad"}, {"relieved", "grateful"}, {"relieved", "hopeful"}, {"calm", "close"}, {"grateful", "tender"},
    {"glad", "close"}, {"playful", "close"}, {"proud", "tender"}, {"calm", "glad"},
    // two needs
    {"closeness", "being seen"}, {"closeness", "reassurance"}, {"appreciation", "closeness"}, {"space", "a say"},
    {"help", "rest"}, {"help", "fairness"}, {"honesty", "respect"}, {"trust", "respect"},
    // a feeling, and the need it points to
    {"lonely", "closeness"}, {"scared", "reassurance"}, {"worried", "reassurance"}, {"jealous", "reassurance"},
    {"uneasy", "predictability"}, {"let down", "trust"}, {"hurt", "respect"}, {"worn out", "rest"}, {"overwhelmed", "help"},
    {"overwhelmed", "space"}, {"fed up", "fairness"}, {"frustrated", "a say"}, {"close", "closeness"},
    {"grateful", "appreciation"}, {"playful", "play"},
});

// clang-format on

bool areNeighbours(std::string_view a, std::string_view b) {
    return std::any_of(neighbours.begin(), neighbours.end(), [&](const auto &pair) {
        return (pair.first == a && pair.second == b) || (pair.first == b && pair.second == a);
    });
}

constexpr std::array<std::string_view, 12> moodWords{"calm",    "content", "hopeful", "playful",
                                                     "tender",  "tired",   "tense",   "flat",
                                                     "worried", "sad",     "cross",   "a bit of everything"};

} // namespace

std::span<const LaidCard> laidCards() { return table; }

std::optional<CardId> cardNamed(std::string_view name) {
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const LaidCard &card) { return card.name == name; });
    if (found == table.end()) return std::nullopt;
    return static_cast<CardId>(found - table.begin());
}

Nearness nearness(CardId a, CardId b) {
    if (a >= table.size() || b >= table.size()) return Nearness::Far;
    if (a == b) return Nearness::Match;
    if (table[a].family == table[b].family || areNeighbours(table[a].name, table[b].name)) return Nearness::Near;
    return Nearness::Far;
}

Nearness nearness(std::span<const CardId> a, std::span<const CardId> b) {
    Nearness best = Nearness::None;
    for (CardId one : a)
        for (CardId two : b) {
            const Nearness now = nearness(one, two);
            if (best == Nearness::None || now < best) best = now;
        }
    return best;
}

std::span<const std::string_view> moods() { return moodWords; }

} // namespace heard::rules
