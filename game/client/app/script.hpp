// Purpose: heard --script FILE: drives the real widget tree through the input table, for tests and documentation.
// One command a line; # begins a comment; words with spaces stand in "quotes" (\" \\ \n inside).
//   click ID · type "text" · key NAME · wait-for ID [ms] · gone ID [ms] · expect ID "text" · wait MS
//   measure-redraw FRAMES · screenshot FILE · dump FILE · resize WxH · theme NAME · text-scale PERCENT · quit
// measure-redraw draws the page whole that many times and prints "redraw median X ms p95 Y ms …".
// click, expect and wait-for look again until their time is over; what fails prints the line and the tree, exit code 1.
#pragma once

#include "game/client/theme.hpp"
#include "game/client/widgets/input.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace heard::client {

class App;

struct ScriptCommand {
    int line = 0;
    std::string verb;
    std::vector<std::string> args;
};
struct ScriptError {
    int line;
    std::string what;
};
std::variant<std::vector<ScriptCommand>, ScriptError> parseScript(std::string_view text);

class ScriptRunner {
public:
    static std::unique_ptr<ScriptRunner> open(const std::string& path); // null, with the reason on stderr
    explicit ScriptRunner(std::string name, std::vector<ScriptCommand> commands);
    void step(App& app); // one command, or one look again; ends the App when done or failed

private:
    enum class Result : std::uint8_t { Done, Again, Failed };
    Result perform(App& app, const ScriptCommand& c, Millis waited);
    Result click(App& app, const std::string& id);
    Result expect(App& app, const ScriptCommand& c);
    void fail(App& app, const ScriptCommand& c, const std::string& why);
    std::string name_;
    std::vector<ScriptCommand> commands_;
    std::size_t at_ = 0;
    Millis since_ = -1;
    std::string why_;
};

} // namespace heard::client
