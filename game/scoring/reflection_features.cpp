#include "game/scoring/feature_collector.hpp"

#include <algorithm>

namespace heard::scoring {

using Table = FeatureNames::Table;

namespace {

constexpr std::uint16_t id(Part part) { return FeatureNames::id(part); }

class Comparison {
public:
    Comparison(const FeatureNames &names, const ReplyFacts &facts, FeatureCollector &into) : n_(names), f_(facts), into_(into) {}

    void all() {
        const Overlap &o = f_.overlap;
        steps(Part::Covered, o.covered);
        steps(Part::Backed, o.backed);
        steps(Part::Copied, o.copied);
        steps(Part::CopiedOf, o.copiedOf);
        if (o.swapped) into_.ofText(id(Part::Swapped));
        if (o.turnedRight > 0) into_.ofText(id(Part::TurnedRight));
        if (o.turnedWrong > 0) into_.ofText(id(Part::TurnedWrong));
        if (o.turnedWrong > 0 && o.turnedRight == 0) into_.ofText(id(Part::TurnedWrong), id(Part::Alone));
        if (o.polarity > 0) into_.ofText(id(Part::Polarity));
        if (o.given == 0) into_.ofText(id(Part::GivenNone));
        if (o.given == 1) into_.ofText(id(Part::GivenOne));
        for (int i = 1; i <= std::min(o.far, 5); ++i) into_.ofText(id(Part::Far), n_.of(Table::Percent, i));
        for (int i = 1; i <= std::min(o.shared, 5); ++i) into_.ofText(id(Part::Near), n_.of(Table::Percent, i));
        feeling();
        rules_();
    }

private:
    void steps(Part what, int percent) { // one fact a step of ten, so that weights add up along the way
        for (int i = 1; i <= 10 && percent >= i * 10; ++i) into_.ofText(id(what), n_.of(Table::Percent, i));
    }

    void feeling() {
        const FeltInReply &felt = f_.felt;
        const Part state = felt.clash ? Part::Clash : felt.correct ? Part::Fits : felt.named ? Part::Felt : Part::Unfelt;
        const std::size_t first = felt.named ? felt.first : 0, last = felt.named ? felt.last : 0;
        into_.add(first, last, id(state));
        into_.add(first, last, id(state), id(f_.statementFeels ? Part::Feels : Part::Unsaid));
        into_.add(first, last, id(state), id(Part::Covered), n_.of(Table::Percent, f_.overlap.covered / 20 * 2));
        into_.add(first, last, id(state), id(Part::Backed), n_.of(Table::Percent, f_.overlap.backed / 20 * 2));
    }

    void rules_() {
        const auto firstFlag = static_cast<std::size_t>(rules::Flag::ParaphrasesContent);
        for (std::size_t i = firstFlag; i < flagCount; ++i) {
            const Found &found = f_.byRule.flags[i];
            if (!found) continue;
            into_.ofText(id(Part::Rule), n_.of(Table::Flag, i));
            into_.ofText(id(Part::Rule), n_.of(Table::Flag, i), n_.of(Table::Certainty, found.strength));
            if (found.level == 2) into_.ofText(id(Part::Rule), n_.of(Table::Flag, i), id(Part::Level2));
            into_.ofText(id(Part::Rule), n_.of(Table::Flag, i), id(Part::Covered), n_.of(Table::Percent, f_.overlap.covered / 30 * 3));
            for (std::size_t j = i + 1; j < flagCount; ++j)
                if (f_.byRule.flags[j]) into_.ofText(id(Part::Both), n_.of(Table::Flag, i), n_.of(Table::Flag, j));
        }
        into_.ofText(id(Part::Rule), id(Part::Level2), n_.of(Table::Certainty, f_.byRule.overall));
    }

    const FeatureNames &n_;
    const ReplyFacts &f_;
    FeatureCollector &into_;
};

} // namespace

std::vector<Feature> reflectionFeatures(const Language &language, const FeatureNames &names, const text::Reading &reply, const ReplyFacts &facts) {
    FeatureCollector into(language, names, reply);
    into.frames();
    into.cues();
    into.shape();
    Comparison(names, facts, into).all();
    return into.take();
}

} // namespace heard::scoring
