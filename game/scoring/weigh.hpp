// Purpose: from the facts of a text to what was found in it, weighed. The rules give their reading first; it counts as facts among others.
// Owner: the scorer; const and thread-safe after loading.
#pragma once

#include "game/scoring/combiner.hpp"

namespace heard::scoring {

struct Weighed {
    Analysis analysis;
    std::vector<Feature> facts; // in the order of their keys
};

class Weigher {
public:
    // Reads statement.json, reflection.json, overall.json and harm.json of `folder`; "": no weights, for training. The error is one sentence.
    static tl::expected<Weigher, std::string> load(const Language &language, const FeatureNames &names, const std::string &folder);

    Weighed statement(const text::Reading &reading, const std::vector<std::string> &traps) const;
    Weighed reflection(const text::Reading &statement, const text::Reading &reply, const std::vector<std::string> &laid, const std::vector<std::string> &fitting) const;

    // Does the text speak of violence, fear of the partner, force, control or self-harm? Tuned to find; outside every score.
    bool speaksOfHarm(const text::Reading &reading) const;

    std::vector<Feature> factsOf(rules::TextAs as, const text::Reading &context, const text::Reading &text) const; // with no card and no laid feelings
    const Combiner &combiner(rules::TextAs as) const { return as == rules::TextAs::Statement ? statement_ : reflection_; }
    static std::string targetOf(rules::Flag flag); // "flag.blames" …: the name of its target

private:
    Weigher(const Language &language, const FeatureNames &names, Combiner statement, Combiner reflection, Combiner overall, Combiner harm);
    void flags(rules::Flag from, rules::Flag to, const Combiner &combiner, const std::vector<int> &sums, const text::Reading &reading, const Analysis &byRule, Weighed &into) const;
    int overall(const std::vector<int> &sums) const;
    rules::Span spanOf(rules::Flag flag, std::size_t target, const Combiner &combiner, const text::Reading &reading, const Analysis &byRule, const std::vector<Feature> &facts) const;

    const Language *language_;
    const FeatureNames *names_;
    Combiner statement_, reflection_, overallOf_, harm_;
    std::array<std::size_t, flagCount> flagTargets_{};
    std::array<std::size_t, 9> classTargets_{};
    std::size_t overall_ = 0, mainPoint_ = 0, isReflection_ = 0, harmTarget_ = 0;
};

} // namespace heard::scoring
