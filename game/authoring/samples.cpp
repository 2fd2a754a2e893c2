#include "game/authoring/content.hpp"
#include "game/authoring/lines.hpp"
#include "game/rules/feelings.hpp"
#include "game/rules/move.hpp"
#include "game/scenario/words.hpp"

#include <algorithm>

namespace heard::authoring {

namespace {

using scenario::Quality;
using scenario::Sample;
using scenario::Step;
using scenario::StepKind;

bool needsSamples(StepKind kind) {
    return kind == StepKind::Speak || kind == StepKind::Reflect || kind == StepKind::Confirm || kind == StepKind::Ideas || kind == StepKind::Request ||
           kind == StepKind::Appreciate;
}
bool bothAct(StepKind kind) { return kind == StepKind::Ideas || kind == StepKind::Request || kind == StepKind::Appreciate; }

std::int64_t codePoints(std::string_view text) {
    return std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u; });
}

// Practice, the demo and this check take a sample for a seat and a quality; each must be there.
void coverage(Findings &findings, const Step &step, const std::string &path) {
    const std::vector<std::optional<Seat>> seats = bothAct(step.kind) ? std::vector<std::optional<Seat>>{Seat::A, Seat::B} : std::vector<std::optional<Seat>>{std::nullopt};
    for (const auto &seat : seats)
        for (const Quality quality : {Quality::Good, Quality::Middling, Quality::Poor}) {
            const bool there =
                std::any_of(step.samples.begin(), step.samples.end(), [&](const Sample &sample) { return sample.quality == quality && sample.seat == seat; });
            const std::string who = !seat ? "" : *seat == Seat::A ? " of seat a" : " of seat b";
            if (!there)
                findings.add("HS302", path, "“" + step.id + "” has no " + std::string(wordFor(quality)) + " sample reply" + who + ".", "Add one, as a person would type it.");
        }
}

void ideaLines(Findings &findings, const std::string &text, const std::string &path) {
    std::size_t count = 0, start = 0;
    while (start <= text.size()) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string idea = text.substr(start, end - start);
        if (codePoints(idea) > static_cast<std::int64_t>(rules::maxIdeaCodePoints) || idea.empty())
            findings.add("HS307", path, "An idea has between 1 and " + std::to_string(rules::maxIdeaCodePoints) + " characters.", "Write one small idea a line.");
        ++count;
        start = end + 1;
    }
    if (count > rules::maxIdeas) findings.add("HS307", path, "There are more than four ideas.", "Keep the four that matter.");
}

void oneSample(Findings &findings, const Step &step, const Sample &sample, const std::string &path) {
    const bool lays = step.lays && (step.kind == StepKind::Speak || step.kind == StepKind::Reflect);
    if (!sample.lay.empty() && !lays) findings.add("HS308", path + ".lay", "Nothing is laid face down at “" + step.id + "”.", "Take “lay” out, or set “lays” in the step.");
    for (std::size_t i = 0; i < sample.lay.size(); ++i)
        if (!rules::cardNamed(sample.lay[i]))
            findings.add("HS301", path + ".lay[" + std::to_string(i) + "]", "“" + sample.lay[i] + "” is no feeling or need that can be laid.", "Choose one of the list in scenarios/README.md.");
    if (sample.lay.size() == 2 && sample.lay[0] == sample.lay[1]) findings.add("HS308", path + ".lay", "The same is laid twice.", "Keep one of the two.");
    if (sample.seat && !bothAct(step.kind)) findings.add("HS309", path + ".seat", "Only one acts here; a seat is not needed.", "Take “seat” out.");
    if (!sample.seat && bothAct(step.kind)) findings.add("HS309", path, "Both act here, and this reply does not say whose it is.", "Add “seat”: a or b.");
    if (step.kind == StepKind::Ideas) return ideaLines(findings, sample.text, path + ".text");
    if (sample.text.find('\n') != std::string::npos) findings.add("HS307", path + ".text", "This reply has more than one line.", "Write it on one line.");
    if (codePoints(sample.text) > static_cast<std::int64_t>(rules::maxTextCodePoints))
        findings.add("HS307", path + ".text", "This reply is longer than anybody may type.", "Keep it to two sentences.");
}

} // namespace

void checkSamples(Findings &findings, const scenario::Scenario &scenario) {
    for (std::size_t i = 0; i < scenario.steps.size(); ++i) {
        const Step &step = scenario.steps[i];
        if (!needsSamples(step.kind)) continue;
        const std::string path = pathOfStep(i);
        coverage(findings, step, path);
        for (std::size_t k = 0; k < step.samples.size(); ++k) oneSample(findings, step, step.samples[k], path + ".samples[" + std::to_string(k) + "]");
    }
}

} // namespace heard::authoring
