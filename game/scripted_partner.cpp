// Purpose: see scripted_partner.hpp.
#include "game/scripted_partner.hpp"

namespace heard {

namespace {

constexpr session::Monotonic pause{900};

std::optional<match::Command> commandFor(const match::TableView &view) {
    match::Command command;
    if (view.mine && view.proposal.empty()) return std::nullopt;
    switch (view.stage) {
    case match::Stage::Ready: command.kind = match::CommandKind::Ready; return command;
    case match::Stage::Mood:
        command.kind = match::CommandKind::Mood;
        command.number = 1;
        command.extra = 2;
        return command;
    case match::Stage::Deal:
        if (view.proposalMine) return std::nullopt;
        if (!view.proposal.empty()) {
            command.kind = match::CommandKind::Accept;
            command.number = 1;
            return command;
        }
        command.kind = match::CommandKind::Willing;
        for (std::uint8_t i = 0; i < view.dealt.size(); ++i)
            if (view.dealt[i] != 255) command.numbers.push_back(i);
        return command;
    case match::Stage::Voices:
        command.kind = match::CommandKind::Voices;
        return command; // as them: it has no life of its own
    case match::Stage::Reopen: command.kind = match::CommandKind::Reopen; return command;
    default: return std::nullopt;
    }
}

} // namespace

void ScriptedPartner::poll(session::Monotonic now) {
    if (session_.status() != session::Status::Here) return;
    const auto &view = session_.table();
    if (view.breakUntil != 0 && !view.breakReturned) session_.ask({match::CommandKind::Return, 0, 0, {}, {}});
    if (view.paused || view.breakUntil != 0) return;
    const std::uint64_t turn =
        (static_cast<std::uint64_t>(view.turn) << 32) + (view.hasMatch ? view.match.turn + 1u : 0u);
    if (turn != answered_) {
        answered_ = turn;
        since_ = now;
        return;
    }
    if (now - since_ < pause) return;
    since_ = now;
    aroundTheMatch();
    if (view.stage != match::Stage::Playing || !view.hasMatch || !session_.scenario()) return;
    if (const auto move =
            match::sampleMove(*session_.scenario(), session_.seat(), view.match, session_.events(), style_))
        session_.submit(*move);
}

void ScriptedPartner::aroundTheMatch() {
    const auto &view = session_.table();
    if (const auto command = commandFor(view)) session_.ask(*command);
    if (!view.hasMatch || !view.match.finished) {
        wishedAnother_ = false;
    } else if (!wishedAnother_) { // whoever practises may have another card whenever they like
        wishedAnother_ = true;
        session_.ask({match::CommandKind::Another, 0, 0, {}, {}});
    }
}

} // namespace heard
