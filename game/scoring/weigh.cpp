#include "game/scoring/weigh.hpp"

#include "game/scoring/feelings_in.hpp"
#include "game/scoring/plain_phrase.hpp"
#include "game/scoring/statement.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace heard::scoring {
namespace {

using rules::Flag;

constexpr std::array<const char *, flagCount> targetNames{
    "flag.names_feeling", "flag.faux_feeling", "flag.owns_with_I", "flag.names_specific_situation", "flag.gives_impact_or_reason", "flag.makes_request_or_need",
    "flag.blames_partner", "flag.absolutes", "flag.contempt_or_insult", "flag.threat",
    "flag.paraphrases_content", "flag.names_speaker_feeling", "flag.feeling_correct", "flag.validates", "flag.checks_or_open_question",
    "flag.rebuts_or_defends", "flag.gives_advice", "flag.makes_it_about_self", "flag.judgment_or_contempt", "flag.gaming"};
constexpr std::array<const char *, 9> classTargets{"class.contempt", "class.stonewall", "class.defensive", "class.gratitude", "class.disguised_you", "class.you_blame",
                                                   "class.i_statement_full", "class.i_statement_partial", "class.neutral_or_offtopic"};

tl::expected<Combiner, std::string> combinerFrom(const std::string &path, const FeatureNames &names) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    if (!in) return tl::make_unexpected(path + " cannot be read.");
    return Combiner::parse(text.str(), names);
}

std::uint8_t strengthOf(const std::vector<int> &cuts, int sum) { return sum >= cuts[2] ? 3 : sum >= cuts[1] ? 2 : 1; }

std::string lacking(const Combiner &combiner, const std::string &name, std::size_t cuts, std::size_t &into) {
    into = combiner.target(name);
    if (into == combiner.targetCount()) return "The weights have no " + name + ".";
    return combiner.at(into).cuts.size() == cuts ? std::string() : "The weights of " + name + " need " + std::to_string(cuts) + " cuts.";
}

bool feels(const Language &language, const text::Reading &statement, const std::vector<std::string> &laid) {
    if (!laid.empty()) return true;
    for (const auto &f : feelingsIn(language, statement))
        if (!f.denied && f.whose != Whose::Yours) return true;
    return false;
}

} // namespace

std::string Weigher::targetOf(Flag flag) { return targetNames[static_cast<std::size_t>(flag)]; }

Weigher::Weigher(const Language &language, const FeatureNames &names, Combiner statement, Combiner reflection, Combiner overall, Combiner harm)
    : language_(&language), names_(&names), statement_(std::move(statement)), reflection_(std::move(reflection)), overallOf_(std::move(overall)),
      harm_(std::move(harm)) {}

tl::expected<Weigher, std::string> Weigher::load(const Language &language, const FeatureNames &names, const std::string &folder) {
    if (folder.empty()) return Weigher(language, names, Combiner(), Combiner(), Combiner(), Combiner());
    auto statement = combinerFrom(folder + "/statement.json", names);
    if (!statement) return tl::make_unexpected(statement.error());
    auto reflection = combinerFrom(folder + "/reflection.json", names);
    if (!reflection) return tl::make_unexpected(reflection.error());
    auto overall = combinerFrom(folder + "/overall.json", names);
    if (!overall) return tl::make_unexpected(overall.error());
    auto harm = combinerFrom(folder + "/harm.json", names);
    if (!harm) return tl::make_unexpected(harm.error());
    Weigher made(language, names, std::move(*statement), std::move(*reflection), std::move(*overall), std::move(*harm));
    std::string error;
    const auto need = [&](const Combiner &combiner, const std::string &name, std::size_t cuts, std::size_t &into) {
        if (error.empty()) error = lacking(combiner, name, cuts, into);
    };
    const auto firstOfReply = static_cast<std::size_t>(Flag::ParaphrasesContent);
    for (std::size_t i = 0; i < flagCount; ++i) need(i < firstOfReply ? made.statement_ : made.reflection_, targetNames[i], 3, made.flagTargets_[i]);
    for (std::size_t i = 0; i < classTargets.size(); ++i) need(made.statement_, classTargets[i], 0, made.classTargets_[i]);
    need(made.overallOf_, "overall", 4, made.overall_);
    need(made.harm_, "harm", 1, made.harmTarget_);
    need(made.reflection_, "main_point", 3, made.mainPoint_);
    need(made.reflection_, "is_reflection", 3, made.isReflection_);
    if (!error.empty()) return tl::make_unexpected(error);
    return made;
}

