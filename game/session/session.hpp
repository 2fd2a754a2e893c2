// Purpose: one seat's side of an evening, without a screen: connecting, trust, waiting, playing, losing and finding the
// connection, drafts, the outbox with its Undo, and what must be kept to come back. The window, the terminal, bots and
// the demo all use it. Owner: one screen or loop; single-threaded. It never blocks: poll() does a little of everything.
#pragma once

#include "game/match/command.hpp"
#include "game/match/table.hpp"
#include "game/rules/reject.hpp"
#include "game/scenario/scenario.hpp"

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace heard::net {
class ClientTransport;
}

namespace heard::session {

using Monotonic = std::chrono::milliseconds; // since any fixed point; given by the caller

enum class Status : std::uint8_t {
    Idle, // nothing asked yet
    Connecting,
    TrustKey, // first trust: six words to compare; trustKey() or refuseKey()
    Invited,  // a guest sees who invites and how long it takes; answerInvitation()
    Knocking, // waiting for the host to let us in
    Here,     // at the table
    Lost,     // the connection went; resuming by itself; drafts are kept
    Refused,  // a clear reason and a next step: problem()
    Ended     // the evening is over for this seat
};

enum class GuestAnswer : std::uint8_t { Now, InAWhile, AnotherDay, NotThisOne };

// Every way it can fail has its own sentence and next step (session/problem_text.hpp).
enum class Problem : std::uint8_t {
    None,
    BadLink,
    BadCode,
    NameNotFound,
    Unreachable,
    VersionOurs,
    VersionTheirs,
    InviteExpired,
    RoomFull,
    ServerFull,
    PassPhraseNeeded,
    PassPhraseNotRight,
    TooManyTries,
    HostSaidNo,
    KeyChanged,
    UnknownRoom,
    ServerClosing,
    SeatTakenElsewhere,
    LostForGood,
    WrongKey,
    KeyRefused,
    NeedsIpv4
};

struct HostInfo {                      // what the one who opened the room can pass on
    std::string link;                  // heard://…
    std::string typedCode;             // room and secret, in easy groups
    std::vector<std::string> keyWords; // six
};

struct Pending { // a text on its way: it leaves `left` from now, unless undone
    rules::Move move;
    Monotonic left{};
};

class Session {
public:
    struct Options {
        std::string name;           // as the partner will see it
        Monotonic undoWindow{3000}; // 0 in scripts
        std::string stateFolder;    // XDG state; empty: keep nothing on disk
        std::string configFolder;   // XDG config: where trusted server keys are remembered; empty: nowhere
    };
    explicit Session(Options options);
    ~Session();

    // Ways in. Exactly one, once.
    void open(std::unique_ptr<net::ClientTransport> transport,
              const std::string &passPhrase); // create a room, become its host (seat A)
    void join(std::unique_ptr<net::ClientTransport> transport, const std::string &room,
              const std::string &secretOrCode); // become the guest
    void resume(const std::string &savedRoom);  // Continue: one of savedRooms()
    // A way to make the connection again after a loss; set by whoever knows the address.
    void setReconnect(std::function<std::unique_ptr<net::ClientTransport>()> connect);
    // Where the server stands: goes into the invite and, with the server's key, into the file Continue reads. Unset:
    // nothing is saved.
    void setPlace(const std::string &host, std::uint16_t port);

    void poll(Monotonic now); // call each loop; `changed()` says whether anything to draw changed since last asked
    bool changed();

    Status status() const;
    Problem problem() const;
    std::vector<std::string> keyWords() const; // TrustKey
    void trustKey(bool yes);
    std::string hostName() const; // Invited, Knocking
    std::uint8_t minutes() const; // Invited
    void answerInvitation(GuestAnswer answer);
    std::optional<std::string> knocking() const;      // host: the guest's name, while one waits to be let in
    std::optional<GuestAnswer> guestAnswered() const; // host: "in a while" and so on
    std::optional<HostInfo> hostInfo() const;
    std::optional<std::array<std::uint8_t, 32>> serverKey() const; // SHA-256 of its public key, once seated there

    Seat seat() const;
    std::string nameOf(Seat seat) const;
    const match::TableView &table() const;
    const std::vector<match::CardSummary> &deck() const;
    const std::vector<rules::Event> &events() const; // of the running match, as this seat may know them
    const scenario::Scenario *scenario() const;      // null until the match has begun
    std::uint64_t sharedHash() const;                // computed here, from what arrived
    std::string roomId() const;

    // A move for the present turn. Texts wait undoWindow; the rest leaves at once. False: not legal now (nothing
    // changes).
    bool submit(const rules::Move &move);
    std::optional<Pending> pending() const;
    std::optional<rules::Move> undo(); // takes the pending text back into the draft
    void hurry();                      // sends it now
    bool ask(const match::Command &command);
    std::optional<rules::Reject> lastReject(); // once

    // Drafts live in memory, one for each step and phase, and survive a lost connection.
    std::string draft() const;
    void setDraft(const std::string &text);

    void
    leaveQuietly(); // quick exit: forgets this room's file on this device at once; to everyone else a lost connection

    struct SavedRoom {
        std::string id, with, when; // file id; partner's name; local date in words
    };
    static std::vector<SavedRoom> savedRooms(const std::string &stateFolder);
    static void forget(const std::string &stateFolder, const std::string &id);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace heard::session
