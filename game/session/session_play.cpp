// Purpose: what this seat says: one text at a time waits for its Undo, everything else leaves at once, and all of it
// exactly once.
#include "game/session/session_impl.hpp"

#include "game/rules/clean_move.hpp"

namespace heard::session {

bool Session::Impl::submit(const rules::Move &move) {
    const auto &view = table.view();
    const bool atTable = status == Status::Here || status == Status::Lost;
    if (!atTable || !view.hasMatch || view.paused || view.breakUntil != 0 || pending) return false;
    if (!(view.match.legal & rules::moveBit(move.kind)) || outbox.holdsMoveFor(view.match.turn)) return false;
    auto clean = rules::cleanMove(move, view.match.mayLay);
    changed = true;
    if (!clean) {
        lastReject = clean.error();
        if (!move.text.empty()) drafts.set(view, move.text);
        return false;
    }
    if (clean->kind == rules::MoveKind::Text && options.undoWindow > Monotonic{0}) {
        pending = Waiting{*clean, view.match.turn, now + options.undoWindow};
        drafts.set(view, clean->text);
        return true;
    }
    if (!clean->text.empty()) drafts.set(view, {});
    say(outbox.put(view.match.turn, *clean));
    return true;
}

void Session::Impl::sendPending() {
    const Waiting waiting = *pending;
    pending.reset();
    changed = true;
    const auto &view = table.view();
    if (!view.hasMatch || view.match.turn != waiting.turn) { // it stays as the draft it was
        lastReject = rules::Reject::StaleTurn;
        return;
    }
    drafts.set(view, {});
    say(outbox.put(waiting.turn, waiting.move));
}

bool Session::Impl::ask(const match::Command &command) {
    if (status != Status::Here && status != Status::Lost) return false;
    if (command.kind == match::CommandKind::LetIn) atTheDoor.reset();
    changed = true;
    say(outbox.put(command));
    if (command.kind == match::CommandKind::Leave) {
        leaving = true;
        if (status == Status::Lost) closeEvening(); // nobody to tell just now
    }
    return true;
}

void Session::Impl::closeEvening() {
    status = Status::Ended;
    nextTry.reset();
    pending.reset();
    changed = true;
    forgetRoom();
    hangUp();
}

void Session::Impl::forgetRoom() {
    if (!savedAs.empty()) Session::forget(options.stateFolder, savedAs);
    savedAs.clear();
}

} // namespace heard::session
