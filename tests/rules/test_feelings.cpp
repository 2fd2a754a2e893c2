// The feelings and needs that can be laid, and how near they lie.
#include "game/rules/feelings.hpp"
#include "game/rules/move.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

using namespace heard::rules;

namespace {
Nearness between(std::string_view a, std::string_view b) {
    return nearness(cardNamed(a).value(), cardNamed(b).value());
}
} // namespace

TEST_CASE("forty-six cards, feelings first, each name once") {
    const auto cards = laidCards();
    CHECK(cards.size() == 46);
    CHECK(std::is_sorted(cards.begin(), cards.end(), [](const auto &a, const auto &b) { return a.sort < b.sort; }));
    std::set<std::string_view> names;
    for (const LaidCard &card : cards)
        CHECK(names.insert(card.name).second);
    CHECK_FALSE(cardNamed("ignored")); // a judgement in disguise is no feeling
    CHECK(moods().size() == 12);
}

TEST_CASE("every card matches itself only, and nearness is symmetric") {
    const auto count = static_cast<CardId>(laidCards().size());
    for (CardId a = 0; a < count; ++a)
        for (CardId b = 0; b < count; ++b) {
            CHECK((nearness(a, b) == Nearness::Match) == (a == b));
            CHECK(nearness(a, b) == nearness(b, a));
        }
}

TEST_CASE("near is near and far is far") {
    CHECK(between("angry", "scared") == Nearness::Near); // the best moment of the game
    CHECK(between("angry", "hurt") == Nearness::Near);
    CHECK(between("worried", "uneasy") == Nearness::Near);
    CHECK(between("lonely", "closeness") == Nearness::Near);
    CHECK(between("glad", "angry") == Nearness::Far);
    CHECK(between("calm", "scared") == Nearness::Far);
    CHECK(between("playful", "ashamed") == Nearness::Far);
}

TEST_CASE("every feeling has a near one, and none is near to half of them") {
    const auto count = static_cast<CardId>(laidCards().size());
    for (CardId a = 0; a < count; ++a) {
        int near = 0;
        for (CardId b = 0; b < count; ++b)
            near += nearness(a, b) == Nearness::Near;
        INFO(laidCards()[a].name);
        CHECK(near >= 1);
        CHECK(near <= 12);
    }
}

TEST_CASE("of several cards the nearest pair counts") {
    const CardId sad = *cardNamed("sad"), hurt = *cardNamed("hurt"), glad = *cardNamed("glad"),
                 scared = *cardNamed("scared");
    const CardId hers[] = {sad, scared}, his[] = {glad, hurt}, same[] = {scared, glad}, far[] = {glad};
    CHECK(nearness(hers, his) == Nearness::Near);
    CHECK(nearness(hers, same) == Nearness::Match);
    CHECK(nearness(hers, far) == Nearness::Far);
    CHECK(nearness(hers, {}) == Nearness::None);
}
