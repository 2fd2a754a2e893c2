#include "game/scoring/combiner.hpp"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

namespace heard::scoring {

using Json = nlohmann::json;

tl::expected<Combiner, std::string> Combiner::parse(const std::string &text, const FeatureNames &names) {
    const Json json = Json::parse(text, nullptr, false);
    const auto amiss = [](std::string why) { return tl::make_unexpected("The weights cannot be used: " + why + "."); };
    if (!json.is_object() || !json.contains("features") || !json.contains("targets")) return amiss("features and targets are missing");
    std::vector<FeatureKey> keys;
    for (const auto &name : json["features"]) {
        const FeatureKey key = name.is_string() ? names.keyOf(name.get<std::string>()) : 0;
        if (key == 0) return amiss("nothing makes the fact " + name.dump());
        keys.push_back(key);
    }
    Combiner made;
    std::map<FeatureKey, std::vector<Weight>> byKey;
    for (const auto &[name, target] : json["targets"].items()) {
        if (!target.is_object() || !target.contains("bias") || !target["bias"].is_number_integer() || !target.contains("weights")) return amiss(name + " has no bias or weights");
        Target t{name, target["bias"].get<int>(), {}};
        for (const auto &cut : target.value("cuts", Json::array())) {
            if (!cut.is_number_integer()) return amiss(name + ": a cut is a whole number");
            t.cuts.push_back(cut.get<int>());
        }
        for (const auto &pair : target["weights"]) {
            const bool sound = pair.is_array() && pair.size() == 2 && pair[0].is_number_unsigned() && pair[0].get<std::size_t>() < keys.size() && pair[1].is_number_integer() &&
                               std::abs(pair[1].get<long>()) < 32'000;
            if (!sound) return amiss(name + ": a weight is [feature, whole number]");
            byKey[keys[pair[0].get<std::size_t>()]].push_back({static_cast<std::uint16_t>(made.targets_.size()), pair[1].get<std::int16_t>()});
        }
        made.targets_.push_back(std::move(t));
    }
    for (const auto &[key, weights] : byKey) {
        made.keys_.push_back(key);
        made.start_.push_back(static_cast<std::uint32_t>(made.weights_.size()));
        made.weights_.insert(made.weights_.end(), weights.begin(), weights.end());
    }
    made.start_.push_back(static_cast<std::uint32_t>(made.weights_.size()));
    return made;
}

std::size_t Combiner::target(std::string_view name) const {
    std::size_t i = 0;
    while (i < targets_.size() && targets_[i].name != name) ++i;
    return i;
}

std::span<const Combiner::Weight> Combiner::of(FeatureKey key) const {
    const auto it = std::lower_bound(keys_.begin(), keys_.end(), key);
    if (it == keys_.end() || *it != key) return {};
    const auto i = static_cast<std::size_t>(it - keys_.begin());
    return std::span(weights_).subspan(start_[i], start_[i + 1] - start_[i]);
}

std::vector<int> Combiner::sums(const std::vector<Feature> &features) const {
    std::vector<int> out;
    for (const Target &t : targets_) out.push_back(t.bias);
    for (const Feature &f : features)
        for (const Weight &w : of(f.key)) out[w.target] += w.value;
    return out;
}

std::vector<Share> Combiner::shares(const std::vector<Feature> &features, std::size_t target) const {
    std::vector<Share> out;
    for (const Feature &f : features)
        for (const Weight &w : of(f.key))
            if (w.target == target && w.value != 0) out.push_back({f, w.value});
    std::stable_sort(out.begin(), out.end(), [](const Share &a, const Share &b) { return a.weight > b.weight; });
    return out;
}

} // namespace heard::scoring
