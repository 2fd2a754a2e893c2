#include "game/scoring/reflection.hpp"

#include "game/text/token.hpp"

#include <algorithm>

namespace heard::scoring {
namespace {

using rules::Flag;

// Words that tell, apart from questions.
int toldWords(const Language &l, const text::Reading &reply) {
    std::size_t told = 0;
    for (std::size_t i = 0; i < reply.size(); i = reply.sentenceEnd(i))
        if (!(reply.marksAfterSentence(i) & text::question)) told += reply.sentenceEnd(i) - i;
        else if (reply.word(i).after == 0) told += reply.clauseEnd(i) - i; // "you want the towels up, is that it?"
    for (const auto &opener : l.hits(reply, Cue::Opener)) told -= std::min<std::size_t>(told, opener.last - opener.first); // "I hear you" tells nothing
    return static_cast<int>(told);
}

// How much of the main point came back: 0 none, 1 thin or partly off, 2 there.
int paraphrase(const Language &l, const Overlap &o, const FeltInReply &felt, const Analysis &a, const text::Reading &reply) {
    if (felt.clash) return 0;
    const bool acknowledged = a[Flag::Validates] || a[Flag::ChecksOrOpenQuestion];
    const int share = o.said ? (o.shared * 100 + o.weak * 50) / o.said : 0;
    if (a[Flag::JudgmentOrContempt] || a[Flag::MakesItAboutSelf]) return 0;
    if (a[Flag::RebutsOrDefends] || a[Flag::GivesAdvice]) return o.shared >= 1 || felt.correct ? 1 : 0;
    if (o.swapped) return o.shared >= 1 ? 1 : 0;
    const bool elsewhere = o.novel > 2 * o.shared + 1; // mostly about something the statement does not speak of
    if (felt.named && !felt.correct) return o.shared >= 1 && !elsewhere ? 1 : 0;
    const int told = toldWords(l, reply);
    if (o.shared >= 2 && told >= 9) return 2;
    if (o.shared >= 1 && told >= 9 && (felt.correct || !elsewhere || share >= 40)) return 2;
    if (felt.correct && told >= 9 && o.given >= 2 && o.novel <= 6) return 2;
    bool you = false;
    for (std::size_t i = 0; i < reply.size(); ++i) you = you || (l.is(reply, i, Kind::SecondPerson) && !l.within(reply, i, Cue::Opener));
    if (a[Flag::Validates] && you && told >= 9) return 2; // words of one's own, and no sign that they are about something else
    if (o.shared >= 1 || o.weak >= 2) return elsewhere && !felt.correct ? 0 : 1;
    if (felt.correct) return 1;
    return (acknowledged && o.novel <= 1) || (you && told >= 9 && !felt.named) ? 1 : 0;
}

// The label guidelines' scale: 4 the main point, the feeling and an acknowledgement; faults cap it.
std::uint8_t overall(const Analysis &a) {
    const int p = a[Flag::ParaphrasesContent] ? a[Flag::ParaphrasesContent].level : 0;
    const bool named = a[Flag::NamesSpeakerFeeling].there, feeling = a[Flag::FeelingCorrect].there;
    const bool ack = a[Flag::Validates] || a[Flag::ChecksOrOpenQuestion];
    if (a[Flag::Gaming] || a[Flag::JudgmentOrContempt] || a[Flag::MakesItAboutSelf]) return 0;
    if (a[Flag::RebutsOrDefends]) return p >= 1 && feeling ? 1 : 0;
    if (named && !feeling) return p == 0 ? 0 : 1;
    int score = 0;
    if (p == 2) score = feeling && ack ? 4 : feeling || ack ? 3 : 2;
    else if (p == 1) score = feeling || ack ? 2 : 1;
    else score = feeling || ack ? 1 : 0;
    if (a[Flag::GivesAdvice]) score = std::min(score, p >= 1 && (feeling || ack) ? 2 : p >= 1 ? 1 : 0);
    return static_cast<std::uint8_t>(score);
}

bool givesBack(const Language &l, const text::Reading &reply, const Overlap &o, const Analysis &a) {
    int score = 0;
    score += static_cast<int>(std::min<std::size_t>(3, l.hits(reply, Cue::Reflecting).size())) * 2;
    score += std::min(3, o.shared);
    score += a[Flag::NamesSpeakerFeeling] ? 2 : 0;
    score -= static_cast<int>(std::min<std::size_t>(4, l.hits(reply, Cue::NotReflecting).size())) * 2;
    for (std::size_t i = 0; i < reply.size(); i = reply.sentenceEnd(i))
        if (reply.marksAfterSentence(i) & text::question) score -= 2;
    return score >= 2;
}

void addGaming(const text::Reading &reply, Gaming gaming, Analysis &a) {
    if (gaming == Gaming::None) return;
    a.add(Flag::Gaming, reply.range(0, reply.size()), gaming == Gaming::Template ? 2 : 3);
    if (gaming == Gaming::Parrot) { // the words are the speaker's, feeling and all
        a.drop(Flag::NamesSpeakerFeeling);
        a.drop(Flag::FeelingCorrect);
    }
    a.drop(Flag::Validates);
    a.drop(Flag::ChecksOrOpenQuestion);
}

} // namespace

ReflectionRead readReflection(const Language &l, const text::Reading &statement, const text::Reading &reply, const std::vector<std::string> &laid,
                              const std::vector<std::string> &fitting) {
    ReflectionRead read;
    Analysis &a = read.byRule;
    a.as = rules::TextAs::Reflection;
    a.unscored = rules::Unscored::Scored;
    if (reply.empty()) return read;
    const text::Range whole = reply.range(0, reply.size());
    a.whole = {whole.start, whole.end};
    const Overlap &o = read.overlap = overlapOf(l, statement, reply);
    const FeltInReply &felt = read.felt = feelingsGivenBack(l, statement, reply, laid, fitting);
    findMoves(l, statement, reply, felt.correct, a);
    if (felt.named) a.add(Flag::NamesSpeakerFeeling, reply.range(felt.first, felt.last), 3);
    if (felt.correct) a.add(Flag::FeelingCorrect, reply.range(felt.first, felt.last), laid.empty() ? 2 : 3);
    const Gaming gaming = gamingIn(l, statement, reply, o);
    int p = paraphrase(l, o, felt, a, reply);
    if (gaming == Gaming::Parrot || gaming == Gaming::Heap) p = o.shared > 0 ? 1 : 0;
    if (gaming == Gaming::Template) p = 0;
    if (p > 0) {
        const std::size_t last = o.last > o.first ? o.last : reply.size();
        a.add(Flag::ParaphrasesContent, reply.range(o.last > o.first ? o.first : 0, last), p == 2 && o.shared >= 3 ? 3 : 2, static_cast<std::uint8_t>(p));
    }
    addGaming(reply, gaming, a);
    a.overall = overall(a);
    a.isReflection = givesBack(l, reply, o, a);
    return read;
}

Analysis analyseReflection(const Language &language, const text::Reading &statement, const text::Reading &reply, const std::vector<std::string> &laid,
                           const std::vector<std::string> &fitting) {
    return readReflection(language, statement, reply, laid, fitting).byRule;
}

} // namespace heard::scoring
