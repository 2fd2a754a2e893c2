#include "game/text/pattern_set.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace heard::text {
class Walk {
public:
    Walk(const PatternSet &set, const PatternSet::FlatPattern &pattern, const Matchable &text, std::size_t start)
        : set_(set), elements_(&set.elements_[pattern.firstElement]), count_(pattern.elements), text_(text), start_(start) {}

    // Longest-first is not needed: the first way through is taken, and every pattern is short. Returns the end word or -1.
    int from(std::size_t element, std::size_t at) {
        if (--budget_ < 0) return -1;
        if (element == count_) return static_cast<int>(at);
        const PatternSet::FlatElement &e = elements_[element];
        switch (e.kind) {
        case Element::Kind::OneOf: return oneOf(e, element, at);
        case Element::Kind::Gap: return gap(e, element, at);
        case Element::Kind::SentenceStart: return at == 0 || endsSentence(text_, at - 1) ? from(element + 1, at) : -1;
        case Element::Kind::SentenceEnd: return at > 0 && endsSentence(text_, at - 1) ? from(element + 1, at) : -1;
        case Element::Kind::TextStart: return at == 0 ? from(element + 1, at) : -1;
        case Element::Kind::TextEnd: return at == text_.words.size() ? from(element + 1, at) : -1;
        }
        return -1;
    }

private:
    bool inSentence(std::size_t at) const { return at < text_.words.size() && text_.words[at].sentence == text_.words[start_].sentence; }

    int oneOf(const PatternSet::FlatElement &e, std::size_t element, std::size_t at) {
        if (inSentence(at)) {
            const std::uint32_t word = text_.words[at].id, stem = set_.symbols_.ofStem(text_.words[at].stem);
            const bool stemKnown = set_.symbols_.knowsStem(text_.words[at].stem);
            for (const std::uint32_t symbol : set_.choicesOf(e)) {
                if (symbol >= set_.symbols_.classesFrom) {
                    if (const int end = ofClass(symbol - set_.symbols_.classesFrom, element, at); end >= 0) return end;
                } else if (symbol == word || (stemKnown && symbol == stem)) {
                    if (const int end = from(element + 1, at + 1); end >= 0) return end;
                }
            }
        }
        return e.reach != 0 ? from(element + 1, at) : -1;
    }

    int ofClass(std::uint32_t cls, std::size_t element, std::size_t at) {
        if (text_.annotationStart.empty()) return -1;
        for (std::uint32_t i = text_.annotationStart[at]; i < text_.annotationStart[at + 1]; ++i) {
            if (text_.annotations[i].cls != cls) continue;
            if (const int end = from(element + 1, at + text_.annotations[i].length); end >= 0) return end;
        }
        return -1;
    }

    int gap(const PatternSet::FlatElement &e, std::size_t element, std::size_t at) {
        for (std::size_t skipped = 0; skipped <= e.reach; ++skipped) {
            if (const int end = from(element + 1, at + skipped); end >= 0) return end;
            if (!inSentence(at + skipped)) break;
        }
        return -1;
    }

    const PatternSet &set_;
    const PatternSet::FlatElement *elements_;
    std::size_t count_;
    const Matchable &text_;
    std::size_t start_;
    int budget_ = 400; // bounds the ways through one pattern at one place
};

std::uint32_t PatternSet::add(const Pattern &pattern) {
    patterns_.push_back({static_cast<std::uint32_t>(elements_.size()), pattern.target, pattern.strength, static_cast<std::uint8_t>(pattern.elements.size())});
    std::vector<std::uint32_t> choices;
    for (const Element &e : pattern.elements) {
        choices.clear();
        for (const Alternative &a : e.oneOf) choices.push_back(static_cast<std::uint32_t>(a.kind) << 30 | a.id);
        const bool single = choices.size() == 1;
        elements_.push_back({single ? choices.front() : choices_.add(choices), e.kind, single, e.kind == Element::Kind::Gap ? e.gap : static_cast<std::uint8_t>(e.optional)});
    }
    return static_cast<std::uint32_t>(patterns_.size() - 1);
}

std::pair<std::uint32_t, std::uint32_t> PatternSet::twoRarest(const FlatPattern &pattern, const std::vector<std::uint32_t> &howOften) const {
    constexpr std::uint64_t never = ~std::uint64_t{0};
    std::array<std::pair<std::uint64_t, std::uint32_t>, 2> least{{{never, 0}, {never, 0}}}; // how often, element
    for (std::uint32_t i = pattern.firstElement; i < pattern.firstElement + pattern.elements; ++i) {
        const FlatElement &e = elements_[i];
        if (!mustBeThere(e)) continue;
        std::uint64_t often = 0;
        for (const std::uint32_t symbol : choicesOf(e)) often += howOften[symbol];
        if (often < least[1].first) least[1] = {often, i};
        if (least[1] < least[0]) std::swap(least[0], least[1]);
    }
    return {least[0].second, least[1].first == never ? least[0].second : least[1].second}; // every pattern has one word that must be there
}

void PatternSet::build(const Symbols &symbols) {
    symbols_ = symbols;
    const auto symbolOf = [&](std::uint32_t a) { return symbols.of({static_cast<Alternative::Kind>(a >> 30), a & 0x3FFFFFFFU}); };
    choices_.finish(symbolOf);
    for (FlatElement &e : elements_)
        if (e.single) e.choices = symbolOf(e.choices);
    patterns_.shrink_to_fit();
    elements_.shrink_to_fit();
}

