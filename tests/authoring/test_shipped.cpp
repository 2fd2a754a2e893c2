// The cards we ship: nothing for lint to say, and together they show every kind of step.
#include "game/authoring/files.hpp"
#include "game/authoring/flow.hpp"
#include "game/authoring/lint_command.hpp"
#include "game/scenario/library.hpp"

#include <catch2/catch.hpp>
#include <set>
#include <sstream>

using namespace heard;
using scenario::Step;
using scenario::StepKind;

namespace {

const std::string folder = HEARD_SOURCE_DIR "/scenarios";

} // namespace

TEST_CASE("Lint has nothing to say about any shipped card, the scorer included") {
    const auto schema = authoring::SchemaCheck::load(folder + "/schema/scenario.schema.json");
    const auto scorer = scoring::Scorer::load(HEARD_SOURCE_DIR "/assets/language/en");
    REQUIRE(schema);
    REQUIRE(scorer);
    std::ostringstream out;
    const int found = authoring::lintCommand({folder}, {&*schema, &*scorer}, out);
    INFO(out.str());
    CHECK(found == 0);
}

TEST_CASE("Seven cards: four short, the others no longer than twenty minutes, and the card says so") {
    const scenario::Library library = scenario::loadLibrary(folder);
    CHECK(library.broken.empty());
    REQUIRE(library.scenarios.size() == 7);
    int brief = 0, laying = 0;
    std::set<StepKind> kinds;
    std::set<std::string> themes;
    for (const auto &entry : library.scenarios) {
        const scenario::Scenario &card = *entry.scenario;
        themes.insert(card.theme);
        if (card.textsEach <= 3 && card.minutes <= 10) ++brief;
        CHECK(card.textsEach <= 6);
        CHECK(card.minutes <= 20);
        bool speakLays = false, reflectLays = false;
        for (const Step &step : card.steps) {
            kinds.insert(step.kind);
            speakLays = speakLays || (step.kind == StepKind::Speak && step.lays);
            reflectLays = reflectLays || (step.kind == StepKind::Reflect && step.lays);
        }
        if (speakLays && reflectLays) ++laying;
        const authoring::LongestWay way = authoring::longestWay(card);
        CHECK(way.textsA == way.textsB); // both get equally much room
    }
    CHECK(brief == 4);
    CHECK(laying >= 5);
    CHECK(kinds.size() == static_cast<std::size_t>(scenario::stepKindCount));
    CHECK(themes.size() == 7);
}

TEST_CASE("Every code lint can give has its line in the book of codes") {
    const auto book = authoring::readFile(folder + "/README.md");
    REQUIRE(book);
    std::size_t codes = 0;
    for (const std::string place : {"/game/scenario", "/game/authoring"})
        for (const auto &file : {"document.cpp", "library.cpp", "load.cpp", "load_rubric.cpp", "load_step.cpp", "reader.cpp", "references.cpp", "flow.cpp", "samples.cpp",
                                 "sentences.cpp", "scored_samples.cpp", "schema_check.cpp", "lint_command.cpp"}) {
            const auto source = authoring::readFile(HEARD_SOURCE_DIR + place + "/" + file);
            if (!source) continue;
            for (std::size_t at = source->find("\"HS"); at != std::string::npos; at = source->find("\"HS", at + 1)) {
                const std::string code = source->substr(at + 1, 5);
                INFO(code);
                CHECK(book->find("`" + code + "`") != std::string::npos);
                ++codes;
            }
        }
    CHECK(codes > 40);
}
