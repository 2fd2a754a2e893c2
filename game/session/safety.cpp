// Purpose: see safety.hpp.
#include "game/session/safety.hpp"

#include "game/session/data_paths.hpp"

#include <nlohmann/json.hpp>

namespace heard::session {

namespace {
using Json = nlohmann::json;
std::string textOf(const Json &object, const char *key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}
} // namespace

std::optional<HelpLines> loadHelpLines(const std::filesystem::path &file) {
    const auto content = readSmallFile(file);
    const Json json = content ? Json::parse(*content, nullptr, false) : Json();
    if (!json.is_object() || !json.contains("countries") || !json["countries"].is_array()) return std::nullopt;
    HelpLines lines;
    const std::string reviewed = textOf(json, "reviewed");
    if (!reviewed.empty()) lines.reviewed = reviewed;
    for (const auto &country : json["countries"]) {
        if (!country.is_object() || textOf(country, "country").empty()) continue;
        lines.countries.push_back({textOf(country, "country"), textOf(country, "danger"),
                                   textOf(country, "partnerViolence"), textOf(country, "crisis")});
    }
    if (lines.countries.empty()) return std::nullopt;
    return lines;
}

std::string_view helpWithoutFile() {
    return "The list of help lines could not be read here. In danger, your local emergency number. findahelpline.com "
           "lists lines by country.";
}

std::string helpCountryLine(const HelpCountry &country) {
    std::string line = country.country + " — in danger: " + country.danger;
    if (!country.partnerViolence.empty()) line += " · partner violence: " + country.partnerViolence;
    if (!country.crisis.empty()) line += " · crisis, suicide: " + country.crisis;
    return line;
}

std::string reviewedLine(const HelpLines &lines) {
    return lines.reviewed
               ? "Last checked on " + *lines.reviewed + "."
               : "These numbers are general knowledge of November 2026 and wait for a person to check each one.";
}

std::string_view privateCheckQuestion() {
    return "One question for you alone, before the first card: when you two disagree, is either of you afraid of the "
           "other?";
}
std::string_view privateCheckPromise() {
    return "Your answer is not stored and not sent. Your partner sees only that you are getting ready, whatever you "
           "press.";
}
std::string_view afterYes() {
    return "Thank you for saying so. Being afraid is not a matter of finding better words, and a game is not the place "
           "for it. "
           "These people listen, also to questions. You could leave quietly now, or go on as if nothing was asked; "
           "both are all right.";
}
std::string_view sharedScreenPage() {
    return "This is a game for two people who are safe with each other. If one of you is afraid of the other, a game "
           "is not the place for it. "
           "These people listen, also to questions.";
}
std::string_view quickExitHonesty() {
    return "Leaving quietly hides the game at once, ends the program and removes this room’s file from this device. To "
           "the other it looks like a "
           "lost connection. It is not complete safety: someone who watches this screen or looks after this computer "
           "may still know it was here.";
}

} // namespace heard::session
