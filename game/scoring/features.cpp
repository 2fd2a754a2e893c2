#include "game/scoring/features.hpp"

#include <algorithm>

namespace heard::scoring {
namespace {

constexpr std::array<const char *, subjectCount> subjects{"none", "i", "you", "we", "third", "it", "mine", "yours"};
constexpr std::array<const char *, connectiveCount> connectives{"-", "when", "because", "so", "but", "if", "and", "that", "which"};
constexpr std::array<const char *, modalCount> modals{"-", "could", "can", "would", "will", "should", "must", "might", "do", "did", "be", "have"};
constexpr std::array<const char *, objectCount> objects{"-", "to-me", "to-you", "to-us", "to-third", "to-it"};
constexpr std::array<const char *, flagCount> flags{
    "names-feeling", "faux-feeling", "owns", "situation", "reason", "request", "blames", "absolutes", "contempt", "threat",
    "paraphrase", "names-theirs", "feeling-fits", "validates", "checks", "rebuts", "advises", "self", "judges", "gaming"};
constexpr std::array<const char *, 9> classes{"contempt", "stonewall", "defensive", "gratitude", "disguised", "you-blame", "full", "partial", "neutral"};
constexpr std::array<const char *, 11> percents{"p0", "p10", "p20", "p30", "p40", "p50", "p60", "p70", "p80", "p90", "p100"};
constexpr std::array<const char *, 5> certainties{"s0", "weak", "maybe", "sure", "s4"};
constexpr std::array<const char *, partCount> parts{
    "rule", "both", "class", "not", "absolute", "only", "plain", "past", "ask", "first", "last", "text", "asks", "exclaims", "short", "tiny",
    "has-i", "has-you", "no-i", "no-you", "covered", "backed", "copied", "copied-of", "swapped", "turned-right", "turned-wrong", "polarity", "far",
    "felt", "fits", "clash", "unfelt", "feels", "unsaid", "pre", "alone", "given-none", "given-one", "level2", "near", "tail", "found", "lacks",
    "surely", "surely-not", "main-point", "word"};

constexpr std::array<std::string_view, 7> namedClasses{"neg_trait", "insult", "praise", "contempt_adj", "swear", "neg_act", "mock"}; // of classes.json

} // namespace

FeatureNames::FeatureNames(const Language &language) {
    for (const char *name : parts) intern(name); // first, so that a Part's id is its place
    const auto fill = [&](Table table, const auto &list) {
        for (const char *name : list) tables_[static_cast<std::size_t>(table)].push_back(intern(name));
    };
    fill(Table::Subject, subjects);
    fill(Table::Connective, connectives);
    fill(Table::Modal, modals);
    fill(Table::Object, objects);
    fill(Table::Flag, flags);
    fill(Table::Class, classes);
    fill(Table::Percent, percents);
    fill(Table::Certainty, certainties);
    const text::Lexicon &lexicon = language.lexicon;
    classParts_.assign(lexicon.classCount(), 0);
    wordParts_.assign(lexicon.classCount(), 0);
    for (std::size_t c = 0; c < lexicon.classCount(); ++c) {
        const auto cls = static_cast<text::ClassId>(c);
        const std::string &name = lexicon.className(cls);
        switch (language.group(cls)) {
        case Language::Group::Role: classParts_[c] = intern(name.substr(name.find(':') + 1)); break;
        case Language::Group::Feeling: classParts_[c] = intern(language.pleasant(cls) ? "glad" : "hurt"); break;
        case Language::Group::Faux: classParts_[c] = intern("faux"); break;
        default:
            if (name.starts_with("harmword:")) wordParts_[c] = intern(name.substr(9));
            if (std::find(namedClasses.begin(), namedClasses.end(), name) != namedClasses.end()) classParts_[c] = intern(name);
        }
    }
    for (std::size_t i = 0; i < lexicon.cueCount(); ++i) {
        const std::string &name = lexicon.cueName(static_cast<text::CueId>(i));
        cueParts_.push_back(intern("~" + name));
        everyday_.push_back(name == "safety_not" || name == "everyday_not");
        harm_.push_back(name.starts_with("harm_") || name == "safety" || everyday_.back());
    }
}

std::uint16_t FeatureNames::intern(const std::string &name) {
    const auto [it, added] = ids_.emplace(name, static_cast<std::uint16_t>(names_.size()));
    if (added) names_.push_back(name);
    return it->second;
}

std::string FeatureNames::nameOf(FeatureKey key) const {
    std::string out;
    for (; key != 0; key >>= 16) out += (out.empty() ? "" : ".") + names_[key & 0xFFFF];
    return out;
}

FeatureKey FeatureNames::keyOf(std::string_view name) const {
    FeatureKey key = 0;
    for (int place = 0; !name.empty(); ++place) {
        const auto dot = name.find('.');
        const auto found = ids_.find(std::string(name.substr(0, dot)));
        if (found == ids_.end() || place == 4) return 0;
        key |= static_cast<FeatureKey>(found->second) << (16 * place);
        name = dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1);
    }
    return key;
}

} // namespace heard::scoring
