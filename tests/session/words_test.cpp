// The words on the screen: who said it, what can be done, and what is never said.
#include "game/session/problem_text.hpp"
#include "game/session/safety.hpp"
#include "game/session/words.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace heard;
using session::Looking;

namespace {

const Looking mia{{"Mia", "Sam"}, Seat::A};
const Looking both{{"Mia", "Sam"}, std::nullopt};

rules::Event event(rules::EventKind kind, Seat by) {
    rules::Event made;
    made.number = 1;
    made.kind = kind;
    made.by = by;
    return made;
}

scenario::Scenario withStep(scenario::StepKind kind) {
    scenario::Scenario script;
    script.closing.text = "Good night.";
    scenario::Step step;
    step.kind = kind;
    step.prompt.text = "The script’s own sentence.";
    step.options = {{"go", {"x", "Wait"}, std::nullopt, {}}, {"stay", {"y", "Ask"}, std::nullopt, {}}};
    script.steps.push_back(step);
    return script;
}

match::TableView at(scenario::StepKind kind, rules::Phase phase, std::uint16_t legal) {
    match::TableView view;
    view.stage = match::Stage::Playing;
    view.hasMatch = true;
    view.match.kind = kind;
    view.match.phase = phase;
    view.match.legal = legal;
    view.match.part = legal ? rules::Part::Act : rules::Part::Wait;
    return view;
}

// All the sentences there are, for the list of words that are never shown.
std::vector<std::string> everything() {
    std::vector<std::string> all;
    for (int reject = 0; reject <= static_cast<int>(rules::Reject::Ended); ++reject)
        all.push_back(session::rejectSentence(static_cast<rules::Reject>(reject)));
    for (int problem = 0; problem <= static_cast<int>(session::Problem::NeedsIpv4); ++problem) {
        const auto text = session::problemText(static_cast<session::Problem>(problem));
        all.emplace_back(text.sentence);
        all.emplace_back(text.next);
    }
    for (int kind = 0; kind < scenario::stepKindCount; ++kind)
        for (int phase = 0; phase <= static_cast<int>(rules::Phase::Closed); ++phase)
            for (const std::uint16_t legal : {std::uint16_t{0}, std::uint16_t{0x7ff}}) {
                const auto script = withStep(static_cast<scenario::StepKind>(kind));
                const auto view = at(static_cast<scenario::StepKind>(kind), static_cast<rules::Phase>(phase), legal);
                const auto prompt = session::promptFor(view, &script, mia, Seat::A, true);
                all.push_back(prompt.heading + " " + prompt.ask);
                for (const auto &action : session::actionsFor(view, &script, mia, Seat::A))
                    all.push_back(action.word + " " + action.label);
            }
    for (int kind = 0; kind < rules::eventKindCount; ++kind)
        for (std::uint32_t value = 0; value < 5; ++value) {
            auto made = event(static_cast<rules::EventKind>(kind), Seat::B);
            made.value = value;
            made.cards = {0};
            all.push_back(session::describe(made, nullptr, mia));
        }
    for (const auto text :
         {session::notTherapy(), session::checkHeading(), session::safetyHeading(), session::privateCheckQuestion(),
          session::afterYes(), session::sharedScreenPage(), session::quickExitHonesty(), session::helpWithoutFile()})
        all.emplace_back(text);
    return all;
}

} // namespace

TEST_CASE("What happened says who did it, and the words once") {
    auto said = event(rules::EventKind::Said, Seat::A);
    said.text = "I felt alone.";
    said.value = 1;
    CHECK(session::describe(said, nullptr, mia) == "You said: “I felt alone.” One card lies face down.");
    CHECK(session::describe(said, nullptr, both) == "Mia said: “I felt alone.” One card lies face down.");
    said.how = rules::How::Aloud;
    said.value = 0;
    CHECK(session::describe(said, nullptr, both) == "Mia said it aloud.");
}

TEST_CASE("A guess that was far away costs nothing in words") {
    auto turned = event(rules::EventKind::TurnedOver, Seat::A);
    turned.cards = {*rules::cardNamed("scared")};
    turned.otherCards = {*rules::cardNamed("angry")};
    turned.value = static_cast<std::uint32_t>(rules::Nearness::Far);
    CHECK(session::describe(turned, nullptr, mia) ==
          "The cards turn over together. You laid scared. Sam laid angry. They lie apart, and now that can be said.");
}

TEST_CASE("The three answers to a guess are equal: none is chosen beforehand") {
    const auto script = withStep(scenario::StepKind::Confirm);
    const auto actions = session::actionsFor(
        at(scenario::StepKind::Confirm, rules::Phase::Answer, rules::moveBit(rules::MoveKind::Choice)), &script, mia,
        Seat::A);
    REQUIRE(actions.size() == 3);
    for (const auto &action : actions)
        CHECK_FALSE(action.first);
}

TEST_CASE("What can be done is exactly what is legal, and each word stands once") {
    for (int kind = 0; kind < scenario::stepKindCount; ++kind)
        for (int bit = 0; bit < rules::moveKindCount; ++bit) {
            const auto script = withStep(static_cast<scenario::StepKind>(kind));
            const auto move = static_cast<rules::MoveKind>(bit);
            auto actions =
                session::actionsFor(at(static_cast<scenario::StepKind>(kind), rules::Phase::Act, rules::moveBit(move)),
                                    &script, mia, Seat::A);
            std::vector<std::string> words;
            for (const auto &action : actions) {
                if (const auto *does = std::get_if<rules::Move>(&action.does)) CHECK(does->kind == move);
                CHECK(std::find(words.begin(), words.end(), action.word) == words.end());
                words.push_back(action.word);
            }
        }
}

TEST_CASE("While paused there is only going on, or leaving") {
    auto view = at(scenario::StepKind::Speak, rules::Phase::Act, 0x7ff);
    view.paused = true;
    const auto script = withStep(scenario::StepKind::Speak);
    CHECK(session::actionsFor(view, &script, mia, Seat::A).empty());
    const auto always = session::alwaysThere(view);
    CHECK(std::any_of(always.begin(), always.end(), [](const auto &action) { return action.word == "go on"; }));
    CHECK(std::none_of(always.begin(), always.end(), [](const auto &action) { return action.word == "pause"; }));
}

TEST_CASE("Some words are never on the screen, and nothing is shouted") {
    for (std::string text : everything()) {
        CHECK(text.find('!') == std::string::npos);
        CHECK(text.find('\'') == std::string::npos);
        std::transform(text.begin(), text.end(), text.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        for (const auto *never : {"blame", "contempt", "defensive", "stonewall", "disguised", "gaming", "wrong",
                                  "fault", "rubric", "match", "debrief", "score"}) {
            INFO(text);
            CHECK(text.find(never) == std::string::npos);
        }
    }
}
