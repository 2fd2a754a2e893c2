#include "game/scoring/cues.hpp"

namespace heard::scoring {
namespace {

// In the order of the enumerations.
constexpr std::array<std::string_view, cueCount> cueNames{
    "request", "not_request", "reason", "trait_blame", "act_blame", "absolute", "absolute_praise", "contempt", "not_contempt",
    "threat", "stonewall", "time_out", "defensive", "gratitude", "not_gratitude", "think_claim", "need_you", "time_situation",
    "when_event", "you_event", "evaluative_event", "our_plan", "validate", "check", "rhetorical", "but_turn", "rebut", "advice",
    "about_self", "judge", "template", "opener", "reflecting", "not_reflecting", "harm_plain", "everyday_not", "safety_not"
};
constexpr std::array<std::string_view, kindCount> kindNames{
    "feeling", "faux", "concept", "first_person", "second_person", "we_person", "third_person", "it_subject", "link", "shy_feeling",
    "adverb", "neg_trait", "insult", "stopword", "function_word", "generic_word", "hear_frame", "own_frame", "weak_content", "clause_start", "negator",
    "absolute_word", "limiter", "past_form"
};
constexpr std::array<std::string_view, 9> pleasantFamilies{"happy", "excited", "grateful", "loved", "relieved", "calm", "proud", "hopeful", "playful"};

} // namespace

tl::expected<Language, std::string> Language::load(const std::string &folder) {
    auto lexicon = text::Lexicon::load(folder);
    if (!lexicon) return tl::make_unexpected(lexicon.error());
    Language made(std::move(*lexicon));
    for (std::size_t i = 0; i < cueCount; ++i) {
        const auto cue = made.lexicon.cueNamed(cueNames[i]);
        if (!cue) return tl::make_unexpected("The language data has no cue named " + std::string(cueNames[i]) + ".");
        made.cues_[i] = *cue;
    }
    for (std::size_t i = 0; i < kindCount; ++i) {
        const auto kind = made.lexicon.classNamed(kindNames[i]);
        if (!kind) return tl::make_unexpected("The language data has no class named " + std::string(kindNames[i]) + ".");
        made.kinds_[i] = *kind;
    }
    made.sortFamilies();
    return made;
}

void Language::sortFamilies() {
    pleasant_.assign(lexicon.classCount(), false);
    groups_.assign(lexicon.classCount(), Group::None);
    trueFamily_.assign(lexicon.classCount(), id(Kind::Feeling));
    for (std::size_t c = 0; c < lexicon.classCount(); ++c) {
        const std::string &name = lexicon.className(static_cast<text::ClassId>(c));
        const auto colon = name.find(':');
        if (colon == std::string::npos) continue;
        const std::string group = name.substr(0, colon), family = name.substr(colon + 1);
        groups_[c] = group == "feeling" ? Group::Feeling : group == "faux" ? Group::Faux : group == "concept" ? Group::Concept : group == "role" ? Group::Role : Group::None;
        for (const auto pleasant : pleasantFamilies) pleasant_[c] = pleasant_[c] || (groups_[c] == Group::Feeling && family == pleasant);
        if (const auto stands = lexicon.classNamed("feeling:" + family); stands && groups_[c] == Group::Faux) trueFamily_[c] = *stands;
    }
}

} // namespace heard::scoring
