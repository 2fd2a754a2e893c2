// Purpose: what the server says, one function a message. A frame that cannot be read is passed over: nothing here
// trusts it.
#include "game/session/session_impl.hpp"

#include "game/session/pins.hpp"
#include "net/codec.hpp"
#include "net/six_words.hpp"

#include <ctime>

namespace heard::session {

namespace {

Problem problemOf(net::RefusedCode code, bool typed) {
    switch (code) {
    case net::RefusedCode::PleaseUpdate: return Problem::VersionOurs;
    case net::RefusedCode::ServerTooOld: return Problem::VersionTheirs;
    case net::RefusedCode::RoomFull: return Problem::RoomFull;
    case net::RefusedCode::InviteNotValid: return typed ? Problem::BadCode : Problem::InviteExpired;
    case net::RefusedCode::TooManyTries: return Problem::TooManyTries;
    case net::RefusedCode::PassPhraseNeeded: return Problem::PassPhraseNeeded;
    case net::RefusedCode::PassPhraseNotRight: return Problem::PassPhraseNotRight;
    case net::RefusedCode::ServerFull: return Problem::ServerFull;
    case net::RefusedCode::UnknownRoom: return Problem::UnknownRoom;
    case net::RefusedCode::HostSaidNo: return Problem::HostSaidNo;
    case net::RefusedCode::Closing: return Problem::ServerClosing;
    case net::RefusedCode::NotUnderstood: return Problem::VersionOurs;
    }
    return Problem::Unreachable;
}

bool byTypedCode(const net::Hello &hello) {
    const auto *join = std::get_if<net::Join>(&hello.intent);
    return join && std::holds_alternative<std::uint32_t>(join->secret);
}

} // namespace

void Session::Impl::received(Link &which, const net::Bytes &frame) {
    auto message = net::decodeServerMessage(frame);
    if (!message) return;
    if (&which == &spare) { // only its Welcome or its refusal counts; with the first the older connection goes
        if (!std::holds_alternative<net::Welcome>(*message)) return;
        if (link.transport) link.transport->close();
        link = std::move(spare);
        spare = {};
    }
    std::visit([this](const auto &each) { on(each); }, *message);
}

void Session::Impl::on(const net::Refused &refused) {
    const bool coming = ticket.has_value();
    if (coming && refused.code == net::RefusedCode::Closing) return; // the connection ends next, and is tried again
    const Problem why = problemOf(refused.code, byTypedCode(hello));
    refuse(coming && (why == Problem::InviteExpired || why == Problem::BadCode) ? Problem::UnknownRoom : why);
}

void Session::Impl::on(const net::Invited &message) {
    invited = message;
    status = Status::Invited;
}

void Session::Impl::on(const net::Knocking &) { status = Status::Knocking; }

void Session::Impl::on(const net::AtTheDoor &door) { atTheDoor = door; }

void Session::Impl::on(const net::Welcome &welcome) {
    const bool cameBack = ticket && !ticket->fresh;
    seat = welcome.seat;
    room = welcome.room;
    if (welcome.roomKey) roomKey = welcome.roomKey;
    net::Resume resume;
    resume.room = welcome.room;
    resume.token = welcome.token;
    resume.name = options.name;
    ticket = resume;
    table.welcome(welcome);
    if (cameBack)
        outbox.acknowledged(welcome.ackedSeq);
    else
        outbox.continueAfter(welcome.ackedSeq);
    status = Status::Here;
    problem = Problem::None;
    nextTry.reset();
    serverKey = link.transport->serverKey();
    makeHostInfo(welcome);
    remember();
    for (const auto &message : outbox.unacknowledged())
        say(message);
    tableChanged();
}

void Session::Impl::on(const net::Update &update) {
    outbox.acknowledged(update.ackedSeq);
    table.update(update);
    tableChanged();
}

void Session::Impl::tableChanged() {
    if (pending &&
        table.view().match.turn != pending->turn) { // the table moved on while the text waited: it stays as a draft
        drafts.set(table.view(), pending->move.text);
        pending.reset();
        lastReject = rules::Reject::StaleTurn;
    }
    const bool left = leaving && !outbox.holds(match::CommandKind::Leave);
    if (left || table.view().stage == match::Stage::Over) closeEvening();
}

void Session::Impl::on(const net::Rejected &rejected) {
    lastReject = rejected.code;
    const auto move = outbox.refused(rejected.seq);
    if (move && !move->text.empty()) drafts.set(table.view(), move->text);
}

void Session::Impl::on(const net::ScenarioBytes &bytes) { table.card(bytes); }

void Session::Impl::on(const net::Notice &notice) {
    switch (notice.code) {
    case net::NoticeCode::PartnerHere:
        table.named(other(seat), notice.name);
        atTheDoor.reset();
        hostInfo.reset(); // the invite has done its work
        remember();
        return;
    case net::NoticeCode::PartnerBack:
        if (!notice.name.empty()) table.named(other(seat), notice.name);
        return;
    case net::NoticeCode::SeatTakenElsewhere: refuse(Problem::SeatTakenElsewhere); return;
    case net::NoticeCode::ServerClosing: problem = Problem::ServerClosing; return;
    case net::NoticeCode::TypedCodeClosed:
        if (hostInfo) hostInfo->typedCode.clear();
        return;
    case net::NoticeCode::PartnerLost:
    case net::NoticeCode::NotUnderstood: return;
    }
}

void Session::Impl::on(const net::RoomKeyWanted &) {
    if (roomKey) say(net::RoomKeyBack{*roomKey});
}

void Session::Impl::makeHostInfo(const net::Welcome &welcome) {
    hostInfo.reset();
    if (!welcome.invite) return;
    HostInfo info;
    if (welcome.invite->typed) info.typedCode = net::toTyped({welcome.room, welcome.invite->typed});
    if (serverKey && !host.empty()) {
        info.link = net::toLink({host, port, welcome.room, welcome.invite->secret, *serverKey});
        for (const auto word : net::sixWords(*serverKey))
            info.keyWords.emplace_back(word);
    }
    hostInfo = std::move(info);
}

void Session::Impl::remember() {
    const auto &key = serverKey;
    if (host.empty() || !key || !ticket) return;
    if (!options.configFolder.empty()) {
        Pins pins(options.configFolder);
        if (pins.keyOf(host, port) != key) pins.remember(host, port, *key);
    }
    SavedSeat saved;
    saved.id = savedId(room, *key);
    saved.host = host;
    saved.port = port;
    saved.key = *key;
    saved.room = room;
    saved.seat = seat;
    saved.token = ticket->token;
    saved.roomKey = roomKey;
    saved.name = options.name;
    saved.with = table.nameOf(other(seat));
    saved.savedUtc = static_cast<std::int64_t>(std::time(nullptr));
    if (save(options.stateFolder, saved)) savedAs = saved.id;
}

} // namespace heard::session
