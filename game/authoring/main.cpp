// Purpose: heard-scenario, the program of a person who writes scenarios: lint, score, play. Composes; decides nothing.
#include "game/authoring/asset_paths.hpp"
#include "game/authoring/explain.hpp"
#include "game/authoring/files.hpp"
#include "game/authoring/lint_command.hpp"
#include "game/authoring/play_command.hpp"
#include "game/authoring/score_command.hpp"
#include "game/scenario/load.hpp"

#include <CLI/CLI.hpp>
#include <iostream>

namespace {

using namespace heard;

constexpr int usage = 2; // lint and play keep 1 for what they found

struct Options {
    std::string language, schema;
    std::vector<std::string> places;
    bool withoutScores = false;
    std::string as, scenarioFile, step, explainText, context;
    std::string playFile, samples;
    std::uint64_t seed = 1;
    bool us = false;
};

int refuse(const std::string &why) {
    std::cerr << why << '\n';
    return usage;
}

std::optional<scenario::Scenario> readScenario(const std::string &file) {
    const auto bytes = authoring::readFile(file);
    if (!bytes) {
        std::cerr << file << " cannot be read.\n";
        return std::nullopt;
    }
    auto loaded = scenario::load(*bytes, file);
    if (loaded) return std::move(*loaded);
    for (const scenario::Problem &problem : loaded.error()) std::cerr << toString(problem) << '\n';
    return std::nullopt;
}

int runLint(const Options &options) {
    const auto schema = authoring::SchemaCheck::load(options.schema);
    if (!schema) return refuse(schema.error() + " Name it with --schema.");
    authoring::LintTools tools{&*schema, nullptr};
    if (options.withoutScores) return authoring::lintCommand(options.places, tools, std::cout);
    const auto scorer = scoring::Scorer::load(options.language);
    if (!scorer) return refuse(scorer.error() + " Name the folder with --language, or use --without-scores.");
    tools.scorer = &*scorer;
    return authoring::lintCommand(options.places, tools, std::cout);
}

// The rubric meant by --scenario and --step: the step's own, or the first of the right kind.
tl::expected<const scenario::Rubric *, std::string> rubricOf(const scenario::Scenario &scenario, const Options &options, rules::TextAs as) {
    const auto wanted = as == rules::TextAs::Statement ? scenario::RubricFor::Statement : scenario::RubricFor::Reflection;
    for (const scenario::Step &step : scenario.steps)
        if (step.rubric && step.rubric->kind == wanted && (options.step.empty() || step.id == options.step)) return &*step.rubric;
    return tl::unexpected(options.step.empty() ? "No step of " + options.scenarioFile + " listens to such a text." : "There is no step “" + options.step + "” that listens to such a text.");
}

int runScore(const Options &options) {
    const auto scorer = scoring::Scorer::load(options.language);
    if (!scorer) return refuse(scorer.error() + " Name the folder with --language.");
    const auto as = options.as == "statement" ? rules::TextAs::Statement : rules::TextAs::Reflection;
    std::optional<scenario::Scenario> scenario;
    const scenario::Rubric *rubric = nullptr;
    if (!options.scenarioFile.empty()) {
        scenario = readScenario(options.scenarioFile);
        if (!scenario) return usage;
        const auto found = rubricOf(*scenario, options, as);
        if (!found) return refuse(found.error());
        rubric = *found;
    }
    if (options.explainText.empty()) return authoring::scoreCommand(std::cin, std::cout, *scorer, as, rubric);
    scoring::ScoreRequest request;
    request.as = as;
    request.text = options.explainText;
    request.context = options.context;
    request.rubric = rubric;
    std::cout << authoring::explain(*scorer, request);
    return 0;
}

int runPlay(const Options &options) {
    const auto scenario = readScenario(options.playFile);
    if (!scenario) return usage;
    authoring::PlayOptions play;
    play.seed = options.seed;
    play.asUs = options.us;
    if (options.samples == "good") play.samples = scenario::Quality::Good;
    if (options.samples == "middling") play.samples = scenario::Quality::Middling;
    if (options.samples == "poor") play.samples = scenario::Quality::Poor;
    const auto scorer = scoring::Scorer::load(options.language);
    if (!scorer) std::cerr << scorer.error() << " Played without looking back.\n";
    return authoring::playCommand(*scenario, play, scorer ? &*scorer : nullptr, std::cin, std::cout);
}

} // namespace

int main(int argc, char **argv) {
    const authoring::AssetPaths assets = authoring::findAssets(argv[0]);
    Options options;
    options.language = assets.language;
    options.schema = assets.schema;

    CLI::App app{"heard-scenario: for whoever writes scenarios of Heard", "heard-scenario"};
    app.set_version_flag("--version", "heard-scenario " HEARD_VERSION);
    app.add_option("--language", options.language, "Folder of language data (assets/language/en)");
    app.require_subcommand(1);
    app.fallthrough();

    CLI::App *lint = app.add_subcommand("lint", "Everything amiss in scenario files, with line, path, code and what to do");
    lint->add_option("places", options.places, "Files, or folders with files")->required();
    lint->add_option("--schema", options.schema, "The schema file");
    lint->add_flag("--without-scores", options.withoutScores, "Do not ask the scorer about the samples");

    CLI::App *score = app.add_subcommand("score", "Scores texts: JSON Lines on standard input, or one text explained");
    score->add_option("--as", options.as, "What the texts are")->required()->check(CLI::IsMember({"statement", "reflection"}));
    score->add_option("--scenario", options.scenarioFile, "Listen for what this scenario listens for");
    score->add_option("--step", options.step, "The step meant; else the first of the right kind")->needs("--scenario");
    score->add_option("--explain", options.explainText, "Explain this one text");
    score->add_option("--context", options.context, "The statement that --explain gives back");

    CLI::App *play = app.add_subcommand("play", "Plays a scenario here, both seats");
    play->add_option("file", options.playFile, "The scenario")->required();
    play->add_option("--samples", options.samples, "Play by itself with these sample replies")->check(CLI::IsMember({"good", "middling", "poor"}));
    play->add_option("--seed", options.seed, "Which samples, and how ideas are mixed");
    play->add_flag("--us", options.us, "As us, not as the couple on the card");

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : usage;
    }
    if (lint->parsed()) return runLint(options);
    return score->parsed() ? runScore(options) : runPlay(options);
}
