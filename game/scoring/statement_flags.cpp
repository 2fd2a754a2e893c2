#include "game/scoring/statement.hpp"

#include <algorithm>

namespace heard::scoring {
namespace {

using rules::Flag;

class Flags {
public:
    Flags(const Language &language, const text::Reading &reading, Analysis &into) : l_(language), r_(reading), a_(into) {
        i_ = l_.lexicon.wordId("i");
        you_ = l_.lexicon.wordId("you");
        me_ = l_.lexicon.wordId("me");
    }

    StatementShape find() {
        shape_.words = r_.size();
        acts();
        feelings();
        request();
        blame();
        situation();
        reason();
        ownership();
        return shape_;
    }

private:
    bool overlaps(const text::Hit &hit, Cue other) const {
        for (const auto &o : l_.hits(r_, other))
            if (o.first < hit.last && hit.first < o.last) return true;
        return false;
    }

    // The strongest hit of a cue, passing over those that `veto` overlaps; 0: none.
    std::uint8_t strongest(Cue cue, const text::Hit **which = nullptr, Cue veto = Cue::SafetyNot) const {
        std::uint8_t best = 0;
        for (const auto &hit : l_.hits(r_, cue)) {
            if (hit.strength <= best || (veto != Cue::SafetyNot && overlaps(hit, veto))) continue;
            best = hit.strength;
            if (which) *which = &hit;
        }
        return best;
    }

    void addHit(Flag flag, const text::Hit *hit, std::uint8_t strength) {
        if (hit) a_.add(flag, r_.range(hit->first, hit->last), strength);
    }

    void acts() {
        const text::Hit *hit = nullptr;
        shape_.contempt = strongest(Cue::Contempt, &hit, Cue::NotContempt);
        if (shape_.contempt >= 3) addHit(Flag::ContemptOrInsult, hit, 3);
        shape_.timeOut = strongest(Cue::TimeOut);
        shape_.stonewall = shape_.timeOut ? 0 : strongest(Cue::Stonewall);
        shape_.defensive = strongest(Cue::Defensive);
        for (const auto &d : l_.hits(r_, Cue::Defensive)) shape_.excuses += d.strength >= 3;
        shape_.gratitude = strongest(Cue::Gratitude, nullptr, Cue::NotGratitude);
        shape_.needYou = strongest(Cue::NeedYou);
        if (const auto threat = strongest(Cue::Threat, &hit)) addHit(Flag::Threat, hit, threat);
    }

    void feelings() {
        bool unpleasant = false;
        for (const auto &f : feelingsIn(l_, r_)) {
            const bool mine = f.whose == Whose::Mine || f.whose == Whose::Nobodys || (f.whose == Whose::Things && !f.faux);
            if (!mine || f.denied || (f.faux && !selfSaid(f))) continue;
            const bool sure = f.whose == Whose::Mine && f.linked;
            a_.add(f.faux ? Flag::FauxFeeling : Flag::NamesFeeling, r_.range(f.whose == Whose::Mine ? f.subject : f.first, f.last), sure ? 3 : 2);
            if (f.faux) continue;
            (l_.pleasant(f.family) ? shape_.pleasantFeeling : unpleasant) = true;
        }
        shape_.onlyPleasant = shape_.pleasantFeeling && !unpleasant;
        const text::Hit *claim = nullptr;
        for (const auto &hit : l_.hits(r_, Cue::ThinkClaim)) {
            if (l_.negated(r_, hit.first + 1) || namesFeelingInside(hit)) continue;
            if (hit.strength > shape_.thinkClaim) {
                shape_.thinkClaim = hit.strength;
                claim = &hit;
            }
        }
        claim_ = claim;
    }

    bool selfSaid(const NamedFeeling &f) const { // "I feel used", "makes me feel used"; not "our car was used"
        const auto id = r_.word(f.subject).id;
        return f.whose == Whose::Nobodys ? f.first <= 3 : id == i_ || id == me_;
    }

    bool namesFeelingInside(const text::Hit &hit) const { // "I feel sad that you", "I feel close to you": a feeling, then what it is about
        for (std::size_t i = hit.first; i < hit.last; ++i)
            if (l_.is(r_, i, Kind::Feeling) && !l_.is(r_, i, Kind::ShyFeeling)) return true;
        return false;
    }

    void request() {
        for (const auto &hit : l_.hits(r_, Cue::Request)) {
            if (hit.strength < 2 || overlaps(hit, Cue::NotRequest) || l_.negated(r_, hit.first + 1)) continue;
            a_.add(Flag::MakesRequestOrNeed, r_.range(hit.first, hit.last), hit.strength);
            requestClause_.push_back(r_.word(hit.first).clause);
            if (r_.word(hit.first).id == i_) shape_.ownNeed = true;
        }
    }

    bool praised(const text::Hit &hit) const { return overlaps(hit, Cue::AbsolutePraise) || (shape_.gratitude >= 3 && shape_.onlyPleasant); }

