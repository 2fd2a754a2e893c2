#include "game/scoring/feature_collector.hpp"

#include "game/text/token.hpp"

#include <algorithm>

namespace heard::scoring {
namespace {

using Table = FeatureNames::Table;
constexpr std::uint16_t id(Part part) { return FeatureNames::id(part); }

} // namespace

void FeatureCollector::frames() {
    bool i = false, you = false;
    const auto frames = framesOf(l_, r_);
    for (const Frame &f : frames) {
        frame(f);
        i = i || f.subject == Subject::I || f.subject == Subject::Mine;
        you = you || f.subject == Subject::You || f.subject == Subject::Yours;
    }
    if (frames.empty()) return;
    ofText(id(Part::Text), id(i ? Part::HasI : Part::NoI), id(you ? Part::HasYou : Part::NoYou));
    ofText(id(i ? Part::HasI : Part::NoI));
    ofText(id(you ? Part::HasYou : Part::NoYou));
    const Frame &first = frames.front(), &last = frames.back();
    add(first.first, first.last, id(Part::First), n_.of(Table::Subject, first.subject), n_.of(Table::Modal, first.modal));
    add(first.first, first.last, id(Part::First), n_.of(Table::Subject, first.subject));
    add(last.first, last.last, id(Part::Last), n_.of(Table::Subject, last.subject), id(last.asked ? Part::Asks : Part::Tail));
}

void FeatureCollector::frame(const Frame &f) {
    const std::uint16_t subject = n_.of(Table::Subject, f.subject), connective = n_.of(Table::Connective, f.connective), modal = n_.of(Table::Modal, f.modal);
    if (f.connective != Connective::None) add(f.first, f.last, connective, subject);
    if (f.modal != Modal::None) {
        add(f.first, f.last, subject, modal);
        if (f.negated) add(f.first, f.last, subject, modal, id(Part::Not));
        if (f.inverted) add(f.first, f.last, id(Part::Ask), subject, modal, f.negated ? id(Part::Not) : std::uint16_t{0});
    }
    if (f.asked) add(f.first, f.last, id(Part::Asks), subject);
    any_ = false;
    for (std::size_t i = f.first; i < f.last; ++i) {
        if (!bearings(i, bearings_)) continue;
        for (const Bearing &b : bearings_) role(f, i, b, i >= f.verb || f.subject == Subject::None);
    }
    if (!any_ && f.verb < f.last) {
        add(f.first, f.last, subject, id(Part::Plain), f.negated ? id(Part::Not) : std::uint16_t{0});
        if (f.connective != Connective::None) add(f.first, f.last, connective, subject, id(Part::Plain));
        if (f.object != Object::None) add(f.first, f.last, subject, id(Part::Plain), n_.of(Table::Object, f.object));
    }
    for (std::size_t i = f.first; i < f.last; ++i) {
        if (l_.is(r_, i, Kind::PastForm)) {
            add(f.first, f.last, subject, id(Part::Past));
            if (f.connective != Connective::None) add(f.first, f.last, connective, subject, id(Part::Past));
            if (!any_) add(f.first, f.last, subject, id(Part::Plain), id(Part::Past));
            break;
        }
    }
    for (std::size_t i = f.first; i < f.last; ++i)
        if (l_.is(r_, i, Kind::AbsoluteWord)) add(f.first, f.last, subject, id(Part::Absolute));
        else if (l_.is(r_, i, Kind::Limiter)) add(f.first, f.last, subject, id(Part::Only));
}

bool FeatureCollector::bearings(std::size_t at, std::vector<Bearing> &into) const {
    into.clear();
    for (const auto &a : r_.classesAt(at)) {
        const std::uint16_t part = n_.ofClass(a.cls);
        if (part == 0) continue;
        const auto same = std::find_if(into.begin(), into.end(), [&](const Bearing &b) { return b.part == part; });
        if (same == into.end()) into.push_back({part, a.length});
        else same->length = std::max<std::size_t>(same->length, a.length);
    }
    return !into.empty();
}

void FeatureCollector::role(const Frame &f, std::size_t at, const Bearing &bearing, bool predicate) {
    const std::uint16_t subject = n_.of(Table::Subject, f.subject), part = bearing.part;
    const std::size_t last = at + bearing.length;
    if (!predicate) {
        add(at, last, id(Part::Pre), part);
        return;
    }
    any_ = true;
    const std::size_t first = std::min(at, f.subject == Subject::None ? at : f.subjectAt);
    const bool denied = l_.negated(r_, at);
    const std::uint16_t denial = denied ? id(Part::Not) : std::uint16_t{0};
    add(at, last, part, denial);
    add(first, last, subject, part, denial);
    if (f.connective != Connective::None) add(first, last, n_.of(Table::Connective, f.connective), subject, part, denial);
    if (f.object != Object::None) add(first, last, subject, part, n_.of(Table::Object, f.object), denial);
    if (f.inverted) add(first, last, id(Part::Ask), subject, part);
    else if (f.modal != Modal::None) add(first, last, subject, n_.of(Table::Modal, f.modal), part, denial);
}

void FeatureCollector::cues() {
    const std::size_t lastSentence = r_.empty() ? 0 : r_.sentenceStart(r_.size() - 1);
    for (std::size_t c = 0; c < l_.lexicon.cueCount(); ++c) {
        const auto cue = static_cast<text::CueId>(c);
        if (n_.ofHarm(cue)) continue;
        for (const auto &hit : r_.hits(cue)) {
            add(hit.first, hit.last, n_.ofCue(cue), n_.of(Table::Certainty, hit.strength));
            if (hit.first <= 1) add(hit.first, hit.last, id(Part::First), n_.ofCue(cue));
            if (lastSentence > 0 && hit.first >= lastSentence) add(hit.first, hit.last, id(Part::Last), n_.ofCue(cue));
            if (hit.last - hit.first + 2 >= r_.size()) add(hit.first, hit.last, id(Part::Alone), n_.ofCue(cue));
        }
    }
}

void FeatureCollector::ofHarm() {
    std::vector<text::Hit> everyday; // "hit the shops": what overlaps with it is no clear word of harm
    for (std::size_t c = 0; c < l_.lexicon.cueCount(); ++c)
        if (n_.everyday(static_cast<text::CueId>(c)))
            for (const auto &hit : r_.hits(static_cast<text::CueId>(c))) everyday.push_back(hit);
    int kinds = 0, clear = 0; // of harm found, and found without doubt
    for (std::size_t c = 0; c < l_.lexicon.cueCount(); ++c) {
        const auto cue = static_cast<text::CueId>(c);
        if (!n_.ofHarm(cue)) continue;
        bool plain = false;
        for (const auto &hit : r_.hits(cue)) {
            add(hit.first, hit.last, n_.ofCue(cue));
            add(hit.first, hit.last, n_.ofCue(cue), n_.of(Table::Certainty, hit.strength));
            const bool overruled = std::any_of(everyday.begin(), everyday.end(), [&](const text::Hit &e) { return e.first < hit.last && hit.first < e.last; });
            if (n_.everyday(cue) || hit.strength < 3 || overruled || plain) continue;
            plain = true;
            add(hit.first, hit.last, id(Part::Alone), n_.ofCue(cue));
        }
        clear += plain;
        kinds += !n_.everyday(cue) && !r_.hits(cue).empty();
    }
    for (int i = 1; i <= std::min(clear, 4); ++i) ofText(id(Part::Surely), n_.of(Table::Percent, i));
    for (int i = 1; i <= std::min(kinds, 5); ++i) ofText(id(Part::Found), n_.of(Table::Percent, i));
    for (std::size_t i = 0; i < r_.size(); ++i)
        for (const auto &a : r_.classesAt(i))
            if (const std::uint16_t word = n_.ofWord(a.cls)) add(i, i + 1, id(Part::Word), word);
}

void FeatureCollector::shape() {
    std::uint16_t marks = 0;
    for (const auto &w : r_.words()) marks |= w.after;
    if (marks & text::question) ofText(id(Part::Text), id(Part::Asks));
    if (marks & text::exclamation) ofText(id(Part::Text), id(Part::Exclaims));
    if (r_.size() <= 3) ofText(id(Part::Text), id(Part::Tiny));
    else if (r_.size() <= 7) ofText(id(Part::Text), id(Part::Short));
}

std::vector<Feature> FeatureCollector::take() {
    std::stable_sort(found_.begin(), found_.end(), [](const Feature &a, const Feature &b) { return a.key < b.key; });
    found_.erase(std::unique(found_.begin(), found_.end(), [](const Feature &a, const Feature &b) { return a.key == b.key; }), found_.end());
    return std::move(found_);
}

} // namespace heard::scoring
