#include "game/authoring/lines.hpp"

namespace heard::authoring {

namespace {

std::string at(const std::string &path, const char *list, std::size_t index) { return path + "." + list + "[" + std::to_string(index) + "]"; }

void ofRubric(const scenario::Rubric &rubric, const std::string &path, const OnLine &onLine) {
    for (std::size_t i = 0; i < rubric.listensFor.size(); ++i) onLine(at(path, "listensFor", i) + ".label", rubric.listensFor[i].label);
    for (std::size_t i = 0; i < rubric.feedback.size(); ++i) onLine(at(path, "feedback", i) + ".line", rubric.feedback[i].line);
}

void ofStep(const scenario::Step &step, const std::string &path, const OnLine &onLine) {
    onLine(path + ".prompt", step.prompt);
    if (step.promptUs) onLine(path + ".promptUs", *step.promptUs);
    if (step.waiting) onLine(path + ".waiting", *step.waiting);
    if (step.hint) onLine(path + ".hint", *step.hint);
    for (std::size_t i = 0; i < step.stems.size(); ++i) onLine(at(path, "stems", i), step.stems[i]);
    for (std::size_t i = 0; i < step.options.size(); ++i) {
        onLine(at(path, "options", i) + ".text", step.options[i].text);
        if (step.options[i].consequence) onLine(at(path, "options", i) + ".consequence", *step.options[i].consequence);
    }
    if (step.rubric) ofRubric(*step.rubric, path + ".rubric", onLine);
}

} // namespace

std::string pathOfStep(std::size_t index) { return "steps[" + std::to_string(index) + "]"; }

void forEachLine(const scenario::Scenario &scenario, const OnLine &onLine) {
    onLine("title", scenario.title);
    onLine("depthWhy", scenario.depthWhy);
    for (std::size_t i = 0; i < scenario.contentNotes.size(); ++i) onLine("contentNotes[" + std::to_string(i) + "]", scenario.contentNotes[i]);
    if (!scenario.onlyUs) {
        onLine("situation", scenario.situation);
        onLine("a.name", scenario.a.name);
        onLine("a.side", scenario.a.side);
        onLine("b.name", scenario.b.name);
        onLine("b.side", scenario.b.side);
    }
    onLine("situationUs", scenario.situationUs);
    onLine("closing", scenario.closing);
    for (std::size_t i = 0; i < scenario.steps.size(); ++i) ofStep(scenario.steps[i], pathOfStep(i), onLine);
}

} // namespace heard::authoring