    void blame() {
        for (const auto cue : {Cue::TraitBlame, Cue::ActBlame})
            for (const auto &hit : l_.hits(r_, cue))
                if (!praised(hit) && !inRequest(hit) && !deniedBlame(hit)) a_.add(Flag::BlamesPartner, r_.range(hit.first, hit.last), cue == Cue::TraitBlame ? hit.strength : std::min<std::uint8_t>(hit.strength, 2));
        for (const auto &hit : l_.hits(r_, Cue::Absolute))
            if (!praised(hit) && !inRequest(hit)) a_.add(Flag::Absolutes, r_.range(hit.first, hit.last), hit.strength);
        for (std::size_t i = 0; i < r_.size(); ++i)
            if (r_.word(i).id == you_ && r_.clauseStart(i) == i && (i == r_.sentenceStart(i) || !subordinate(i))) shape_.aboutYou = true;
        if (claim_ && shape_.thinkClaim >= 3) a_.add(Flag::BlamesPartner, r_.range(claim_->first, r_.clauseEnd(claim_->last - 1)), 2);
        if (a_[Flag::ContemptOrInsult] || shape_.needYou >= 3) a_.add(Flag::BlamesPartner, a_[Flag::ContemptOrInsult] ? range(Flag::ContemptOrInsult) : r_.range(0, r_.size()), 2);
    }

    text::Range range(Flag flag) const { return {a_[flag].span.start, a_[flag].span.end}; }

    bool subordinate(std::size_t clauseStart) const { return clauseStart > 0 && !(r_.word(clauseStart - 1).after); }
    bool inRequest(const text::Hit &hit) const {
        const bool asks = std::find(requestClause_.begin(), requestClause_.end(), r_.word(hit.first).clause) != requestClause_.end();
        return asks && shape_.needYou == 0 && hit.strength < 3;
    }
    bool deniedBlame(const text::Hit &hit) const { return hit.first > 0 && l_.negated(r_, hit.first); }

    void situation() {
        for (const auto &hit : l_.hits(r_, Cue::TimeSituation))
            if (!planned(hit)) a_.add(Flag::NamesSpecificSituation, r_.range(r_.clauseStart(hit.first), r_.clauseEnd(hit.first)), 3);
        for (const auto cue : {Cue::WhenEvent, Cue::YouEvent})
            for (const auto &hit : l_.hits(r_, cue))
                if (!planned(hit) && !overlaps(hit, Cue::EvaluativeEvent) && !overlaps(hit, Cue::Absolute) && !l_.negated(r_, hit.first))
                    a_.add(Flag::NamesSpecificSituation, r_.range(hit.first, r_.clauseEnd(hit.first)), 2);
    }

    bool planned(const text::Hit &hit) const {
        const auto sentence = r_.word(hit.first).sentence;
        for (const auto &plan : l_.hits(r_, Cue::OurPlan))
            if (r_.word(plan.first).sentence == sentence && plan.first <= hit.first) return true;
        return false;
    }

    void reason() {
        for (const auto &hit : l_.hits(r_, Cue::Reason)) {
            if (blamesInClause(hit.first)) continue;
            a_.add(Flag::GivesImpactOrReason, r_.range(hit.first, r_.clauseEnd(hit.first)), hit.strength);
        }
    }

    bool blamesInClause(std::size_t at) const {
        const auto clause = r_.word(at).clause;
        for (const auto cue : {Cue::TraitBlame, Cue::ActBlame})
            for (const auto &hit : l_.hits(r_, cue))
                if (r_.word(hit.first).clause == clause && hit.strength >= 3) return true;
        return false;
    }

    void ownership() {
        for (std::size_t i = 0; i + 1 < r_.size(); ++i) {
            if (r_.word(i).id != i_ || insideClaim(i)) continue;
            shape_.ownAct = true;
            ownAt_ = ownAt_ == none ? i : ownAt_;
        }
        const bool felt = (a_[Flag::NamesFeeling] || a_[Flag::FauxFeeling]) && firstPersonAnywhere();
        if (felt || (shape_.ownNeed && shape_.needYou == 0) || (shape_.ownAct && ownAt_ != none)) {
            const std::size_t at = ownAt_ == none ? 0 : ownAt_;
            a_.add(Flag::OwnsWithI, r_.range(at, std::min(r_.size(), at + 3)), felt || shape_.ownNeed ? 3 : 1);
        }
    }

    bool firstPersonAnywhere() const {
        for (std::size_t i = 0; i < r_.size(); ++i)
            if (l_.is(r_, i, Kind::FirstPerson)) return true;
        return a_[Flag::NamesFeeling].there && shape_.words <= 8;
    }

    bool insideClaim(std::size_t i) const {
        for (const auto &hit : l_.hits(r_, Cue::ThinkClaim))
            if (i >= hit.first && i < hit.last && !namesFeelingInside(hit)) return true;
        return shape_.needYou && !l_.hits(r_, Cue::NeedYou).empty() && l_.hits(r_, Cue::NeedYou).front().first == i;
    }

    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    const Language &l_;
    const text::Reading &r_;
    Analysis &a_;
    StatementShape shape_;
    const text::Hit *claim_ = nullptr;
    std::vector<std::uint16_t> requestClause_;
    std::size_t ownAt_ = none;
    std::uint32_t i_ = 0, you_ = 0, me_ = 0;
};

} // namespace

StatementShape findStatementFlags(const Language &language, const text::Reading &reading, Analysis &into) { return Flags(language, reading, into).find(); }

} // namespace heard::scoring
