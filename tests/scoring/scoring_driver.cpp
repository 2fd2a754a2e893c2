// Purpose: runs the scorer over standard input while it is worked on. score --as statement|reflection, or explain --as … TEXT [CONTEXT].
#include "game/authoring/explain.hpp"
#include "game/authoring/score_command.hpp"

#include <iostream>
#include <string_view>

int main(int count, char **arguments) {
    using namespace heard;
    const auto argument = [&](int i) { return i < count ? std::string_view(arguments[i]) : std::string_view(); };
    const auto scorer = scoring::Scorer::load(HEARD_SOURCE_DIR "/assets/language/en");
    if (!scorer) {
        std::cerr << scorer.error() << '\n';
        return 1;
    }
    const auto as = argument(3) == "reflection" ? rules::TextAs::Reflection : rules::TextAs::Statement;
    if (argument(1) == "score") return authoring::scoreCommand(std::cin, std::cout, *scorer, as, nullptr);
    if (argument(1) != "explain" || count < 5) return 2;
    std::cout << authoring::explain(*scorer, {as, std::string(argument(4)), std::string(argument(5)), {}, {}, nullptr});
    return 0;
}
