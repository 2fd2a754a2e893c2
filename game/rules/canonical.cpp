#include "game/rules/canonical.hpp"

namespace heard::rules {

CanonicalBytes &CanonicalBytes::text(std::string_view text) {
    number(static_cast<std::uint32_t>(text.size()));
    bytes_.insert(bytes_.end(), text.begin(), text.end());
    return *this;
}

CanonicalBytes &CanonicalBytes::texts(const std::vector<std::string> &texts) {
    number(static_cast<std::uint32_t>(texts.size()));
    for (const std::string &one : texts)
        text(one);
    return *this;
}

CanonicalBytes &CanonicalBytes::numbers(const std::vector<std::uint8_t> &numbers) {
    number(static_cast<std::uint32_t>(numbers.size()));
    bytes_.insert(bytes_.end(), numbers.begin(), numbers.end());
    return *this;
}

CanonicalBytes &CanonicalBytes::verdict(const Verdict &verdict) {
    number(static_cast<std::uint8_t>(verdict.as)).number(static_cast<std::uint8_t>(verdict.unscored));
    number(static_cast<std::uint8_t>(verdict.statementClass)).number(verdict.overall);
    number(verdict.listened).number(verdict.listenedFor).numbers(verdict.there);
    number(static_cast<std::uint32_t>(verdict.findings.size()));
    for (const Finding &finding : verdict.findings) {
        number(static_cast<std::uint8_t>(finding.flag)).number(static_cast<std::uint8_t>(finding.certainty));
        number(finding.level).text(finding.idea).number(finding.span.start).number(finding.span.end);
    }
    return *this;
}

CanonicalBytes &CanonicalBytes::event(const Event &event) {
    number(event.number).number(static_cast<std::uint8_t>(event.kind)).number(event.to);
    number(static_cast<std::uint8_t>(event.by)).number(event.step).number(static_cast<std::uint8_t>(event.how));
    number(event.value).number(event.ref).text(event.text).texts(event.list);
    numbers(event.cards).numbers(event.otherCards).numbers(event.numbers);
    number(static_cast<std::uint8_t>(event.verdict.has_value()));
    return event.verdict ? verdict(*event.verdict) : *this;
}

CanonicalBytes &CanonicalBytes::move(const Move &move) {
    number(static_cast<std::uint8_t>(move.kind)).text(move.text).numbers(move.cards).number(move.number);
    number(move.battery).number(static_cast<std::uint8_t>(move.show)).texts(move.list);
    return numbers(move.numbers);
}

CanonicalBytes &CanonicalBytes::state(const State &state) {
    const auto flag = [this](bool value) { number(static_cast<std::uint8_t>(value)); };
    number(state.turn).number(state.lastEvent).number(state.step).number(static_cast<std::uint8_t>(state.phase));
    number(static_cast<std::uint8_t>(state.floor));
    for (bool value : {state.begun, state.finished, state.saidThisFloor, state.givenBack, state.turned})
        flag(value);
    for (const Answer &answer : state.answers) {
        flag(answer.done);
        move(answer.move);
    }
    number(static_cast<std::uint8_t>(state.statement)).text(state.statementText).text(state.matters);
    numbers(state.laid[0]).numbers(state.laid[1]);
    number(state.floorBegan).number(state.mores).number(state.tries).texts(state.ideas);
    number(static_cast<std::uint8_t>(state.request.asker)).number(static_cast<std::uint8_t>(state.request.how));
    flag(state.request.second), flag(state.request.countering);
    text(state.request.text).number(static_cast<std::uint32_t>(state.spoken.size()));
    for (const Spoken &line : state.spoken) {
        number(line.event).number(line.step).number(static_cast<std::uint8_t>(line.by));
        flag(line.lookedAt);
        text(line.text).verdict(line.verdict);
    }
    number(static_cast<std::uint32_t>(state.outcomes.size()));
    for (const StepOutcome &outcome : state.outcomes)
        number(outcome.chosen[0]).number(outcome.chosen[1]).number(outcome.confirmed).number(outcome.more);
    flag(state.lookBackShown[0]), flag(state.lookBackShown[1]);
    number(state.toldAgain[0]).number(state.toldAgain[1]);
    return number(state.mixer);
}

std::uint64_t hashSharedEvent(std::uint64_t running, const Event &event) {
    CanonicalBytes bytes;
    bytes.event(event);
    for (std::uint8_t byte : bytes.bytes())
        running = (running ^ byte) * 1099511628211ull;
    return running;
}

} // namespace heard::rules
