#include "net/state_table.hpp"

#include <algorithm>
#include <initializer_list>

namespace heard::net {

namespace {

using C = ClientKind;
using S = ServerKind;

constexpr std::array<std::string_view, connectionStateCount> stateNames{"New", "Invited", "Away", "Knocking", "Locked", "Seated", "Closing"};
constexpr std::array<std::string_view, clientMessageCount> clientKindNames{"Hello", "GuestAnswer", "Submit", "Ask", "RoomKeyBack", "Bye"};
constexpr std::array<std::string_view, serverMessageCount> serverKindNames{"Refused", "Invited", "Knocking", "AtTheDoor", "Welcome",
                                                                           "Update", "Rejected", "ScenarioBytes", "Notice", "RoomKeyWanted"};

struct Row {
    std::initializer_list<C> fromClient;
    std::initializer_list<S> fromServer;
};

const Row &rowOf(ConnectionState state) {
    //                               the client may say                 the server may say
    static const std::array<Row, connectionStateCount> table{{
        /* New      */ {{C::Hello},                                     {S::Refused, S::Invited, S::Welcome, S::RoomKeyWanted}},
        /* Invited  */ {{C::GuestAnswer, C::Bye},                       {S::Refused, S::Knocking}},
        /* Away     */ {{C::GuestAnswer, C::Bye},                       {S::Refused, S::Knocking}},
        /* Knocking */ {{C::Bye},                                       {S::Refused, S::Welcome}},
        /* Locked   */ {{C::RoomKeyBack, C::Bye},                       {S::Refused, S::Welcome}},
        /* Seated   */ {{C::Submit, C::Ask, C::Bye},                    {S::AtTheDoor, S::Welcome, S::Update, S::Rejected, S::ScenarioBytes, S::Notice}},
        /* Closing  */ {{},                                             {}},
    }};
    return table[static_cast<std::size_t>(state)];
}

template <class Kind> bool among(std::initializer_list<Kind> kinds, Kind kind) {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

} // namespace

std::string_view nameOf(ConnectionState state) { return stateNames[static_cast<std::size_t>(state)]; }
std::string_view nameOf(ClientKind kind) { return clientKindNames[static_cast<std::size_t>(kind)]; }
std::string_view nameOf(ServerKind kind) { return serverKindNames[static_cast<std::size_t>(kind)]; }

bool mayReceive(ConnectionState state, ClientKind kind) { return among(rowOf(state).fromClient, kind); }
bool maySend(ConnectionState state, ServerKind kind) { return among(rowOf(state).fromServer, kind); }

} // namespace heard::net
