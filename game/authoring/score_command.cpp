#include "game/authoring/score_command.hpp"

#include <array>
#include <istream>
#include <nlohmann/json.hpp>
#include <ostream>
#include <string>

namespace heard::authoring {
namespace {

using Json = nlohmann::ordered_json;
using rules::Flag;

constexpr std::array<const char *, scoring::flagCount> flagNames{
    "names_feeling", "faux_feeling", "owns_with_I", "names_specific_situation", "gives_impact_or_reason", "makes_request_or_need",
    "blames_partner", "absolutes", "contempt_or_insult", "threat",
    "paraphrases_content", "names_speaker_feeling", "feeling_correct", "validates", "checks_or_open_question",
    "rebuts_or_defends", "gives_advice", "makes_it_about_self", "judgment_or_contempt", "gaming"};
constexpr std::array<const char *, 9> classNames{"contempt", "stonewall", "defensive", "gratitude", "disguised_you", "you_blame",
                                                 "i_statement_full", "i_statement_partial", "neutral_or_offtopic"};
constexpr std::size_t firstReflectionFlag = static_cast<std::size_t>(Flag::ParaphrasesContent);
constexpr std::size_t longestLine = 256 * 1024;

Json answer(const Json &id, const scoring::Analysis &a) {
    const bool statement = a.as == rules::TextAs::Statement;
    Json out, values = Json::object(), evidence = Json::array();
    out["id"] = id;
    for (std::size_t i = statement ? 0 : firstReflectionFlag; i < (statement ? firstReflectionFlag : scoring::flagCount); ++i) {
        const auto &found = a.flags[i];
        values[flagNames[i]] = found.there ? found.level : 0;
        if (found.there) evidence.push_back({{"flag", flagNames[i]}, {"start", found.span.start}, {"end", found.span.end}});
    }
    if (statement) {
        out["class"] = classNames[static_cast<std::size_t>(a.statementClass)];
        out["flags"] = std::move(values);
    } else {
        out["labels"] = std::move(values);
        out["overall"] = a.overall;
        out["is_reflection"] = a.isReflection ? 1 : 0;
    }
    out["evidence"] = std::move(evidence);
    return out;
}

std::string joined(const Json &context) {
    if (context.is_string()) return context.get<std::string>();
    std::string text;
    if (context.is_array())
        for (const auto &part : context)
            if (part.is_string()) text += (text.empty() ? "" : "\n") + part.get<std::string>();
    return text;
}

} // namespace

std::string inShort(const scoring::Analysis &a) {
    const bool statement = a.as == rules::TextAs::Statement;
    std::string out = statement ? classNames[static_cast<std::size_t>(a.statementClass)] : std::to_string(a.overall);
    for (std::size_t i = statement ? 0 : firstReflectionFlag; i < (statement ? firstReflectionFlag : scoring::flagCount); ++i) {
        const auto &found = a.flags[i];
        if (!found.there) continue;
        out += std::string(" ") + flagNames[i] + (found.level == 2 ? "=2" : "") + (found.strength >= 3 ? "!" : found.strength == 2 ? "?" : "");
    }
    return out;
}

int scoreCommand(std::istream &in, std::ostream &out, const scoring::Scorer &scorer, rules::TextAs as, const scenario::Rubric *rubric) {
    int result = 0;
    for (std::string line; std::getline(in, line);) {
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        bool deep = false;
        const auto depth = [&](int level, Json::parse_event_t, Json &) {
            deep = deep || level > 8;
            return !deep;
        };
        const Json item = line.size() > longestLine ? Json(Json::value_t::discarded) : Json::parse(line, depth, false);
        if (deep || item.is_discarded() || !item.is_object() || !item.contains("text") || !item["text"].is_string()) {
            out << R"({"error":"a line is one JSON object with a text"})" << '\n';
            result = 1;
            continue;
        }
        scoring::ScoreRequest request;
        request.as = as;
        request.text = item["text"].get<std::string>();
        if (item.contains("context")) request.context = joined(item["context"]);
        request.rubric = rubric;
        out << answer(item.contains("id") ? item["id"] : Json(), scorer.analyse(request)).dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    }
    return result;
}

} // namespace heard::authoring
