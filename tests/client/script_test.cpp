// What a script may say, and how it is told that it said something else.
#include "game/client/app/script.hpp"

#include <catch2/catch.hpp>

using namespace heard::client;

namespace {

std::vector<ScriptCommand> good(std::string_view text) {
    auto parsed = parseScript(text);
    REQUIRE(std::holds_alternative<std::vector<ScriptCommand>>(parsed));
    return std::get<std::vector<ScriptCommand>>(parsed);
}
ScriptError bad(std::string_view text) {
    auto parsed = parseScript(text);
    REQUIRE(std::holds_alternative<ScriptError>(parsed));
    return std::get<ScriptError>(parsed);
}

} // namespace

TEST_CASE("a script is read line by line") {
    const auto s = good("# hello\nclick send\n\n  type \"I got \\\"scared\\\"\\nthen\" # why not\nwait-for next 200\nquit\n");
    REQUIRE(s.size() == 4);
    CHECK(s[0].verb == "click");
    CHECK(s[1].line == 4);
    CHECK(s[1].args == std::vector<std::string>{"I got \"scared\"\nthen"});
    CHECK(s[2].args == std::vector<std::string>{"next", "200"});
}

TEST_CASE("a script can ask how long the page takes to draw") {
    const auto s = good("wait-for title\nmeasure-redraw 100\n");
    REQUIRE(s.size() == 2);
    CHECK(s[1].verb == "measure-redraw");
    CHECK(s[1].args == std::vector<std::string>{"100"});
}

TEST_CASE("mistakes are told with their line") {
    CHECK(bad("click send\nclik send").line == 2);
    CHECK(bad("type \"open").what == "a quote is left open");
    CHECK(bad("key Hyper").what == "there is no key 'Hyper'");
    CHECK(bad("click").line == 1);
    CHECK(bad("click a b").line == 1);
    CHECK(bad("wait soon").what == "a number is needed");
    CHECK(bad("wait-for send soon").what == "a number is needed");
    CHECK(bad("measure-redraw often").what == "a number is needed");
    CHECK(bad("measure-redraw").line == 1);
    CHECK(bad("resize 1280").what == "a size is written 1280x720");
    CHECK(bad("theme night").line == 1);
}

TEST_CASE("an empty script is a script") { CHECK(good("").empty()); }
