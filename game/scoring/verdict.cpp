#include "game/scoring/verdict.hpp"

#include "game/scoring/plain_phrase.hpp"

#include <algorithm>

namespace heard::scoring {
namespace {

using rules::Certainty;
using rules::Finding;
using rules::Flag;
using scenario::Listens;
using scenario::ListensFor;

bool told(const Analysis &a, Flag flag) { return a[flag].there && a[flag].strength >= 2; } // praise needs the certainty a hint needs

bool anyTold(const Analysis &a, std::initializer_list<Flag> flags) {
    return std::any_of(flags.begin(), flags.end(), [&](Flag f) { return told(a, f); });
}

std::optional<text::Range> findIdea(const Language &language, const text::Reading &reading, const scenario::Idea &idea) {
    for (const auto &synonym : idea.synonyms)
        if (const auto found = plainPhraseIn(language, reading, synonym)) return found;
    return std::nullopt;
}

void addFlags(const Analysis &a, rules::Verdict &verdict) {
    for (std::size_t i = 0; i < flagCount; ++i) {
        const Found &found = a.flags[i];
        if (!found.there || found.strength < 2 || found.span.start >= found.span.end) continue;
        verdict.findings.push_back({static_cast<Flag>(i), found.strength >= 3 ? Certainty::Sure : Certainty::Maybe, found.level, {}, found.span});
    }
}

bool guessFits(const Language &language, const ScoreRequest &request) {
    for (const auto &laid : request.laid)
        for (const auto &guess : request.guessed) {
            if (laid == guess) return true;
            const text::Reading a = language.read(laid), b = language.read(guess);
            if (a.empty() || b.empty()) continue;
            for (const auto &x : a.classesAt(0))
                for (const auto &y : b.classesAt(0))
                    if (language.group(x.cls) == Language::Group::Feeling && language.group(y.cls) == Language::Group::Feeling && x.cls == y.cls) return true;
        }
    return false;
}

} // namespace

const std::vector<ListensFor> &listensByDefault(rules::TextAs as) {
    static const std::vector<ListensFor> statement{{Listens::Feeling, {}, 1, {"feeling", "a feeling of your own"}},
                                                   {Listens::OwnVoice, {}, 1, {"own-voice", "your own view, said as yours"}},
                                                   {Listens::Situation, {}, 1, {"situation", "what happened, as a camera would see it"}},
                                                   {Listens::Reason, {}, 1, {"reason", "why it matters, or what would help"}}};
    static const std::vector<ListensFor> reflection{{Listens::Content, {}, 1, {"content", "what was said, in your words"}},
                                                    {Listens::SpeakerFeeling, {}, 1, {"speaker-feeling", "the feeling underneath"}},
                                                    {Listens::Validation, {}, 1, {"validation", "that it makes sense"}},
                                                    {Listens::Checking, {}, 1, {"checking", "asking if that is it, or if there is more"}}};
    return as == rules::TextAs::Statement ? statement : reflection;
}

bool isThere(const ListensFor &entry, const Analysis &a, const std::vector<std::string> &ideas, bool byDefault) {
    switch (entry.what) {
    case Listens::Feeling: return told(a, Flag::NamesFeeling);
    case Listens::OwnVoice: return told(a, Flag::OwnsWithI) && a.statementClass != rules::StatementClass::DisguisedYou;
    case Listens::Situation: return told(a, Flag::NamesSpecificSituation);
    case Listens::Reason: return told(a, Flag::GivesImpactOrReason) || (byDefault && told(a, Flag::MakesRequestOrNeed));
    case Listens::Request: return told(a, Flag::MakesRequestOrNeed);
    case Listens::NoBlame: return !anyTold(a, {Flag::BlamesPartner, Flag::ContemptOrInsult, Flag::Threat, Flag::Absolutes});
    case Listens::Content: return told(a, Flag::ParaphrasesContent) && a[Flag::ParaphrasesContent].level == 2 && !told(a, Flag::Gaming);
    case Listens::SpeakerFeeling: return told(a, Flag::FeelingCorrect) && !told(a, Flag::Gaming);
    case Listens::Validation: return told(a, Flag::Validates);
    case Listens::Checking: return told(a, Flag::ChecksOrOpenQuestion);
    case Listens::NoRebuttal: return !anyTold(a, {Flag::RebutsOrDefends, Flag::GivesAdvice, Flag::MakesItAboutSelf, Flag::JudgmentOrContempt});
    case Listens::Idea: return std::find(ideas.begin(), ideas.end(), entry.idea) != ideas.end();
    }
    return false;
}

rules::Verdict verdictOf(const Language &language, const text::Reading &reading, const Analysis &a, const ScoreRequest &request) {
    rules::Verdict verdict;
    verdict.as = a.as;
    verdict.unscored = a.unscored;
    if (a.unscored != rules::Unscored::Scored) return verdict;
    verdict.statementClass = a.statementClass;
    verdict.overall = a.overall;
    addFlags(a, verdict);
    std::vector<std::string> ideas;
    if (request.rubric)
        for (const auto &idea : request.rubric->ideas)
            if (const auto range = findIdea(language, reading, idea)) {
                ideas.push_back(idea.id);
                verdict.findings.push_back({Flag::Idea, Certainty::Sure, 1, idea.id, {range->start, range->end}});
            }
    std::stable_sort(verdict.findings.begin(), verdict.findings.end(), [](const Finding &x, const Finding &y) { return x.span.start < y.span.start; });
    const bool fits = guessFits(language, request);
    const auto &listens = request.rubric ? request.rubric->listensFor : listensByDefault(a.as);
    for (const auto &entry : listens) {
        const bool there = isThere(entry, a, ideas, !request.rubric) || (entry.what == Listens::SpeakerFeeling && fits);
        verdict.there.push_back(there ? 1 : 0);
        verdict.listenedFor = static_cast<std::uint8_t>(std::min(255, verdict.listenedFor + entry.weight));
        if (there) verdict.listened = static_cast<std::uint8_t>(std::min(255, verdict.listened + entry.weight));
    }
    return verdict;
}

} // namespace heard::scoring
