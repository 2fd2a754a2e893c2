#include "game/scoring/frames.hpp"
#include "game/scoring/reflection.hpp"

#include <algorithm>

namespace heard::scoring {
namespace {

bool meet(const Content &a, const Content &b) {
    if (a.stem == b.stem) return true;
    return std::any_of(a.concepts.begin(), a.concepts.end(), [&](text::ClassId c) { return std::find(b.concepts.begin(), b.concepts.end(), c) != b.concepts.end(); });
}

// Pronouns count as the same person, whoever speaks: "my card" in the statement is "your card" in the reply.
std::vector<std::uint32_t> turned(const Language &l, const text::Reading &r, bool statement) {
    std::vector<std::uint32_t> out;
    const auto person = [&](std::size_t i) -> std::uint32_t {
        if (l.is(r, i, Kind::FirstPerson)) return statement ? 0xFFFFFFF1U : 0xFFFFFFF2U;
        if (l.is(r, i, Kind::SecondPerson)) return statement ? 0xFFFFFFF2U : 0xFFFFFFF1U;
        return 0;
    };
    for (std::size_t i = 0; i < r.size(); ++i) {
        const std::uint32_t p = person(i);
        out.push_back(p ? p : r.word(i).stem);
    }
    return out;
}

int longestCommon(const std::vector<std::uint32_t> &a, const std::vector<std::uint32_t> &b) { // subsequence; both at most 200 words
    const std::size_t n = std::min<std::size_t>(a.size(), 200), m = std::min<std::size_t>(b.size(), 200);
    std::vector<int> row(m + 1, 0);
    for (std::size_t i = 1; i <= n; ++i) {
        int diagonal = 0;
        for (std::size_t j = 1; j <= m; ++j) {
            const int above = row[j];
            row[j] = a[i - 1] == b[j - 1] ? diagonal + 1 : std::max(row[j], row[j - 1]);
            diagonal = above;
        }
    }
    return row[m];
}

void copying(const Language &l, const text::Reading &statement, const text::Reading &reply, Overlap &o) {
    const auto plain = [](const text::Reading &r) {
        std::vector<std::uint32_t> out;
        for (const auto &w : r.words()) out.push_back(w.stem);
        return out;
    };
    const int same = std::max(longestCommon(turned(l, statement, true), turned(l, reply, false)), longestCommon(plain(statement), plain(reply)));
    int framing = 0; // "what I hear you saying is": no words of the listener's own
    for (std::size_t i = 0; i < reply.size() && i < 200; ++i) framing += l.within(reply, i, Cue::Template) || l.within(reply, i, Cue::Opener);
    const int own = static_cast<int>(std::min<std::size_t>(reply.size(), 200)) - framing;
    if (!reply.empty()) o.copied = std::min(100, same * 100 / std::max(1, own));
    if (!statement.empty()) o.copiedOf = same * 100 / static_cast<int>(std::min<std::size_t>(statement.size(), 200));
}

// The person before a verb-like word that both texts hold: turned round when the statement's "you forgot" comes back as "you forgot".
bool rolesSwapped(const Language &l, const text::Reading &statement, const text::Reading &reply, const std::vector<Content> &said, const std::vector<Content> &given) {
    const auto subject = [&](const text::Reading &r, std::size_t at) -> int { // 1 first person, 2 second, 0 none near
        for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
            const std::size_t i = at - back;
            if (r.word(i).clause != r.word(at).clause) break;
            if (l.is(r, i, Kind::FirstPerson)) return 1;
            if (l.is(r, i, Kind::SecondPerson)) return 2;
        }
        return 0;
    };
    int turnedRight = 0, turnedWrong = 0;
    for (const auto &s : said)
        for (const auto &g : given) {
            if (s.stem != g.stem) continue;
            const int a = subject(statement, s.at), b = subject(reply, g.at);
            if (a == 0 || b == 0) continue;
            ++(a == b ? turnedWrong : turnedRight);
        }
    return turnedWrong > 0 && turnedWrong > turnedRight;
}

// How near two things are, 0 … 100: the same word, the same everyday group, or neighbours in meaning.
int nearness(const Language &l, const text::Reading &a, const text::Reading &b, const Content &x, const Content &y) {
    if (x.stem == y.stem) return 100;
    if (meet(x, y)) return 80;
    constexpr int chance = 30; // two words of no relation reach this now and then
    return std::max(0, (l.lexicon.meanings().nearness(a.word(x.at).id, b.word(y.at).id) - chance) * 100 / (100 - chance));
}

int weightOf(const Language &l, const text::Reading &r, const Content &c) { // rarer words tell more
    const std::uint32_t rank = l.lexicon.meanings().rank(r.word(c.at).id);
    if (l.is(r, c.at, Kind::WeakContent)) return 1;
    return rank == 0 ? 3 : rank < 400 ? 1 : rank < 2500 ? 2 : 3;
}

struct Near {
    int best = 0;
    std::size_t with = 0; // index of the other's thing
};

std::vector<Near> nearest(const Language &l, const text::Reading &a, const text::Reading &b, const std::vector<Content> &of, const std::vector<Content> &among) {
    std::vector<Near> out(of.size());
    for (std::size_t i = 0; i < of.size(); ++i)
        for (std::size_t j = 0; j < among.size(); ++j)
            if (const int n = nearness(l, a, b, of[i], among[j]); n > out[i].best) out[i] = {n, j};
    return out;
}

const Frame *frameAt(const std::vector<Frame> &frames, std::size_t word) {
    for (const Frame &f : frames)
        if (word >= f.first && word < f.last) return &f;
    return nullptr;
}

// Does an act come back with I and you turned round, and denied as it was?
void acts(const Language &l, const text::Reading &statement, const text::Reading &reply, const std::vector<Content> &said, const std::vector<Content> &given,
          const std::vector<Near> &pairs, Overlap &o) {
    constexpr int sameThing = 70;
    const auto there = framesOf(l, statement), here = framesOf(l, reply);
    for (std::size_t i = 0; i < said.size(); ++i) {
        if (pairs[i].best < sameThing) continue;
        const Frame *a = frameAt(there, said[i].at), *b = frameAt(here, given[pairs[i].with].at);
        if (!a || !b || said[i].at < a->verb || given[pairs[i].with].at < b->verb) continue;
        const bool mine = a->subject == Subject::I, yours = a->subject == Subject::You;
        if ((mine && b->subject == Subject::You) || (yours && b->subject == Subject::I)) ++o.turnedRight;
        if ((mine && b->subject == Subject::I) || (yours && b->subject == Subject::You)) ++o.turnedWrong;
        if ((mine || yours) && a->negated != b->negated) ++o.polarity;
    }
}

void meaning(const Language &l, const text::Reading &statement, const text::Reading &reply, const std::vector<Content> &said, const std::vector<Content> &given, Overlap &o) {
    const auto back = nearest(l, statement, reply, said, given), from = nearest(l, reply, statement, given, said);
    int all = 0, reached = 0;
    for (std::size_t i = 0; i < said.size(); ++i) {
        const int w = weightOf(l, statement, said[i]);
        all += w * 100;
        reached += w * back[i].best;
    }
    o.covered = all ? reached * 100 / all : 0;
    all = reached = 0;
    for (std::size_t i = 0; i < given.size(); ++i) {
        const int w = weightOf(l, reply, given[i]);
        all += w * 100;
        reached += w * from[i].best;
        o.far += w == 3 && from[i].best < 15;
    }
    o.backed = all ? reached * 100 / all : 0;
    acts(l, statement, reply, said, given, back, o);
}

} // namespace

