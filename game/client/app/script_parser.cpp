#include "game/client/app/script.hpp"
#include "game/client/app/input_table.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace heard::client {
namespace {

struct Verb {
    std::string_view name;
    std::size_t least, most;
};
constexpr std::array verbs{Verb{"click", 1, 1}, Verb{"type", 1, 1}, Verb{"key", 1, 1}, Verb{"wait-for", 1, 2}, Verb{"gone", 1, 2},
                           Verb{"expect", 2, 2}, Verb{"wait", 1, 1}, Verb{"screenshot", 1, 1}, Verb{"dump", 1, 1}, Verb{"resize", 1, 1},
                           Verb{"theme", 1, 1}, Verb{"text-scale", 1, 1}, Verb{"measure-redraw", 1, 1}, Verb{"quit", 0, 0}};

bool isNumber(std::string_view s) { return !s.empty() && s.size() < 7 && std::all_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; }); }

// One word or quoted text from the front of `rest`. Null when a quote is left open.
std::optional<std::string> takeWord(std::string_view& rest) {
    std::string out;
    if (rest.front() != '"') {
        const std::size_t end = std::min(rest.find_first_of(" \t"), rest.size());
        out = rest.substr(0, end);
        rest.remove_prefix(end);
        return out;
    }
    for (std::size_t i = 1; i < rest.size(); ++i) {
        if (rest[i] == '"') {
            rest.remove_prefix(i + 1);
            return out;
        }
        if (rest[i] == '\\' && i + 1 < rest.size()) out += rest[++i] == 'n' ? '\n' : rest[i];
        else out += rest[i];
    }
    return std::nullopt;
}

std::string complaint(const ScriptCommand& c) {
    const auto verb = std::find_if(verbs.begin(), verbs.end(), [&](const Verb& v) { return v.name == c.verb; });
    if (verb == verbs.end()) return "there is no command '" + c.verb + "'";
    if (c.args.size() < verb->least || c.args.size() > verb->most) return "'" + c.verb + "' takes another number of words";
    if (c.verb == "key" && !keyNamed(c.args[0])) return "there is no key '" + c.args[0] + "'";
    const bool timed = (c.verb == "wait-for" || c.verb == "gone") && c.args.size() == 2;
    if ((timed && !isNumber(c.args[1])) || ((c.verb == "wait" || c.verb == "text-scale" || c.verb == "measure-redraw") && !isNumber(c.args[0]))) return "a number is needed";
    if (c.verb == "theme" && !themeNamed(c.args[0])) return "there is no theme '" + c.args[0] + "'";
    if (c.verb == "resize") {
        const std::size_t x = c.args[0].find('x');
        if (x == std::string::npos || !isNumber(c.args[0].substr(0, x)) || !isNumber(c.args[0].substr(x + 1))) return "a size is written 1280x720";
    }
    return {};
}

} // namespace

std::variant<std::vector<ScriptCommand>, ScriptError> parseScript(std::string_view text) {
    std::vector<ScriptCommand> out;
    for (int line = 1; !text.empty(); ++line) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view rest = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ScriptCommand command{line, {}, {}};
        while (true) {
            rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r"), rest.size()));
            if (rest.empty() || rest.front() == '#') break;
            const auto word = takeWord(rest);
            if (!word) return ScriptError{line, "a quote is left open"};
            if (command.verb.empty()) command.verb = *word;
            else command.args.push_back(*word);
        }
        if (command.verb.empty()) continue;
        if (std::string why = complaint(command); !why.empty()) return ScriptError{line, std::move(why)};
        out.push_back(std::move(command));
    }
    return out;
}

} // namespace heard::client
