// Purpose: a scenario in a few lines, for tests that tell a short story. Steps follow one another unless told
// otherwise.
#pragma once

#include "game/scenario/scenario.hpp"

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace heard::support {

inline scenario::Line line(std::string text) { return {"t", std::move(text)}; }

class Script {
public:
    explicit Script(std::string id = "a-test") {
        played_.id = std::move(id);
        played_.title = line("A test");
        played_.theme = "trust";
        played_.closing = line("Good night.");
    }

    // The step added last can be changed through the reference until the next one is added.
    scenario::Step &add(scenario::StepKind kind, std::string id) {
        scenario::Step step;
        step.id = std::move(id);
        step.kind = kind;
        step.prompt = line("Your turn.");
        played_.steps.push_back(std::move(step));
        return played_.steps.back();
    }
    Script &with(scenario::StepKind kind, std::string id) {
        add(kind, std::move(id));
        return *this;
    }
    Script &laying(scenario::StepKind kind, std::string id) {
        add(kind, std::move(id)).lays = true;
        return *this;
    }
    Script &choose(std::string id, std::initializer_list<std::pair<const char *, const char *>> options,
                   bool sealed = false) {
        scenario::Step &step = add(scenario::StepKind::Choose, std::move(id));
        step.sealed = sealed;
        for (const auto &[option, go] : options)
            step.options.push_back({option, line(option), std::nullopt, go});
        return *this;
    }
    Script &branch(scenario::ConditionKind kind, std::string step, std::string option, std::string go,
                   std::uint16_t turns = 0) {
        played_.steps.back().branches.push_back({{kind, std::move(step), std::move(option), turns}, std::move(go)});
        return *this;
    }
    Script &next(std::string id) {
        played_.steps.back().next = std::move(id);
        return *this;
    }
    scenario::Scenario &play() { return played_; }

    // Adds the ending, if there is none, and joins the steps.
    scenario::Scenario done() {
        using scenario::StepKind;
        if (played_.steps.empty() || played_.steps.back().kind != StepKind::Ending) add(StepKind::Ending, "end");
        for (std::size_t i = 0; i + 1 < played_.steps.size(); ++i)
            if (played_.steps[i].next.empty()) played_.steps[i].next = played_.steps[i + 1].id;
        return played_;
    }

private:
    scenario::Scenario played_;
};

// One floor: speak, give back, confirm.
Script oneFloor();
// Every step kind once.
scenario::Scenario everyKind();

} // namespace heard::support
