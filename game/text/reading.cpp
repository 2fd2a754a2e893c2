#include "game/text/reading.hpp"

#include "game/text/stem.hpp"
#include "game/text/token.hpp"

#include <algorithm>

namespace heard::text {
namespace {

constexpr std::size_t mostWords = 2'000;
constexpr std::size_t mostHitsOfOneText = 4'000;

} // namespace

class Reader {
public:
    Reader(const Lexicon &lexicon, Reading &into) : lexicon_(lexicon), into_(into), there_(lexicon.symbols()) {}

    void read(std::string_view utf8) {
        const Normalised normal = normalise(utf8);
        into_.length_ = normal.length;
        const std::vector<Token> tokens = tokenise(normal);
        if (!tokens.empty()) into_.marksBefore_ = tokens.front().before;
        into_.words_.reserve(std::min(tokens.size() + tokens.size() / 4, mostWords)); // short forms make two of one
        for (std::size_t i = 0; i < tokens.size() && into_.words_.size() < mostWords; ++i)
            addToken(tokens[i], i + 1 < tokens.size() ? &tokens[i + 1] : nullptr);
        number();
        annotate();
        clauses();
        findCues();
    }

private:
    void addToken(const Token &token, const Token *next) {
        const auto expanded = lexicon_.expansion(token.word, token.range.end - token.range.start > token.word.size());
        const bool your = token.word == "ur" && next && !yourIsAre(next->word);
        if (your || expanded.empty()) {
            push(wordFor(your ? "your" : token.word), token, true);
            return;
        }
        for (std::size_t i = 0; i < expanded.size(); ++i) push(lexiconWord(expanded[i]), token, i + 1 == expanded.size());
    }

    // "ur late", "ur always late" against "ur phone".
    bool yourIsAre(const std::string &next) {
        const auto adverb = lexicon_.readingClasses().afterYouAre;
        if (!adverb) return false;
        const std::vector<Word> one{wordFor(next)};
        bool is = next.size() > 4 && next.ends_with("ing") && next != "thing";
        const std::vector<std::uint32_t> noStarts;
        const std::vector<Annotation> noClasses;
        const Matchable alone{one, noStarts, noClasses};
        Occurrences there(lexicon_.symbols());
        addWords(one, there);
        PatternSurvey survey(lexicon_.classWords().patterns(), alone, there);
        lexicon_.classWords().matchAt(alone, 0, survey, [&](std::uint32_t cls, std::size_t) { is = is || cls == *adverb; });
        return is;
    }

    Word lexiconWord(std::uint32_t id) const {
        Word w;
        w.id = id;
        w.stem = lexicon_.stemOf(id);
        w.known = true;
        return w;
    }

    Word wordFor(std::string_view word) {
        if (const std::uint32_t id = lexicon_.wordId(word); id != 0) return lexiconWord(id);
        Word w;
        w.known = lexicon_.knownWord(word);
        if (!w.known) {
            w.id = lexicon_.nearest(unstretched(word));
            w.corrected = w.id != 0;
        }
        w.stem = w.id ? lexicon_.stemOf(w.id) : lexicon_.stemId(stemOf(word));
        return w;
    }

    std::string_view stemOf(std::string_view word) { // few texts have a word the lexicon lacks: the stemmer is made for the first
        if (!stemmer_) stemmer_.emplace();
        return stemmer_->stem(word);
    }

    // "sooooo" and "neverrr": three or more of one letter say two at most.
    static std::string unstretched(std::string_view word) {
        std::string out;
        for (const char c : word)
            if (out.size() < 2 || out.back() != c || out[out.size() - 2] != c) out.push_back(c);
        return out;
    }

