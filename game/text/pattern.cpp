#include "game/text/pattern.hpp"

#include "game/text/token.hpp"

namespace heard::text {
namespace {

bool endsSentence(const Matchable &t, std::size_t last) {
    return last + 1 >= t.words.size() || t.words[last].sentence != t.words[last + 1].sentence;
}

class Walk {
public:
    Walk(const Pattern &pattern, const Matchable &text, std::size_t start) : pattern_(pattern), text_(text), start_(start) {}

    // Longest-first is not needed: the first way through is taken, and every pattern is short. Returns the end word or -1.
    int from(std::size_t element, std::size_t at) {
        if (--budget_ < 0) return -1;
        if (element == pattern_.elements.size()) return static_cast<int>(at);
        const Element &e = pattern_.elements[element];
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

    int oneOf(const Element &e, std::size_t element, std::size_t at) {
        if (inSentence(at)) {
            for (const Alternative &a : e.oneOf) {
                if (a.kind == Alternative::Kind::Class) {
                    if (const int end = ofClass(a, element, at); end >= 0) return end;
                } else if (a.id == (a.kind == Alternative::Kind::Word ? text_.words[at].id : text_.words[at].stem)) {
                    if (const int end = from(element + 1, at + 1); end >= 0) return end;
                }
            }
        }
        return e.optional ? from(element + 1, at) : -1;
    }

    int ofClass(const Alternative &a, std::size_t element, std::size_t at) {
        if (text_.annotationStart.empty()) return -1;
        for (std::uint32_t i = text_.annotationStart[at]; i < text_.annotationStart[at + 1]; ++i) {
            if (text_.annotations[i].cls != a.id) continue;
            if (const int end = from(element + 1, at + text_.annotations[i].length); end >= 0) return end;
        }
        return -1;
    }

    int gap(const Element &e, std::size_t element, std::size_t at) {
        for (std::size_t skipped = 0; skipped <= e.gap; ++skipped) {
            if (const int end = from(element + 1, at + skipped); end >= 0) return end;
            if (!inSentence(at + skipped)) break;
        }
        return -1;
    }

    const Pattern &pattern_;
    const Matchable &text_;
    std::size_t start_;
    int budget_ = 400; // bounds the ways through one pattern at one place
};

} // namespace

void PatternSet::add(Pattern pattern) { patterns_.push_back(std::move(pattern)); }

void PatternSet::build(std::size_t words, std::size_t stems, std::size_t classes) {
    byWord_.assign(words, {});
    byStem_.assign(stems, {});
    byClass_.assign(classes, {});
    for (std::uint32_t i = 0; i < patterns_.size(); ++i) {
        std::size_t first = 0; // anchors look at where we are; the first word decides where to look at all
        while (patterns_[i].elements[first].kind != Element::Kind::OneOf) ++first;
        for (const Alternative &a : patterns_[i].elements[first].oneOf) {
            auto &list = a.kind == Alternative::Kind::Word ? byWord_[a.id] : a.kind == Alternative::Kind::Stem ? byStem_[a.id] : byClass_[a.id];
            if (list.empty() || list.back() != i) list.push_back(i);
        }
    }
}

int PatternSet::endOf(const Pattern &pattern, const Matchable &text, std::size_t at) {
    return Walk(pattern, text, at).from(0, at);
}

bool PatternSet::seenBefore(const Matchable &text, std::size_t at, std::uint32_t annotation) {
    for (std::uint32_t i = text.annotationStart[at]; i < annotation; ++i)
        if (text.annotations[i].cls == text.annotations[annotation].cls) return true;
    return false;
}

} // namespace heard::text
