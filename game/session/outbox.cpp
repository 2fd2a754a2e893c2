// Purpose: see outbox.hpp.
#include "game/session/outbox.hpp"

#include <algorithm>

namespace heard::session {

namespace {
std::uint32_t seqOf(const net::ClientMessage &message) {
    if (const auto *submit = std::get_if<net::Submit>(&message)) return submit->seq;
    if (const auto *ask = std::get_if<net::Ask>(&message)) return ask->seq;
    return 0;
}
} // namespace

const net::ClientMessage &Outbox::put(std::uint32_t turn, const rules::Move &move) {
    return waiting_.emplace_back(net::Submit{turn, next_++, move});
}

const net::ClientMessage &Outbox::put(const match::Command &command) {
    return waiting_.emplace_back(net::Ask{next_++, command});
}

void Outbox::acknowledged(std::uint32_t seq) {
    while (!waiting_.empty() && seqOf(waiting_.front()) <= seq)
        waiting_.pop_front();
    next_ = std::max(next_, seq + 1);
}

std::optional<rules::Move> Outbox::refused(std::uint32_t seq) {
    const auto found = std::find_if(waiting_.begin(), waiting_.end(),
                                    [&](const net::ClientMessage &message) { return seqOf(message) == seq; });
    if (found == waiting_.end()) return std::nullopt;
    std::optional<rules::Move> move;
    if (const auto *submit = std::get_if<net::Submit>(&*found)) move = submit->move;
    waiting_.erase(found);
    return move;
}

void Outbox::continueAfter(std::uint32_t seq) {
    waiting_.clear();
    next_ = seq + 1;
}

bool Outbox::holdsMoveFor(std::uint32_t turn) const {
    return std::any_of(waiting_.begin(), waiting_.end(), [&](const net::ClientMessage &message) {
        const auto *submit = std::get_if<net::Submit>(&message);
        return submit && submit->turn == turn;
    });
}

bool Outbox::holds(match::CommandKind kind) const {
    return std::any_of(waiting_.begin(), waiting_.end(), [&](const net::ClientMessage &message) {
        const auto *ask = std::get_if<net::Ask>(&message);
        return ask && ask->command.kind == kind;
    });
}

} // namespace heard::session
