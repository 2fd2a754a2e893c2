#include "tests/support/script.hpp"

namespace heard::support {

using scenario::StepKind;

Script oneFloor() {
    Script script;
    script.laying(StepKind::Speak, "say").laying(StepKind::Reflect, "back").with(StepKind::Confirm, "got-you");
    return script;
}

scenario::Scenario everyKind() {
    Script script("every-kind");
    script.with(StepKind::CheckIn, "mood")
        .with(StepKind::Ask, "ask")
        .branch(scenario::ConditionKind::Chose, "ask", "later", "end");
    script.with(StepKind::Card, "card")
        .choose("way", {{"short", "say"}, {"long", "breathe"}})
        .with(StepKind::Breathe, "breathe");
    script.with(StepKind::Note, "note").laying(StepKind::Speak, "say").laying(StepKind::Reflect, "back");
    script.with(StepKind::Confirm, "got-you").with(StepKind::More, "more").with(StepKind::FeltHeard, "heard");
    script.with(StepKind::Swap, "swap").laying(StepKind::Speak, "say-2").laying(StepKind::Reflect, "back-2");
    script.with(StepKind::Confirm, "got-you-2").with(StepKind::FeltHeard, "heard-2");
    script.choose("both", {{"ideas", "ideas"}, {"thanks", "thanks"}}, true);
    script.with(StepKind::Ideas, "ideas").with(StepKind::Request, "ask-one").with(StepKind::Appreciate, "thanks");
    return script.done();
}

} // namespace heard::support
