#include "game/text/reading.hpp"

#include "game/text/token.hpp"

#include <algorithm>

namespace heard::text {
namespace {

constexpr std::size_t mostWords = 2'000;
constexpr std::size_t mostHitsOfOneText = 4'000;

} // namespace

class Reader {
public:
    Reader(const Lexicon &lexicon, Reading &into) : lexicon_(lexicon), into_(into) {}

    void read(std::string_view utf8) {
        const Normalised normal = normalise(utf8);
        into_.length_ = normal.length;
        const std::vector<Token> tokens = tokenise(normal);
        if (!tokens.empty()) into_.marksBefore_ = tokens.front().before;
        for (std::size_t i = 0; i < tokens.size() && into_.words_.size() < mostWords; ++i)
            addToken(tokens[i], i + 1 < tokens.size() ? &tokens[i + 1] : nullptr);
        number();
        annotate();
        clauses();
        findCues();
    }

private:
    void addToken(const Token &token, const Token *next) {
        const std::vector<std::string> *expanded = lexicon_.expansion(token.word, token.range.end - token.range.start > token.word.size());
        const bool your = token.word == "ur" && next && !yourIsAre(next->word);
        if (your || !expanded) {
            push(your ? "your" : token.word, token, true);
            return;
        }
        for (std::size_t i = 0; i < expanded->size(); ++i) push((*expanded)[i], token, i + 1 == expanded->size());
    }

    // "ur late", "ur always late" against "ur phone".
    bool yourIsAre(const std::string &next) const {
        const auto adverb = lexicon_.classNamed("after_you_are");
        if (!adverb) return false;
        std::vector<Word> one(1);
        one[0] = wordFor(next);
        const std::vector<std::uint32_t> none;
        const std::vector<Annotation> empty;
        bool is = next.size() > 4 && next.ends_with("ing") && next != "thing";
        lexicon_.classPatterns().matchAt({one, none, empty}, 0, [&](const Pattern &p, std::size_t) { is = is || p.target == *adverb; });
        return is;
    }

    Word wordFor(const std::string &word) const {
        Word w;
        w.id = lexicon_.wordId(word);
        w.known = w.id != 0 || lexicon_.knownWord(word);
        if (!w.known) {
            w.id = lexicon_.nearest(unstretched(word));
            w.corrected = w.id != 0;
        }
        w.stem = w.id ? lexicon_.stemOf(w.id) : lexicon_.stemId(stemmer_.stem(word));
        return w;
    }

    // "sooooo" and "neverrr": three or more of one letter say two at most.
    static std::string unstretched(const std::string &word) {
        std::string out;
        for (const char c : word)
            if (out.size() < 2 || out.back() != c || out[out.size() - 2] != c) out.push_back(c);
        return out;
    }

    void push(const std::string &word, const Token &token, bool lastOfToken) {
        Word w = wordFor(word);
        w.start = token.range.start;
        w.end = token.range.end;
        w.shouted = token.shouted;
        w.emoji = token.emoji;
        w.after = lastOfToken ? token.after : std::uint16_t{0};
        into_.words_.push_back(w);
    }

    void number() {
        std::uint16_t sentence = 0;
        for (std::size_t i = 0; i < into_.words_.size(); ++i) {
            into_.words_[i].sentence = sentence;
            if (into_.words_[i].after & sentenceEnd) ++sentence;
        }
    }

    void annotate() {
        const std::vector<std::uint32_t> none;
        std::vector<std::pair<std::uint32_t, Annotation>> found;
        const auto collect = [&](const PatternSet &patterns, const Matchable &text) {
            for (std::size_t i = 0; i < into_.words_.size(); ++i)
                patterns.matchAt(text, i, [&](const Pattern &p, std::size_t end) {
                    found.push_back({static_cast<std::uint32_t>(i), {static_cast<std::uint16_t>(end - i), p.target}});
                });
        };
        collect(lexicon_.classPatterns(), {into_.words_, none, into_.annotations_});
        place(found);
        collect(lexicon_.phrasePatterns(), {into_.words_, into_.annotationStart_, into_.annotations_});
        place(found);
    }

    void place(std::vector<std::pair<std::uint32_t, Annotation>> &found) {
        std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        into_.annotations_.clear();
        into_.annotationStart_.assign(into_.words_.size() + 1, 0);
        for (const auto &[at, annotation] : found) {
            into_.annotations_.push_back(annotation);
            ++into_.annotationStart_[at + 1];
        }
        for (std::size_t i = 1; i < into_.annotationStart_.size(); ++i) into_.annotationStart_[i] += into_.annotationStart_[i - 1];
    }

