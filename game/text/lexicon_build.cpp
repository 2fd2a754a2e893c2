#include "game/text/lexicon_build.hpp"

#include <algorithm>

namespace heard::text {
namespace {

// Calls each(part) for what stands between; stops when it returns false.
template <typename Each> bool eachPart(std::string_view text, char at, const Each &each) {
    std::size_t start = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != at) continue;
        if (i > start && !each(text.substr(start, i - start))) return false;
        start = i + 1;
    }
    return true;
}

std::string withoutApostrophes(std::string_view text) {
    std::string out(text);
    std::erase(out, '\'');
    return out;
}

constexpr std::size_t mostElements = 14;
constexpr std::string_view patternMarks = "{}|?*~^$";

void addOnce(Element &element, const Alternative &a) {
    if (std::find(element.oneOf.begin(), element.oneOf.end(), a) == element.oneOf.end()) element.oneOf.push_back(a);
}

bool ofClasses(const Pattern &pattern) {
    for (const auto &e : pattern.elements)
        for (const auto &a : e.oneOf)
            if (a.kind == Alternative::Kind::Class) return true;
    return false;
}

} // namespace

std::uint32_t LexiconBuilder::stem(std::string_view word) { return made_.stems_.add(stemmer_.stem(word)); }

std::uint32_t LexiconBuilder::word(std::string_view word) {
    const std::uint32_t id = made_.words_.add(word);
    if (id == made_.stemOfWord_.size()) made_.stemOfWord_.push_back(stem(word));
    return id;
}

ClassId LexiconBuilder::classId(const std::string &name) {
    const auto [it, added] = made_.classes_.emplace(name, static_cast<ClassId>(made_.classNames_.size()));
    if (added) made_.classNames_.push_back(name);
    return it->second;
}

std::string LexiconBuilder::expand(const std::string &from, const std::string &into, bool apostropheOnly) {
    std::vector<std::uint32_t> words;
    eachPart(into, ' ', [&](std::string_view part) {
        words.push_back(word(part));
        return true;
    });
    if (words.empty() || words.size() > 5) return "a short form stands for one to five words: " + from;
    made_.shortForms_.add(withoutApostrophes(from), words, apostropheOnly);
    return {};
}

std::string LexiconBuilder::alternative(std::string_view part, Element &into) {
    if (part.front() == '{') {
        if (part.size() < 3 || part.back() != '}') return "a class stands between braces";
        const std::string name(part.substr(1, part.size() - 2));
        mentioned_.insert(name);
        addOnce(into, {Alternative::Kind::Class, classId(name)});
        return {};
    }
    const bool byStem = part.size() > 1 && part.back() == '*';
    if (byStem) part.remove_suffix(1);
    const std::uint32_t id = word(part); // the word itself is learned either way, so that spelling knows it
    addOnce(into, byStem ? Alternative{Alternative::Kind::Stem, stem(part)} : Alternative{Alternative::Kind::Word, id});
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
        std::string error;
        eachPart(part, '|', [&](std::string_view choice) { return (error = alternative(choice, e)).empty(); });
        if (!error.empty()) return error;
        if (e.oneOf.empty()) return "an element is empty";
    }
    into.elements.push_back(std::move(e));
    return {};
}

tl::expected<Pattern, std::string> LexiconBuilder::compile(std::string_view text) {
    Pattern pattern;
    std::string error;
    eachPart(withoutApostrophes(text), ' ', [&](std::string_view part) {
        const auto shortForm = made_.expansion(part, false);
        for (const std::uint32_t id : shortForm)
            if (error.empty()) error = element(std::string(made_.words_.text(id)), pattern);
        if (shortForm.empty()) error = element(part, pattern);
        return error.empty();
    });
    if (!error.empty()) return tl::make_unexpected(error);
    const auto anchored = [](const Element &e) { return e.kind == Element::Kind::SentenceStart || e.kind == Element::Kind::TextStart; };
    std::size_t first = 0;
    while (first < pattern.elements.size() && anchored(pattern.elements[first])) ++first;
    if (first == pattern.elements.size() || pattern.elements.size() > mostElements) return tl::make_unexpected(std::string("a pattern has one to fourteen parts"));
    if (pattern.elements[first].kind != Element::Kind::OneOf || pattern.elements[first].optional)
        return tl::make_unexpected(std::string("a pattern starts with a word that must be there"));
    return pattern;
}

bool LexiconBuilder::plainWords(std::string_view entry, std::vector<std::uint32_t> &into) {
    if (entry.find_first_of(patternMarks) != std::string_view::npos) return false;
    eachPart(withoutApostrophes(entry), ' ', [&](std::string_view part) {
        const auto shortForm = made_.expansion(part, false);
        into.insert(into.end(), shortForm.begin(), shortForm.end());
        if (shortForm.empty()) into.push_back(word(part));
        return true;
    });
    return !into.empty() && into.size() <= mostElements;
}