std::vector<Feature> Weigher::factsOf(rules::TextAs as, const text::Reading &context, const text::Reading &text) const {
    if (as == rules::TextAs::Statement) return statementFeatures(*language_, *names_, text, analyseStatement(*language_, text));
    const ReflectionRead read = readReflection(*language_, context, text, {}, {});
    return reflectionFeatures(*language_, *names_, text, {read.overlap, read.felt, read.byRule, feels(*language_, context, {})});
}

// The rules' own span where they found the same; else the heaviest fact that stands on words; else the whole text.
rules::Span Weigher::spanOf(Flag flag, std::size_t target, const Combiner &combiner, const text::Reading &reading, const Analysis &byRule, const std::vector<Feature> &facts) const {
    if (byRule[flag]) return byRule[flag].span;
    for (const Share &share : combiner.shares(facts, target)) {
        if (share.weight <= 0) break;
        if (share.feature.last <= share.feature.first) continue;
        const text::Range range = reading.range(share.feature.first, share.feature.last);
        return {range.start, range.end};
    }
    return byRule.whole;
}

void Weigher::flags(Flag from, Flag to, const Combiner &combiner, const std::vector<int> &sums, const text::Reading &reading, const Analysis &byRule, Weighed &into) const {
    for (auto i = static_cast<std::size_t>(from); i <= static_cast<std::size_t>(to); ++i) {
        const auto flag = static_cast<Flag>(i);
        const auto &cuts = combiner.at(flagTargets_[i]).cuts;
        const int sum = sums[flagTargets_[i]];
        if (sum < cuts[0]) continue;
        into.analysis[flag] = {true, strengthOf(cuts, sum), 1, spanOf(flag, flagTargets_[i], combiner, reading, byRule, into.facts)};
    }
}

bool Weigher::speaksOfHarm(const text::Reading &reading) const {
    const auto overlap = [](const text::Hit &a, const text::Hit &b) { return a.first < b.last && b.first < a.last; };
    const auto overruled = [&](const text::Hit &hit, Cue cue) {
        const auto everyday = language_->hits(reading, cue);
        return std::any_of(everyday.begin(), everyday.end(), [&](const text::Hit &e) { return overlap(hit, e); });
    };
    for (const auto &hit : language_->hits(reading, Cue::HarmPlain)) // words plain enough to stand alone, whatever is around them
        if (!overruled(hit, Cue::EverydayNot) && !overruled(hit, Cue::SafetyNot)) return true;
    return !reading.empty() && harm_.sums(plainFeatures(*language_, *names_, reading))[harmTarget_] >= harm_.at(harmTarget_).cuts[0];
}

// How good a reply is as a whole is made of what was found in it, and of nothing else: 0 … 4.
int Weigher::overall(const std::vector<int> &sums) const {
    constexpr int likely = -300, sure = 1200, sureNot = -1500; // sums in thousandths; train.py has the same
    std::vector<std::pair<std::uint16_t, int>> labels;         // a label's name and its sum
    for (auto i = static_cast<std::size_t>(Flag::ParaphrasesContent); i < flagCount; ++i) labels.emplace_back(names_->of(FeatureNames::Table::Flag, i), sums[flagTargets_[i]]);
    labels.emplace_back(FeatureNames::id(Part::MainPoint), sums[mainPoint_]);
    std::vector<Feature> found;
    const auto add = [&](Part what, std::uint16_t a, std::uint16_t b = 0) {
        found.push_back({static_cast<FeatureKey>(FeatureNames::id(what)) | static_cast<FeatureKey>(a) << 16 | static_cast<FeatureKey>(b) << 32, 0, 0});
    };
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto [name, sum] = labels[i];
        add(sum > likely ? Part::Found : Part::Lacks, name);
        if (sum > sure) add(Part::Surely, name);
        if (sum < sureNot) add(Part::SurelyNot, name);
        for (std::size_t j = i + 1; j < labels.size() && sum > likely; ++j)
            if (labels[j].second > likely) add(Part::Found, name, labels[j].first);
    }
    const int total = overallOf_.sums(found)[overall_];
    const auto &cuts = overallOf_.at(overall_).cuts;
    return static_cast<int>(std::count_if(cuts.begin(), cuts.end(), [&](int cut) { return total >= cut; }));
}

