#include "game/scoring/reflection.hpp"

#include "game/text/token.hpp"

#include <algorithm>

namespace heard::scoring {
namespace {

using rules::Flag;

class Moves {
public:
    Moves(const Language &language, const text::Reading &statement, const text::Reading &reply, const Overlap &overlap, Analysis &into)
        : l_(language), s_(statement), r_(reply), o_(overlap), a_(into) {
        i_ = l_.lexicon.wordId("i");
    }

    void find() {
        judge();
        self();
        advice();
        rebut();
        checks();
        validation();
    }

private:
    const text::Hit *best(Cue cue) const {
        const text::Hit *found = nullptr;
        for (const auto &hit : l_.hits(r_, cue))
            if (!found || hit.strength > found->strength) found = &hit;
        return found;
    }
    void add(Flag flag, const text::Hit &hit) { a_.add(flag, r_.range(hit.first, hit.last), hit.strength); }

    bool inStatement(const text::Hit &hit) const { // the words are the speaker's own, given back
        std::size_t same = 0, all = 0;
        for (std::size_t i = hit.first; i < hit.last; ++i) {
            if (l_.is(r_, i, Kind::FirstPerson) || l_.is(r_, i, Kind::SecondPerson) || l_.is(r_, i, Kind::FunctionWord)) continue;
            ++all;
            same += std::any_of(s_.words().begin(), s_.words().end(), [&](const text::Word &w) { return w.stem == r_.word(i).stem; });
        }
        return all > 0 && same == all;
    }

    bool overlaps(const text::Hit &hit, Cue other) const {
        for (const auto &o : l_.hits(r_, other))
            if (o.first < hit.last && hit.first < o.last) return true;
        return false;
    }

    void judge() {
        for (const auto &hit : l_.hits(r_, Cue::Judge))
            if (!inStatement(hit) && !l_.negated(r_, hit.first)) add(Flag::JudgmentOrContempt, hit);
    }

    void self() {
        for (const auto &hit : l_.hits(r_, Cue::AboutSelf))
            if (hit.strength >= 3 && !inStatement(hit) && !overlaps(hit, Cue::Validate) && !overlaps(hit, Cue::Reflecting)) add(Flag::MakesItAboutSelf, hit);
    }

    void advice() {
        for (const auto &hit : l_.hits(r_, Cue::Advice)) {
            const bool asked = r_.marksAfterSentence(hit.first) & text::question && overlaps(hit, Cue::Check);
            if (hit.strength >= 3 && !inStatement(hit) && !asked && !overlaps(hit, Cue::Reflecting)) add(Flag::GivesAdvice, hit);
        }
    }

    // A turn against the speaker: the listener's own defence, after "but" or from the start.
    void rebut() {
        const text::Hit *turn = nullptr;
        for (const auto &hit : l_.hits(r_, Cue::ButTurn))
            if (!inStatement(hit) && !statementHasTurn(hit)) turn = turn ? turn : &hit;
        if (turn && turn->first > 0) add(Flag::RebutsOrDefends, *turn);
        for (const auto &hit : l_.hits(r_, Cue::Rebut)) {
            if (hit.strength < 3 && !(turn && hit.first >= turn->first)) {
                if (!ownDefence(hit)) continue;
            }
            if (inStatement(hit) || overlaps(hit, Cue::Validate) || asksAfter(hit) || framed(hit)) continue;
            a_.add(Flag::RebutsOrDefends, r_.range(hit.first, hit.last), hit.strength >= 3 ? 3 : 2);
        }
    }

    bool statementHasTurn(const text::Hit &hit) const { // "… but" that belongs to the speaker's content
        if (l_.hits(s_, Cue::ButTurn).empty()) return false;
        for (std::size_t i = hit.first; i < hit.last; ++i)
            if (r_.word(i).id == i_) return false;
        return true;
    }

