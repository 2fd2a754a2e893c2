// Each thing lint can say, said about a small card that has just that amiss.
#include "game/authoring/lint.hpp"
#include "tests/scenario/small_card.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace heard;
using support::smallCard;

namespace {

std::vector<scenario::Problem> lintOf(const std::string &bytes) { return authoring::lint(bytes, "small.json", {}); }

std::string listed(const std::vector<scenario::Problem> &problems) {
    std::string all;
    for (const scenario::Problem &problem : problems) all += toString(problem) + "\n";
    return all;
}

bool has(const std::vector<scenario::Problem> &problems, const std::string &code, const std::string &path) {
    return std::any_of(problems.begin(), problems.end(), [&](const auto &problem) { return problem.code == code && problem.path == path && problem.line > 0; });
}

// A second floor for B, put between "heard" and "kind" by a patch.
std::string swapStep(const std::string &id, const std::string &next) {
    return R"({"op":"add","path":"/steps/-","value":{"id":")" + id + R"(","kind":"swap","prompt":{"id":")" + id + R"(.p","text":"The floor crosses."},"next":")" + next + R"("}})";
}

} // namespace

TEST_CASE("There is nothing to say about the small card") { CHECK(listed(lintOf(smallCard())) == ""); }

TEST_CASE("A way that goes astray is named") {
    struct Case {
        std::string patch;
        const char *code, *path;
    };
    const std::string breathe = R"({"op":"add","path":"/steps/-","value":{"id":"calm","kind":"breathe","seconds":20,"prompt":{"id":"calm.p","text":"Breathe."},"next":"ending"}})";
    const std::string again = R"({"op":"add","path":"/steps/4/branches","value":[{"when":{"kind":"confirmed_not_yet","step":"confirm"},"go":)";
    const auto c = GENERATE_COPY(values<Case>({
        {"[" + breathe + "]", "HS201", "steps[7]"},
        {R"([{"op":"add","path":"/steps/0/next","value":"ending"}])", "HS201", "steps[1]"},
        {"[" + again + R"("speak"}]}])", "HS203", "steps[1]"},
        {"[" + again + R"("cross"}]},)" + swapStep("cross", "more") +
             R"(,{"op":"add","path":"/steps/-","value":{"id":"more","kind":"ask","prompt":{"id":"m","text":"Is now good?"},"waiting":{"id":"m.w","text":"A moment."},"next":"ending"}},
                {"op":"add","path":"/steps/5/next","value":"more"}])",
         "HS204", "steps[8]"},
        {R"([{"op":"add","path":"/steps/0/branches","value":[{"when":{"kind":"confirmed_yes","step":"confirm"},"go":"ending"}]}])", "HS205", "steps[0].branches[0].when.step"},
        {R"([{"op":"add","path":"/steps/0/next","value":"reflect"}])", "HS206", "steps[2]"},
        {R"([{"op":"add","path":"/steps/1/next","value":"confirm"}])", "HS207", "steps[3]"},
        {R"([{"op":"add","path":"/steps/0/next","value":"heard"}])", "HS208", "steps[4]"},
        {R"([{"op":"add","path":"/steps/4/next","value":"twice"},{"op":"add","path":"/steps/-","value":{"id":"twice","kind":"felt_heard","prompt":{"id":"t","text":"How far?"},
              "waiting":{"id":"t.w","text":"A moment."},"next":"kind"}}])",
         "HS209", "steps[7]"},
        {R"([{"op":"add","path":"/textsEach","value":5}])", "HS210", "textsEach"},
        {R"([{"op":"add","path":"/minutes","value":30}])", "HS211", "minutes"},
        {R"([{"op":"add","path":"/minutes","value":2}])", "HS211", "minutes"},
        {R"([{"op":"add","path":"/steps/-","value":{"id":"end-2","kind":"ending","prompt":{"id":"e2","text":"Which line?"}}}])", "HS212", "steps"},
        {R"([{"op":"add","path":"/steps/1/hint","value":{"id":"h","text":"Begin with a feeling."}},{"op":"add","path":"/steps/1/hintWhen","value":"feeling"}])", "HS213",
         "steps[1].hintWhen"},
    }));
    const auto problems = lintOf(smallCard(c.patch));
    INFO(c.patch << "\n" << listed(problems));
    CHECK(has(problems, c.code, c.path));
}

TEST_CASE("A card without an ending is a dead end") {
    const auto problems = lintOf(smallCard(R"([{"op":"add","path":"/steps/6","value":{"id":"calm","kind":"breathe","seconds":20,"prompt":{"id":"calm.p","text":"Breathe."},"next":"calm"}},
                                               {"op":"remove","path":"/steps/7"},{"op":"add","path":"/steps/5/next","value":"calm"}])"));
    CHECK(has(problems, "HS212", "steps"));
    CHECK(has(problems, "HS202", "steps[6]"));
}

