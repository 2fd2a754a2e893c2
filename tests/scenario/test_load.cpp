// A scenario file is read, or refused with a line, a path and what to do.
#include "game/scenario/load.hpp"
#include "tests/scenario/small_card.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace heard;
using namespace heard::scenario;
using support::smallCard;

namespace {

std::vector<Problem> problemsOf(const std::string &bytes) {
    const auto loaded = load(bytes, "small.json");
    return loaded ? std::vector<Problem>{} : loaded.error();
}

bool has(const std::vector<Problem> &problems, const std::string &code, const std::string &path) {
    return std::any_of(problems.begin(), problems.end(), [&](const Problem &problem) { return problem.code == code && problem.path == path; });
}

std::string listed(const std::vector<Problem> &problems) {
    std::string all;
    for (const Problem &problem : problems) all += toString(problem) + "\n";
    return all;
}

} // namespace

TEST_CASE("A whole card becomes plain data") {
    const auto loaded = load(smallCard());
    REQUIRE(loaded);
    CHECK(loaded->id == "small");
    CHECK(loaded->title.text == "A small card");
    CHECK(loaded->steps.size() == 7);
    const Step &speak = loaded->steps[static_cast<std::size_t>(loaded->indexOf("speak"))];
    CHECK(speak.lays);
    REQUIRE(speak.rubric);
    CHECK(speak.rubric->ideas[0].synonyms == std::vector<std::string>{"waited", "an hour"});
    CHECK(speak.rubric->listensFor[0].weight == 2);
    CHECK(speak.rubric->listensFor[1].idea == "waiting");
    CHECK(speak.samples[0].lay == std::vector<std::string>{"worried"});
    CHECK(loaded->steps[5].samples[3].seat == Seat::B);
}

TEST_CASE("A card that is only played as us lends no couple") {
    const std::string onlyUs = R"([{"op":"add","path":"/onlyUs","value":true},{"op":"remove","path":"/a"},
                                   {"op":"remove","path":"/b"},{"op":"remove","path":"/situation"}])";
    CHECK(listed(problemsOf(smallCard(onlyUs))) == "");
    CHECK(has(problemsOf(smallCard(R"([{"op":"add","path":"/onlyUs","value":true}])")), "HS107", "situation"));
}

