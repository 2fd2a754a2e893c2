// Purpose: the one field table. Each struct that travels names its fields and their bounds here, once; reading, writing and printing
// are three visitors of the same table, so they cannot disagree. Included by the codec's .cpp files alone.
//
// A visitor `Ar` offers: number(name, value, lowest, highest) · choice(name, enum, last) · flag(name, bool)
//   text(name, string, maxBytes)      what the program or a file wrote
//   words(name, string, maxBytes)     what a person typed: never printed
//   secret(name, array)               never printed
//   bytes(name, vector, maxBytes) · list(name, vector, maxEntries, each) · option(name, optional, each) · among(name, variant)
//   part(name, struct) · check(holds)
// Ref<T> is T& when reading and const T& otherwise.
#pragma once

#include "net/messages.hpp"

#include <limits>

namespace heard::net {

template <class Ar, class T> using Ref = typename Ar::template RefTo<T>;

inline constexpr std::uint32_t any32 = std::numeric_limits<std::uint32_t>::max();
inline constexpr std::uint64_t any64 = std::numeric_limits<std::uint64_t>::max();
inline constexpr std::uint8_t highestCard = 63; // rules::laidCards(): at most 64
inline constexpr std::uint16_t highestStep = 59; // scenario::Scenario::steps: at most 60

template <class Ar> auto eachNumber(std::uint8_t highest) {
    return [highest](Ar &ar, auto &value) { ar.number("", value, std::uint8_t{0}, highest); };
}
template <class Ar> auto eachWords(std::size_t maxBytes) {
    return [maxBytes](Ar &ar, auto &value) { ar.words("", value, maxBytes); };
}
template <class Ar> auto eachPart() {
    return [](Ar &ar, auto &value) { ar.part("", value); };
}

// ---- rules ----

template <class Ar> void fields(Ar &ar, Ref<Ar, rules::Move> v) {
    ar.choice("kind", v.kind, rules::MoveKind::Aloud);
    ar.words("text", v.text, maxTextBytes);
    ar.list("cards", v.cards, rules::maxLaid, eachNumber<Ar>(highestCard));
    ar.number("number", v.number, 0u, any32);
    ar.number("battery", v.battery, std::uint8_t{0}, std::uint8_t{3});
    ar.flag("show", v.show);
    ar.list("list", v.list, rules::maxIdeas, eachWords<Ar>(maxIdeaBytes));
    ar.list("numbers", v.numbers, maxMixedIdeas, eachNumber<Ar>(255));
}

template <class Ar> void fields(Ar &ar, Ref<Ar, rules::Finding> v) {
    ar.choice("flag", v.flag, rules::Flag::Idea);
    ar.choice("certainty", v.certainty, rules::Certainty::Sure);
    ar.number("level", v.level, std::uint8_t{1}, std::uint8_t{2});
    ar.text("idea", v.idea, maxIdBytes);
    ar.number("start", v.span.start, 0u, static_cast<std::uint32_t>(rules::maxTextCodePoints));
    ar.number("end", v.span.end, 0u, static_cast<std::uint32_t>(rules::maxTextCodePoints));
    ar.check(v.span.start <= v.span.end);
}

template <class Ar> void fields(Ar &ar, Ref<Ar, rules::Verdict> v) {
    constexpr std::uint8_t highestWeight = 9 * maxListensFor;
    ar.choice("as", v.as, rules::TextAs::Reflection);
    ar.choice("unscored", v.unscored, rules::Unscored::Safety);
    ar.choice("class", v.statementClass, rules::StatementClass::NeutralOrOfftopic);
    ar.number("overall", v.overall, std::uint8_t{0}, std::uint8_t{4});
    ar.number("listened", v.listened, std::uint8_t{0}, highestWeight);
    ar.number("listenedFor", v.listenedFor, std::uint8_t{0}, highestWeight);
    ar.list("there", v.there, maxListensFor, eachNumber<Ar>(1));
    ar.list("findings", v.findings, maxFindings, eachPart<Ar>());
}

template <class Ar> void fields(Ar &ar, Ref<Ar, rules::Event> v) {
    ar.number("number", v.number, 0u, any32);
    ar.choice("kind", v.kind, rules::EventKind::Ended);
    ar.number("to", v.to, std::uint8_t{0}, std::uint8_t{7});
    ar.choice("by", v.by, Seat::Facilitator);
    ar.number("step", v.step, std::uint16_t{0}, highestStep);
    ar.choice("how", v.how, rules::How::Passed);
    ar.number("value", v.value, 0u, any32);
    ar.number("ref", v.ref, 0u, any32);
    ar.words("text", v.text, maxTextBytes);
    ar.list("list", v.list, maxMixedIdeas, eachWords<Ar>(maxIdeaBytes));
    ar.list("cards", v.cards, rules::maxLaid, eachNumber<Ar>(highestCard));
    ar.list("otherCards", v.otherCards, rules::maxLaid, eachNumber<Ar>(highestCard));
    ar.list("numbers", v.numbers, maxMixedIdeas, eachNumber<Ar>(255));
    ar.option("verdict", v.verdict, eachPart<Ar>());
}

template <class Ar> void fields(Ar &ar, Ref<Ar, rules::View> v) {
    constexpr auto everyMove = static_cast<std::uint16_t>((1u << rules::moveKindCount) - 1);
    ar.number("turn", v.turn, 0u, any32);
    ar.number("step", v.step, std::uint16_t{0}, highestStep);
    ar.choice("kind", v.kind, scenario::StepKind::Ending);
    ar.choice("phase", v.phase, rules::Phase::Closed);
    ar.choice("floor", v.floor, Seat::Facilitator);
    ar.choice("part", v.part, rules::Part::Done);
    ar.number("legal", v.legal, std::uint16_t{0}, everyMove);
    ar.number("done", v.done, std::uint8_t{0}, std::uint8_t{255});
    ar.number("of", v.of, std::uint8_t{0}, std::uint8_t{255});
    ar.number("triesLeft", v.triesLeft, std::uint8_t{0}, std::uint8_t{255});
    ar.number("mayLay", v.mayLay, std::uint8_t{0}, static_cast<std::uint8_t>(rules::maxLaid));
    ar.flag("finished", v.finished);
}

// ---- table ----

template <class Ar> void fields(Ar &ar, Ref<Ar, match::Command> v) {
    ar.choice("kind", v.kind, match::CommandKind::Leave);
    ar.number("number", v.number, 0u, any32);
    ar.number("extra", v.extra, 0u, any32);
    ar.text("text", v.text, 48);
    ar.list("numbers", v.numbers, 3, eachNumber<Ar>(2));
}

template <class Ar> void fields(Ar &ar, Ref<Ar, match::CardSummary> v) {
    ar.text("id", v.id, maxIdBytes);
    ar.text("title", v.title, maxLineBytes);
    ar.text("theme", v.theme, maxIdBytes);
    ar.text("depthWhy", v.depthWhy, maxLineBytes);
    ar.number("minutes", v.minutes, std::uint8_t{0}, std::uint8_t{255});
    ar.number("depth", v.depth, std::uint8_t{0}, std::uint8_t{2});
    ar.number("textsEach", v.textsEach, std::uint8_t{0}, std::uint8_t{255});
    ar.flag("onlyUs", v.onlyUs);
    ar.list("notes", v.notes, maxNotes, [](Ar &in, auto &note) { in.text("", note, maxLineBytes); });
}

template <class Ar> void fields(Ar &ar, Ref<Ar, match::SeatMood> v) {
    ar.number("mood", v.mood, std::uint8_t{0}, std::uint8_t{255});
    ar.number("battery", v.battery, std::uint8_t{0}, std::uint8_t{3});
}

template <class Ar> void fields(Ar &ar, Ref<Ar, match::TableView> v) {
    ar.choice("stage", v.stage, match::Stage::Over);
    ar.number("turn", v.turn, 0u, any32);
    ar.flag("mine", v.mine);
    ar.flag("paused", v.paused);
    ar.number("breakUntil", v.breakUntil, std::int64_t{0}, std::numeric_limits<std::int64_t>::max());
    ar.flag("breakReturned", v.breakReturned);
    ar.flag("partnerHere", v.partnerHere);
    for (auto &card : v.dealt) ar.number("dealt", card, std::uint8_t{0}, std::uint8_t{255});
    ar.number("deals", v.deals, std::uint8_t{0}, std::uint8_t{255});
    ar.text("proposal", v.proposal, maxIdBytes);
    ar.flag("proposalMine", v.proposalMine);
    ar.list("moods", v.moods, 2, eachPart<Ar>());
    ar.flag("asUs", v.asUs);
    ar.number("scenarioHash", v.scenarioHash, std::uint64_t{0}, any64);
    ar.number("sharedHash", v.sharedHash, std::uint64_t{0}, any64);
    ar.flag("hasMatch", v.hasMatch);
    ar.part("match", v.match);
    for (auto &wished : v.anotherWished) ar.flag("anotherWished", wished);
}

// ---- client to server ----

template <class Ar> void fields(Ar &ar, Ref<Ar, Create> v) {
    ar.words("passPhrase", v.passPhrase, maxPassPhraseBytes);
    ar.words("name", v.name, maxNameBytes);
}
template <class Ar> void fields(Ar &ar, Ref<Ar, SeatSecret> v) { ar.secret("secret", v); }
template <class Ar> void fields(Ar &ar, Ref<Ar, std::uint32_t> v) { ar.hiddenNumber("typed", v, (1u << 30) - 1); }
template <class Ar> void fields(Ar &ar, Ref<Ar, Join> v) {
    ar.number("room", v.room, RoomId{1}, maxRoomId);
    ar.among("secret", v.secret);
    ar.words("name", v.name, maxNameBytes);
}
template <class Ar> void fields(Ar &ar, Ref<Ar, Resume> v) {
    ar.number("room", v.room, RoomId{1}, maxRoomId);
    ar.secret("token", v.token);
    ar.words("name", v.name, maxNameBytes);
    ar.flag("fresh", v.fresh);
}
template <class Ar> void fields(Ar &ar, Ref<Ar, Hello> v) {
    ar.number("protocol", v.protocol, std::uint16_t{0}, std::uint16_t{65535});
    ar.text("version", v.version, maxVersionBytes);
    ar.among("intent", v.intent);
}
template <class Ar> void fields(Ar &ar, Ref<Ar, GuestAnswer> v) { ar.choice("coming", v.coming, Coming::NotThisOne); }
template <class Ar> void fields(Ar &ar, Ref<Ar, Submit> v) {
    ar.number("turn", v.turn, 0u, any32);
    ar.number("seq", v.seq, 1u, any32);
    ar.part("move", v.move);
}
template <class Ar> void fields(Ar &ar, Ref<Ar, Ask> v) {
    ar.number("seq", v.seq, 1u, any32);
    ar.part("command", v.command);
}
template <class Ar> void fields(Ar &ar, Ref<Ar, RoomKeyBack> v) { ar.secret("key", v.key); }
template <class Ar> void fields(Ar &, Ref<Ar, Bye>) {}

// ---- server to client ----

template <class Ar> void fields(Ar &ar, Ref<Ar, Refused> v) { ar.choice("code", v.code, RefusedCode::NotUnderstood); }
template <class Ar> void fields(Ar &ar, Ref<Ar, Invited> v) {
    ar.words("hostName", v.hostName, maxNameBytes);
    ar.number("minutes", v.minutes, std::uint8_t{0}, std::uint8_t{255});
}
template <class Ar> void fields(Ar &, Ref<Ar, Knocking>) {}
template <class Ar> void fields(Ar &ar, Ref<Ar, AtTheDoor> v) {
    ar.words("guestName", v.guestName, maxNameBytes);
    ar.option("answered", v.answered, [](Ar &in, auto &answer) { in.choice("", answer, Coming::NotThisOne); });
}
template <class Ar> void fields(Ar &ar, Ref<Ar, HostInvite> v) {
    ar.secret("secret", v.secret);
    ar.hiddenNumber("typed", v.typed, (1u << 30) - 1);
}
template <class Ar> void fields(Ar &ar, Ref<Ar, Welcome> v) {
    ar.choice("seat", v.seat, Seat::Facilitator);
    ar.number("room", v.room, RoomId{1}, maxRoomId);
    ar.secret("token", v.token);
    ar.option("roomKey", v.roomKey, [](Ar &in, auto &key) { in.secret("", key); });
    ar.option("invite", v.invite, eachPart<Ar>());
    for (auto &name : v.names) ar.words("names", name, maxNameBytes);
    ar.number("ackedSeq", v.ackedSeq, 0u, any32);
    ar.list("deck", v.deck, maxDeckCards, eachPart<Ar>());
    ar.list("events", v.events, maxEventsAtOnce, eachPart<Ar>());
    ar.part("view", v.view);
}
template <class Ar> void fields(Ar &ar, Ref<Ar, Update> v) {
    ar.number("ackedSeq", v.ackedSeq, 0u, any32);
    ar.flag("whole", v.whole);
    ar.list("events", v.events, maxEventsAtOnce, eachPart<Ar>());
    ar.part("view", v.view);
}
template <class Ar> void fields(Ar &ar, Ref<Ar, Rejected> v) {
    ar.number("seq", v.seq, 1u, any32);
    ar.choice("code", v.code, rules::Reject::Ended);
}
template <class Ar> void fields(Ar &ar, Ref<Ar, ScenarioBytes> v) {
    ar.number("hash", v.hash, std::uint64_t{0}, any64);
    ar.bytes("bytes", v.bytes, maxScenarioBytes);
}
template <class Ar> void fields(Ar &ar, Ref<Ar, Notice> v) {
    ar.choice("code", v.code, NoticeCode::TypedCodeClosed);
    ar.words("name", v.name, maxNameBytes);
}
template <class Ar> void fields(Ar &, Ref<Ar, RoomKeyWanted>) {}

} // namespace heard::net
