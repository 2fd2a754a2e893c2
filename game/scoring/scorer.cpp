#include "game/scoring/scorer.hpp"

#include "game/scoring/cues.hpp"
#include "game/scoring/reflection.hpp"
#include "game/scoring/safety.hpp"
#include "game/scoring/statement.hpp"
#include "game/scoring/verdict.hpp"

#include <algorithm>

namespace heard::scoring {

struct Scorer::Language {
    explicit Language(scoring::Language loaded) : data(std::move(loaded)), tongue(data.lexicon) {}
    scoring::Language data;
    text::TongueCheck tongue;

    std::size_t wordsIn(const text::Reading &reading) const {
        return static_cast<std::size_t>(std::count_if(reading.words().begin(), reading.words().end(), [](const text::Word &w) { return !w.emoji; }));
    }

    Analysis analyse(const ScoreRequest &request, const text::Reading &reading) const {
        const bool rubric = request.rubric != nullptr;
        if (request.as == rules::TextAs::Statement) return analyseStatement(data, reading, rubric ? request.rubric->traps : std::vector<std::string>{});
        std::vector<std::string> fitting;
        if (rubric) fitting = request.rubric->feelings;
        if (rubric) fitting.insert(fitting.end(), request.rubric->nearFeelings.begin(), request.rubric->nearFeelings.end());
        return analyseReflection(data, data.read(request.context), reading, request.laid, fitting);
    }
};

Scorer::Scorer(std::unique_ptr<const Language> language) : language_(std::move(language)) {}
Scorer::Scorer(Scorer &&) noexcept = default;
Scorer &Scorer::operator=(Scorer &&) noexcept = default;
Scorer::~Scorer() = default;

tl::expected<Scorer, std::string> Scorer::load(const std::string &languageFolder) {
    auto language = scoring::Language::load(languageFolder);
    if (!language) return tl::make_unexpected(language.error());
    return Scorer(std::make_unique<const Language>(std::move(*language)));
}

Analysis Scorer::analyse(const ScoreRequest &request) const { return language_->analyse(request, language_->data.read(request.text)); }

rules::Verdict Scorer::score(const ScoreRequest &request) const {
    using rules::Unscored;
    constexpr std::size_t fewest = 3; // fewer words say too little to tell anyone anything
    rules::Verdict silent;
    silent.as = request.as;
    const text::Reading reading = language_->data.read(request.text);
    const std::size_t words = language_->wordsIn(reading);
    if (words == 0) return silent;
    if (speaksOfHarm(language_->data, reading)) {
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
    return verdictOf(language_->data, reading, language_->analyse(request, reading), request);
}

} // namespace heard::scoring