TEST_CASE("Each thing amiss is told with its code and its path") {
    struct Case {
        const char *patch, *code, *path;
    };
    const auto c = GENERATE(values<Case>({
        {R"([{"op":"add","path":"/format","value":2}])", "HS109", "format"},
        {R"([{"op":"remove","path":"/format"}])", "HS102", ""},
        {R"([{"op":"remove","path":"/title"}])", "HS102", ""},
        {R"([{"op":"add","path":"/colour","value":"red"}])", "HS101", ""},
        {R"([{"op":"add","path":"/title/colour","value":"red"}])", "HS101", "title"},
        {R"([{"op":"add","path":"/title","value":"A small card"}])", "HS103", "title"},
        {R"([{"op":"add","path":"/title/text","value":""}])", "HS104", "title.text"},
        {R"([{"op":"add","path":"/title/text","value":"two\nlines"}])", "HS108", "title.text"},
        {R"([{"op":"add","path":"/title/text","value":"turned \u202e over"}])", "HS108", "title.text"},
        {R"([{"op":"add","path":"/title/text","value":"nothing \u0000 here"}])", "HS108", "title.text"},
        {R"([{"op":"add","path":"/title/id","value":"Title!"}])", "HS106", "title.id"},
        {R"([{"op":"add","path":"/id","value":"../small"}])", "HS106", "id"},
        {R"([{"op":"add","path":"/theme","value":"love"}])", "HS105", "theme"},
        {R"([{"op":"add","path":"/minutes","value":61}])", "HS104", "minutes"},
        {R"([{"op":"add","path":"/minutes","value":9.5}])", "HS103", "minutes"},
        {R"([{"op":"add","path":"/minutes","value":"ten"}])", "HS103", "minutes"},
        {R"([{"op":"add","path":"/steps","value":[]}])", "HS104", "steps"},
        {R"([{"op":"add","path":"/steps/0/kind","value":"argue"}])", "HS105", "steps[0].kind"},
        {R"([{"op":"add","path":"/steps/0/lays","value":true}])", "HS107", "steps[0].lays"},
        {R"([{"op":"remove","path":"/steps/2/mode"}])", "HS102", "steps[2]"},
        {R"([{"op":"add","path":"/steps/1/hintWhen","value":"feeling"}])", "HS102", "steps[1].hintWhen"},
        {R"([{"op":"remove","path":"/steps/0/next"}])", "HS102", "steps[0]"},
        {R"([{"op":"add","path":"/steps/6/next","value":"card"}])", "HS107", "steps[6].next"},
        {R"([{"op":"add","path":"/steps/1/rubric/ideas/0/synonyms/0","value":"far more than the six words allowed"}])", "HS104",
         "steps[1].rubric.ideas[0].synonyms[0]"},
        {R"([{"op":"remove","path":"/steps/1/rubric/listensFor/1/idea"}])", "HS102", "steps[1].rubric.listensFor[1]"},
        {R"([{"op":"add","path":"/steps/1/rubric/listensFor/0/idea","value":"waiting"}])", "HS107", "steps[1].rubric.listensFor[0].idea"},
        {R"([{"op":"add","path":"/steps/1/samples/0/seat","value":"c"}])", "HS105", "steps[1].samples[0].seat"},
        {R"([{"op":"add","path":"/closing/id","value":"title"}])", "HS120", "title.id"},
        {R"([{"op":"add","path":"/steps/1/id","value":"card"}])", "HS121", "steps[1].id"},
        {R"([{"op":"add","path":"/steps/0/next","value":"nowhere"}])", "HS130", "steps[0].next"},
        {R"([{"op":"add","path":"/steps/4/branches","value":[{"when":{"kind":"more_yes","step":"card"},"go":"ending"}]}])", "HS131",
         "steps[4].branches[0].when.step"},
        {R"([{"op":"add","path":"/steps/4/branches","value":[{"when":{"kind":"chose","step":"card","option":"x"},"go":"ending"}]}])", "HS131",
         "steps[4].branches[0].when.step"},
        {R"([{"op":"add","path":"/steps/1/rubric/listensFor/1/idea","value":"hoping"}])", "HS133", "steps[1].rubric.listensFor[1].idea"},
        {R"([{"op":"add","path":"/steps/1/rubric/listensFor/0/what","value":"content"}])", "HS134", "steps[1].rubric.listensFor[0].what"},
        {R"([{"op":"add","path":"/steps/1/rubric/kind","value":"reflection"}])", "HS134", "steps[1].rubric.kind"},
    }));
    const auto problems = problemsOf(smallCard(c.patch));
    INFO(c.patch << "\n" << listed(problems));
    CHECK(has(problems, c.code, c.path));
    for (const Problem &problem : problems) {
        CHECK(problem.file == "small.json");
        CHECK(problem.line > 0);
        CHECK_FALSE(problem.what.empty());
        CHECK_FALSE(problem.whatToDo.empty());
    }
}

TEST_CASE("A choice is looked at by an option it has, and in the way it was made") {
    const std::string choose = R"({"id":"way","kind":"choose","prompt":{"id":"way.p","text":"Which way?"},"waiting":{"id":"way.w","text":"A moment."},
        "options":[{"id":"left","text":{"id":"l","text":"Left"}},{"id":"right","text":{"id":"r","text":"Right"}}],"next":"ending")";
    const auto with = [&](const std::string &rest) {
        return problemsOf(smallCard(R"([{"op":"add","path":"/steps/6","value":)" + choose + rest + R"(}},{"op":"add","path":"/steps/5/next","value":"way"}])"));
    };
    CHECK(listed(with(R"(,"branches":[{"when":{"kind":"chose","step":"way","option":"left"},"go":"ending"}])")) == "");
    CHECK(has(with(R"(,"branches":[{"when":{"kind":"chose","step":"way","option":"up"},"go":"ending"}])"), "HS132", "steps[6].branches[0].when.option"));
    CHECK(has(with(R"(,"branches":[{"when":{"kind":"both_chose","step":"way","option":"left"},"go":"ending"}])"), "HS131", "steps[6].branches[0].when.kind"));
}

TEST_CASE("A line number leads to the place") {
    const std::string card = smallCard();
    const std::size_t at = card.find("\"theme\": \"trust\"");
    const auto line = 1 + std::count(card.begin(), card.begin() + static_cast<std::ptrdiff_t>(at), '\n');
    std::string broken = card;
    broken.replace(at, 16, "\"theme\": \"truth\"");
    const auto problems = problemsOf(broken);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].line == line);

    std::string number = card; // a number ends only where the next line begins
    number.replace(number.find("\"minutes\": 8,"), 13, "\"minutes\":\n\n 99\n,");
    const auto late = problemsOf(number);
    REQUIRE(late.size() == 1);
    CHECK(late[0].line == line + 3);
}

TEST_CASE("The same key twice is a slip, not a choice") {
    std::string card = smallCard();
    card.insert(card.find("\"theme\""), "\"theme\": \"space\", ");
    const auto problems = problemsOf(card);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].code == "HS005");
    CHECK(problems[0].line == 5);
}
