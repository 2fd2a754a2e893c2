#include "game/client/screens/at_table.hpp"

#include <algorithm>
#include <utility>

namespace heard::client {

AtTable::AtTable(std::unique_ptr<session::Sitting> sitting, bool aloud, const scoring::Scorer *scorer)
    : sitting_(std::move(sitting)), aloud_(aloud), scorer_(scorer) {
    if (!shared()) eyes_ = me_ = sitting_->session(Seat::A).seat();
}

bool AtTable::poll(session::Monotonic now) {
    now_ = now;
    sitting_->poll(now);
    bool changed = sitting_->session(Seat::A).changed();
    if (shared()) changed = sitting_->session(Seat::B).changed() || changed;
    if (changed || !begun_) {
        begun_ = true;
        look();
        gatherAllNews();
    }
    return changed;
}

void AtTable::look() {
    if (!shared()) {
        eyes_ = me_ = sitting_->session(Seat::A).seat();
        return;
    }
    const TwoViews views{of(Seat::A).table(), of(Seat::B).table()};
    if (alone_ && !acting()) alone_.reset();
    if (!handOver()) me_ = whoActs(views, alone_ ? alone_ : eyes_);
}

std::optional<std::optional<Seat>> AtTable::handOver() const {
    if (!shared()) return std::nullopt;
    auto &sitting = *sitting_;
    if (eyes_ && sitting.session(*eyes_).pending()) return std::nullopt; // it can still be taken back
    const TwoViews views{sitting.session(Seat::A).table(), sitting.session(Seat::B).table()};
    const auto wanted = alone_ ? alone_ : whoseEyes(views, aloud_, eyes_);
    if (wanted == eyes_) return std::nullopt;
    return wanted;
}

void AtTable::takeScreen() {
    const auto to = handOver();
    if (!to) return;
    eyes_ = *to;
    me_ = whoActs({of(Seat::A).table(), of(Seat::B).table()}, eyes_);
}

void AtTable::lookAlone(Seat seat) {
    if (shared()) alone_ = seat;
}

const scenario::Step *AtTable::step() {
    const auto *script = scenario();
    if (!script || !table().hasMatch || match().step >= script->steps.size()) return nullptr;
    return &script->steps[match().step];
}

session::Looking AtTable::looking() { return {{name(Seat::A), name(Seat::B)}, eyes_}; }

session::Prompt AtTable::prompt() {
    const auto *hint = last(rules::EventKind::HintOffered);
    const bool hinted = hint && table().hasMatch && hint->step == match().step;
    return session::promptFor(table(), scenario(), looking(), me_, hinted);
}

bool AtTable::can(rules::MoveKind kind) { return table().hasMatch && (match().legal & rules::moveBit(kind)) != 0; }

const rules::Event *AtTable::last(rules::EventKind kind) {
    const auto &all = events();
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const auto &event) { return event.kind == kind; });
    return found == all.rend() ? nullptr : &*found;
}

const rules::Event *AtTable::last(rules::EventKind kind, Seat by) {
    const auto &all = events();
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const auto &event) { return event.kind == kind && event.by == by; });
    return found == all.rend() ? nullptr : &*found;
}

const match::CardSummary *AtTable::dealt(std::size_t place) {
    const auto &deck = mine().deck();
    const auto card = table().dealt[place];
    return card < deck.size() ? &deck[card] : nullptr;
}

void AtTable::give(const rules::Move &move) { mine().submit(move); }

void AtTable::give(rules::MoveKind kind, std::uint32_t number) {
    rules::Move move;
    move.kind = kind;
    move.number = number;
    give(move);
}

void AtTable::ask(const match::Command &command) { mine().ask(command); }

void AtTable::ask(match::CommandKind kind, std::uint32_t number) {
    match::Command command;
    command.kind = kind;
    command.number = number;
    ask(command);
}

void AtTable::askForBoth(match::CommandKind kind, std::uint32_t number) {
    match::Command command;
    command.kind = kind;
    command.number = number;
    if (!shared()) return ask(command);
    for (Seat seat : {Seat::A, Seat::B}) of(seat).ask(command);
}

void AtTable::giveForBoth(rules::MoveKind kind) {
    rules::Move move;
    move.kind = kind;
    if (!shared() || eyes_) return give(move);
    for (Seat seat : {Seat::A, Seat::B})
        if (of(seat).table().match.legal & rules::moveBit(kind)) of(seat).submit(move);
}

std::string AtTable::takeRefusal() {
    const auto refusal = mine().lastReject();
    return refusal ? session::rejectSentence(*refusal) : std::string();
}

void AtTable::see(std::uint32_t event) {
    seen_[index()].insert(event);
    if (shared() && !eyes_) seen_[1 - index()].insert(event);
}

std::string AtTable::picksKey() {
    const auto &view = table();
    std::string key = std::to_string(static_cast<int>(view.stage)) + ":" + std::to_string(static_cast<int>(me_));
    if (view.hasMatch && view.stage == match::Stage::Playing) return key + ":m" + std::to_string(view.match.turn);
    return key + ":" + std::to_string(view.deals) + view.proposal;
}

StepPicks &AtTable::picks() {
    auto key = picksKey();
    if (key != key_) {
        key_ = std::move(key);
        picks_ = {};
        motionDone_ = false;
    }
    return picks_;
}

// What came with the present turn: shown once, beside the new step, and gone with it.
void AtTable::gatherNews(Seat seat) {
    const std::size_t i = seat == Seat::B ? 1 : 0;
    const auto &view = of(seat).table();
    const auto &all = of(seat).events();
    if (!view.hasMatch || view.match.turn == newsTurn_[i]) return;
    if (view.match.turn < newsTurn_[i]) newsFrom_[i] = 0; // another card
    news_[i].clear();
    for (const auto &event : all)
        if (event.number > newsFrom_[i]) news_[i].push_back(event);
    newsTurn_[i] = view.match.turn;
    newsFrom_[i] = all.empty() ? 0 : all.back().number;
}

void AtTable::gatherAllNews() {
    gatherNews(Seat::A);
    if (shared()) gatherNews(Seat::B);
    else if (me_ == Seat::B) gatherNews(Seat::B);
}

int AtTable::since(const std::string &what) {
    const auto [found, fresh] = started_.emplace(what, now_);
    if (motionDone_) return 1 << 20;
    return static_cast<int>((now_ - found->second).count());
}

} // namespace heard::client
