#include "game/scoring/feedback.hpp"

#include "game/scoring/feedback_lines.hpp"
#include "game/scoring/verdict.hpp"

#include <algorithm>

namespace heard::scoring {
namespace {

using rules::Certainty;
using rules::Finding;
using rules::Flag;
using scenario::Listens;

const FlagLines *linesOf(Flag flag) {
    const auto all = flagLines();
    const auto it = std::find_if(all.begin(), all.end(), [&](const FlagLines &l) { return l.flag == flag; });
    return it == all.end() ? nullptr : &*it;
}

bool welcome(Flag flag) {
    const FlagLines *lines = linesOf(flag);
    return !lines || lines->welcome; // a card's own idea is welcome
}

std::string lineFor(const Finding &finding) {
    const FlagLines *lines = linesOf(finding.flag);
    if (!lines) return std::string(ideaLine());
    return std::string(finding.certainty == Certainty::Sure ? lines->sure : lines->maybe);
}

// The flags one thing a card listens for is told by.
std::vector<Flag> flagsOf(Listens what) {
    switch (what) {
    case Listens::Feeling: return {Flag::NamesFeeling};
    case Listens::OwnVoice: return {Flag::OwnsWithI};
    case Listens::Situation: return {Flag::NamesSpecificSituation};
    case Listens::Reason: return {Flag::GivesImpactOrReason};
    case Listens::Request: return {Flag::MakesRequestOrNeed};
    case Listens::NoBlame: return {Flag::ContemptOrInsult, Flag::Threat, Flag::BlamesPartner, Flag::Absolutes};
    case Listens::Content: return {Flag::ParaphrasesContent};
    case Listens::SpeakerFeeling: return {Flag::FeelingCorrect};
    case Listens::Validation: return {Flag::Validates};
    case Listens::Checking: return {Flag::ChecksOrOpenQuestion};
    case Listens::NoRebuttal: return {Flag::JudgmentOrContempt, Flag::RebutsOrDefends, Flag::MakesItAboutSelf, Flag::GivesAdvice};
    case Listens::Idea: return {Flag::Idea};
    }
    return {};
}

class Writer {
public:
    Writer(const rules::Verdict &verdict, const scenario::Rubric *rubric, bool partnerSaidYes) : v_(verdict), rubric_(rubric), yes_(partnerSaidYes) {}

    Feedback write() {
        listened();
        softMarks();
        out_.worked = worked();
        if (!yes_) out_.tryOut = tryOut();
        if (!out_.worked && !out_.tryOut && out_.marks.empty()) out_.nothing = std::string(yes_ ? untouchedLine() : nothingLine());
        return std::move(out_);
    }

private:
    Remark remark(std::uint16_t finding, std::string text) const { return {std::move(text), v_.findings[finding].span, finding}; }

    // A handful at most, none over another, none saying the same thing twice: a margin, not a report.
    void softMarks() {
        constexpr std::size_t handful = 4;
        constexpr std::array first{Flag::ContemptOrInsult, Flag::JudgmentOrContempt, Flag::Threat, Flag::RebutsOrDefends, Flag::BlamesPartner, Flag::FauxFeeling,
                                   Flag::Absolutes, Flag::Gaming, Flag::MakesItAboutSelf, Flag::GivesAdvice, Flag::FeelingCorrect, Flag::NamesFeeling,
                                   Flag::NamesSpeakerFeeling, Flag::NamesSpecificSituation, Flag::ParaphrasesContent, Flag::GivesImpactOrReason,
                                   Flag::MakesRequestOrNeed, Flag::Validates, Flag::ChecksOrOpenQuestion, Flag::Idea, Flag::OwnsWithI};
        for (const Flag flag : first)
            for (std::uint16_t i = 0; i < v_.findings.size() && out_.marks.size() < handful; ++i) {
                if (v_.findings[i].flag != flag || (yes_ && !welcome(flag))) continue;
                Remark mark = remark(i, lineFor(v_.findings[i]));
                const bool crowded = std::any_of(out_.marks.begin(), out_.marks.end(), [&](const Remark &other) {
                    return other.text == mark.text || (other.span.start < mark.span.end && mark.span.start < other.span.end);
                });
                if (!crowded) out_.marks.push_back(std::move(mark));
            }
        std::stable_sort(out_.marks.begin(), out_.marks.end(), [](const Remark &a, const Remark &b) { return a.span.start < b.span.start; });
    }

    void listened() {
        const auto &entries = rubric_ ? rubric_->listensFor : listensByDefault(v_.as);
        for (std::size_t i = 0; i < entries.size() && i < v_.there.size(); ++i) out_.listenedFor.push_back({entries[i].label.text, v_.there[i] != 0});
        out_.listened = v_.listened;
        out_.of = v_.listenedFor;
    }

