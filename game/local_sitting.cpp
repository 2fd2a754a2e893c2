// Purpose: see local_sitting.hpp.
#include "game/local_sitting.hpp"

#include <chrono>

namespace heard {

namespace {

std::int64_t utcNow() {
    return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

session::Session::Options seatOptions(const std::string &name, session::Monotonic undoWindow) {
    session::Session::Options options; // no folders: nothing of this table lies on any disk
    options.name = name;
    options.undoWindow = undoWindow;
    return options;
}

server::Server::Settings settings(const std::optional<std::uint64_t> &seed) {
    server::Server::Settings settings;
    settings.seed = seed;
    return settings;
}

} // namespace

LocalSitting::LocalSitting(const Making &making)
    : hub_(new net::LoopbackServer),
      server_({std::unique_ptr<net::ServerTransport>(hub_), making.library, making.scorer, store_},
              settings(making.seed), server::Log::silent()),
      a_(seatOptions(making.nameA, making.undoWindow)),
      b_(seatOptions(making.nameB, making.partner ? session::Monotonic{0} : making.undoWindow)) {
    if (making.partner) partner_.emplace(b_, *making.partner);
    a_.open(hub_->connect(), {});
}

session::Session &LocalSitting::session(Seat seat) { return seat == Seat::B && !partner_ ? b_ : a_; }

std::string LocalSitting::machine() const {
    return "The table stands in this very program. Nothing of it leaves this computer.";
}

void LocalSitting::seatTheOther() {
    if (!coming_) {
        const auto info = a_.hostInfo();
        if (!info) return;
        coming_ = true;
        b_.join(hub_->connect(), {}, info->typedCode);
    }
    if (b_.status() == session::Status::Invited) b_.answerInvitation(session::GuestAnswer::Now);
    if (a_.knocking()) a_.ask({match::CommandKind::LetIn, 1, 0, {}, {}});
}

void LocalSitting::poll(session::Monotonic now) {
    // Twice: a question and its answer both cross the table at once.
    for (int pass = 0; pass < 2; ++pass) {
        server_.service({now, utcNow()});
        a_.poll(now);
        b_.poll(now);
        if (b_.status() != session::Status::Here) seatTheOther();
    }
    if (partner_) partner_->poll(now);
}

} // namespace heard
