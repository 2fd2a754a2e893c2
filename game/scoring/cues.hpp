// Purpose: the names by which the scoring knows the cues and classes of the language data. Loading fails if the data lacks one.
// Owner: Scorer; const and thread-safe after loading.
#pragma once

#include "game/scoring/frame_words.hpp"
#include "game/text/negation.hpp"
#include "game/text/reading.hpp"
#include "game/text/tongue.hpp"

#include <array>
#include <string>
#include <tl/expected.hpp>

namespace heard::scoring {

enum class Cue : std::uint8_t {
    Request, NotRequest, Reason, TraitBlame, ActBlame, Absolute, AbsolutePraise, Contempt, NotContempt, Threat, Stonewall, TimeOut,
    Defensive, Gratitude, NotGratitude, ThinkClaim, NeedYou, TimeSituation, WhenEvent, YouEvent, EvaluativeEvent, OurPlan, Validate,
    Check, Rhetorical, ButTurn, Rebut, Advice, AboutSelf, Judge, Template, Opener, Reflecting, NotReflecting, HarmPlain, EverydayNot, SafetyNot
};
inline constexpr std::size_t cueCount = static_cast<std::size_t>(Cue::SafetyNot) + 1;

enum class Kind : std::uint8_t {
    Feeling, Faux, Concept, FirstPerson, SecondPerson, WePerson, ThirdPerson, ItSubject, Link, ShyFeeling, Adverb, NegTrait, Insult,
    Stopword, FunctionWord, GenericWord, HearFrame, OwnFrame, WeakContent, ClauseStart, Negator, AbsoluteWord, Limiter, PastForm
};
inline constexpr std::size_t kindCount = static_cast<std::size_t>(Kind::PastForm) + 1;

class Language {
public:
    static tl::expected<Language, std::string> load(const std::string &folder);

    text::Reading read(std::string_view utf8) const { return text::read(lexicon, utf8); }
    std::span<const text::Hit> hits(const text::Reading &r, Cue cue) const { return r.hits(cues_[static_cast<std::size_t>(cue)]); }
    bool is(const text::Reading &r, std::size_t i, Kind kind) const { return r.is(i, id(kind)); }
    std::size_t lengthOf(const text::Reading &r, std::size_t i, Kind kind) const { return r.lengthOf(i, id(kind)); }
    text::ClassId id(Kind kind) const { return kinds_[static_cast<std::size_t>(kind)]; }
    bool negated(const text::Reading &r, std::size_t i) const { return negation_.reaches(r, i); }
    bool within(const text::Reading &r, std::size_t i, Cue cue) const { // word i is part of such a cue
        for (const auto &hit : hits(r, cue))
            if (i >= hit.first && i < hit.last) return true;
        return false;
    }
    bool pleasant(text::ClassId family) const { return pleasant_[family]; }
    enum class Group : std::uint8_t { None, Feeling, Faux, Concept, Role };
    Group group(text::ClassId cls) const { return groups_[cls]; } // of a family such as feeling:sad, faux:hurt, concept:home, role:attack
    text::ClassId trueFamily(text::ClassId faux) const { return trueFamily_[faux]; } // what a faux feeling most often stands for

    const FrameWords &frameWords() const { return frameWords_; }

    text::Lexicon lexicon;

private:
    explicit Language(text::Lexicon loaded) : lexicon(std::move(loaded)), negation_(lexicon), frameWords_(lexicon) {}
    void sortFamilies();
    text::Negation negation_;
    FrameWords frameWords_;
    std::array<text::CueId, cueCount> cues_{};
    std::array<text::ClassId, kindCount> kinds_{};
    std::vector<bool> pleasant_;
    std::vector<Group> groups_;
    std::vector<text::ClassId> trueFamily_;
};

} // namespace heard::scoring