    std::optional<std::uint16_t> findingOf(Flag flag, const std::string &idea) const {
        for (std::uint16_t i = 0; i < v_.findings.size(); ++i)
            if (v_.findings[i].flag == flag && (flag != Flag::Idea || v_.findings[i].idea == idea)) return i;
        return std::nullopt;
    }

    bool thin(std::uint16_t finding) const { return v_.findings[finding].flag == Flag::ParaphrasesContent && v_.findings[finding].level < 2; }

    std::optional<Remark> worked() const {
        if (findingOf(Flag::Gaming, {})) return std::nullopt;
        if (rubric_)
            for (const auto &line : rubric_->feedback) {
                if (!line.found) continue;
                for (const Flag flag : flagsOf(line.when))
                    if (const auto i = findingOf(flag, line.idea); i && welcome(flag) && !thin(*i) && v_.findings[*i].certainty == Certainty::Sure) return remark(*i, line.line.text);
            }
        constexpr std::array order{Flag::FeelingCorrect, Flag::NamesFeeling, Flag::Validates, Flag::MakesRequestOrNeed, Flag::ParaphrasesContent,
                                   Flag::NamesSpecificSituation, Flag::ChecksOrOpenQuestion, Flag::GivesImpactOrReason, Flag::OwnsWithI};
        for (const Certainty certainty : {Certainty::Sure, Certainty::Maybe})
            for (const Flag flag : order)
                if (const auto i = findingOf(flag, {}); i && !thin(*i) && v_.findings[*i].certainty == certainty) return remark(*i, lineFor(v_.findings[*i]));
        return std::nullopt;
    }

    std::optional<Remark> tryOut() const {
        constexpr std::array order{Flag::ContemptOrInsult, Flag::JudgmentOrContempt, Flag::Threat, Flag::RebutsOrDefends, Flag::BlamesPartner,
                                   Flag::FauxFeeling, Flag::Absolutes, Flag::Gaming, Flag::MakesItAboutSelf, Flag::GivesAdvice};
        for (const Certainty certainty : {Certainty::Sure, Certainty::Maybe})
            for (const Flag flag : order)
                if (const auto i = findingOf(flag, {}); i && v_.findings[*i].certainty == certainty) return remark(*i, againstLine(*i));
        return invitation();
    }

    std::string againstLine(std::uint16_t finding) const { // the script's own words for it, where it has some and the finding is sure
        const Flag flag = v_.findings[finding].flag;
        if (rubric_ && v_.findings[finding].certainty == Certainty::Sure)
            for (const auto &line : rubric_->feedback) {
                const auto flags = flagsOf(line.when);
                if (!line.found && (line.when == Listens::NoBlame || line.when == Listens::NoRebuttal) && std::find(flags.begin(), flags.end(), flag) != flags.end()) return line.line.text;
            }
        return lineFor(v_.findings[finding]);
    }

    // Something the card listens for and that is not there: offered, the heaviest first. Never a fault.
    std::optional<Remark> invitation() const {
        const auto &entries = rubric_ ? rubric_->listensFor : listensByDefault(v_.as);
        int heaviest = -1;
        for (std::size_t i = 0; i < entries.size() && i < v_.there.size(); ++i)
            if (!v_.there[i] && (heaviest < 0 || entries[i].weight > entries[static_cast<std::size_t>(heaviest)].weight) && !invitationText(entries[i]).empty())
                heaviest = static_cast<int>(i);
        if (heaviest < 0) return std::nullopt;
        return Remark{invitationText(entries[static_cast<std::size_t>(heaviest)]), {}, noFinding};
    }

    std::string invitationText(const scenario::ListensFor &entry) const {
        if (rubric_)
            for (const auto &line : rubric_->feedback)
                if (!line.found && line.when == entry.what && line.idea == entry.idea) return line.line.text;
        for (const Flag flag : flagsOf(entry.what))
            if (const FlagLines *lines = linesOf(flag); lines && lines->welcome) return std::string(lines->missing);
        return {};
    }

    const rules::Verdict &v_;
    const scenario::Rubric *rubric_;
    bool yes_;
    Feedback out_;
};

} // namespace

Feedback feedbackFor(const rules::Verdict &verdict, const scenario::Rubric *rubric, bool partnerSaidYes) {
    Feedback silent;
    if (verdict.unscored == rules::Unscored::Safety) {
        silent.helpPage = true;
        return silent;
    }
    if (verdict.unscored != rules::Unscored::Scored) {
        silent.nothing = std::string(nothingLine());
        return silent;
    }
    return Writer(verdict, rubric, partnerSaidYes).write();
}

} // namespace heard::scoring
