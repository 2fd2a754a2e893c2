#include "game/scoring/frames.hpp"

#include "game/text/token.hpp"

namespace heard::scoring {
namespace {

constexpr std::size_t mostFrames = 64;

class Cutter {
public:
    Cutter(const Language &language, const text::Reading &reading) : l_(language), w_(language.frameWords()), r_(reading) {}

    std::vector<Frame> cut() {
        std::vector<std::size_t> starts;
        for (std::size_t i = 0; i < r_.size(); ++i)
            if (i == 0 || r_.word(i).clause != r_.word(i - 1).clause || opensMidClause(i, starts.back())) starts.push_back(i);
        std::vector<Frame> frames;
        for (std::size_t s = 0; s < starts.size() && frames.size() < mostFrames; ++s) {
            const std::size_t end = s + 1 < starts.size() ? starts[s + 1] : r_.size();
            frames.push_back(frame(starts[s], end));
        }
        return frames;
    }

private:
    std::uint32_t id(std::size_t i) const { return i < r_.size() ? r_.word(i).id : 0; }

    // A new subject inside a clause: "I feel like | you do not care", "I wish | we went out".
    bool opensMidClause(std::size_t i, std::size_t start) const {
        const std::size_t lead = leadOf(i, start);
        if (lead == start || !isSubject(i)) return isSubjectLead(i, start);
        return false;
    }

    // The frame opens where the joint or the helping word before its subject stands.
    bool isSubjectLead(std::size_t i, std::size_t start) const {
        for (std::size_t at = i; at < i + 3 && at < r_.size(); ++at) {
            if (r_.word(at).clause != r_.word(i).clause) return false;
            if (isSubject(at)) return leadOf(at, start) == i && i > start && hasVerbBefore(start, i);
        }
        return false;
    }

    std::size_t leadOf(std::size_t subject, std::size_t start) const {
        std::size_t at = subject;
        while (at > start && subject - at < 2 && (w_.helper(id(at - 1)) != Modal::None || w_.joint(id(at - 1)) != Connective::None) && r_.word(at - 1).after == 0) --at;
        return at;
    }

    bool hasVerbBefore(std::size_t start, std::size_t end) const { // more than a joint and a helping word stands there
        for (std::size_t i = start; i < end; ++i)
            if (w_.helper(id(i)) == Modal::None && w_.joint(id(i)) == Connective::None && !isPronoun(i)) return true;
        return false;
    }

    bool isPronoun(std::size_t i) const { return id(i) == w_.i || id(i) == w_.we || id(i) == w_.he || id(i) == w_.she || id(i) == w_.they || id(i) == w_.you || id(i) == w_.it; }

    bool isSubject(std::size_t i) const {
        const std::uint32_t word = id(i);
        if (word == w_.i || word == w_.we || word == w_.he || word == w_.she || word == w_.they) return word != 0;
        if (word != w_.you && word != w_.it) return false;
        if (r_.word(i).after != 0 || i + 1 >= r_.size()) return i > 0 && w_.helper(id(i - 1)) != Modal::None;
        return !w_.endsYou(id(i + 1));
    }

    Frame frame(std::size_t first, std::size_t last) const {
        Frame f;
        f.first = f.subjectAt = first;
        f.last = last;
        f.asked = r_.marksAfterSentence(first) & text::question;
        std::size_t at = first;
        while (at < last && w_.joint(id(at)) != Connective::None && !(at + 1 == last)) {
            const Connective c = w_.joint(id(at));
            if (c != Connective::And || f.connective == Connective::None) f.connective = c;
            ++at;
        }
        at = subjectFrom(at, last, f);
        for (; at < last; ++at) { // helping words and denial, up to the verb
            const Modal m = w_.helper(id(at));
            if (id(at) == w_.not_ || l_.is(r_, at, Kind::Negator)) f.negated = true;
            else if (m != Modal::None) f.modal = f.modal == Modal::None || f.modal == Modal::Be ? m : f.modal;
            else if (!l_.is(r_, at, Kind::Adverb)) break;
        }
        f.verb = at;
        for (std::size_t i = at; i < last; ++i) {
            f.negated = f.negated || id(i) == w_.not_;
            if (i > at || f.subject == Subject::None) f.object = objectAt(i);
            if (f.object != Object::None) break;
        }
        return f;
    }

    std::size_t subjectFrom(std::size_t at, std::size_t last, Frame &f) const {
        for (std::size_t i = at; i < last && i < at + 5; ++i) {
            const Subject s = subjectAt(i, last);
            if (s == Subject::None) {
                if (w_.helper(id(i)) != Modal::None && f.modal == Modal::None) { // "could you", "do not"
                    f.modal = w_.helper(id(i));
                    f.inverted = true;
                }
                if (id(i) == w_.not_) f.negated = true;
                if (w_.helper(id(i)) == Modal::None && id(i) != w_.not_ && !l_.is(r_, i, Kind::Adverb)) break;
                continue;
            }
            f.subject = s;
            f.subjectAt = i;
            return i + 1;
        }
        f.inverted = false;
        return at;
    }

    Subject subjectAt(std::size_t i, std::size_t last) const {
        const std::uint32_t word = id(i);
        if (word == 0) return l_.is(r_, i, Kind::ThirdPerson) ? Subject::Third : Subject::None;
        if (word == w_.i) return Subject::I;
        if (word == w_.you) return Subject::You;
        if (word == w_.we) return Subject::We;
        if (word == w_.my && i + 1 < last) return Subject::Mine;
        if (word == w_.our && i + 1 < last) return Subject::We;
        if (word == w_.your && i + 1 < last) return Subject::Yours;
        if (l_.is(r_, i, Kind::ThirdPerson)) return Subject::Third;
        if (l_.is(r_, i, Kind::ItSubject)) return Subject::It;
        return Subject::None;
    }

    Object objectAt(std::size_t i) const {
        const std::uint32_t word = id(i);
        if (word == 0) return Object::None;
        if (word == w_.me || word == w_.mine || word == w_.my) return Object::Me;
        if (word == w_.you || word == w_.your) return Object::You;
        if (word == w_.us || word == w_.our) return Object::Us;
        if (l_.is(r_, i, Kind::ThirdPerson)) return Object::Third;
        return word == w_.it ? Object::It : Object::None;
    }

    const Language &l_;
    const FrameWords &w_;
    const text::Reading &r_;
};

} // namespace

std::vector<Frame> framesOf(const Language &language, const text::Reading &reading) { return Cutter(language, reading).cut(); }

} // namespace heard::scoring
