// Purpose: weighs the facts of a text: integer weights trained offline, one sum for each thing that may be found. Explainable: the sum can be
// told as the facts it is made of. Owner: the scorer; const and thread-safe after loading.
// Weights: assets/language/en/weights/*.json, made by game/scoring/train/train.py.
#pragma once

#include "game/scoring/features.hpp"

#include <tl/expected.hpp>

namespace heard::scoring {

struct Share { // how much one fact adds to a sum
    Feature feature;
    int weight = 0;
};

class Combiner {
public:
    // `json`: {"scale", "features": [names], "targets": {name: {"bias", "cuts": [there, maybe, sure], "weights": [[feature, weight], …]}}}. A fact that no code makes is an error.
    static tl::expected<Combiner, std::string> parse(const std::string &json, const FeatureNames &names);

    std::size_t targetCount() const { return targets_.size(); }
    std::size_t target(std::string_view name) const; // targetCount() when there is none
    struct Target {
        std::string name;
        int bias = 0;
        std::vector<int> cuts; // rising; what they mean depends on the target
    };
    const Target &at(std::size_t target) const { return targets_[target]; }

    std::vector<int> sums(const std::vector<Feature> &features) const;                               // by target
    std::vector<Share> shares(const std::vector<Feature> &features, std::size_t target) const;       // facts with a weight, heaviest for it first

private:
    struct Weight {
        std::uint16_t target = 0;
        std::int16_t value = 0;
    };
    std::vector<Target> targets_;
    std::vector<FeatureKey> keys_;           // sorted
    std::vector<std::uint32_t> start_;       // of each key's weights; one more at the end
    std::vector<Weight> weights_;
    std::span<const Weight> of(FeatureKey key) const;
};

} // namespace heard::scoring
