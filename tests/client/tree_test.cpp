// What tests and a screen reader are told about a page.
#include "tests/client/tree_fixture.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace heard::client;

TEST_CASE("the tree says role, name, value, place and focus") {
    Tree t;
    auto column = std::make_unique<Column>();
    column->add<Toggle>("keep", "I’d like to keep this", true, [](bool) {});
    column->add<LineEdit>("name", "Your name", makeEditor(40, false, "Lena"));
    column->add<Button>("hidden", "Not here", ButtonKind::Edge).setVisible(false);
    auto& off = column->add<Button>("off", "Not now", ButtonKind::Edge);
    off.setEnabled(false);
    t.show(std::move(column), {1280, 720}, "name");

    const auto tree = nlohmann::json::parse(dumpTree(*t.ui.root()));
    REQUIRE(tree["children"].size() == 3);
    const auto& keep = tree["children"][0];
    CHECK(keep["role"] == "toggle");
    CHECK(keep["name"] == "I’d like to keep this");
    CHECK(keep["value"] == "on");
    CHECK(keep["bounds"][3] >= 44);
    CHECK(tree["children"][1]["value"] == "Lena");
    CHECK(tree["children"][1]["focus"] == true);
    CHECK(tree["children"][2]["enabled"] == false);
    CHECK(tree["children"][2]["focusable"] == false);
}

TEST_CASE("exactly one widget has the focus") {
    Tree t;
    auto column = std::make_unique<Column>();
    for (const char* id : {"a", "b", "c"}) column->add<Button>(id, id, ButtonKind::Edge);
    t.show(std::move(column));
    for (int i = 0; i < 7; ++i) {
        t.ui.dispatch(does(Intent::Next));
        int count = 0;
        for (const auto& child : t.ui.root()->children()) count += child->focused();
        CHECK(count == 1);
    }
}
