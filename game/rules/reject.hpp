// Purpose: why a move or command was refused. A small value; refusing never ends a connection.
#pragma once

#include <cstdint>

namespace heard::rules {

enum class Reject : std::uint8_t {
    NotYourTurn, NotInThisStep, TextEmpty, TextTooLong, TextControl, TooManyCards, UnknownCard, BadNumber, TooManyIdeas,
    AlreadyDone, // this seat has answered this phase
    Paused, OnBreak, NotNow, // a command that does not fit the phase
    StaleTurn, Ended
};

} // namespace heard::rules