    void clauses() {
        const auto breaks = lexicon_.classNamed("clause_start"), pronoun = lexicon_.classNamed("subject");
        std::uint16_t clause = 0;
        for (std::size_t i = 0; i < into_.words_.size(); ++i) {
            if (i > 0) {
                constexpr std::uint16_t marks = sentenceEnd | comma | dash | colon | bracket;
                const bool opens = breaks && into_.is(i, *breaks) && !(into_.words_[i - 1].clause == clause && into_.is(i - 1, *breaks));
                const bool joined = pronoun && joinsClauses(i) && i + 1 < into_.words_.size() && into_.is(i + 1, *pronoun);
                if ((into_.words_[i - 1].after & marks) || opens || joined) ++clause;
            }
            into_.words_[i].clause = clause;
        }
    }

    bool joinsClauses(std::size_t i) const { // "and", "so", "or" before a subject; "so tired" stays where it is
        const auto joiner = lexicon_.classNamed("joiner");
        return joiner && into_.is(i, *joiner);
    }

    void findCues() {
        const Matchable text{into_.words_, into_.annotationStart_, into_.annotations_};
        for (std::size_t i = 0; i < into_.words_.size(); ++i)
            lexicon_.cuePatterns().matchAt(text, i, [&](const Pattern &p, std::size_t end) {
                if (into_.hits_.size() < mostHitsOfOneText)
                    into_.hits_.push_back({p.target, p.strength, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(end)});
            });
        std::stable_sort(into_.hits_.begin(), into_.hits_.end(), [](const Hit &a, const Hit &b) { return a.cue != b.cue ? a.cue < b.cue : a.first < b.first; });
        into_.hitStart_.assign(lexicon_.cueCount() + 1, 0);
        for (const Hit &hit : into_.hits_) ++into_.hitStart_[hit.cue + 1U];
        for (std::size_t c = 1; c < into_.hitStart_.size(); ++c) into_.hitStart_[c] += into_.hitStart_[c - 1];
    }

    const Lexicon &lexicon_;
    Reading &into_;
    mutable Stemmer stemmer_;
};

std::span<const Annotation> Reading::classesAt(std::size_t i) const {
    return std::span(annotations_).subspan(annotationStart_[i], annotationStart_[i + 1] - annotationStart_[i]);
}

std::size_t Reading::lengthOf(std::size_t i, ClassId cls) const {
    std::size_t longest = 0;
    if (i >= words_.size()) return 0;
    for (std::uint32_t a = annotationStart_[i]; a < std::min<std::size_t>(annotationStart_.size() > i + 1 ? annotationStart_[i + 1] : 0, annotations_.size()); ++a)
        if (annotations_[a].cls == cls) longest = std::max<std::size_t>(longest, annotations_[a].length);
    return longest;
}

std::span<const Hit> Reading::hits(CueId cue) const {
    if (hitStart_.empty()) return {};
    return std::span(hits_).subspan(hitStart_[cue], hitStart_[cue + 1U] - hitStart_[cue]);
}

Range Reading::range(std::size_t first, std::size_t last) const {
    if (words_.empty()) return {};
    first = std::min(first, words_.size() - 1);
    last = std::clamp(last, first + 1, words_.size());
    return {words_[first].start, words_[last - 1].end};
}

std::size_t Reading::clauseStart(std::size_t i) const {
    while (i > 0 && words_[i - 1].clause == words_[i].clause) --i;
    return i;
}
std::size_t Reading::clauseEnd(std::size_t i) const {
    const auto clause = words_[i].clause;
    while (i < words_.size() && words_[i].clause == clause) ++i;
    return i;
}
std::size_t Reading::sentenceStart(std::size_t i) const {
    while (i > 0 && words_[i - 1].sentence == words_[i].sentence) --i;
    return i;
}
std::size_t Reading::sentenceEnd(std::size_t i) const {
    const auto sentence = words_[i].sentence;
    while (i < words_.size() && words_[i].sentence == sentence) ++i;
    return i;
}
std::uint16_t Reading::marksAfterSentence(std::size_t i) const { return words_[sentenceEnd(i) - 1].after; }

Reading read(const Lexicon &lexicon, std::string_view utf8) {
    Reading reading;
    Reader(lexicon, reading).read(utf8);
    return reading;
}

} // namespace heard::text
