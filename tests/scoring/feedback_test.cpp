#include "game/scoring/feedback.hpp"

#include "game/scoring/feedback_lines.hpp"
#include "game/scoring/verdict.hpp"
#include "tests/scoring/support.hpp"

#include <catch2/catch.hpp>

using namespace heard;

namespace {

void readAloud(std::string_view line) {
    std::string lower;
    for (const char c : line) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    INFO(line);
    for (const auto word : {"blame", "contempt", "defensive", "stonewall", "disguised", "gaming", "wrong", "fault", "rubric", "match", "debrief", "score", "!", "should", "must"})
        CHECK(lower.find(word) == std::string::npos);
    CHECK(lower.find('\'') == std::string::npos); // curly punctuation only
    CHECK(lower.find('"') == std::string::npos);
    CHECK(lower.find("...") == std::string::npos);
}

} // namespace

TEST_CASE("no line that may be shown holds a word that must not be", "[feedback]") {
    REQUIRE(scoring::flagLines().size() == scoring::flagCount);
    for (const auto &lines : scoring::flagLines()) {
        readAloud(lines.sure);
        readAloud(lines.maybe);
        readAloud(lines.missing);
        CHECK_FALSE(lines.sure.empty());
    }
    for (const auto line : {scoring::ideaLine(), scoring::nothingLine(), scoring::untouchedLine()}) readAloud(line);
    for (const auto as : {rules::TextAs::Statement, rules::TextAs::Reflection})
        for (const auto &entry : scoring::listensByDefault(as)) readAloud(entry.label.text);
}

TEST_CASE("what worked comes first and at most one thing is offered", "[feedback]") {
    const auto verdict = tests::scorer().score(tests::statement("I felt sad on Monday when the walk was called off, you always cancel on me."));
    const auto feedback = scoring::feedbackFor(verdict, nullptr, false);
    REQUIRE(feedback.worked);
    REQUIRE(feedback.tryOut);
    CHECK(feedback.listenedFor.size() == 4);
    CHECK(int(feedback.of) == 4);
    for (const auto &mark : feedback.marks) REQUIRE(mark.finding < verdict.findings.size());
}

TEST_CASE("the partner's yes outranks the scorer", "[feedback]") {
    const auto verdict = tests::scorer().score(tests::reflection("I feel lonely when you are away all week.", "You should get a dog, I'm busy too you know."));
    const auto feedback = scoring::feedbackFor(verdict, nullptr, true);
    CHECK_FALSE(feedback.tryOut);
    for (const auto &mark : feedback.marks) {
        const auto flag = verdict.findings[mark.finding].flag;
        CHECK(flag != rules::Flag::GivesAdvice);
        CHECK(flag != rules::Flag::RebutsOrDefends);
    }
}

TEST_CASE("the script's own line is preferred", "[feedback]") {
    scenario::Rubric rubric;
    rubric.kind = scenario::RubricFor::Statement;
    rubric.listensFor = {{scenario::Listens::Feeling, "", 1, {"l1", "a feeling"}}, {scenario::Listens::Request, "", 2, {"l2", "one small wish"}}};
    rubric.feedback = {{scenario::Listens::Feeling, "", true, {"f1", "Sad was said, and could be met."}}, {scenario::Listens::Request, "", false, {"f2", "One wish for Thursday would fit here."}}};
    auto request = tests::statement("I felt sad on Monday when the walk was called off.");
    request.rubric = &rubric;
    const auto feedback = scoring::feedbackFor(tests::scorer().score(request), &rubric, false);
    REQUIRE(feedback.worked);
    CHECK(feedback.worked->text == "Sad was said, and could be met.");
    REQUIRE(feedback.tryOut);
    CHECK(feedback.tryOut->text == "One wish for Thursday would fit here.");
    CHECK(int(feedback.listened) == 1);
    CHECK(int(feedback.of) == 3);
}

TEST_CASE("what is unsure is silent, and silence says nothing of why", "[feedback]") {
    for (const auto why : {rules::Unscored::NothingTyped, rules::Unscored::OtherLanguage, rules::Unscored::Unsure}) {
        rules::Verdict verdict;
        verdict.unscored = why;
        const auto feedback = scoring::feedbackFor(verdict, nullptr, false);
        CHECK_FALSE(feedback.worked);
        CHECK_FALSE(feedback.tryOut);
        CHECK_FALSE(feedback.helpPage);
        CHECK(feedback.nothing == "Nothing to add.");
    }
}
