#include "game/scoring/reflection.hpp"

#include <algorithm>

namespace heard::scoring {
namespace {

struct Truth {
    std::vector<text::ClassId> families, denied;
    bool pleasant = false, unpleasant = false;
    void add(const Language &l, text::ClassId family) {
        families.push_back(family);
        (l.pleasant(family) ? pleasant : unpleasant) = true;
    }
};

void addNames(const Language &l, const std::vector<std::string> &names, Truth &truth) {
    for (const auto &name : names) {
        const text::Reading r = l.read(name);
        for (std::size_t i = 0; i < r.size(); ++i)
            for (const auto &a : r.classesAt(i))
                if (l.group(a.cls) == Language::Group::Feeling) truth.add(l, a.cls);
    }
}

// Every family a word belongs to: "gutted" is both sad and disappointed.
void addAt(const Language &l, const text::Reading &r, const NamedFeeling &f, Truth &truth) {
    for (const auto &a : r.classesAt(f.first)) {
        const auto group = l.group(a.cls);
        if (a.length == f.last - f.first && group == Language::Group::Feeling) truth.add(l, a.cls);
        if (a.length == f.last - f.first && group == Language::Group::Faux) truth.add(l, l.trueFamily(a.cls));
    }
}

// The cards laid face down are the truth, where there are any; else the speaker's own words.
Truth truthOf(const Language &l, const text::Reading &statement, const std::vector<std::string> &laid, const std::vector<std::string> &fitting) {
    Truth truth;
    addNames(l, laid, truth);
    if (!truth.families.empty()) return truth;
    for (const auto &f : feelingsIn(l, statement)) {
        if (f.denied) truth.denied.push_back(f.family);
        if (!f.denied && (f.whose == Whose::Mine || f.whose == Whose::Nobodys || f.whose == Whose::Things)) addAt(l, statement, f, truth);
    }
    addNames(l, fitting, truth);
    return truth;
}

bool fits(const Language &l, const Truth &truth, text::ClassId family) {
    return std::any_of(truth.families.begin(), truth.families.end(), [&](text::ClassId t) { return t == family || l.lexicon.near(t, family); });
}

bool givenBack(const Language &l, const text::Reading &reply, const NamedFeeling &f) {
    if (f.denied) return false;
    if (f.whose == Whose::Mine) { // "I hear the hurt", "I'd be sad too"
        if (f.would) return true;
        for (std::size_t i = f.subject; i < f.first; ++i)
            if (l.is(reply, i, Kind::HearFrame)) return true;
        return l.is(reply, f.subject, Kind::HearFrame);
    }
    if (f.whose == Whose::Theirs) return f.would;
    return true;
}

} // namespace

FeltInReply feelingsGivenBack(const Language &l, const text::Reading &statement, const text::Reading &reply, const std::vector<std::string> &laid,
                              const std::vector<std::string> &fitting) {
    const Truth truth = truthOf(l, statement, laid, fitting);
    FeltInReply out;
    bool wrong = false;
    for (const auto &f : feelingsIn(l, reply)) {
        if (!givenBack(l, reply, f)) continue;
        Truth said;
        addAt(l, reply, f, said);
        const bool wished = said.pleasant && !said.unpleasant && truth.unpleasant && !truth.pleasant && !f.linked; // "you'd like a calm day"
        if (wished) continue;
        const bool right = truth.families.empty() ? said.unpleasant : std::any_of(said.families.begin(), said.families.end(), [&](text::ClassId c) { return fits(l, truth, c); });
        if (!out.named || (right && !out.correct)) {
            out.first = f.first;
            out.last = f.last;
        }
        out.named = true;
        out.correct = out.correct || right;
        const bool clash = f.linked && f.whose == Whose::Yours && ((said.pleasant && !said.unpleasant && truth.unpleasant && !truth.pleasant) || (said.unpleasant && !said.pleasant && truth.pleasant && !truth.unpleasant));
        const bool denied = !right && std::find(truth.denied.begin(), truth.denied.end(), f.family) != truth.denied.end();
        wrong = wrong || clash || denied;
    }
    out.clash = wrong && !out.correct;
    return out;
}

} // namespace heard::scoring
