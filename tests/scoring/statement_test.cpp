#include "tests/scoring/support.hpp"

#include <catch2/catch.hpp>

using namespace heard;
using rules::Flag;
using rules::StatementClass;
using tests::classOf;
using tests::has;

TEST_CASE("a feeling, one moment and a wish make a full statement, in any voice", "[statement]") {
    for (const auto text : {"I felt lonely on Sunday when the match went on all evening, because I'd hoped we would cook. Could we keep one evening free?",
                            "i get jumpy when the dog is off the lead near the road like this morning. could you clip him on before the gate?",
                            "I was disappointed last night when the tickets were gone, as I had told my sister we would come.",
                            "Im sad when my birthday is not on the calendar because in my family it is big day. Can we write it down tonight?"}) {
        INFO(text);
        CHECK(classOf(text) == StatementClass::StatementFull);
    }
}

TEST_CASE("a feeling alone is a part, and nothing to be sorry for", "[statement]") {
    CHECK(classOf("I'm really sad about the garden") == StatementClass::StatementPartial);
    CHECK(classOf("my stomach drops when the phone rings") == StatementClass::StatementPartial);
    CHECK(classOf("Could we eat at seven tomorrow?") == StatementClass::StatementPartial);
}

TEST_CASE("who accuses is told from who speaks of themselves", "[statement]") {
    CHECK(classOf("You never water the plants and you always leave the light on") == StatementClass::YouBlame);
    CHECK(classOf("I feel like you don't care about my family") == StatementClass::DisguisedYou);
    CHECK(classOf("I feel ignored") == StatementClass::DisguisedYou);
    CHECK(classOf("What are you, seven years old? Pathetic.") == StatementClass::Contempt);
    CHECK(classOf("It wasn't my fault, the bus broke down, and you're late all the time too") == StatementClass::Defensive);
    CHECK(classOf("Whatever. I'm done talking about this.") == StatementClass::Stonewall);
    CHECK(classOf("Thank you for fixing my bike, it made me so happy") == StatementClass::Gratitude);
    CHECK(classOf("The plumber comes at ten") == StatementClass::NeutralOrOfftopic);
}

TEST_CASE("a time-out with a promise to return is no shutting out", "[statement]") {
    CHECK(classOf("I need a break, I'm too wound up. I'll come back in twenty minutes and we talk then.") != StatementClass::Stonewall);
}

TEST_CASE("always is not always a reproach", "[statement]") {
    CHECK(has("You always forget the keys", Flag::Absolutes));
    CHECK_FALSE(has("You always make me laugh", Flag::Absolutes));
}

TEST_CASE("a thought about the other is no feeling, crying is", "[statement]") {
    CHECK(has("I feel like crying", Flag::NamesFeeling));
    CHECK_FALSE(has("I'm worried that you're selfish", Flag::NamesFeeling));
    CHECK_FALSE(has("I feel that you are lazy", Flag::NamesFeeling));
    CHECK_FALSE(has("You spent all our money", Flag::NamesFeeling));
}

TEST_CASE("another or a mixed language, too little, or nothing is left unscored", "[statement]") {
    using rules::Unscored;
    const auto unscored = [](std::string_view text) { return tests::scorer().score(tests::statement(text)).unscored; };
    CHECK(unscored("   \n ") == Unscored::NothingTyped);
    CHECK(unscored("🙂🙂🙂") == Unscored::NothingTyped);
    CHECK(unscored("") == Unscored::NothingTyped);
    CHECK(unscored("ok") == Unscored::Unsure);
    CHECK(unscored("Ich bin traurig, weil du gestern nicht angerufen hast") == Unscored::OtherLanguage);
    CHECK(unscored("Je suis triste quand tu rentres tard et que je mange seule") == Unscored::OtherLanguage);
    CHECK(unscored("Estoy triste porque nunca me llamas") == Unscored::OtherLanguage);
    CHECK(unscored("Мне грустно, когда ты молчишь") == Unscored::OtherLanguage);
    CHECK(unscored("I am sad because tum mujhe kabhi call nahi karte") == Unscored::OtherLanguage);
    CHECK(unscored("I was sad when you did not call on Monday") == Unscored::Scored);
    CHECK(unscored("im sad wen u dont call me on mondays") == Unscored::Scored);
}

TEST_CASE("a scenario's traps and ideas are looked for in its own words", "[statement]") {
    scenario::Rubric rubric;
    rubric.kind = scenario::RubricFor::Statement;
    rubric.ideas = {{"waiting", {"waited for a word", "stared at the screen"}}};
    rubric.traps = {"left me hanging"};
    rubric.listensFor = {{scenario::Listens::Feeling, "", 2, {"a", "a feeling"}}, {scenario::Listens::Idea, "waiting", 1, {"b", "the waiting"}},
                         {scenario::Listens::NoBlame, "", 1, {"c", "what happened, without a verdict"}}};
    auto request = tests::statement("I felt anxious on Friday when I stared at the screen for an hour.");
    request.rubric = &rubric;
    const auto good = tests::scorer().score(request);
    CHECK(good.there == std::vector<std::uint8_t>{1, 1, 1});
    CHECK(int(good.listened) == 4);
    CHECK(int(good.listenedFor) == 4);
    request.text = "On Friday it left me hanging for an hour.";
    const auto trapped = tests::scorer().score(request);
    CHECK(trapped.there == std::vector<std::uint8_t>{0, 0, 0});
}
