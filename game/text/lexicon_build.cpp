#include "game/text/lexicon_build.hpp"

#include <algorithm>

namespace heard::text {
namespace {

std::vector<std::string_view> split(std::string_view text, char at) {
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != at) continue;
        if (i > start) parts.push_back(text.substr(start, i - start));
        start = i + 1;
    }
    return parts;
}

std::string withoutApostrophes(std::string_view text) {
    std::string out;
    for (const char c : text)
        if (c != '\'') out.push_back(c);
    return out;
}

constexpr std::size_t mostElements = 14;

bool ofClasses(const Pattern &pattern) {
    for (const auto &e : pattern.elements)
        for (const auto &a : e.oneOf)
            if (a.kind == Alternative::Kind::Class) return true;
    return false;
}

} // namespace

std::uint32_t LexiconBuilder::stem(std::string_view word) {
    const auto next = static_cast<std::uint32_t>(made_.stems_.size() + 1);
    return made_.stems_.emplace(std::string(stemmer_.stem(word)), next).first->second;
}

std::uint32_t LexiconBuilder::word(std::string_view word) {
    const auto next = static_cast<std::uint32_t>(made_.words_.size() + 1);
    const auto [it, added] = made_.words_.emplace(std::string(word), next);
    if (added) {
        made_.stemOfWord_.push_back(stem(word));
        made_.spelling_.add(word, next);
    }
    return it->second;
}

ClassId LexiconBuilder::classId(const std::string &name) {
    const auto [it, added] = made_.classes_.emplace(name, static_cast<ClassId>(made_.classNames_.size()));
    if (added) made_.classNames_.push_back(name);
    return it->second;
}

std::string LexiconBuilder::expand(const std::string &from, const std::string &into, bool apostropheOnly) {
    std::vector<std::string> words;
    for (const auto part : split(into, ' ')) words.emplace_back(part);
    if (words.empty() || words.size() > 5) return "a short form stands for one to five words: " + from;
    for (const auto &w : words) word(w);
    (apostropheOnly ? made_.withApostrophe_ : made_.expansions_)[withoutApostrophes(from)] = std::move(words);
    return {};
}

std::string LexiconBuilder::alternative(std::string_view part, Element &into) {
    if (part.front() == '{') {
        if (part.size() < 3 || part.back() != '}') return "a class stands between braces";
        const std::string name(part.substr(1, part.size() - 2));
        mentioned_.insert(name);
        into.oneOf.push_back({Alternative::Kind::Class, classId(name)});
        return {};
    }
    const bool byStem = part.size() > 1 && part.back() == '*';
    if (byStem) part.remove_suffix(1);
    const std::uint32_t id = word(part); // the word itself is learned either way, so that spelling knows it
    into.oneOf.push_back(byStem ? Alternative{Alternative::Kind::Stem, stem(part)} : Alternative{Alternative::Kind::Word, id});
    return {};
}

std::string LexiconBuilder::element(std::string_view part, Pattern &into) {
    Element e;
    if (part == "^") e.kind = Element::Kind::SentenceStart;
    else if (part == "^^") e.kind = Element::Kind::TextStart;
    else if (part == "$") e.kind = Element::Kind::SentenceEnd;
    else if (part == "$$") e.kind = Element::Kind::TextEnd;
    else if (part.front() == '~') {
        e.kind = Element::Kind::Gap;
        if (part.size() > 2 || (part.size() == 2 && (part[1] < '1' || part[1] > '9'))) return "a gap is ~ or ~1 … ~9";
        e.gap = static_cast<std::uint8_t>(part.size() == 2 ? part[1] - '0' : 3);
    } else {
        e.optional = part.size() > 1 && part.back() == '?';
        if (e.optional) part.remove_suffix(1);
        for (const auto choice : split(part, '|'))
            if (std::string error = alternative(choice, e); !error.empty()) return error;
        if (e.oneOf.empty()) return "an element is empty";
    }
    into.elements.push_back(std::move(e));
    return {};
}

