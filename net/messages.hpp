// Purpose: everything a client and a server say to each other, as plain data. Who may say what when: state_table.hpp and PROTOCOL.md.
// How it becomes bytes, and every bound: fields.hpp. Adding a message: a struct here, its line in the variant (at the end: the place is
// its number on the wire), its fields, its row in the state table, its line in PROTOCOL.md.
#pragma once

#include "game/match/command.hpp"
#include "game/match/table.hpp"
#include "game/rules/event.hpp"
#include "game/rules/move.hpp"
#include "game/rules/reject.hpp"
#include "net/invite.hpp"
#include "net/limits.hpp"
#include "net/secrets.hpp"

#include <array>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace heard::net {

// ---- client to server ----

struct Create { // open a room and become its host
    std::string passPhrase; // empty where the server asks none
    std::string name;
    bool operator==(const Create &) const = default;
};
struct Join {
    RoomId room = 0;
    std::variant<SeatSecret, std::uint32_t> secret; // from a link, or the 30 bits of a typed code
    std::string name;
    bool operator==(const Join &) const = default;
};
struct Resume {
    RoomId room = 0;
    Token token{};
    std::string name;
    bool fresh = false; // through Continue, not after a mere loss
    bool operator==(const Resume &) const = default;
};

struct Hello { // the first message, once
    std::uint16_t protocol = protocolNumber;
    std::string version; // of the program, for people
    std::variant<Create, Join, Resume> intent;
    bool operator==(const Hello &) const = default;
};

enum class Coming : std::uint8_t { Now, InAWhile, AnotherDay, NotThisOne };
struct GuestAnswer {
    Coming coming{};
    bool operator==(const GuestAnswer &) const = default;
};

struct Submit { // a move; `seq` counts up by one over all Submits and Asks of a seat, so that each takes effect exactly once
    std::uint32_t turn = 0, seq = 0;
    rules::Move move;
    bool operator==(const Submit &) const = default;
};
struct Ask {
    std::uint32_t seq = 0;
    match::Command command;
    bool operator==(const Ask &) const = default;
};
struct RoomKeyBack { // after a server's restart: what opens the room's stored log
    RoomKey key{};
    bool operator==(const RoomKeyBack &) const = default;
};
struct Bye { // leaves for now; the seat can be resumed
    bool operator==(const Bye &) const = default;
};

using ClientMessage = std::variant<Hello, GuestAnswer, Submit, Ask, RoomKeyBack, Bye>;
inline constexpr std::size_t clientMessageCount = std::variant_size_v<ClientMessage>;

// ---- server to client ----

enum class RefusedCode : std::uint8_t {
    PleaseUpdate,       // the client's protocol is too old
    ServerTooOld,       // the client's protocol is too new
    RoomFull,
    InviteNotValid,     // wrong or expired: one answer, so that guessing learns nothing
    TooManyTries,
    PassPhraseNeeded,
    PassPhraseNotRight,
    ServerFull,
    UnknownRoom,
    HostSaidNo,
    Closing,
    NotUnderstood       // malformed or out of place, before a seat was taken
};
struct Refused { // the last message of a connection
    RefusedCode code{};
    bool operator==(const Refused &) const = default;
};
struct Invited {
    std::string hostName;
    std::uint8_t minutes = 0;
    bool operator==(const Invited &) const = default;
};
struct Knocking { // the host has been asked to let this guest in
    bool operator==(const Knocking &) const = default;
};
struct AtTheDoor { // to the host
    std::string guestName;
    std::optional<Coming> answered; // absent: invited, has not answered yet. Now: is knocking
    bool operator==(const AtTheDoor &) const = default;
};

struct HostInvite { // what the host passes on: the code for one coming in, the link also as the way back
    SeatSecret secret{};
    std::uint32_t typed = 0; // with the room: toTyped(); 0: only the link opens the room
    bool operator==(const HostInvite &) const = default;
};
struct Welcome {
    Seat seat{};
    RoomId room = 0;
    Token token{};                    // a new one each time; the one before it works until a Submit or Ask has come over this connection
    std::optional<RoomKey> roomKey;   // partners only
    std::optional<HostInvite> invite; // host only, while the other seat is free
    std::array<std::string, 2> names; // A, B; empty while a seat is free
    std::uint32_t ackedSeq = 0;       // the last of this seat's that took effect
    std::vector<match::CardSummary> deck;
    std::vector<rules::Event> events; // all of the running match that this seat may know
    match::TableView view;
    bool operator==(const Welcome &) const = default;
};
struct Update {
    std::uint32_t ackedSeq = 0;
    bool whole = false; // the events are all there are (a new match, or an answer to a stale turn) and replace what was known
    std::vector<rules::Event> events;
    match::TableView view;
    bool operator==(const Update &) const = default;
};
struct Rejected {
    std::uint32_t seq = 0;
    rules::Reject code{};
    bool operator==(const Rejected &) const = default;
};
struct ScenarioBytes { // the card being played: the file's own bytes
    std::uint64_t hash = 0;
    Bytes bytes;
    bool operator==(const ScenarioBytes &) const = default;
};
enum class NoticeCode : std::uint8_t {
    PartnerHere, // for the first time; `name`
    PartnerLost, PartnerBack,
    SeatTakenElsewhere, // this seat was resumed on another device; the connection ends
    ServerClosing,
    NotUnderstood,      // malformed, too long or out of place; nothing was done, nothing is lost
    TypedCodeClosed     // somebody guessed too often: the typed code no longer opens the room, the link still does
};
struct Notice {
    NoticeCode code{};
    std::string name; // PartnerHere, PartnerBack; else empty
    bool operator==(const Notice &) const = default;
};

struct RoomKeyWanted { // the server was restarted: the room's log is sealed until a partner brings its key back
    bool operator==(const RoomKeyWanted &) const = default;
};

using ServerMessage = std::variant<Refused, Invited, Knocking, AtTheDoor, Welcome, Update, Rejected, ScenarioBytes, Notice, RoomKeyWanted>;
inline constexpr std::size_t serverMessageCount = std::variant_size_v<ServerMessage>;

} // namespace heard::net
