#include "game/scoring/reflection.hpp"

#include "game/text/token.hpp"

#include <algorithm>

namespace heard::scoring {
namespace {

using rules::Flag;

class Moves {
public:
    Moves(const Language &language, const text::Reading &statement, const text::Reading &reply, bool met, Analysis &into)
        : l_(language), s_(statement), r_(reply), met_(met), a_(into) {
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
    void add(Flag flag, const text::Hit &hit) { a_.add(flag, r_.range(hit.first, hit.last), hit.strength); }
    // Mockery, advice and self-talk are asked about, never stated: one phrase alone is too often meant otherwise.
    void ask(Flag flag, const text::Hit &hit) { a_.add(flag, r_.range(hit.first, hit.last), std::min<std::uint8_t>(hit.strength, 2)); }

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
            if (!inStatement(hit) && !l_.negated(r_, hit.first)) ask(Flag::JudgmentOrContempt, hit);
    }

    void self() {
        for (const auto &hit : l_.hits(r_, Cue::AboutSelf))
            if (hit.strength >= 3 && !inStatement(hit) && !overlaps(hit, Cue::Validate) && !overlaps(hit, Cue::Reflecting)) ask(Flag::MakesItAboutSelf, hit);
    }

    void advice() {
        for (const auto &hit : l_.hits(r_, Cue::Advice)) {
            const bool asked = r_.marksAfterSentence(hit.first) & text::question && overlaps(hit, Cue::Check);
            if (hit.strength >= 3 && !inStatement(hit) && !asked && !overlaps(hit, Cue::Reflecting)) ask(Flag::GivesAdvice, hit);
        }
    }

    // A turn against the speaker: the listener's own defence, after "but" or from the start.
    void rebut() {
        for (const auto &hit : l_.hits(r_, Cue::ButTurn))
            if (hit.first > 0 && !speakersOwn(hit)) a_.add(Flag::RebutsOrDefends, r_.range(hit.first, r_.clauseEnd(hit.first)), 3);
        for (const auto &hit : l_.hits(r_, Cue::Rebut)) {
            if (hit.strength < 3 || inStatement(hit) || overlaps(hit, Cue::Validate) || asksAfter(hit) || framed(hit) || ownsUp(hit.first) || aside(hit.first)) continue;
            add(Flag::RebutsOrDefends, hit);
        }
        const bool gentle = met_ || !l_.hits(r_, Cue::Validate).empty(); // "I get that. I do run late.": owning a part is no answer back
        for (std::size_t i = 0; i < r_.size() && !gentle; ++i)
            if (ownDefence(i)) a_.add(Flag::RebutsOrDefends, r_.range(i, r_.clauseEnd(i)), 2);
    }

    bool speakersOwn(const text::Hit &hit) const { // a "but" between the speaker's two thoughts
        bool mine = false, yours = false;
        for (std::size_t i = hit.last; i < r_.clauseEnd(hit.last < r_.size() ? hit.last : hit.first) && i < hit.last + 4; ++i) {
            mine = mine || l_.is(r_, i, Kind::FirstPerson);
            yours = yours || l_.is(r_, i, Kind::SecondPerson);
        }
        return yours && !mine && !l_.hits(s_, Cue::ButTurn).empty();
    }

    // "I was working": a main clause about the listener's own doings that the statement does not speak of and no reflecting words lead.
    bool ownDefence(std::size_t i) const {
        if (r_.word(i).id != i_ || i + 1 >= r_.size() || l_.is(r_, i + 1, Kind::OwnFrame)) return false;
        const std::size_t start = r_.clauseStart(i);
        if (i > start + 2 || (start < i && l_.is(r_, start, Kind::ClauseStart)) || framedAt(i)) return false;
        if (r_.marksAfterSentence(i) & text::question && !l_.hits(r_, Cue::Check).empty()) return false;
        return !ownsUp(i);
    }

    // "I left the plates out": half or more of it is what the statement says, told by the one it is about.
    bool ownsUp(std::size_t i) const {
        if (r_.word(i).id != i_) return false;
        int own = 0, back = 0;
        for (std::size_t j = i + 1; j < r_.clauseEnd(i); ++j) {
            if (l_.is(r_, j, Kind::Stopword)) continue;
            ++own;
            back += std::any_of(s_.words().begin(), s_.words().end(), [&](const text::Word &w) { return w.stem == r_.word(j).stem; });
        }
        return back > 0 && back * 2 >= own;
    }

    bool aside(std::size_t i) const { // "while I was on the phone": part of the speaker's story
        const std::size_t start = r_.clauseStart(i);
        return r_.word(i).id == i_ && start < i && l_.is(r_, start, Kind::ClauseStart) && !afterTurn(i);
    }

    bool afterTurn(std::size_t at) const {
        for (const auto &turn : l_.hits(r_, Cue::ButTurn))
            if (turn.first <= at) return true;
        return false;
    }

    bool framedAt(std::size_t at) const { // "so when I was late you felt …": the listener's act told as part of the speaker's story
        for (std::size_t i = r_.sentenceStart(at); i < at; ++i)
            if (!l_.within(r_, i, Cue::Opener) && (l_.is(r_, i, Kind::SecondPerson) || l_.is(r_, i, Kind::HearFrame))) return true;
        return false;
    }

    bool asksAfter(const text::Hit &hit) const { return overlaps(hit, Cue::Check) && !overlaps(hit, Cue::Rhetorical); }

    bool framed(const text::Hit &hit) const {
        const std::size_t start = r_.sentenceStart(hit.first);
        for (const auto &f : l_.hits(r_, Cue::Reflecting))
            if (!l_.within(r_, f.first, Cue::Opener) && f.first >= start && f.first <= hit.first && f.first < start + 3 && f.last > f.first + 1 && l_.is(r_, f.first, Kind::HearFrame)) return true;
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
    bool met_; // the reply names the right feeling
    Analysis &a_;
    std::uint32_t i_ = 0;
};

} // namespace

void findMoves(const Language &language, const text::Reading &statement, const text::Reading &reply, bool met, Analysis &into) {
    Moves(language, statement, reply, met, into).find();
}

} // namespace heard::scoring