std::vector<Content> contentOf(const Language &l, const text::Reading &r, bool withGeneric) {
    std::vector<Content> out;
    for (std::size_t i = 0; i < r.size(); ++i) {
        const bool plain = l.is(r, i, Kind::Stopword) || r.word(i).emoji || l.lengthOf(r, i, Kind::Feeling) > 0 || l.lengthOf(r, i, Kind::Faux) > 0;
        if (plain || (!withGeneric && l.is(r, i, Kind::GenericWord))) continue;
        Content c{i, r.word(i).stem, {}};
        for (const auto &a : r.classesAt(i))
            if (l.group(a.cls) == Language::Group::Concept) c.concepts.push_back(a.cls);
        if (std::none_of(out.begin(), out.end(), [&](const Content &o) { return o.stem == c.stem; })) out.push_back(std::move(c));
        if (out.size() >= 60) break; // more than any sentence holds; keeps hostile input cheap
    }
    return out;
}

Overlap overlapOf(const Language &l, const text::Reading &statement, const text::Reading &reply) {
    Overlap o;
    const auto said = contentOf(l, statement, false), given = contentOf(l, reply, false);
    o.said = static_cast<int>(said.size());
    o.given = static_cast<int>(given.size());
    bool any = false;
    for (const auto &s : said)
        if (std::any_of(given.begin(), given.end(), [&](const Content &g) { return meet(s, g); })) ++(l.is(statement, s.at, Kind::WeakContent) ? o.weak : o.shared);
    for (const auto &g : given) {
        if (std::none_of(said.begin(), said.end(), [&](const Content &s) { return meet(s, g); })) {
            if (!l.is(reply, g.at, Kind::WeakContent)) ++o.novel;
            continue;
        }
        o.first = any ? std::min(o.first, g.at) : g.at;
        o.last = std::max(o.last, g.at + 1);
        any = true;
    }
    copying(l, statement, reply, o);
    meaning(l, statement, reply, said, given, o);
    o.swapped = rolesSwapped(l, statement, reply, said, given);
    return o;
}

} // namespace heard::scoring