Weighed Weigher::statement(const text::Reading &reading, const std::vector<std::string> &traps) const {
    Weighed out;
    const Analysis byRule = analyseStatement(*language_, reading);
    Analysis &a = out.analysis;
    a.as = byRule.as;
    a.unscored = byRule.unscored;
    a.whole = byRule.whole;
    if (reading.empty()) return out;
    out.facts = statementFeatures(*language_, *names_, reading, byRule);
    const std::vector<int> sums = statement_.sums(out.facts);
    std::size_t best = 0;
    for (std::size_t i = 1; i < classTargets_.size(); ++i)
        if (sums[classTargets_[i]] > sums[classTargets_[best]]) best = i;
    a.statementClass = static_cast<rules::StatementClass>(best);
    flags(Flag::NamesFeeling, Flag::Threat, statement_, sums, reading, byRule, out);
    if (a[Flag::Absolutes] && !byRule[Flag::Absolutes] && !language_->hits(reading, Cue::AbsolutePraise).empty()) a.drop(Flag::Absolutes); // "you always make me laugh"
    for (const auto &trap : traps) // the card's own word outranks the weights
        if (const auto range = plainPhraseIn(*language_, reading, trap)) a.add(Flag::BlamesPartner, *range, 2);
    return out;
}

Weighed Weigher::reflection(const text::Reading &statement, const text::Reading &reply, const std::vector<std::string> &laid, const std::vector<std::string> &fitting) const {
    Weighed out;
    const ReflectionRead read = readReflection(*language_, statement, reply, laid, fitting);
    Analysis &a = out.analysis;
    a.as = read.byRule.as;
    a.unscored = read.byRule.unscored;
    a.whole = read.byRule.whole;
    if (reply.empty()) return out;
    out.facts = reflectionFeatures(*language_, *names_, reply, {read.overlap, read.felt, read.byRule, feels(*language_, statement, laid)});
    const std::vector<int> sums = reflection_.sums(out.facts);
    flags(Flag::ParaphrasesContent, Flag::Gaming, reflection_, sums, reply, read.byRule, out);
    if (a[Flag::ParaphrasesContent] && sums[mainPoint_] >= reflection_.at(mainPoint_).cuts[0]) {
        a[Flag::ParaphrasesContent].level = 2;
        a[Flag::ParaphrasesContent].strength = strengthOf(reflection_.at(mainPoint_).cuts, sums[mainPoint_]);
    }
    a.overall = static_cast<std::uint8_t>(overall(sums));
    // The rules for copies, heaps and templates seldom err; weights alone are believed only where nothing is asked and nothing makes sense.
    const bool earnest = read.byRule[Flag::ChecksOrOpenQuestion] || read.byRule[Flag::Validates];
    if (read.byRule[Flag::Gaming] && !a[Flag::Gaming]) a[Flag::Gaming] = {true, 2, 1, read.byRule[Flag::Gaming].span};
    if (!read.byRule[Flag::Gaming] && (earnest || a[Flag::Gaming].strength < 3)) a.drop(Flag::Gaming);
    if (a[Flag::Gaming]) a.overall = 0;
    a.isReflection = sums[isReflection_] >= reflection_.at(isReflection_).cuts[0];
    return out;
}

} // namespace heard::scoring
