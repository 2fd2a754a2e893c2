#include "game/scoring/feelings_in.hpp"

#include <algorithm>

namespace heard::scoring {
namespace {

class Finder {
public:
    Finder(const Language &language, const text::Reading &reading) : l_(language), r_(reading) {
        would_ = l_.lexicon.wordId("would");
        that_ = l_.lexicon.wordId("that");
        me_ = l_.lexicon.wordId("me");
        you_ = l_.lexicon.wordId("you");
        i_ = l_.lexicon.wordId("i");
    }

    std::vector<NamedFeeling> all() {
        std::vector<NamedFeeling> found;
        for (std::size_t i = 0; i < r_.size();) {
            NamedFeeling f;
            if (!longestAt(i, f)) {
                ++i;
                continue;
            }
            describe(f);
            const bool shy = f.faux || (f.last == f.first + 1 && l_.is(r_, f.first, Kind::ShyFeeling));
            if ((!shy || f.linked || leading(f)) && !judgesAnother(f)) found.push_back(f);
            i = f.last;
        }
        return found;
    }

private:
    bool longestAt(std::size_t i, NamedFeeling &f) const {
        std::size_t longest = 0;
        for (const auto &a : r_.classesAt(i)) {
            const auto group = l_.group(a.cls);
            if (group != Language::Group::Feeling && group != Language::Group::Faux) continue;
            if (a.length <= longest) continue;
            longest = a.length;
            f.family = a.cls;
            f.faux = group == Language::Group::Faux;
        }
        f.first = i;
        f.last = i + longest;
        return longest > 0;
    }

    void describe(NamedFeeling &f) const {
        f.whose = Whose::Nobodys;
        f.subject = f.first;
        f.linked = f.first > 0 && linkBefore(f.first);
        f.denied = l_.negated(r_, f.first);
        for (std::size_t i = f.first; i + 1 < f.last; ++i) // "my heart sank": it says itself whose; "miss you" does not
            if (decide(i, f)) return;
        if (!f.linked && f.last < r_.size() && (r_.word(f.last).id == me_ || r_.word(f.last).id == you_) && r_.word(f.last).sentence == r_.word(f.first).sentence && decide(f.last, f)) { // "it frightened you"
            f.linked = true;
            return;
        }
        const std::size_t start = r_.sentenceStart(f.first);
        for (std::size_t i = f.first; i-- > start;) {
            const bool sameClause = r_.word(i).clause == r_.word(f.first).clause;
            if (r_.word(i).id == would_ && sameClause) f.would = true;
            if (object(i) && !subjectForm(i) && !(sameClause && f.first - i <= 3)) continue;
            if (decide(i, f) && (f.whose != Whose::Things || sameClause)) {
                for (std::size_t j = i; j < f.first && j <= i + 2; ++j) f.would = f.would || r_.word(j).id == would_;
                return;
            }
        }
    }

    bool object(std::size_t i) const { return r_.word(i).id == me_ || r_.word(i).id == you_ || l_.is(r_, i, Kind::FirstPerson) || l_.is(r_, i, Kind::SecondPerson); }
    bool subjectForm(std::size_t i) const { return r_.word(i).id == i_ || r_.word(i).id == you_; }

    bool decide(std::size_t i, NamedFeeling &f) const {
        const auto set = [&](Whose whose) {
            f.whose = whose;
            f.subject = std::min(i, f.first);
            return true;
        };
        if (l_.is(r_, i, Kind::FirstPerson)) return set(Whose::Mine);
        if (l_.is(r_, i, Kind::WePerson)) return set(Whose::Mine);
        if (l_.is(r_, i, Kind::SecondPerson)) return set(Whose::Yours);
        if (l_.is(r_, i, Kind::ThirdPerson)) return set(Whose::Theirs);
        if (l_.is(r_, i, Kind::ItSubject)) return set(Whose::Things);
        return false;
    }

    // "felt so very sad", "felt hurt and sad": a link in the same clause with nothing but adverbs, links and feelings between.
    bool linkBefore(std::size_t at) const {
        std::size_t steps = 0;
        for (std::size_t i = at; i-- > r_.sentenceStart(at) && steps < 5; ++steps) {
            if (l_.is(r_, i, Kind::Link)) return true;
            if (!l_.is(r_, i, Kind::Adverb) && !l_.is(r_, i, Kind::Negator)) break;
        }
        return false;
    }

    bool leading(const NamedFeeling &f) const { return f.first == r_.sentenceStart(f.first) && f.last - f.first >= 1 && r_.size() <= 6; }

    // "worried that you're selfish" says something about you, nothing about a worry.
    bool judgesAnother(const NamedFeeling &f) const {
        std::size_t i = f.last;
        if (i < r_.size() && r_.word(i).id == that_) ++i;
        if (i >= r_.size() || !l_.is(r_, i, Kind::SecondPerson) || r_.word(i).sentence != r_.word(f.first).sentence) return false;
        for (std::size_t j = i + 1; j < r_.size() && j <= i + 4; ++j)
            if (l_.is(r_, j, Kind::NegTrait) || l_.is(r_, j, Kind::Insult)) return true;
        return false;
    }

    const Language &l_;
    const text::Reading &r_;
    std::uint32_t would_ = 0, that_ = 0, me_ = 0, you_ = 0, i_ = 0;
};

} // namespace

std::vector<NamedFeeling> feelingsIn(const Language &language, const text::Reading &reading) { return Finder(language, reading).all(); }

} // namespace heard::scoring
