// Stories about frames: who does what to whom, and how a clause is joined to the next.
#include "game/scoring/frames.hpp"

#include "tests/scoring/support.hpp"

#include <catch2/catch.hpp>

using namespace heard;
using namespace heard::scoring;

namespace {

const Language &language() {
    static const Language loaded = Language::load(HEARD_SOURCE_DIR "/assets/language/en").value();
    return loaded;
}
std::vector<Frame> framesOf(std::string_view text) { return scoring::framesOf(language(), language().read(text)); }

} // namespace

TEST_CASE("a sentence with a joint is two frames", "[frames]") {
    const auto frames = framesOf("I was sad when you left the table");
    REQUIRE(frames.size() == 2);
    CHECK(frames[0].subject == Subject::I);
    CHECK(frames[1].subject == Subject::You);
    CHECK(frames[1].connective == Connective::When);
}

TEST_CASE("a claim behind \"I feel like\" is a frame of its own", "[frames]") {
    const auto frames = framesOf("I feel like you do not care about us");
    REQUIRE(frames.size() == 2);
    CHECK(frames[1].subject == Subject::You);
    CHECK(frames[1].connective == Connective::That);
    CHECK(frames[1].negated);
    CHECK(frames[1].object == Object::Us);
}

TEST_CASE("a question turned round keeps its subject and its helping word", "[frames]") {
    const auto frames = framesOf("Could you ring me tonight?");
    REQUIRE(frames.size() == 1);
    CHECK(frames[0].subject == Subject::You);
    CHECK(frames[0].modal == Modal::Could);
    CHECK(frames[0].inverted);
    CHECK(frames[0].asked);
    CHECK(frames[0].object == Object::Me);
}

TEST_CASE("\"you\" behind a verb is no subject", "[frames]") {
    const auto frames = framesOf("I waited for you at the station");
    REQUIRE(frames.size() == 1);
    CHECK(frames[0].subject == Subject::I);
    CHECK(frames[0].object == Object::You);
}

TEST_CASE("what belongs to a person is told apart from the person", "[frames]") {
    CHECK(framesOf("My stomach dropped").at(0).subject == Subject::Mine);
    CHECK(framesOf("Your phone rang at dinner").at(0).subject == Subject::Yours);
    CHECK(framesOf("Put the phone away").at(0).subject == Subject::None);
}

TEST_CASE("no text makes more frames than are looked at", "[frames]") {
    std::string text;
    for (int i = 0; i < 900; ++i) text += "you go. ";
    CHECK(framesOf(text).size() <= 64);
    CHECK(framesOf("").empty());
}