    // "I was working": an act of the listener that the statement does not speak of, in a sentence without "you".
    bool ownDefence(const text::Hit &hit) const {
        for (std::size_t i = r_.sentenceStart(hit.first); i < r_.sentenceEnd(hit.first); ++i)
            if (l_.is(r_, i, Kind::SecondPerson)) return false;
        return o_.shared * 3 < std::max(1, o_.given) * 2;
    }

    bool asksAfter(const text::Hit &hit) const { return overlaps(hit, Cue::Check) && !overlaps(hit, Cue::Rhetorical); }

    bool framed(const text::Hit &hit) const { // "so when I was late you felt …": the listener's act told as part of the speaker's story
        const std::size_t start = r_.sentenceStart(hit.first);
        for (const auto &f : l_.hits(r_, Cue::Reflecting))
            if (f.first >= start && f.first <= hit.first && f.first < start + 3 && !afterTurn(hit.first)) return true;
        return false;
    }

    bool afterTurn(std::size_t at) const {
        for (const auto &turn : l_.hits(r_, Cue::ButTurn))
            if (turn.first <= at) return true;
        return false;
    }

    void checks() {
        for (std::size_t i = 0; i < r_.size(); i = r_.sentenceEnd(i)) {
            const std::size_t end = r_.sentenceEnd(i);
            const bool asks = r_.word(end - 1).after & text::question;
            const text::Hit *check = nullptr;
            bool rhetorical = false;
            for (const auto &hit : l_.hits(r_, Cue::Check))
                if (hit.first >= i && hit.first < end) check = check ? check : &hit;
            for (const auto &hit : l_.hits(r_, Cue::Rhetorical)) rhetorical = rhetorical || (hit.first >= i && hit.first < end && !gentle(i, end));
            if (rhetorical || a_[Flag::JudgmentOrContempt] || a_[Flag::RebutsOrDefends] || a_[Flag::MakesItAboutSelf]) continue;
            if (asks && (check || aboutYou(i, end))) a_.add(Flag::ChecksOrOpenQuestion, r_.range(i, end), check ? 3 : 2);
            else if (check && opensWithQuestion(*check, i)) a_.add(Flag::ChecksOrOpenQuestion, r_.range(check->first, end), 2);
        }
    }

    bool gentle(std::size_t, std::size_t end) const { return r_.word(end - 1).after & text::question && !l_.hits(r_, Cue::Validate).empty(); }
    bool aboutYou(std::size_t start, std::size_t end) const {
        for (std::size_t i = start; i < end; ++i)
            if (l_.is(r_, i, Kind::SecondPerson)) return true;
        return false;
    }
    // Without a question mark: "did i get that right", "what was the worst bit", "tell me more".
    bool opensWithQuestion(const text::Hit &hit, std::size_t start) const {
        static constexpr std::array<std::string_view, 10> openers{"did", "have", "am", "is", "tell", "say", "correct", "does", "anything", "help"};
        return hit.first <= start + 1 && hit.last - hit.first >= 2 &&
               std::any_of(openers.begin(), openers.end(), [&](std::string_view o) { return l_.lexicon.wordId(o) == r_.word(hit.first).id; });
    }

    void validation() {
        for (const auto &hit : l_.hits(r_, Cue::Validate)) {
            if (l_.negated(r_, hit.first) || inStatement(hit)) continue;
            const bool turned = afterTurnFollows(hit);
            const bool plainGetIt = r_.word(hit.first).id == i_;
            if (turned && plainGetIt) continue; // "I get it, but"
            add(Flag::Validates, hit);
        }
    }

    bool afterTurnFollows(const text::Hit &hit) const {
        for (const auto &turn : l_.hits(r_, Cue::ButTurn))
            if (turn.first >= hit.last) return true;
        return false;
    }

    const Language &l_;
    const text::Reading &s_;
    const text::Reading &r_;
    const Overlap &o_;
    Analysis &a_;
    std::uint32_t i_ = 0;
};

} // namespace

void findMoves(const Language &language, const text::Reading &statement, const text::Reading &reply, const Overlap &overlap, Analysis &into) {
    Moves(language, statement, reply, overlap, into).find();
}

} // namespace heard::scoring