TEST_CASE("Both floors may meet where nobody has it") {
    const auto problems = lintOf(smallCard(R"([{"op":"add","path":"/steps/4/branches","value":[{"when":{"kind":"confirmed_not_yet","step":"confirm"},"go":"cross"}]},)" +
                                           swapStep("cross", "kind") + "]"));
    CHECK(listed(problems) == "");
}

TEST_CASE("Is there more? leads back at most twice, and its texts are counted") {
    const auto problems = lintOf(smallCard(R"([{"op":"add","path":"/steps/3/next","value":"more"},{"op":"add","path":"/textsEach","value":4},{"op":"add","path":"/minutes","value":14},
        {"op":"add","path":"/steps/-","value":{"id":"more","kind":"more","prompt":{"id":"m","text":"Is there more?"},"waiting":{"id":"m.w","text":"A moment."},"next":"heard"}}])"));
    CHECK(listed(problems) == "");
}

TEST_CASE("What is missing or out of tone is named") {
    struct Case {
        const char *patch, *code, *path;
    };
    const auto c = GENERATE(values<Case>({
        {R"([{"op":"add","path":"/steps/1/rubric/feelings/0","value":"wistful"}])", "HS301", "steps[1].rubric.feelings[0]"},
        {R"([{"op":"add","path":"/steps/1/samples/0/lay/0","value":"wistful"}])", "HS301", "steps[1].samples[0].lay[0]"},
        {R"([{"op":"remove","path":"/steps/1/samples/2"}])", "HS302", "steps[1]"},
        {R"([{"op":"remove","path":"/steps/3/samples"}])", "HS302", "steps[3]"},
        {R"([{"op":"remove","path":"/steps/5/samples/3"}])", "HS302", "steps[5]"},
        {R"([{"op":"remove","path":"/steps/2/waiting"}])", "HS303", "steps[2]"},
        {R"([{"op":"remove","path":"/steps/2/rubric"}])", "HS303", "steps[2]"},
        {R"([{"op":"add","path":"/closing/text","value":"  "}])", "HS303", "closing"},
        {R"([{"op":"add","path":"/closing/text","value":"It was nobody’s Fault."}])", "HS304", "closing"},
        {R"([{"op":"add","path":"/closing/text","value":"Well done!"}])", "HS304", "closing"},
        {R"([{"op":"add","path":"/closing/text","value":"That's it."}])", "HS305", "closing"},
        {R"([{"op":"add","path":"/steps/1/prompt/text","value":"Ana, what was it like?"}])", "HS306", "steps[1].prompt"},
        {R"([{"op":"add","path":"/situationUs/text","value":"Think of Ben."}])", "HS306", "situationUs"},
        {R"([{"op":"add","path":"/steps/1/samples/0/text","value":"one\ntwo"}])", "HS307", "steps[1].samples[0].text"},
        {R"([{"op":"remove","path":"/steps/1/lays"}])", "HS308", "steps[1].samples[0].lay"},
        {R"([{"op":"add","path":"/steps/1/samples/0/lay","value":["worried","worried"]}])", "HS308", "steps[1].samples[0].lay"},
        {R"([{"op":"add","path":"/steps/1/samples/0/seat","value":"a"}])", "HS309", "steps[1].samples[0].seat"},
        {R"([{"op":"remove","path":"/steps/5/samples/0/seat"}])", "HS309", "steps[5].samples[0]"},
        {R"([{"op":"add","path":"/steps/1/rubric/nearFeelings/0","value":"worried"}])", "HS310", "steps[1].rubric.nearFeelings"},
    }));
    const auto problems = lintOf(smallCard(c.patch));
    INFO(c.patch << "\n" << listed(problems));
    CHECK(has(problems, c.code, c.path));
}

TEST_CASE("Whole words are meant: a thematch is no match") {
    CHECK(listed(lintOf(smallCard(R"([{"op":"add","path":"/closing/text","value":"Put the matchbox and the faultless plan away."}])"))) == "");
}

TEST_CASE("A sample the scorer disagrees with is named") {
    const auto scorer = scoring::Scorer::load(HEARD_SOURCE_DIR "/assets/language/en");
    REQUIRE(scorer);
    const auto with = [&](const std::string &patch) { return authoring::lint(patch.empty() ? smallCard() : smallCard(patch), "small.json", {nullptr, &*scorer}); };
    CHECK(listed(with("")) == "");
    const auto swapped = with(R"([{"op":"add","path":"/steps/1/samples/0/quality","value":"poor"},{"op":"add","path":"/steps/1/samples/2/quality","value":"good"},
                                  {"op":"remove","path":"/steps/1/samples/0/lay"}])");
    INFO(listed(swapped));
    CHECK(has(swapped, "HS401", "steps[1].samples[2]"));
    const auto danger = with(R"([{"op":"add","path":"/steps/1/samples/0/text","value":"I am scared of you when you hit me and throw things at me."}])");
    INFO(listed(danger));
    CHECK(has(danger, "HS402", "steps[1].samples[0]"));
}
