// The schema is the truth about a file's shape; the loader, which needs no schema at run time, must say the same.
// Every shipped card is bent at every place, in several ways, and both are asked.
#include "game/authoring/files.hpp"
#include "game/authoring/schema_check.hpp"
#include "game/scenario/load.hpp"
#include "tests/scenario/small_card.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <set>

using namespace heard;
using nlohmann::json;

namespace {

authoring::SchemaCheck theSchema() {
    auto schema = authoring::SchemaCheck::load(HEARD_SOURCE_DIR "/scenarios/schema/scenario.schema.json");
    REQUIRE(schema);
    return std::move(*schema);
}

// What no schema can say: control characters, ids that must differ, names that must lead somewhere.
bool beyondSchema(const std::vector<scenario::Problem> &problems) {
    static const std::set<std::string> codes{"HS108", "HS120", "HS121", "HS122", "HS130", "HS131", "HS132", "HS133", "HS134"};
    for (const scenario::Problem &problem : problems)
        if (codes.count(problem.code) == 0) return false;
    return true;
}

struct Asked {
    int together = 0, refused = 0;
};

void ask(const authoring::SchemaCheck &schema, const json &card, const std::string &what, Asked &asked) {
    const std::string bytes = card.dump();
    const auto loaded = scenario::load(bytes, "bent.json");
    const bool fits = schema.check(bytes, "bent.json").empty();
    const bool agree = fits ? loaded || beyondSchema(loaded.error()) : !loaded;
    if (!agree) {
        INFO(what << ": the schema says " << (fits ? "yes" : "no") << ", the loader " << (loaded ? "yes" : toString(loaded.error().front())));
        CHECK(agree);
    }
    asked.together += 1;
    asked.refused += fits ? 0 : 1;
}

// One bend at one place, in turn: taken away, another key beside it, or another sort of value.
void bend(const authoring::SchemaCheck &schema, const json &card, std::size_t every, Asked &asked) {
    const json flat = card.flatten();
    std::set<std::string> places;
    for (const auto &entry : flat.items())
        for (std::string at = entry.key(); !at.empty(); at = at.substr(0, at.rfind('/'))) places.insert(at);
    const std::vector<json> values{nullptr, true, 0, 3, 99999, -1, 1.5, "", "x", std::string(700, 'y'), "two  spaces", "a b c d e f g", json::array(), json::object(),
                                   json::array({"x", "y", "z"}), "ending", "speak", "idea"};
    std::size_t turn = 0;
    for (const std::string &place : places) {
        if (++turn % every != 0) continue;
        const json::json_pointer at(place);
        json gone = card;
        json &around = gone.at(at.parent_pointer());
        if (around.is_array()) around.erase(std::stoul(at.back()));
        else around.erase(at.back());
        ask(schema, gone, place + " taken away", asked);
        if (card.at(at).is_object()) {
            json more = card;
            more.at(at)["surprise"] = 1;
            ask(schema, more, place + " with another key", asked);
        }
        json other = card;
        other.at(at) = values[turn % values.size()];
        ask(schema, other, place + " as " + values[turn % values.size()].dump(), asked);
    }
}

} // namespace

TEST_CASE("The schema and the loader agree on every bend of a small card") {
    const auto schema = theSchema();
    Asked asked;
    bend(schema, json::parse(support::smallCard()), 1, asked);
    CHECK(asked.together > 300);
    CHECK(asked.refused > 150);
}

TEST_CASE("They agree on every shipped card, and on bends of it") {
    const auto schema = theSchema();
    const auto files = authoring::scenarioFiles({HEARD_SOURCE_DIR "/scenarios"});
    REQUIRE(files.size() >= 7);
    for (const std::string &file : files) {
        const auto bytes = authoring::readFile(file);
        REQUIRE(bytes);
        CHECK(schema.check(*bytes, file).empty());
        CHECK(scenario::load(*bytes, file));
        Asked asked;
        bend(schema, json::parse(*bytes), 23, asked);
        CHECK(asked.refused > 0);
    }
}

TEST_CASE("They agree where keys depend on each other") {
    const auto schema = theSchema();
    const auto patch = GENERATE(as<std::string>{}, R"([{"op":"add","path":"/onlyUs","value":true}])", R"([{"op":"add","path":"/onlyUs","value":false}])",
                                R"([{"op":"add","path":"/onlyUs","value":true},{"op":"remove","path":"/a"},{"op":"remove","path":"/b"},{"op":"remove","path":"/situation"}])",
                                R"([{"op":"add","path":"/steps/1/hintWhen","value":"feeling"}])",
                                R"([{"op":"add","path":"/steps/0/hint","value":{"id":"h","text":"A hint."}}])",
                                R"([{"op":"add","path":"/steps/0/seconds","value":20}])", R"([{"op":"add","path":"/steps/0/kind","value":"breathe"}])",
                                R"([{"op":"add","path":"/steps/0/kind","value":"choose"}])", R"([{"op":"add","path":"/steps/0/sealed","value":true}])",
                                R"([{"op":"add","path":"/steps/6/next","value":"card"}])",
                                R"([{"op":"add","path":"/steps/4/branches","value":[{"when":{"kind":"turns_at_least","turns":3},"go":"ending"}]}])",
                                R"([{"op":"add","path":"/steps/4/branches","value":[{"when":{"kind":"turns_at_least","step":"card"},"go":"ending"}]}])",
                                R"([{"op":"add","path":"/steps/4/branches","value":[{"when":{"kind":"confirmed_yes","step":"confirm"},"go":"ending"}]}])",
                                R"([{"op":"add","path":"/steps/4/branches","value":[{"when":{"kind":"confirmed_yes","step":"confirm","option":"x"},"go":"ending"}]}])",
                                R"([{"op":"add","path":"/steps/4/branches","value":[{"when":{"kind":"chose","step":"confirm"},"go":"ending"}]}])",
                                R"([{"op":"add","path":"/steps/1/rubric/feedback/0/idea","value":"waiting"}])",
                                R"([{"op":"add","path":"/steps/1/rubric/feedback/0/when","value":"idea"}])", R"([{"op":"add","path":"/$schema","value":"x"}])");
    Asked asked;
    ask(schema, json::parse(support::smallCard()).patch(json::parse(patch)), patch, asked);
    CHECK(asked.together == 1);
}

TEST_CASE("A broken or missing schema is said in one sentence") {
    const auto missing = authoring::SchemaCheck::load("/nowhere/schema.json");
    REQUIRE_FALSE(missing);
    CHECK(missing.error() == "The schema /nowhere/schema.json cannot be read.");
}
