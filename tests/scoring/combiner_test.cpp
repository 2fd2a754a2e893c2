// Stories about the combiner: sums are whole numbers, and bad weights are refused with a reason.
#include "game/scoring/combiner.hpp"

#include <catch2/catch.hpp>

using namespace heard::scoring;

namespace {

struct Fixture {
    Language language = Language::load(HEARD_SOURCE_DIR "/assets/language/en").value();
    FeatureNames names{language};
};
const Fixture &fixture() {
    static const Fixture loaded;
    return loaded;
}
tl::expected<Combiner, std::string> parse(const char *json) { return Combiner::parse(json, fixture().names); }

} // namespace

TEST_CASE("a sum is the bias and the weights of the facts that are there", "[combiner]") {
    const auto combiner = parse(R"({"features": ["you.attack", "has-i"], "targets": {"flag.x": {"bias": -100, "cuts": [0], "weights": [[0, 250], [1, -30]]}}})");
    REQUIRE(combiner);
    const auto &names = fixture().names;
    const std::vector<Feature> both{{names.keyOf("you.attack"), 0, 2}, {names.keyOf("has-i"), 0, 0}};
    CHECK(combiner->sums(both) == std::vector<int>{120});
    CHECK(combiner->sums({}) == std::vector<int>{-100});
    const auto shares = combiner->shares(both, combiner->target("flag.x"));
    REQUIRE(shares.size() == 2);
    CHECK(shares[0].weight == 250);
    CHECK(shares[1].weight == -30);
}

TEST_CASE("a fact's name and its key tell the same", "[combiner]") {
    const auto &names = fixture().names;
    for (const char *name : {"you.attack.to-me", "when.you.past", "rule.blames.sure", "covered.p30", "~request.maybe", "has-i"}) {
        INFO(name);
        REQUIRE(names.keyOf(name) != 0);
        CHECK(names.nameOf(names.keyOf(name)) == name);
    }
    CHECK(names.keyOf("no.such.fact") == 0);
    CHECK(names.keyOf("you.you.you.you.you") == 0);
}

TEST_CASE("weights that cannot be used are refused with a reason", "[combiner]") {
    CHECK(parse("").error().find("features and targets are missing") != std::string::npos);
    CHECK(parse(R"({"features": ["never.made"], "targets": {}})").error().find("never.made") != std::string::npos);
    CHECK_FALSE(parse(R"({"features": ["has-i"], "targets": {"a": {"bias": 0, "weights": [[7, 1]]}}})"));
    CHECK_FALSE(parse(R"({"features": ["has-i"], "targets": {"a": {"bias": 0, "weights": [[0, 99999]]}}})"));
    CHECK_FALSE(parse(R"({"features": ["has-i"], "targets": {"a": {"bias": 0.5, "weights": []}}})"));
}
