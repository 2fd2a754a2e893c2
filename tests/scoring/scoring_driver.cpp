// Purpose: runs the scorer over standard input while it is worked on.
//   score --as statement|reflection     JSON Lines in and out, as heard-scenario score
//   facts --as statement|reflection|harm what the combiner weighs, for training; needs no weights
//   safety                              {"id", "text"} a line in, {"id", "safety": 0|1} out
//   golden                              a line for every text of the six voices; tests/scoring/approve compares them
//   explain --as … TEXT [CONTEXT]
#include "game/authoring/explain.hpp"
#include "game/authoring/score_command.hpp"
#include "tests/scoring/golden.hpp"

#include <iostream>
#include <nlohmann/json.hpp>
#include <string_view>

int main(int count, char **arguments) {
    using namespace heard;
    const auto argument = [&](int i) { return i < count ? std::string_view(arguments[i]) : std::string_view(); };
    const std::string folder = HEARD_SOURCE_DIR "/assets/language/en";
    const auto scorer = scoring::Scorer::load(folder, argument(1) == "facts" ? std::string() : folder + "/weights");
    if (!scorer) {
        std::cerr << scorer.error() << '\n';
        return 1;
    }
    const auto as = argument(3) == "reflection" ? rules::TextAs::Reflection : rules::TextAs::Statement;
    if (argument(1) == "score") return authoring::scoreCommand(std::cin, std::cout, *scorer, as, nullptr);
    if (argument(1) == "facts") {
        for (std::string line; std::getline(std::cin, line);) {
            const auto item = nlohmann::json::parse(line);
            const std::string text = item.at("text"), context = item.contains("context") && !item["context"].empty() ? item["context"][0].get<std::string>() : "";
            const auto facts = argument(3) == "harm" ? scorer->harmFacts(text) : scorer->facts({as, text, context, {}, {}, nullptr});
            std::cout << nlohmann::json{{"id", item.at("id")}, {"facts", facts}}.dump() << '\n';
        }
        return 0;
    }
    if (argument(1) == "golden") {
        for (const auto &line : tests::goldenVerdicts(*scorer)) std::cout << line << '\n';
        return 0;
    }
    if (argument(1) == "safety") { // {"id", "text"} a line; answers {"id", "safety": 0|1}
        for (std::string line; std::getline(std::cin, line);) {
            const auto item = nlohmann::json::parse(line);
            const bool harm = scorer->score({as, item.at("text"), {}, {}, {}, nullptr}).unscored == rules::Unscored::Safety;
            std::cout << nlohmann::json{{"id", item.at("id")}, {"safety", harm ? 1 : 0}} << '\n';
        }
        return 0;
    }
    if (argument(1) != "explain" || count < 5) return 2;
    std::cout << authoring::explain(*scorer, {as, std::string(argument(4)), std::string(argument(5)), {}, {}, nullptr});
    return 0;
}
