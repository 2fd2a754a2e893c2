// Purpose: see typed.hpp.
#include "game/terminal/typed.hpp"

#include "game/rules/move.hpp"
#include "game/session/words.hpp"

#include <algorithm>
#include <charconv>

namespace heard::terminal {

namespace {

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

void replaceAll(std::string &text, std::string_view what, std::string_view with) {
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
        text.replace(at, what.size(), with);
}

std::vector<std::string> split(std::string text) {
    std::vector<std::string> parts;
    std::string part;
    for (const char c : text + " ") {
        if (!isSpace(c) && c != ',' && c != ';') {
            part += c;
        } else if (!part.empty()) {
            parts.push_back(std::move(part));
            part.clear();
        }
    }
    return parts;
}

std::optional<std::uint32_t> number(std::string_view text) {
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

} // namespace

std::string trimmed(std::string_view text) {
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return std::string(text);
}

std::string asCommand(std::string_view typed) {
    std::string word;
    for (const char c : trimmed(typed)) {
        if (isSpace(c) && !word.empty() && word.back() == ' ') continue;
        word += isSpace(c) ? ' ' : (c >= 'A' && c <= 'Z') ? static_cast<char>(c - 'A' + 'a') : c;
    }
    replaceAll(word, "'", "’");
    while (!word.empty() && (word.back() == '.' || word.back() == '?'))
        word.pop_back();
    return word;
}

std::optional<std::string> after(std::string_view typed, std::string_view word) {
    const std::string text = trimmed(typed);
    if (text.size() < word.size() || asCommand(text.substr(0, word.size())) != word) return std::nullopt;
    if (text.size() > word.size() && !isSpace(text[word.size()])) return std::nullopt;
    return trimmed(std::string_view(text).substr(word.size()));
}

std::optional<std::vector<std::uint32_t>> numbersIn(std::string_view typed) {
    std::vector<std::uint32_t> numbers;
    for (const auto &part : split(asCommand(typed))) {
        if (part == "and") continue;
        const auto value = number(part);
        if (!value || numbers.size() >= 64) return std::nullopt;
        if (std::find(numbers.begin(), numbers.end(), *value) == numbers.end()) numbers.push_back(*value);
    }
    if (numbers.empty()) return std::nullopt;
    return numbers;
}

std::optional<std::uint32_t> minutesIn(std::string_view typed) {
    const auto parts = split(asCommand(typed));
    if (parts.empty() || parts.size() > 2) return std::nullopt;
    const auto value = number(parts[0]);
    if (!value || *value > 100'000) return std::nullopt;
    const bool hours = parts.size() == 2 && (parts[1] == "h" || parts[1] == "hour" || parts[1] == "hours");
    const bool minutes = parts.size() == 1 || parts[1] == "min" || parts[1] == "minute" || parts[1] == "minutes";
    if (!hours && !minutes) return std::nullopt;
    return hours ? *value * 60 : *value;
}

std::optional<std::uint8_t> batteryIn(std::string_view typed) {
    const std::string word = asCommand(typed);
    for (std::uint8_t battery = 1; battery <= 3; ++battery)
        if (word == session::batteryName(battery) || word == std::to_string(battery)) return battery;
    return std::nullopt;
}

std::optional<TypedMood> moodIn(std::string_view typed) {
    std::string word = asCommand(typed);
    replaceAll(word, ",", " ");
    word = asCommand(word);
    TypedMood found;
    // A battery may follow the mood: “tired low”, “3 1”.
    if (const auto space = word.rfind(' '); space != std::string::npos) {
        found.battery = batteryIn(word.substr(space + 1));
        if (found.battery) word = trimmed(word.substr(0, space));
    }
    const auto names = rules::moods();
    for (std::uint32_t i = 0; i < names.size(); ++i)
        if (word == names[i] || word == std::to_string(i + 1)) {
            found.mood = i;
            return found;
        }
    return std::nullopt;
}

std::vector<rules::CardId> cardsIn(std::string_view typed, std::string &unknown) {
    std::string names = asCommand(typed);
    replaceAll(names, " and ", ",");
    std::vector<rules::CardId> cards;
    std::string name;
    for (const char c : names + ",") {
        if (c != ',') {
            name += c;
            continue;
        }
        name = asCommand(name);
        if (!name.empty()) {
            const auto card = rules::cardNamed(name);
            if (!card && unknown.empty()) unknown = name;
            if (card && std::find(cards.begin(), cards.end(), *card) == cards.end()) cards.push_back(*card);
        }
        name.clear();
    }
    return cards;
}

} // namespace heard::terminal
