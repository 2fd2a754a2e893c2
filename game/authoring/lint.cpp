#include "game/authoring/lint.hpp"

#include "game/authoring/content.hpp"
#include "game/authoring/findings.hpp"
#include "game/authoring/flow.hpp"
#include "game/authoring/scored_samples.hpp"
#include "game/scenario/load.hpp"

#include <algorithm>

namespace heard::authoring {

std::vector<scenario::Problem> lint(std::string_view bytes, const std::string &file, const LintTools &tools) {
    const auto scenario = scenario::load(bytes, file);
    if (!scenario) return scenario.error(); // the loader says the same as the schema, in plainer words; a test holds them together
    const auto root = scenario::readDocument(bytes, file);
    if (!root) return {root.error()};
    std::vector<scenario::Problem> problems;
    if (tools.schema != nullptr) problems = tools.schema->check(bytes, file);
    Findings findings(file, *root);
    checkFlow(findings, *scenario);
    checkSentences(findings, *scenario);
    checkSamples(findings, *scenario);
    if (tools.scorer != nullptr) checkScores(findings, *scenario, *tools.scorer);
    for (scenario::Problem &problem : findings.take()) problems.push_back(std::move(problem));
    std::stable_sort(problems.begin(), problems.end(), [](const auto &left, const auto &right) { return left.line < right.line; });
    return problems;
}

} // namespace heard::authoring
