#include "game/authoring/explain.hpp"

#include "game/scoring/feedback.hpp"
#include "game/text/unicode.hpp"

#include <algorithm>
#include <array>

namespace heard::authoring {
namespace {

constexpr std::array<const char *, 21> flagWords{
    "names a feeling", "an interpretation worded as a feeling", "speaks for itself", "one specific situation", "an effect or a reason", "a request or a need",
    "may be heard as an accusation", "always or never", "an insult or mockery", "a threat",
    "gives back what was said", "names the speaker’s feeling", "the feeling fits", "says that it makes sense", "checks or asks openly",
    "answers back", "gives advice", "turns to oneself", "judges", "would fit anything", "an idea of the card"};
constexpr std::array<const char *, 9> classWords{"contempt", "stonewalling", "defensive", "gratitude", "a claim about the other in “I” form", "blame",
                                                 "a full I-statement", "part of an I-statement", "neutral or off topic"};
constexpr std::array<const char *, 5> unscoredWords{"", "Nothing typed.", "Another language, or a mixed one: left unscored.", "Too little to say anything.",
                                                    "Speaks of harm: no score, the help lines only."};

std::string underlined(const std::u32string &typed, rules::Span span) { // the words around the span on one line, marks below
    constexpr std::size_t around = 30;
    const std::size_t from = span.start > around ? span.start - around : 0, to = std::min<std::size_t>(typed.size(), span.end + around);
    std::u32string shown = typed.substr(from, to - from);
    for (char32_t &c : shown)
        if (c < 0x20) c = U' ';
    return "    " + text::encode(shown) + "\n    " + std::string(span.start - from, ' ') + std::string(span.end - span.start, '~') + "\n";
}

// The heaviest facts that stand on words, as the words themselves: "you ignored me" (strong).
std::string becauseOf(const std::u32string &typed, const std::vector<scoring::Reason> &reasons) {
    constexpr int strong = 800, fair = 300, most = 3;
    std::string out;
    std::vector<rules::Span> told;
    for (const auto &reason : reasons) {
        if (reason.weight < fair / 3 || static_cast<int>(told.size()) == most) break;
        if (reason.span.start >= reason.span.end || std::find(told.begin(), told.end(), reason.span) != told.end()) continue;
        told.push_back(reason.span);
        out += (out.empty() ? "    because of “" : ", “") + text::encode(typed.substr(reason.span.start, reason.span.end - reason.span.start)) + "” (" +
               (reason.weight >= strong ? "strong" : reason.weight >= fair ? "fair" : "slight") + ", " + reason.fact + ")";
    }
    return out.empty() ? out : out + "\n";
}

std::string listenedFor(const scoring::Feedback &feedback) {
    std::string out = "Listened for: " + std::to_string(feedback.listened) + " of " + std::to_string(feedback.of) + "\n";
    for (const auto &entry : feedback.listenedFor) out += std::string("  [") + (entry.there ? 'x' : ' ') + "] " + entry.label + "\n";
    if (feedback.worked) out += "What worked: " + feedback.worked->text + "\n";
    if (feedback.tryOut) out += "To try: " + feedback.tryOut->text + "\n";
    if (!feedback.nothing.empty()) out += feedback.nothing + "\n";
    return out;
}

} // namespace

std::string explain(const scoring::Scorer &scorer, const scoring::ScoreRequest &request) {
    const rules::Verdict verdict = scorer.score(request);
    if (verdict.unscored != rules::Unscored::Scored) return std::string(unscoredWords[static_cast<std::size_t>(verdict.unscored)]) + "\n";
    std::string out = request.as == rules::TextAs::Statement ? std::string("Read as: ") + classWords[static_cast<std::size_t>(verdict.statementClass)] + "\n"
                                                             : "Overall: " + std::to_string(verdict.overall) + " of 4\n";
    const std::u32string typed = text::decode(request.text);
    for (const auto &finding : verdict.findings) {
        out += std::string(finding.certainty == rules::Certainty::Sure ? "sure:  " : "maybe: ") + flagWords[static_cast<std::size_t>(finding.flag)];
        if (!finding.idea.empty()) out += " (" + finding.idea + ")";
        if (finding.flag == rules::Flag::ParaphrasesContent) out += finding.level == 2 ? ", the main point" : ", thinly";
        out += "\n" + underlined(typed, finding.span);
        if (finding.flag != rules::Flag::Idea) out += becauseOf(typed, scorer.reasons(request, finding.flag));
    }
    return out + listenedFor(scoring::feedbackFor(verdict, request.rubric, false));
}

} // namespace heard::authoring
