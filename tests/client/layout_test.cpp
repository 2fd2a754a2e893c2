// Pages survive small windows and large text: nothing overlaps, nothing leaves the window but by scrolling.
#include "tests/client/tree_fixture.hpp"

#include "game/client/app/app.hpp"

#include <catch2/catch.hpp>

using namespace heard::client;

namespace {

std::unique_ptr<Widget> speakPage() {
    auto page = std::make_unique<Scaffold>("page");
    page->where().add<ProgressDots>("A plan cancelled again", 2, 6, "third of six", "where");
    page->partner().add<PartnerMark>(Mark::Leaf, "Omar", "is here, listening", "partner");
    for (const char* word : {"Pause", "Break", "Leave"}) page->menu().add<Button>(word, word, ButtonKind::Quiet);
    page->content().add<FloorLine>(Mark::Round, "Lena, you have the floor.", "Only your side of it. Two sentences are plenty.");
    page->content().add<TextBox>("say", "What I say", makeEditor()).setGrow(1);
    for (const char* word : {"Say it", "Check my wording", "Lay another feeling", "Said it aloud", "Let this one go"})
        page->actions().add<Button>(word, word, ButtonKind::Edge);
    page->hint().add<Label>("For three seconds you can still take it back. Omar cannot answer; he can only say what he heard.");
    return page;
}

bool overlap(const Rect& a, const Rect& b) { return a.common(b).w > 1 && a.common(b).h > 1; }

} // namespace

TEST_CASE("the page fits every window and text size") {
    const Size canvas = GENERATE(Size{960, 600}, Size{1280, 720}, Size{1536, 864});
    const float scale = GENERATE(1.f, 1.5f, 2.f);
    Tree t(scale);
    t.show(speakPage(), canvas);
    INFO(canvas.w << "x" << canvas.h << " at " << scale);
    const Rect window{0, 0, canvas.w, canvas.h};
    for (const char* id : {"Pause", "Leave", "where", "partner", "Say it", "Let this one go"}) {
        const Rect b = t.ui.find(id)->bounds();
        INFO(id);
        CHECK(b.common(window) == b);
    }
    CHECK_FALSE(overlap(t.ui.find("where")->bounds(), t.ui.find("partner")->bounds()));
    CHECK_FALSE(overlap(t.ui.find("Pause")->bounds(), t.ui.find("partner")->bounds()));
    CHECK_FALSE(overlap(t.ui.find("content")->bounds(), t.ui.find("Say it")->bounds()));
    CHECK_FALSE(overlap(t.ui.find("content")->bounds(), t.ui.find("partner")->bounds()));
}

TEST_CASE("what can be pressed is at least 44 high and keeps off its neighbours") {
    Tree t;
    t.show(speakPage());
    for (const char* id : {"Pause", "Say it", "Said it aloud"}) {
        CHECK(t.ui.find(id)->bounds().h >= measure::target);
        CHECK(t.ui.find(id)->bounds().w >= measure::target);
    }
}

TEST_CASE("a row wraps, a grid keeps equal cells, a split stacks when it is narrow") {
    Tree t;
    auto column = std::make_unique<Column>(0.f);
    auto& row = column->add<Row>(10.f);
    for (const char* id : {"a", "b", "c"}) row.add<Button>(id, "Some words here", ButtonKind::Edge);
    auto& split = column->add<Split>(20.f, 200.f);
    split.add<Button>("left", "Left", ButtonKind::Edge);
    split.add<Button>("right", "Right", ButtonKind::Edge);
    t.show(std::move(column), {380, 600});
    CHECK(t.ui.find("a")->bounds().y == t.ui.find("b")->bounds().y);
    CHECK(t.ui.find("c")->bounds().y > t.ui.find("b")->bounds().y);
    CHECK(t.ui.find("right")->bounds().y > t.ui.find("left")->bounds().y);
    t.ui.layout({900, 600});
    CHECK(t.ui.find("c")->bounds().y == t.ui.find("a")->bounds().y);
    CHECK(t.ui.find("right")->bounds().y == t.ui.find("left")->bounds().y);
}

TEST_CASE("focus scrolls what it reaches into sight") {
    Tree t;
    auto scroll = std::make_unique<Scroll>("list");
    auto& column = scroll->add<Column>(8.f);
    for (int i = 0; i < 40; ++i) column.add<Button>("row" + std::to_string(i), "Row", ButtonKind::Edge);
    t.show(std::move(scroll), {400, 300});
    t.ui.focus("row30");
    const Rect b = t.ui.find("row30")->bounds();
    CHECK(b.y >= 0);
    CHECK(b.bottom() <= 300);
    t.ui.dispatch(at(Intent::Wheel, {50, 50}));
    Input wheel = at(Intent::Wheel, {50, 50});
    wheel.wheel = 100;
    t.ui.dispatch(wheel);
    CHECK(t.ui.find("row0")->bounds().y == 0);
}

TEST_CASE("the scale follows the wish, the window and the least that must stay visible") {
    CHECK(effectiveScale(1, 1280, 720) == Approx(1));
    CHECK(effectiveScale(1, 1920, 1080) == Approx(1.25));
    CHECK(effectiveScale(2, 1280, 720) == Approx(1.2)); // 600 logical pixels of height remain
    CHECK(effectiveScale(2, 2560, 1440) == Approx(2));
    CHECK(effectiveScale(1, 800, 500) == Approx(800 / 960.0));
}
