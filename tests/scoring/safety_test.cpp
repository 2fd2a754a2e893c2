#include "game/scoring/feedback.hpp"
#include "tests/scoring/safety_fixtures.hpp"
#include "tests/scoring/support.hpp"

#include <catch2/catch.hpp>

using namespace heard;
using tests::scorer;

TEST_CASE("words of harm get no score, no findings and the help page", "[safety]") {
    std::size_t found = 0;
    for (const auto text : tests::disclosures) {
        const rules::Verdict verdict = scorer().score(tests::statement(text));
        INFO(text);
        CHECK_NOFAIL(verdict.unscored == rules::Unscored::Safety);
        if (verdict.unscored != rules::Unscored::Safety) continue;
        ++found;
        REQUIRE(verdict.findings.empty());
        REQUIRE(verdict.listenedFor == 0);
        const auto feedback = scoring::feedbackFor(verdict, nullptr, false);
        REQUIRE(feedback.helpPage);
        REQUIRE_FALSE(feedback.worked);
    }
    REQUIRE(found * 100 >= tests::disclosures.size() * 90);
}

TEST_CASE("hot but ordinary sentences are not taken for harm", "[safety]") {
    std::size_t caught = 0;
    for (const auto text : tests::ordinary) {
        const bool harm = scorer().score(tests::statement(text)).unscored == rules::Unscored::Safety;
        INFO(text);
        CHECK_NOFAIL(!harm);
        caught += harm;
    }
    REQUIRE(caught * 50 <= tests::ordinary.size());
}

TEST_CASE("harm in a reply is silent too", "[safety]") {
    const auto verdict = scorer().score(tests::reflection("I feel lonely when you go out", "I hit you because you moan"));
    REQUIRE(verdict.unscored == rules::Unscored::Safety);
}