    void push(Word w, const Token &token, bool lastOfToken) {
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

    Matchable text() const { return {into_.words_, into_.annotationStart_, into_.annotations_}; }

    void annotate() {
        into_.annotations_.reserve(into_.words_.size() * 12);
        into_.annotationStart_.reserve(into_.words_.size() + 1);
        const std::vector<std::uint32_t> none;
        const Matchable bare{into_.words_, none, into_.annotations_};
        addWords(into_.words_, there_);
        PatternSurvey survey(lexicon_.classWords().patterns(), bare, there_);
        for (std::size_t i = 0; i < into_.words_.size(); ++i) {
            into_.annotationStart_.push_back(static_cast<std::uint32_t>(into_.annotations_.size()));
            lexicon_.classWords().matchAt(bare, i, survey, [&](std::uint32_t cls, std::size_t end) {
                into_.annotations_.push_back({static_cast<std::uint16_t>(end - i), static_cast<ClassId>(cls)});
            });
        }
        into_.annotationStart_.push_back(static_cast<std::uint32_t>(into_.annotations_.size()));
        addClasses();
        const std::vector<Match> phrases = lexicon_.phrasePatterns().matches(text(), there_);
        if (phrases.empty()) return;
        addPhrases(phrases);
        there_ = Occurrences(lexicon_.symbols());
        addWords(into_.words_, there_);
        addClasses();
    }

    void addClasses() {
        for (std::uint32_t i = 0; i < into_.words_.size(); ++i)
            for (const Annotation &a : into_.classesAt(i)) there_.add(lexicon_.symbols().ofClass(a.cls), i, a.length);
    }

    void addWords(const std::vector<Word> &words, Occurrences &into) const {
        const Symbols &symbols = lexicon_.symbols();
        for (std::uint32_t i = 0; i < words.size(); ++i) {
            if (words[i].id != 0) into.add(words[i].id, i);
            if (symbols.knowsStem(words[i].stem)) into.add(symbols.ofStem(words[i].stem), i);
        }
    }

    void addPhrases(const std::vector<Match> &phrases) { // by where they start, behind what is there already
        std::vector<Annotation> all;
        all.reserve(into_.annotations_.size() + phrases.size());
        auto phrase = phrases.begin();
        for (std::size_t i = 0; i < into_.words_.size(); ++i) {
            const auto own = into_.classesAt(i);
            into_.annotationStart_[i] = static_cast<std::uint32_t>(all.size());
            all.insert(all.end(), own.begin(), own.end());
            for (; phrase != phrases.end() && phrase->first == i; ++phrase) all.push_back({static_cast<std::uint16_t>(phrase->end - phrase->first), phrase->target});
        }
        into_.annotationStart_.back() = static_cast<std::uint32_t>(all.size());
        into_.annotations_ = std::move(all);
    }

    void clauses() {
        const Lexicon::ReadingClasses &classes = lexicon_.readingClasses();
        std::uint16_t clause = 0;
        for (std::size_t i = 0; i < into_.words_.size(); ++i) {
            if (i > 0) {
                constexpr std::uint16_t marks = sentenceEnd | comma | dash | colon | bracket;
                const bool opens = is(i, classes.clauseStart) && !(into_.words_[i - 1].clause == clause && is(i - 1, classes.clauseStart));
                const bool joined = is(i, classes.joiner) && is(i + 1, classes.subject); // "and", "so", "or" before a subject; "so tired" stays where it is
                if ((into_.words_[i - 1].after & marks) || opens || joined) ++clause;
            }
            into_.words_[i].clause = clause;
        }
    }

    bool is(std::size_t i, std::optional<ClassId> cls) const { return cls && into_.is(i, *cls); }

    void findCues() {
        std::vector<Match> found = lexicon_.cuePatterns().matches(text(), there_);
        if (found.size() > mostHitsOfOneText) found.resize(mostHitsOfOneText);
        std::stable_sort(found.begin(), found.end(), [](const Match &a, const Match &b) { return a.target != b.target ? a.target < b.target : a.first < b.first; });
        into_.hits_.reserve(found.size());
        into_.hitStart_.assign(lexicon_.cueCount() + 1, 0);
        for (const Match &m : found) {
            into_.hits_.push_back({m.target, m.strength, m.first, m.end});
            ++into_.hitStart_[m.target + 1U];
        }
        for (std::size_t c = 1; c < into_.hitStart_.size(); ++c) into_.hitStart_[c] += into_.hitStart_[c - 1];
    }

    const Lexicon &lexicon_;
    Reading &into_;
    std::optional<Stemmer> stemmer_;
    Occurrences there_; // filled by annotate()
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