tl::expected<Pattern, std::string> LexiconBuilder::compile(const std::string &text) {
    Pattern pattern;
    const std::string plain = withoutApostrophes(text);
    for (const auto part : split(plain, ' ')) {
        const std::vector<std::string> *shortForm = made_.expansion(part, false);
        if (shortForm) {
            for (const auto &w : *shortForm)
                if (std::string error = element(w, pattern); !error.empty()) return tl::make_unexpected(error);
        } else if (std::string error = element(part, pattern); !error.empty())
            return tl::make_unexpected(error);
    }
    const auto anchored = [](const Element &e) { return e.kind == Element::Kind::SentenceStart || e.kind == Element::Kind::TextStart; };
    std::size_t first = 0;
    while (first < pattern.elements.size() && anchored(pattern.elements[first])) ++first;
    if (first == pattern.elements.size() || pattern.elements.size() > mostElements) return tl::make_unexpected(std::string("a pattern has one to fourteen parts"));
    if (pattern.elements[first].kind != Element::Kind::OneOf || pattern.elements[first].optional)
        return tl::make_unexpected(std::string("a pattern starts with a word that must be there"));
    return pattern;
}

std::string LexiconBuilder::classEntry(const std::string &className, const std::string &entry) {
    auto pattern = compile(entry);
    if (!pattern) return pattern.error() + ": \"" + entry + "\"";
    const ClassId id = classId(className);
    filled_.insert(className);
    pattern->target = id;
    PatternSet &set = ofClasses(*pattern) ? made_.phrasePatterns_ : made_.classPatterns_;
    if (const auto colon = className.find(':'); colon != std::string::npos) { // feeling:sad is a feeling as well
        Pattern general = *pattern;
        general.target = classId(className.substr(0, colon));
        filled_.insert(className.substr(0, colon));
        set.add(std::move(general));
    }
    set.add(std::move(*pattern));
    return {};
}

std::string LexiconBuilder::cuePattern(const std::string &cueName, const std::string &text, std::uint8_t strength) {
    auto pattern = compile(text);
    if (!pattern) return pattern.error() + ": \"" + text + "\"";
    const auto [it, added] = made_.cues_.emplace(cueName, static_cast<CueId>(made_.cueNames_.size()));
    if (added) made_.cueNames_.push_back(cueName);
    pattern->target = it->second;
    pattern->strength = strength;
    made_.cuePatterns_.add(std::move(*pattern));
    return {};
}

std::string LexiconBuilder::near(const std::string &a, const std::string &b) {
    mentioned_.insert(a);
    mentioned_.insert(b);
    made_.near_.insert({classId(a), classId(b)});
    made_.near_.insert({classId(b), classId(a)});
    return {};
}

void LexiconBuilder::known(std::string_view words) {
    for (const auto w : split(words, ' ')) knownWords_.emplace_back(w);
}

tl::expected<Lexicon, std::string> LexiconBuilder::finish() {
    for (const auto &name : mentioned_)
        if (!filled_.count(name)) return tl::make_unexpected("the class {" + name + "} is used but has no words");
    std::sort(knownWords_.begin(), knownWords_.end());
    knownWords_.erase(std::unique(knownWords_.begin(), knownWords_.end()), knownWords_.end());
    for (const auto &w : knownWords_) {
        made_.knownStarts_.push_back(static_cast<std::uint32_t>(made_.knownText_.size()));
        made_.knownText_.append(w).push_back('\0');
    }
    const std::size_t words = made_.words_.size() + 1, stems = made_.stems_.size() + 1;
    made_.classPatterns_.build(words, stems, made_.classNames_.size());
    made_.phrasePatterns_.build(words, stems, made_.classNames_.size());
    made_.cuePatterns_.build(words, stems, made_.classNames_.size());
    return std::move(made_);
}

} // namespace heard::text
