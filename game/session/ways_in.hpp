// Purpose: the ways in to an evening, as a screen may ask for them. Implemented in game/ways_in.cpp, the one place that
// may compose a server with a client; window and terminal are handed this interface and include no server header.
// Owner: the program's main; single-threaded, except that a hosted server runs on its own thread behind it.
#pragma once

#include "game/scenario/scenario.hpp"
#include "game/session/session.hpp"

#include <memory>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace heard::session {

// One address under which a hosted room can be reached.
struct Reachable {
    std::string address; // “192.168.1.20:7331”
    std::string link;    // heard://… for this address
    bool thisMachineOnly = false;
    bool thisHouseOnly = false; // private address: works only in this house (or network)
};

// An evening as this program holds it: its session or sessions, and whatever must keep running under them.
class Sitting {
public:
    virtual ~Sitting() = default;
    virtual void poll(Monotonic now) = 0; // polls the sessions, and the server or the scripted partner under them
    virtual Session &
    session(Seat seat) = 0; // two seats here: that seat's. Otherwise our own, whichever seat is asked for
    virtual bool twoSeatsHere() const { return false; }
    virtual bool scriptedPartner() const { return false; }
    virtual bool hostedHere() const { return false; } // the server runs inside this program; nothing is kept to come back
    virtual std::vector<Reachable> reachable() const { return {}; } // hosting: filled once the room is open
    virtual std::string machine() const {
        return {};
    } // whose machine the table stands on, in words, for “who can read this?”
};

// Why a way in could not be taken: a sentence and what to do next.
struct WayClosed {
    std::string sentence, next;
};
template <class T> using Way = tl::expected<T, WayClosed>;
using WayToSit = Way<std::unique_ptr<Sitting>>;

class WaysIn {
public:
    virtual ~WaysIn() = default;
    virtual WayToSit playHere(const std::string &nameA, const std::string &nameB) = 0; // one machine, two seats
    virtual WayToSit host(const std::string &name) = 0;                                // the server inside this program
    virtual WayToSit openOn(const std::string &name, const std::string &address, const std::string &passPhrase) = 0;
    virtual WayToSit joinLink(const std::string &name, const std::string &link) = 0;
    virtual WayToSit joinCode(const std::string &name, const std::string &address,
                              const std::string &code) = 0; // six words are shown first
    virtual WayToSit practise(const std::string &name, scenario::Quality partner) = 0;
    virtual WayToSit resume(const std::string &savedRoom) = 0; // one of Session::savedRooms()
    // Scenario files that could not be read: “file:line, why”. The rest plays.
    virtual std::vector<std::string> brokenScenarios() const = 0;
};

} // namespace heard::session