void PatternSet::build(const Symbols &symbols, const std::vector<std::uint32_t> &howOften) {
    build(symbols);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> rarest;
    rarest.reserve(patterns_.size());
    listStart_.assign(symbols.count + 1, 0);
    for (const FlatPattern &pattern : patterns_) {
        const FlatElement &e = elements_[rarest.emplace_back(twoRarest(pattern, howOften)).first];
        for (const std::uint32_t symbol : choicesOf(e)) ++listStart_[symbol + 1];
    }
    for (std::size_t i = 0; i < symbols.count; ++i) listStart_[i + 1] += listStart_[i];
    listed_.resize(listStart_.back());
    std::vector<std::uint32_t> next(listStart_.begin(), listStart_.end() - 1);
    for (std::uint32_t i = 0; i < patterns_.size(); ++i) {
        const FlatElement &e = elements_[rarest[i].first];
        for (const std::uint32_t symbol : choicesOf(e)) listed_[next[symbol]++] = {i, rarest[i].second};
    }
}

void PatternSet::matchesOf(std::uint32_t pattern, const Matchable &text, const Occurrences &there, std::uint64_t starts, std::vector<Match> &into) const {
    const FlatPattern &p = patterns_[pattern];
    for (const std::uint32_t symbol : choicesOf(elements_[firstWordOf(p)])) {
        there.eachStart(symbol, starts, [&](std::uint32_t at) {
            const int end = endOf(pattern, text, at);
            if (end < 0) return;
            std::uint32_t by = symbol < symbols_.stemsFrom ? 0 : symbol < symbols_.classesFrom ? 1 : 2;
            if (by == 2)
                while (symbols_.ofClass(text.annotations[text.annotationStart[at] + by - 2].cls) != symbol) ++by;
            into.push_back({at, static_cast<std::uint32_t>(end), pattern, by, p.target, p.strength});
        });
    }
}

std::vector<Match> PatternSet::matches(const Matchable &text, const Occurrences &there) const {
    std::vector<Match> found;
    std::vector<std::uint64_t> awake(patterns_.size() / 64 + 1);
    PatternSurvey survey(*this, text, there);
    there.eachSymbol([&](std::uint32_t symbol) {
        for (std::uint32_t i = listStart_[symbol]; i < listStart_[symbol + 1]; ++i) {
            if (!survey.anyOf(listed_[i].alsoNeeded)) continue;
            const std::uint32_t pattern = listed_[i].pattern;
            std::uint64_t &block = awake[pattern / 64];
            const std::uint64_t bit = std::uint64_t{1} << (pattern % 64);
            if (block & bit) continue;
            block |= bit;
            if (const std::uint64_t starts = survey.startsOf(pattern); starts != 0) matchesOf(pattern, text, there, starts, found);
        }
    });
    std::sort(found.begin(), found.end(), [](const Match &a, const Match &b) { return std::tie(a.first, a.by, a.pattern) < std::tie(b.first, b.by, b.pattern); });
    return found;
}

int PatternSet::endOf(std::uint32_t pattern, const Matchable &text, std::size_t at) const { return Walk(*this, patterns_[pattern], text, at).from(0, at); }

PatternSurvey::PatternSurvey(const PatternSet &set, const Matchable &text, const Occurrences &there)
    : set_(set), there_(there), known_(set.choices_.size()), textEnd_(Places::bit(text.words.size())) {
    breaks_ = textEnd_;
    for (std::size_t i = 0; i < text.words.size(); ++i) (i == 0 || endsSentence(text, i - 1) ? breaks_ : inside_) |= Places::bit(i);
}

const Places &PatternSurvey::of(const PatternSet::FlatElement &element) {
    if (element.single) return there_.placesOf(element.choices);
    std::uint32_t &known = known_[element.choices];
    if (known == 0) {
        Places places;
        for (const std::uint32_t symbol : set_.choicesOf(element))
            if (there_.has(symbol)) places.add(there_.placesOf(symbol));
        placesOf_.push_back(places);
        known = static_cast<std::uint32_t>(placesOf_.size());
    }
    return placesOf_[known - 1];
}

bool PatternSurvey::lacksWord(const PatternSet::FlatPattern &p) const { // one without alternatives: the cheapest question of all
    for (std::size_t i = p.firstElement; i < p.firstElement + p.elements; ++i)
        if (const PatternSet::FlatElement &e = set_.elements_[i]; e.single && e.reach == 0 && !there_.has(e.choices)) return true;
    return false;
}

std::uint64_t PatternSurvey::startsOf(std::uint32_t pattern) {
    const PatternSet::FlatPattern &p = set_.patterns_[pattern];
    if (lacksWord(p)) return 0;
    const std::size_t first = set_.firstWordOf(p);
    std::uint64_t ends = ~std::uint64_t{0}; // where what comes behind may start
    for (std::size_t i = p.firstElement + p.elements; i-- > first && ends != 0;) {
        const PatternSet::FlatElement &e = set_.elements_[i];
        switch (e.kind) {
        case Element::Kind::OneOf: {
            const std::uint64_t starts = of(e).startsBefore(ends) & (i > first ? inside_ : ~std::uint64_t{0});
            ends = e.reach != 0 ? ends | starts : starts;
            break;
        }
        case Element::Kind::Gap:
            for (std::uint8_t skipped = 0; skipped < e.reach; ++skipped) ends |= std::rotr(ends, 1);
            break;
        case Element::Kind::SentenceStart:
        case Element::Kind::SentenceEnd: ends &= breaks_; break;
        case Element::Kind::TextStart: ends &= Places::bit(0); break;
        case Element::Kind::TextEnd: ends &= textEnd_; break;
        }
    }
    for (std::size_t i = p.firstElement; i < first; ++i) ends &= set_.elements_[i].kind == Element::Kind::TextStart ? Places::bit(0) : breaks_;
    return ends;
}

} // namespace heard::text
