#include "game/scoring/feature_collector.hpp"

namespace heard::scoring {

using Table = FeatureNames::Table;

namespace {
constexpr std::uint16_t id(Part part) { return FeatureNames::id(part); }
}

std::vector<Feature> plainFeatures(const Language &language, const FeatureNames &names, const text::Reading &reading) {
    FeatureCollector into(language, names, reading);
    into.frames();
    into.cues();
    into.ofHarm();
    into.shape();
    return into.take();
}

std::vector<Feature> statementFeatures(const Language &language, const FeatureNames &names, const text::Reading &reading, const Analysis &byRule) {
    FeatureCollector into(language, names, reading);
    into.frames();
    into.cues();
    into.shape();
    const auto flags = static_cast<std::size_t>(rules::Flag::ParaphrasesContent);
    for (std::size_t i = 0; i < flags; ++i) {
        const Found &found = byRule.flags[i];
        if (!found) continue;
        into.ofText(id(Part::Rule), names.of(Table::Flag, i));
        into.ofText(id(Part::Rule), names.of(Table::Flag, i), names.of(Table::Certainty, found.strength));
        for (std::size_t j = i + 1; j < flags; ++j)
            if (byRule.flags[j]) into.ofText(id(Part::Both), names.of(Table::Flag, i), names.of(Table::Flag, j));
    }
    into.ofText(id(Part::Rule), id(Part::Klass), names.of(Table::Class, byRule.statementClass));
    return into.take();
}

} // namespace heard::scoring
