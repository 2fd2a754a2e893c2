#include "game/authoring/scored_samples.hpp"

#include "game/authoring/lines.hpp"
#include "game/scenario/words.hpp"

#include <algorithm>

namespace heard::authoring {

namespace {

using rules::StatementClass;
using rules::Unscored;
using scenario::Quality;
using scenario::Sample;
using scenario::Step;
using scenario::StepKind;

// How a class of statement ranks here, only to compare samples of one step with each other.
int rankOf(StatementClass found) {
    switch (found) {
    case StatementClass::StatementFull:
    case StatementClass::Gratitude: return 4;
    case StatementClass::StatementPartial: return 3;
    case StatementClass::NeutralOrOfftopic: return 2;
    case StatementClass::DisguisedYou: return 1;
    default: return 0;
    }
}

// Kind and overall first; what this card listens for decides between equals.
int valueOf(const rules::Verdict &verdict) {
    const int main = verdict.as == rules::TextAs::Statement ? rankOf(verdict.statementClass) : verdict.overall;
    const int share = verdict.listenedFor == 0 ? 0 : 100 * verdict.listened / verdict.listenedFor;
    return main * 1000 + share;
}

struct Scored {
    std::size_t index;
    Quality quality;
    int value;
};

// The k-th good sample of a reflect step answers the k-th good sample of the speak step before it; so do the others, in turn.
class StepScores {
public:
    StepScores(Findings &findings, const scoring::Scorer &scorer, const Step &step, const Step *spoken, std::string path)
        : findings_(findings), scorer_(scorer), step_(step), path_(std::move(path)) {
        if (spoken == nullptr) return;
        for (const Sample &sample : spoken->samples)
            if (sample.quality == Quality::Good) spoken_.push_back(&sample);
    }

    void run() {
        std::size_t turn[3] = {0, 0, 0};
        std::vector<Scored> scored;
        for (std::size_t i = 0; i < step_.samples.size(); ++i) {
            const Sample &sample = step_.samples[i];
            const rules::Verdict verdict = score(sample, turn[static_cast<std::size_t>(sample.quality)]++);
            if (verdict.unscored == Unscored::Scored) scored.push_back({i, sample.quality, valueOf(verdict)});
            else if (verdict.unscored == Unscored::Safety)
                findings_.add("HS402", at(i), "The scorer hears danger in this sample and stays silent.", "Say it in other words; sample replies stay away from fear and force.");
            else if (sample.quality == Quality::Good)
                findings_.add("HS403", at(i), "The scorer is not sure of anything in this good sample.", "Say the feeling or the point more plainly.");
        }
        compare(scored);
    }

private:
    std::string at(std::size_t i) const { return path_ + ".samples[" + std::to_string(i) + "]"; }

    rules::Verdict score(const Sample &sample, std::size_t turn) const {
        scoring::ScoreRequest request;
        request.as = step_.kind == StepKind::Speak ? rules::TextAs::Statement : rules::TextAs::Reflection;
        request.text = sample.text;
        request.rubric = &*step_.rubric;
        if (!spoken_.empty()) {
            const Sample &said = *spoken_[turn % spoken_.size()];
            request.context = said.text;
            request.laid = said.lay;
        }
        request.guessed = sample.lay;
        return scorer_.score(request);
    }

    void compare(const std::vector<Scored> &scored) {
        for (const Scored &better : scored)
            for (const Scored &worse : scored)
                if (better.quality < worse.quality && better.value < worse.value)
                    findings_.add("HS401", at(better.index),
                                  "The scorer puts this " + std::string(wordFor(better.quality)) + " sample below a " + std::string(wordFor(worse.quality)) + " one (" +
                                      std::to_string(better.value) + " below " + std::to_string(worse.value) + " of samples[" + std::to_string(worse.index) + "]).",
                                  "Look at both with heard-scenario score --explain; reword a sample, or the rubric.");
    }

    Findings &findings_;
    const scoring::Scorer &scorer_;
    const Step &step_;
    std::string path_;
    std::vector<const Sample *> spoken_;
};

} // namespace

void checkScores(Findings &findings, const scenario::Scenario &scenario, const scoring::Scorer &scorer) {
    const Step *spoken = nullptr;
    for (std::size_t i = 0; i < scenario.steps.size(); ++i) {
        const Step &step = scenario.steps[i];
        const bool listened = (step.kind == StepKind::Speak || step.kind == StepKind::Reflect) && step.rubric;
        if (listened) StepScores(findings, scorer, step, step.kind == StepKind::Reflect ? spoken : nullptr, pathOfStep(i)).run();
        if (step.kind == StepKind::Speak) spoken = &step;
    }
}

} // namespace heard::authoring
