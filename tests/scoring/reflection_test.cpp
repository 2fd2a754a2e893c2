#include "tests/scoring/support.hpp"

#include <catch2/catch.hpp>

using namespace heard;
using rules::Flag;
using tests::overall;

namespace {
constexpr auto lateTrain = "I felt scared on Thursday when your train was two hours late and my phone was dead, because I thought something had happened.";
constexpr auto garden = "I was proud of the new beds in the garden on Sunday, and sad that nobody came out to look at them.";
} // namespace

TEST_CASE("giving back the point, the feeling and a question is the fullest reply", "[reflection]") {
    CHECK(overall(lateTrain, "So my train was two hours late, you couldn't ring me and you were frightened something bad had happened. Did I get that right?") == 4);
    CHECK(overall(garden, "You worked on those garden beds and it made you sad that nobody came to see them. That makes sense to me.") >= 3);
}

TEST_CASE("answering back, mocking or advising is not giving back", "[reflection]") {
    CHECK(overall(lateTrain, "That's not true, I told you it would be late, you never listen.") == 0);
    CHECK(overall(lateTrain, "You're so dramatic, get a grip.") == 0);
    CHECK(overall(lateTrain, "You should just charge your phone next time.") <= 1);
    CHECK(overall(lateTrain, "I get that you were scared, but it wasn't my fault the train was late.") <= 1);
}

TEST_CASE("words that would fit anything, copies and heaps score nothing", "[reflection]") {
    for (const auto reply : {"I hear you. I understand how you feel. That is valid.", "scared train late phone dead hear feel valid", "I hear you. I hear you. I hear you.",
                             "Thank you for sharing that with me.",
                             "You felt scared on Thursday when my train was two hours late and your phone was dead, because you thought something had happened."}) {
        INFO(reply);
        CHECK(overall(lateTrain, reply) == 0);
    }
}

TEST_CASE("the wrong feeling on the right event is a small thing, not nothing", "[reflection]") {
    CHECK(overall(lateTrain, "So you were jealous that my train was late on Thursday.") <= 1);
    CHECK(overall(lateTrain, "You were happy that my train was late.") <= 1);
}

TEST_CASE("the cards laid face down are the truth about the feeling", "[reflection]") {
    auto request = tests::reflection("You came home two hours late again on Thursday.", "When I came home so late on Thursday you were lonely here on your own.");
    request.laid = {"lonely"};
    CHECK(tests::scorer().analyse(request)[Flag::FeelingCorrect].there);
    request.laid = {"jealous"};
    CHECK_FALSE(tests::scorer().analyse(request)[Flag::FeelingCorrect].there);
}

TEST_CASE("a guess laid as a card counts as the feeling, though the words name none", "[reflection]") {
    auto request = tests::reflection(lateTrain, "My train came two hours late and you could not reach me all that time.");
    request.laid = {"scared"};
    request.guessed = {"scared"};
    const auto verdict = tests::scorer().score(request);
    REQUIRE(verdict.there.size() == 4);
    CHECK(verdict.there[1] == 1);
}

TEST_CASE("a question that is none is not a check", "[reflection]") {
    CHECK_FALSE(tests::scorer().analyse(tests::reflection(lateTrain, "How is that my fault?"))[Flag::ChecksOrOpenQuestion].there);
    CHECK(tests::scorer().analyse(tests::reflection(lateTrain, "What was the worst part of the wait?"))[Flag::ChecksOrOpenQuestion].there);
}
