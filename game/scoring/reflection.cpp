#include "game/scoring/reflection.hpp"

#include <algorithm>

namespace heard::scoring {
namespace {

using rules::Flag;

// How much of the main point came back: 0 none, 1 thin or partly off, 2 there.
int paraphrase(const Overlap &o, const FeltInReply &felt, const Analysis &a, std::size_t words) {
    if (felt.clash) return 0;
    const bool turned = a[Flag::RebutsOrDefends] || a[Flag::JudgmentOrContempt] || a[Flag::MakesItAboutSelf];
    const int share = o.said ? o.shared * 100 / o.said : 0;
    if (turned || a[Flag::GivesAdvice]) return o.shared >= 2 && (felt.named || share >= 40) ? 1 : o.shared >= 1 && felt.correct ? 1 : 0;
    if (o.swapped) return o.shared >= 1 ? 1 : 0;
    if (felt.named && !felt.correct) return o.shared >= 1 && o.novel <= o.shared + 1 ? 1 : 0;
    const bool rich = o.given >= 3 && words >= 7;
    if (o.shared >= 3 || (o.shared >= 2 && (share >= 40 || rich)) || (o.shared >= 1 && (share >= 60 || (rich && o.novel <= 4)))) return 2;
    if (o.shared >= 1) return rich && felt.correct ? 2 : 1;
    if (felt.correct && o.given - o.novel >= 0 && o.given >= 3 && words >= 8) return 2;
    return felt.correct && o.given >= 1 ? 1 : 0;
}

// The label guidelines' scale: 4 the main point, the feeling and an acknowledgement; faults cap it.
std::uint8_t overall(const Analysis &a) {
    const int p = a[Flag::ParaphrasesContent] ? a[Flag::ParaphrasesContent].level : 0;
    const bool named = a[Flag::NamesSpeakerFeeling].there, feeling = a[Flag::FeelingCorrect].there;
    const bool ack = a[Flag::Validates] || a[Flag::ChecksOrOpenQuestion];
    if (a[Flag::Gaming] || a[Flag::JudgmentOrContempt]) return 0;
    if (a[Flag::RebutsOrDefends]) return p >= 1 && (feeling || p == 2) ? 1 : 0;
    if (a[Flag::MakesItAboutSelf]) return p >= 1 ? 1 : 0;
    if (named && !feeling) return p == 0 ? 0 : 1;
    int score = 0;
    if (p == 2) score = feeling && ack ? 4 : feeling || ack ? 3 : 2;
    else if (p == 1) score = feeling || ack ? 2 : 1;
    else score = feeling ? 1 : ack ? 1 : 0;
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
        if (reply.marksAfterSentence(i) & 4) score -= 2; // a question mark
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

Analysis analyseReflection(const Language &l, const text::Reading &statement, const text::Reading &reply, const std::vector<std::string> &laid,
                           const std::vector<std::string> &fitting) {
    Analysis a;
    a.as = rules::TextAs::Reflection;
    a.unscored = rules::Unscored::Scored;
    if (reply.empty()) return a;
    const text::Range whole = reply.range(0, reply.size());
    a.whole = {whole.start, whole.end};
    const Overlap o = overlapOf(l, statement, reply);
    const FeltInReply felt = feelingsGivenBack(l, statement, reply, laid, fitting);
    findMoves(l, statement, reply, o, a);
    if (felt.named) a.add(Flag::NamesSpeakerFeeling, reply.range(felt.first, felt.last), 3);
    if (felt.correct) a.add(Flag::FeelingCorrect, reply.range(felt.first, felt.last), laid.empty() ? 2 : 3);
    const Gaming gaming = gamingIn(l, statement, reply, o);
    int p = paraphrase(o, felt, a, reply.size());
    if (gaming == Gaming::Parrot || gaming == Gaming::Heap) p = o.shared > 0 ? 1 : 0;
    if (gaming == Gaming::Template) p = 0;
    if (p > 0) {
        const std::size_t last = o.last > o.first ? o.last : reply.size();
        a.add(Flag::ParaphrasesContent, reply.range(o.last > o.first ? o.first : 0, last), p == 2 && o.shared >= 3 ? 3 : 2, static_cast<std::uint8_t>(p));
    }
    addGaming(reply, gaming, a);
    a.overall = overall(a);
    a.isReflection = givesBack(l, reply, o, a);
    return a;
}

} // namespace heard::scoring
