// One focus: Tab walks, arrows move, Return and Space press, the mouse alone suffices.
#include "tests/client/tree_fixture.hpp"

#include <catch2/catch.hpp>

using namespace heard::client;

namespace {

std::unique_ptr<Widget> threeButtonsAndChips(int& pressed, std::string chosen = "sad") {
    auto column = std::make_unique<Column>();
    column->add<Label>("Only words");
    column->add<Button>("one", "One", ButtonKind::Action, [&pressed] { pressed += 1; });
    auto& chips = column->add<Row>(8.f);
    chips.setGroup("Feelings");
    for (const char* word : {"scared", "sad", "hurt"}) chips.add<Chip>(word, word, word == chosen, [] {});
    column->add<Button>("two", "Two", ButtonKind::Edge, [&pressed] { pressed += 10; });
    return column;
}

} // namespace

TEST_CASE("Tab visits what can be pressed, a group once, and comes round") {
    Tree t;
    int pressed = 0;
    t.show(threeButtonsAndChips(pressed));
    CHECK(t.focus() == "one");
    t.ui.dispatch(does(Intent::Next));
    CHECK(t.focus() == "sad"); // the one that is chosen
    t.ui.dispatch(does(Intent::Next));
    CHECK(t.focus() == "two");
    t.ui.dispatch(does(Intent::Next));
    CHECK(t.focus() == "one");
    t.ui.dispatch(does(Intent::Previous));
    CHECK(t.focus() == "two");
}

TEST_CASE("arrows stay inside a group") {
    Tree t;
    int pressed = 0;
    t.show(threeButtonsAndChips(pressed), {1280, 720}, "sad");
    t.ui.dispatch(does(Intent::Right));
    CHECK(t.focus() == "hurt");
    t.ui.dispatch(does(Intent::Right));
    CHECK(t.focus() == "hurt");
    t.ui.dispatch(does(Intent::Left));
    t.ui.dispatch(does(Intent::Left));
    CHECK(t.focus() == "scared");
    t.ui.dispatch(does(Intent::Next));
    CHECK(t.focus() == "two");
}

TEST_CASE("Return, Space and a click press; a click that ends elsewhere does not") {
    Tree t;
    int pressed = 0;
    t.show(threeButtonsAndChips(pressed));
    t.ui.dispatch(does(Intent::Enter));
    t.ui.dispatch(does(Intent::Press));
    CHECK(pressed == 2);
    t.click("two");
    CHECK(pressed == 12);
    CHECK(t.focus() == "two");
    t.ui.dispatch(at(Intent::PointerDown, t.ui.find("one")->bounds().centre()));
    t.ui.dispatch(at(Intent::PointerUp, {1200, 700}));
    CHECK(pressed == 12);
}

TEST_CASE("a rebuilt screen keeps the focus by its id; a vanished one hands it on") {
    Tree t;
    int pressed = 0;
    t.show(threeButtonsAndChips(pressed), {1280, 720}, "two");
    t.ui.setRoot(threeButtonsAndChips(pressed, "hurt"));
    CHECK(t.focus() == "two");
    t.ui.find("two")->setVisible(false);
    t.ui.layout({1280, 720});
    CHECK(t.focus() == "one");
    t.ui.find("one")->setEnabled(false);
    t.ui.layout({1280, 720});
    CHECK(t.focus() == "hurt");
}

TEST_CASE("a sheet keeps the focus, and Escape closes it") {
    Tree t;
    int pressed = 0;
    bool closed = false;
    auto stack = std::make_unique<Stack>();
    stack->adopt(threeButtonsAndChips(pressed));
    auto& sheet = stack->add<Sheet>("sheet", "Break");
    sheet.content().add<Button>("stay", "Stay", ButtonKind::Edge);
    sheet.content().add<Button>("go", "Go", ButtonKind::Edge);
    sheet.setOnCancel([&] { closed = true; });
    t.show(std::move(stack));
    CHECK(t.focus() == "stay");
    t.ui.dispatch(does(Intent::Next));
    t.ui.dispatch(does(Intent::Next));
    CHECK(t.focus() == "stay");
    t.click("one"); // lies behind
    CHECK(pressed == 0);
    t.ui.dispatch(does(Intent::Cancel));
    CHECK(closed);
}

TEST_CASE("a text box takes keys, mouse, clipboard; Return submits, Shift+Return begins a line") {
    Tree t;
    auto draft = makeEditor(500, true, "on Friday night");
    int submitted = 0;
    auto column = std::make_unique<Column>();
    auto& box = column->add<TextBox>("say", "What I say", draft);
    box.addStem("stem", "When …", "When ");
    box.setOnSubmit([&] { ++submitted; });
    t.show(std::move(column));
    REQUIRE(t.focus() == "say");
    for (const char32_t c : U", late") if (c) t.ui.dispatch(types(c));
    CHECK(draft->text() == "on Friday night, late");
    t.ui.dispatch(does(Intent::WordLeft, true));
    t.ui.dispatch(does(Intent::Cut));
    CHECK(t.clip == "late");
    t.ui.dispatch(does(Intent::LineStart));
    t.ui.dispatch(does(Intent::Paste));
    CHECK(draft->text() == "lateon Friday night, ");
    t.ui.dispatch(does(Intent::NewLine));
    CHECK(draft->text() == "late\non Friday night, ");
    t.ui.dispatch(does(Intent::Up));
    CHECK(draft->caret() == 0);
    t.ui.dispatch(does(Intent::Enter));
    CHECK(submitted == 1);
    t.ui.dispatch(does(Intent::TextEnd));
    t.click("stem");
    CHECK(draft->text() == "late\non Friday night, When ");
    CHECK(t.focus() == "say");
}

TEST_CASE("a double click takes the word; a paste that is too long says so") {
    Tree t;
    auto draft = makeEditor(20, true, "hello there");
    auto column = std::make_unique<Column>();
    auto& box = column->add<TextBox>("say", "What I say", draft);
    t.show(std::move(column));
    const Point inText{t.ui.find("say")->bounds().x + 40, t.ui.find("say")->bounds().y + 36};
    t.ui.dispatch(at(Intent::PointerDown, inText, 2));
    t.ui.dispatch(at(Intent::PointerUp, inText));
    CHECK(draft->selected() == "hello");
    t.clip = std::string(10000, 'x');
    t.ui.dispatch(does(Intent::Paste));
    CHECK(draft->count() == 20);
    CHECK(box.note() == "The first 20 characters fit; the rest was left out");
    t.ui.dispatch(does(Intent::EraseBack));
    CHECK(box.note() == "19 of 20");
}
