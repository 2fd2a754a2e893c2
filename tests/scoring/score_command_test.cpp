#include "game/authoring/explain.hpp"
#include "game/authoring/score_command.hpp"
#include "tests/scoring/support.hpp"

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>
#include <sstream>

using namespace heard;

TEST_CASE("one line in, one line out, in order, with every name of the guidelines", "[authoring]") {
    std::istringstream in("{\"id\":\"a\",\"context\":[],\"text\":\"I felt sad on Monday because you left.\"}\n{\"id\":7,\"text\":\"\"}\n");
    std::ostringstream out;
    REQUIRE(authoring::scoreCommand(in, out, tests::scorer(), rules::TextAs::Statement, nullptr) == 0);
    std::istringstream lines(out.str());
    std::string line;
    std::getline(lines, line);
    const auto first = nlohmann::json::parse(line);
    CHECK(first["id"] == "a");
    CHECK(first["flags"]["names_feeling"] == 1);
    CHECK(first["flags"].size() == 10);
    std::getline(lines, line);
    const auto second = nlohmann::json::parse(line);
    CHECK(second["id"] == 7);
    CHECK(second["class"] == "neutral_or_offtopic");
}

TEST_CASE("a reply is answered with labels, an overall and whether it gives anything back", "[authoring]") {
    std::istringstream in("{\"id\":\"r\",\"context\":[\"I was sad on Monday.\"],\"text\":\"So you were sad on Monday. Is that right?\"}\n");
    std::ostringstream out;
    REQUIRE(authoring::scoreCommand(in, out, tests::scorer(), rules::TextAs::Reflection, nullptr) == 0);
    const auto answer = nlohmann::json::parse(out.str());
    CHECK(answer["labels"].size() == 10);
    CHECK(answer["is_reflection"] == 1);
    CHECK(answer["overall"].get<int>() >= 2);
}

TEST_CASE("a line that is no such object is told and does not end the rest", "[authoring]") {
    std::istringstream in("not json\n" + std::string(500, '[') + "\n{\"id\":1,\"text\":\"I am sad\"}\n");
    std::ostringstream out;
    CHECK(authoring::scoreCommand(in, out, tests::scorer(), rules::TextAs::Statement, nullptr) == 1);
    CHECK(out.str().find("\"id\":1") != std::string::npos);
}

TEST_CASE("an account underlines the words it speaks of", "[authoring]") {
    const std::string account = authoring::explain(tests::scorer(), tests::statement("I felt sad on Monday because the caf\xC3\xA9 was shut"));
    CHECK(account.find("names a feeling") != std::string::npos);
    CHECK(account.find("\n    ~~~~~~~~~~\n") != std::string::npos);
}
