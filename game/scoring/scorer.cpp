#include "game/scoring/scorer.hpp"

#include "game/scoring/cues.hpp"
#include "game/scoring/verdict.hpp"
#include "game/scoring/weigh.hpp"

#include <algorithm>
#include <optional>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace heard::scoring {

struct Scorer::Language {
    explicit Language(scoring::Language loaded) : data(std::move(loaded)), names(data), tongue(data.lexicon) {}
    scoring::Language data;
    FeatureNames names;
    text::TongueCheck tongue;
    std::optional<Weigher> weigher;

    std::size_t wordsIn(const text::Reading &reading) const {
        return static_cast<std::size_t>(std::count_if(reading.words().begin(), reading.words().end(), [](const text::Word &w) { return !w.emoji; }));
    }

    std::vector<std::string> namesOf(const std::vector<Feature> &features) const {
        std::vector<std::string> out;
        for (const Feature &f : features) out.push_back(names.nameOf(f.key));
        return out;
    }

    Weighed weigh(const ScoreRequest &request, const text::Reading &reading) const {
        const scenario::Rubric *rubric = request.rubric;
        if (request.as == rules::TextAs::Statement) return weigher->statement(reading, rubric ? rubric->traps : std::vector<std::string>{});
        std::vector<std::string> fitting;
        if (rubric) fitting = rubric->feelings;
        if (rubric) fitting.insert(fitting.end(), rubric->nearFeelings.begin(), rubric->nearFeelings.end());
        const text::Reading statement = data.read(request.context);
        Weighed weighed = weigher->reflection(statement, reading, request.laid, fitting);
        if (const std::string rest = withoutHollowOpeners(data, reading, request.text); !rest.empty()) // "I hear you" tells nothing: it neither helps nor harms
            weighed.analysis.overall = weigher->reflection(statement, data.read(rest), request.laid, fitting).analysis.overall;
        return weighed;
    }
};

std::vector<std::string> Scorer::facts(const ScoreRequest &request) const {
    const text::Reading reading = language_->data.read(request.text);
    return language_->namesOf(language_->weigher->factsOf(request.as, language_->data.read(request.context), reading));
}

std::vector<std::string> Scorer::harmFacts(const std::string &text) const {
    return language_->namesOf(plainFeatures(language_->data, language_->names, language_->data.read(text)));
}

std::vector<Reason> Scorer::reasons(const ScoreRequest &request, rules::Flag flag) const {
    const text::Reading reading = language_->data.read(request.text);
    const Combiner &combiner = language_->weigher->combiner(request.as);
    std::vector<Reason> out;
    for (const Share &share : combiner.shares(language_->weigh(request, reading).facts, combiner.target(Weigher::targetOf(flag)))) {
        const text::Range range = share.feature.last > share.feature.first ? reading.range(share.feature.first, share.feature.last) : text::Range{};
        out.push_back({language_->names.nameOf(share.feature.key), {range.start, range.end}, share.weight});
    }
    return out;
}

Scorer::Scorer(std::unique_ptr<const Language> language) : language_(std::move(language)) {}
Scorer::Scorer(Scorer &&) noexcept = default;
Scorer &Scorer::operator=(Scorer &&) noexcept = default;
Scorer::~Scorer() = default;

tl::expected<Scorer, std::string> Scorer::load(const std::string &languageFolder) { return load(languageFolder, languageFolder + "/weights"); }

tl::expected<Scorer, std::string> Scorer::load(const std::string &languageFolder, const std::string &weightsFolder) {
    auto language = scoring::Language::load(languageFolder);
    if (!language) return tl::make_unexpected(language.error());
    auto made = std::make_unique<Language>(std::move(*language));
    auto weigher = Weigher::load(made->data, made->names, weightsFolder);
    if (!weigher) return tl::make_unexpected(weigher.error());
    made->weigher.emplace(std::move(*weigher));
#ifdef __GLIBC__
    malloc_trim(0); // as after the lexicon: what parsing the weights needed goes back to the system
#endif
    return Scorer(std::move(made));
}

Analysis Scorer::analyse(const ScoreRequest &request) const { return language_->weigh(request, language_->data.read(request.text)).analysis; }

rules::Verdict Scorer::score(const ScoreRequest &request) const {
    using rules::Unscored;
    constexpr std::size_t fewest = 3; // fewer words say too little to tell anyone anything
    rules::Verdict silent;
    silent.as = request.as;
    const text::Reading reading = language_->data.read(request.text);
    const std::size_t words = language_->wordsIn(reading);
    if (words == 0) return silent;
    if (language_->weigher->speaksOfHarm(reading)) {
        silent.unscored = Unscored::Safety;
        return silent;
    }
    if (language_->tongue.of(reading, request.text) != text::Tongue::Ours) {
        silent.unscored = Unscored::OtherLanguage;
        return silent;
    }
    if (words < fewest) {
        silent.unscored = Unscored::Unsure;
        return silent;
    }
    return verdictOf(language_->data, reading, language_->weigh(request, reading).analysis, request);
}

} // namespace heard::scoring
