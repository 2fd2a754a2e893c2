#include "game/scenario/load_parts.hpp"

#include <algorithm>
#include <map>

namespace heard::scenario {

namespace {

class Checker {
public:
    Checker(Report &report, const Scenario &scenario, const Node &root) : report_(report), scenario_(scenario), root_(root) {}

    void run() {
        lineIds(root_, {});
        std::map<std::string, std::string> seen;
        for (std::size_t i = 0; i < scenario_.steps.size(); ++i) {
            const std::string at = "steps[" + std::to_string(i) + "]";
            once(seen, scenario_.steps[i].id, at + ".id", "HS121", "step");
        }
        for (std::size_t i = 0; i < scenario_.steps.size(); ++i) step(scenario_.steps[i], "steps[" + std::to_string(i) + "]");
    }

private:
    void add(const char *code, const std::string &path, std::string what, std::string whatToDo) {
        report_.add(code, lineOf(root_, path), path, std::move(what), std::move(whatToDo));
    }
    void once(std::map<std::string, std::string> &seen, const std::string &id, const std::string &path, const char *code, const char *of) {
        const auto [where, fresh] = seen.emplace(id, path);
        if (!fresh) add(code, path, "The " + std::string(of) + " id “" + id + "” is already taken by " + where->second + ".", "Give one of the two another id.");
    }
    // A shown sentence is an object with exactly `id` and `text`.
    void lineIds(const Node &node, const std::string &path) {
        const Node *id = node.find("id");
        const Node *text = node.find("text");
        if (id != nullptr && text != nullptr && text->kind == Node::Kind::Text) once(lines_, id->text, path + ".id", "HS120", "line");
        for (const auto &[key, inner] : node.members) lineIds(inner, path.empty() ? key : path + "." + key);
        for (std::size_t i = 0; i < node.items.size(); ++i) lineIds(node.items[i], path + "[" + std::to_string(i) + "]");
    }
    void leads(const std::string &go, const std::string &path) {
        if (scenario_.indexOf(go) < 0) add("HS130", path, "There is no step “" + go + "”.", "Name a step of this file.");
    }

    void step(const Step &step, const std::string &at) {
        if (step.kind != StepKind::Ending) leads(step.next, at + ".next");
        std::map<std::string, std::string> options;
        for (std::size_t i = 0; i < step.options.size(); ++i) {
            const std::string where = at + ".options[" + std::to_string(i) + "]";
            once(options, step.options[i].id, where + ".id", "HS122", "option");
            if (!step.options[i].go.empty()) leads(step.options[i].go, where + ".go");
        }
        for (std::size_t i = 0; i < step.branches.size(); ++i) branch(step.branches[i], at + ".branches[" + std::to_string(i) + "]");
        if (step.rubric) rubric(step, *step.rubric, at + ".rubric");
    }

    void branch(const Branch &branch, const std::string &at) {
        leads(branch.go, at + ".go");
        const Condition &when = branch.when;
        if (when.kind == ConditionKind::TurnsAtLeast) return;
        const int index = scenario_.indexOf(when.step);
        if (index < 0) return add("HS131", at + ".when.step", "There is no step “" + when.step + "” to look at.", "Name a step of this file.");
        const Step &looked = scenario_.steps[static_cast<std::size_t>(index)];
        if (looked.kind == StepKind::Ask && when.kind == ConditionKind::Chose) {
            if (when.option != "now" && when.option != "later")
                add("HS132", at + ".when.option", "An ask is answered with now or later.", "Write one of the two.");
            return;
        }
        const StepKind wanted = kindFor(when.kind);
        if (looked.kind != wanted)
            return add("HS131", at + ".when.step", "This condition looks at a " + std::string(wordFor(wanted)) + " step, and “" + when.step + "” is a " + std::string(wordFor(looked.kind)) + ".",
                       "Name a step of the right kind.");
        if (wanted != StepKind::Choose) return;
        const bool there = std::any_of(looked.options.begin(), looked.options.end(), [&](const Option &option) { return option.id == when.option; });
        if (!there) add("HS132", at + ".when.option", "“" + when.step + "” has no option “" + when.option + "”.", "Name one of its options.");
        if (looked.sealed != (when.kind == ConditionKind::BothChose))
            add("HS131", at + ".when.kind", looked.sealed ? "“" + when.step + "” is sealed: both choose." : "“" + when.step + "” is chosen by one alone.",
                looked.sealed ? "Use both_chose." : "Use chose.");
    }
    static StepKind kindFor(ConditionKind kind) {
        switch (kind) {
        case ConditionKind::Chose:
        case ConditionKind::BothChose: return StepKind::Choose;
        case ConditionKind::MoreYes: return StepKind::More;
        default: return StepKind::Confirm;
        }
    }

    void rubric(const Step &step, const Rubric &rubric, const std::string &at) {
        const RubricFor wanted = step.kind == StepKind::Speak ? RubricFor::Statement : RubricFor::Reflection;
        if (rubric.kind != wanted)
            add("HS134", at + ".kind", "A " + std::string(wordFor(step.kind)) + " step is listened to as a " + (wanted == RubricFor::Statement ? "statement" : "reflection") + ".",
                "Write that as the kind.");
        std::map<std::string, std::string> ideas;
        for (std::size_t i = 0; i < rubric.ideas.size(); ++i)
            once(ideas, rubric.ideas[i].id, at + ".ideas[" + std::to_string(i) + "].id", "HS122", "idea");
        for (std::size_t i = 0; i < rubric.listensFor.size(); ++i)
            listens(wanted, ideas, rubric.listensFor[i].what, rubric.listensFor[i].idea, at + ".listensFor[" + std::to_string(i) + "]", ".what");
        for (std::size_t i = 0; i < rubric.feedback.size(); ++i)
            listens(wanted, ideas, rubric.feedback[i].when, rubric.feedback[i].idea, at + ".feedback[" + std::to_string(i) + "]", ".when");
        if (step.hintWhen && *step.hintWhen != Listens::Idea) listens(wanted, ideas, *step.hintWhen, {}, at.substr(0, at.rfind('.')), ".hintWhen");
    }
    void listens(RubricFor kind, const std::map<std::string, std::string> &ideas, Listens what, const std::string &idea, const std::string &at, const char *key) {
        if (what == Listens::Idea) {
            if (ideas.find(idea) == ideas.end()) add("HS133", at + ".idea", "There is no idea “" + idea + "” in this rubric.", "Add it under “ideas”, or name another.");
            return;
        }
        const bool ofStatement = what <= Listens::NoBlame;
        if (ofStatement != (kind == RubricFor::Statement))
            add("HS134", at + key, std::string("This is listened for in a ") + (ofStatement ? "statement" : "reflection") + " only.", "Choose a word that fits the step.");
    }

    Report &report_;
    const Scenario &scenario_;
    const Node &root_;
    std::map<std::string, std::string> lines_;
};

} // namespace

void checkReferences(Report &report, const Scenario &scenario, const Node &root) { Checker(report, scenario, root).run(); }

} // namespace heard::scenario
