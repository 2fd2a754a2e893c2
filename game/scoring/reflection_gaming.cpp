#include "game/scoring/reflection.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace heard::scoring {
namespace {

bool heap(const Language &l, const text::Reading &reply) {
    if (reply.size() < 4) return false;
    std::size_t function = 0, repeats = 0;
    std::map<std::uint32_t, int> seen;
    for (std::size_t i = 0; i < reply.size(); ++i) {
        function += l.is(reply, i, Kind::FunctionWord);
        if (++seen[reply.word(i).stem] > 1 && !l.is(reply, i, Kind::FunctionWord)) ++repeats;
    }
    if (function == 0) return reply.size() >= 5 || repeats > 0;
    return function * 6 <= reply.size() && repeats >= 2;
}

// "sad, mad, bad or glad": a list, no guess.
bool feelingList(const Language &l, const text::Reading &reply) {
    bool pleasant = false, unpleasant = false;
    std::vector<text::ClassId> families;
    for (const auto &f : feelingsIn(l, reply)) {
        if (f.faux || f.denied) continue;
        (l.pleasant(f.family) ? pleasant : unpleasant) = true;
        if (std::find(families.begin(), families.end(), f.family) == families.end()) families.push_back(f.family);
    }
    const std::uint32_t either = l.lexicon.wordId("or");
    const bool choice = std::any_of(reply.words().begin(), reply.words().end(), [&](const text::Word &w) { return w.id == either; });
    return families.size() >= (choice ? 2U : 3U) && pleasant && unpleasant && reply.size() <= 16;
}

// "anxious, valid, noon, ticks": five fragments or more, most of a word or two.
bool fragments(const text::Reading &reply) {
    std::size_t all = 0, tiny = 0;
    for (std::size_t i = 0; i < reply.size(); i = reply.clauseEnd(i)) {
        ++all;
        tiny += reply.clauseEnd(i) - i <= 2;
    }
    return all >= 5 && tiny * 5 >= all * 3;
}

bool placeholders(const Language &l, const text::Reading &reply) { // "when X happened you felt Y"
    const std::array<std::uint32_t, 3> letters{l.lexicon.stemId("x"), l.lexicon.stemId("y"), l.lexicon.stemId("z")};
    std::size_t found = 0;
    for (const auto &w : reply.words()) found += std::find(letters.begin(), letters.end(), w.stem) != letters.end();
    return found >= 2;
}

bool repeated(const text::Reading &reply) { // one sentence, word for word, twice
    std::map<std::vector<std::uint32_t>, int> seen;
    for (std::size_t i = 0; i < reply.size(); i = reply.sentenceEnd(i)) {
        std::vector<std::uint32_t> sentence;
        for (std::size_t j = i; j < reply.sentenceEnd(i); ++j) sentence.push_back(reply.word(j).stem);
        if (sentence.size() >= 2 && ++seen[sentence] >= 2) return true;
    }
    // without punctuation: the first half is the second
    const std::size_t half = reply.size() / 2;
    if (half < 3 || reply.size() % 2) return false;
    for (std::size_t i = 0; i < half; ++i)
        if (reply.word(i).stem != reply.word(half + i).stem) return false;
    return true;
}

bool promptsOnly(const Language &l, const text::Reading &reply, const Overlap &o) { // "Tell me more. Anything else? Is there more?"
    std::size_t sentences = 0;
    for (std::size_t i = 0; i < reply.size(); i = reply.sentenceEnd(i)) ++sentences;
    return sentences >= 3 && o.shared == 0 && l.hits(reply, Cue::Check).size() >= 3 && contentOf(l, reply, false).empty() && feelingsIn(l, reply).empty();
}

bool emptyTemplate(const Language &l, const text::Reading &reply, const Overlap &o) {
    const auto &templates = l.hits(reply, Cue::Template);
    if (templates.empty() || reply.size() < 3) return false;
    const auto named = feelingsIn(l, reply);
    const bool anyFeeling = std::any_of(named.begin(), named.end(), [](const NamedFeeling &f) { return !f.denied; });
    const auto specific = contentOf(l, reply, false);
    std::size_t short_ = 0, sentences = 0; // "You feel. Because. When I."
    for (std::size_t i = 0; i < reply.size(); i = reply.sentenceEnd(i)) {
        ++sentences;
        short_ += reply.sentenceEnd(i) - i <= 2;
    }
    if (sentences >= 4 && short_ * 2 >= sentences && o.shared == 0) return true;
    return !anyFeeling && specific.empty() && o.shared <= (o.said > 6 ? 1 : 0);
}

} // namespace

std::string withoutHollowOpeners(const Language &l, const text::Reading &reply, std::string_view utf8) {
    const auto hollow = l.hits(reply, Cue::Opener);
    if (hollow.empty()) return {};
    std::u32string typed = text::decode(utf8);
    std::size_t kept = reply.size();
    for (const auto &hit : hollow) {
        if (reply.word(hit.last - 1).after == 0 || hit.strength < 3) continue;
        const text::Range range = reply.range(hit.first, hit.last);
        for (std::uint32_t i = range.start; i < range.end && i < typed.size(); ++i) typed[i] = U' ';
        kept -= std::min<std::size_t>(kept, hit.last - hit.first);
    }
    return kept == reply.size() || kept == 0 ? std::string() : text::encode(typed);
}

Gaming gamingIn(const Language &l, const text::Reading &statement, const text::Reading &reply, const Overlap &o) {
    if (reply.empty()) return Gaming::None;
    if (statement.size() >= 4 && o.copied >= 90 && o.copiedOf >= 88) return Gaming::Parrot;
    if (repeated(reply)) return Gaming::Repeat;
    if (heap(l, reply) || feelingList(l, reply) || fragments(reply)) return Gaming::Heap;
    if (emptyTemplate(l, reply, o) || placeholders(l, reply) || promptsOnly(l, reply, o)) return Gaming::Template;
    return Gaming::None;
}

} // namespace heard::scoring
