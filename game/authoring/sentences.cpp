#include "game/authoring/content.hpp"
#include "game/authoring/lines.hpp"
#include "game/rules/feelings.hpp"
#include "game/scenario/words.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace heard::authoring {

namespace {

using scenario::Scenario;
using scenario::Step;
using scenario::StepKind;

// Words the program never shows: they judge a person, or speak of the machinery.
constexpr std::array<std::string_view, 12> neverShown{"blame", "blaming", "contempt", "defensive", "stonewalling", "disguised", "gaming", "wrong", "fault", "rubric", "match", "debrief"};

// The first of those words in the text, whole words only; empty if there is none.
std::string_view neverShownIn(const std::string &text) {
    std::string lower;
    for (const char c : text) lower += static_cast<char>(std::isalpha(static_cast<unsigned char>(c)) ? std::tolower(static_cast<unsigned char>(c)) : ' ');
    lower = " " + lower + " ";
    for (const std::string_view word : neverShown)
        if (lower.find(" " + std::string(word) + " ") != std::string::npos) return word;
    return {};
}

void tone(Findings &findings, const std::string &path, const scenario::Line &line) {
    const std::string_view word = neverShownIn(line.text);
    if (!word.empty()) findings.add("HS304", path, "“" + std::string(word) + "” is a word we do not show.", "Say it as a person would across a table; scenarios/CARE.md has examples.");
    if (line.text.find('!') != std::string::npos) findings.add("HS304", path, "There is an exclamation mark.", "An offer is quieter; end with a full stop.");
    if (line.text.find_first_of("'\"") != std::string::npos || line.text.find("...") != std::string::npos)
        findings.add("HS305", path, "There are straight quotes or three dots.", "Use ’ “ ” and … in what is shown.");
    if (line.text.find_first_not_of(' ') == std::string::npos) findings.add("HS303", path, "This sentence is empty.", "Write it.");
}

// Where one acts and the other waits, the one who waits reads something, too.
bool oneWaits(const Step &step) {
    switch (step.kind) {
    case StepKind::Ask:
    case StepKind::Speak:
    case StepKind::Reflect:
    case StepKind::Confirm:
    case StepKind::More:
    case StepKind::Request:
    case StepKind::FeltHeard: return true;
    case StepKind::Choose: return !step.sealed;
    default: return false;
    }
}

bool speaksOfRoles(const Scenario &scenario, const std::string &text) {
    return !scenario.onlyUs && (text.find(scenario.a.name.text) != std::string::npos || text.find(scenario.b.name.text) != std::string::npos);
}

void names(Findings &findings, const std::vector<std::string> &list, const std::string &path) {
    for (std::size_t i = 0; i < list.size(); ++i)
        if (!rules::cardNamed(list[i]))
            findings.add("HS301", path + "[" + std::to_string(i) + "]", "“" + list[i] + "” is no feeling or need that can be laid.", "Choose one of the list in scenarios/README.md.");
}

void rubric(Findings &findings, const scenario::Rubric &rubric, const std::string &path) {
    names(findings, rubric.feelings, path + ".feelings");
    names(findings, rubric.nearFeelings, path + ".nearFeelings");
    for (const std::string &name : rubric.nearFeelings)
        if (std::find(rubric.feelings.begin(), rubric.feelings.end(), name) != rubric.feelings.end())
            findings.add("HS310", path + ".nearFeelings", "“" + name + "” stands among the feelings that fit and among those that come near.", "Keep it in one of the two.");
}

} // namespace

void checkSentences(Findings &findings, const Scenario &scenario) {
    forEachLine(scenario, [&](const std::string &path, const scenario::Line &line) { tone(findings, path, line); });
    for (std::size_t i = 0; i < scenario.steps.size(); ++i) {
        const Step &step = scenario.steps[i];
        const std::string path = pathOfStep(i);
        if (oneWaits(step) && !step.waiting) findings.add("HS303", path, "Whoever waits at “" + step.id + "” has nothing to read.", "Add “waiting”: one kind sentence.");
        if (speaksOfRoles(scenario, step.prompt.text) && !step.promptUs)
            findings.add("HS306", path + ".prompt", "The prompt names one of the couple on the card, and there is none for playing as us.", "Add “promptUs”.");
        if (step.promptUs && speaksOfRoles(scenario, step.promptUs->text))
            findings.add("HS306", path + ".promptUs", "The sentence for playing as us names one of the couple on the card.", "Say it without the name.");
        const bool listened = step.kind == StepKind::Speak || step.kind == StepKind::Reflect;
        if (listened && !step.rubric) findings.add("HS303", path, "“" + step.id + "” does not say what it listens for.", "Add a “rubric”.");
        if (step.rubric) rubric(findings, *step.rubric, path + ".rubric");
    }
    if (speaksOfRoles(scenario, scenario.situationUs.text) || speaksOfRoles(scenario, scenario.closing.text))
        findings.add("HS306", "situationUs", "A sentence that is also shown when played as us names one of the couple.", "Say it without the name.");
}

} // namespace heard::authoring