// feeling:sad is a feeling as well.
template <typename Add> void LexiconBuilder::toClass(const std::string &className, const Add &add) {
    const ClassId id = classId(className);
    filled_.insert(className);
    if (const auto colon = className.find(':'); colon != std::string::npos && !className.starts_with("role:")) {
        const std::string general = className.substr(0, colon);
        filled_.insert(general);
        add(classId(general));
    }
    add(id);
}

std::string LexiconBuilder::classEntry(const std::string &className, const std::string &entry) {
    std::vector<std::uint32_t> words;
    if (!plainWords(entry, words)) return patternEntry(className, entry);
    toClass(className, [&](ClassId cls) { made_.classWords_.add(cls, words); });
    return {};
}

std::string LexiconBuilder::patternEntry(const std::string &className, const std::string &entry) {
    auto pattern = compile(entry);
    if (!pattern) return pattern.error() + ": \"" + entry + "\"";
    toClass(className, [&](ClassId cls) {
        pattern->target = cls;
        if (ofClasses(*pattern)) made_.phrasePatterns_.add(*pattern);
        else made_.classWords_.add(cls, *pattern);
    });
    return {};
}

std::string LexiconBuilder::cuePattern(const std::string &cueName, const std::string &text, std::uint8_t strength) {
    auto pattern = compile(text);
    if (!pattern) return pattern.error() + ": \"" + text + "\"";
    const auto [it, added] = made_.cues_.emplace(cueName, static_cast<CueId>(made_.cueNames_.size()));
    if (added) made_.cueNames_.push_back(cueName);
    pattern->target = it->second;
    pattern->strength = strength;
    made_.cuePatterns_.add(*pattern);
    return {};
}

std::string LexiconBuilder::near(const std::string &a, const std::string &b) {
    mentioned_.insert(a);
    mentioned_.insert(b);
    made_.near_.insert({classId(a), classId(b)});
    made_.near_.insert({classId(b), classId(a)});
    return {};
}

void LexiconBuilder::known(std::string_view words) { known_.append(words).push_back(' '); }

std::string LexiconBuilder::meaning(std::string_view line) {
    const auto space = line.find(' ');
    if (space == std::string_view::npos || space == 0) return "a word and its vector were expected";
    return made_.meanings_.add(word(line.substr(0, space)), line.substr(space + 1));
}

void LexiconBuilder::keepKnown() {
    std::vector<std::string_view> words;
    eachPart(known_, ' ', [&](std::string_view w) {
        if (made_.words_.find(w) == 0) words.push_back(w);
        return true;
    });
    if (!std::is_sorted(words.begin(), words.end())) std::sort(words.begin(), words.end()); // one list most often, in order already
    words.erase(std::unique(words.begin(), words.end()), words.end());
    made_.knownStarts_.reserve(words.size());
    for (const auto w : words) {
        made_.knownStarts_.push_back(static_cast<std::uint32_t>(made_.knownText_.size()));
        made_.knownText_.append(w).push_back('\0');
    }
    made_.knownText_.shrink_to_fit();
}

// How often each symbol may be met, in no unit: the most frequent word counts a million, the others fall off with their rank.
std::vector<std::uint32_t> LexiconBuilder::howOften() const {
    constexpr std::uint32_t most = 1'000'000, letter = 100'000, unranked = 25; // the ranks leave out words of one letter, "i" and "a" among them
    std::vector<std::uint32_t> often(made_.symbols_.count, 0);
    for (std::uint32_t id = 1; id <= made_.words_.size(); ++id) {
        const std::uint32_t rank = made_.meanings_.rank(id);
        often[id] = rank != 0 ? most / rank : made_.words_.text(id).size() == 1 ? letter : unranked;
        often[made_.symbols_.ofStem(made_.stemOfWord_[id])] += often[id];
    }
    made_.classWords_.weighClasses(often);
    return often;
}

tl::expected<Lexicon, std::string> LexiconBuilder::finish() {
    for (const auto &name : mentioned_)
        if (!filled_.count(name)) return tl::make_unexpected("the class {" + name + "} is used but has no words");
    keepKnown();
    made_.words_.finish();
    made_.stems_.finish();
    made_.stemOfWord_.shrink_to_fit();
    made_.meanings_.finish();
    made_.spelling_.build(made_.words_);
    made_.symbols_ = Symbols::of(made_.words_.size() + 1, made_.stems_.size() + 1, made_.classNames_.size());
    made_.classWords_.build(made_.symbols_);
    const std::vector<std::uint32_t> often = howOften();
    made_.phrasePatterns_.build(made_.symbols_, often);
    made_.cuePatterns_.build(made_.symbols_, often);
    made_.readingClasses_ = {made_.classNamed("clause_start"), made_.classNamed("subject"), made_.classNamed("joiner"), made_.classNamed("after_you_are")};
    return std::move(made_);
}

} // namespace heard::text
