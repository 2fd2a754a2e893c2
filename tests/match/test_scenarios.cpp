// Every card there is, played by its own samples to every one of its endings, under fixed seeds.
#include "game/match/match.hpp"
#include "game/match/sample_player.hpp"
#include "game/scenario/library.hpp"
#include "tests/support/script.hpp"

#include <catch2/catch.hpp>
#include <set>

using namespace heard;
using match::Match;
using rules::EventKind;
using scenario::Quality;

namespace {

const scenario::Library &cards() {
    static const scenario::Library library = scenario::loadLibrary(HEARD_SOURCE_DIR "/scenarios");
    return library;
}

struct Played {
    std::set<std::string> steps;
    std::set<std::string> before; // the step each ending came from
    int texts[2] = {0, 0};
};

// Plays to the closing line; both move in turn, each knowing only what it may know.
void play(Match &match, const match::SampleStyle &style, Played &played) {
    match.begin();
    const auto &script = match.scenario();
    std::string last;
    for (int moves = 0; moves < 4000 && !match.view(Seat::A).finished; ++moves) {
        const Seat seat = moves % 2 ? Seat::B : Seat::A;
        const auto view = match.view(seat);
        const scenario::Step &here = script.steps[view.step];
        if (here.id != last && here.kind == scenario::StepKind::Ending) played.before.insert(last);
        played.steps.insert(last = here.id);
        const auto move = match::sampleMove(script, seat, view, match.eventsFor(seat), style);
        REQUIRE(move.has_value() == (view.legal != 0));
        REQUIRE((move || match.view(other(seat)).legal != 0)); // somebody can always go on
        if (!move) continue;
        INFO(script.id << " at " << here.id);
        REQUIRE(match.submit(seat, view.turn, *move, std::nullopt));
        played.texts[static_cast<int>(seat)] += move->kind == rules::MoveKind::Text;
    }
    REQUIRE(match.view(Seat::A).finished);
}

std::uint64_t hashOfSeen(const Match &match, Seat seat) {
    std::uint64_t hash = match::hashStart;
    for (const rules::Event &event : match.eventsFor(seat))
        if (event.to == bothPartners) hash = match::hashEvent(hash, event);
    return hash;
}

} // namespace

TEST_CASE("every card is played to every ending it has") {
    REQUIRE(cards().broken.empty());
    REQUIRE_FALSE(cards().scenarios.empty());
    for (const auto &entry : cards().scenarios) {
        const scenario::Scenario &script = *entry.scenario;
        INFO(script.id);
        Played played;
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            Match match(script, {script.onlyUs, seed});
            play(match, {static_cast<Quality>(seed % 3), seed, true}, played);
            REQUIRE(hashOfSeen(match, Seat::A) == match.sharedHash());
            REQUIRE(hashOfSeen(match, Seat::B) == match.sharedHash());
        }
        for (const scenario::Step &step : script.steps) {
            INFO(step.id);
            if (step.kind != scenario::StepKind::Swap)
                CHECK(played.steps.count(step.id) == 1); // a swap is over as it begins
        }
        for (const scenario::Step &step : script.steps) {
            const bool leadsToEnding =
                script.indexOf(step.next) >= 0 &&
                script.steps[static_cast<std::size_t>(script.indexOf(step.next))].kind == scenario::StepKind::Ending;
            INFO(step.id);
            if (leadsToEnding) CHECK(played.before.count(step.id) == 1);
        }
    }
}

TEST_CASE("at its best a card asks no more words of anyone than it says") {
    for (const auto &entry : cards().scenarios) {
        const scenario::Scenario &script = *entry.scenario;
        INFO(script.id);
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            Match match(script, {script.onlyUs, seed});
            Played played;
            play(match, {Quality::Good, seed, false}, played);
            CHECK(played.texts[0] <= script.textsEach);
            CHECK(played.texts[1] <= script.textsEach);
        }
    }
}

TEST_CASE("the scripted one types its own samples, face-down cards and all") {
    const auto *card = cards().find("unanswered-text");
    REQUIRE(card);
    Match match(*card->scenario, {false, 5});
    Played played;
    play(match, {Quality::Good, 5, false}, played);
    bool said = false, gaveBack = false;
    for (const rules::Event &event : match.eventsFor(Seat::A)) {
        said = said || (event.kind == EventKind::Said && event.how == rules::How::Typed);
        gaveBack = gaveBack || (event.kind == EventKind::GaveBack && event.how == rules::How::Typed);
    }
    CHECK(said);
    CHECK(gaveBack);
}

TEST_CASE("a script without samples is played aloud") {
    const scenario::Scenario script = support::everyKind();
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Match match(script, {false, seed});
        Played played;
        play(match, {Quality::Good, seed, false}, played);
        CHECK(played.texts[0] + played.texts[1] == 0);
    }
}
