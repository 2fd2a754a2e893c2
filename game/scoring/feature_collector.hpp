// Purpose: gathers the facts of one text, and those every text has: its frames, its cues, its outward shape. Used while features are made only.
#pragma once

#include "game/scoring/features.hpp"

namespace heard::scoring {

class FeatureCollector {
public:
    FeatureCollector(const Language &language, const FeatureNames &names, const text::Reading &reading) : l_(language), n_(names), r_(reading) {}

    void add(std::size_t first, std::size_t last, std::uint16_t a, std::uint16_t b = 0, std::uint16_t c = 0, std::uint16_t d = 0) {
        const auto key = static_cast<FeatureKey>(a) | static_cast<FeatureKey>(b) << 16 | static_cast<FeatureKey>(c) << 32 | static_cast<FeatureKey>(d) << 48;
        found_.push_back({key, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)});
    }
    void ofText(std::uint16_t a, std::uint16_t b = 0, std::uint16_t c = 0, std::uint16_t d = 0) { add(0, 0, a, b, c, d); }

    void frames();
    void cues();    // but those of harm, which stay outside every score
    void ofHarm();  // the cues and single words of harm
    void shape();

    std::vector<Feature> take();

private:
    struct Bearing {
        std::uint16_t part = 0;
        std::size_t length = 1;
    };
    void frame(const Frame &frame);
    void role(const Frame &frame, std::size_t at, const Bearing &bearing, bool predicate);
    bool bearings(std::size_t at, std::vector<Bearing> &into) const;

    const Language &l_;
    const FeatureNames &n_;
    const text::Reading &r_;
    std::vector<Feature> found_;
    std::vector<Bearing> bearings_; // scratch
    bool any_ = false;
};

} // namespace heard::scoring
