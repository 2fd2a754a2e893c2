// Purpose: see problem_text.hpp.
#include "game/session/problem_text.hpp"

namespace heard::session {

ProblemText problemText(Problem problem) {
    switch (problem) {
    case Problem::None: return {"", ""};
    case Problem::BadLink:
        return {"This invite link is not whole.",
                "You could ask for it again, and copy all of it, from heard:// to the end."};
    case Problem::BadCode:
        return {"This code opens no table.", "It looks like 12-K4M-9TQ. A sign may have slipped, or it was used "
                                             "already; your partner can read it out again."};
    case Problem::NameNotFound:
        return {"No computer goes by that name just now.", "You could check the spelling, or your own connection."};
    case Problem::Unreachable:
        return {"Nobody answers at that address.",
                "Is the other program still open there, and are you on a network that reaches it? Then try again."};
    case Problem::VersionOurs:
        return {"This program is older than the one at the other end.",
                "Update Heard on this computer, then join again. The invite stays good."};
    case Problem::VersionTheirs:
        return {"The program at the other end is older than this one.",
                "Whoever runs it could update it. The invite stays good."};
    case Problem::InviteExpired:
        return {"This invite has been used, or its time is over.", "Your partner can make a new one in a moment."};
    case Problem::RoomFull:
        return {"Both seats at this table are taken.",
                "If one of them is yours, Continue brings you back. Otherwise ask for a new invite."};
    case Problem::ServerFull:
        return {"This server has no free table just now.",
                "You could try again later, or host the evening on this computer."};
    case Problem::PassPhraseNeeded:
        return {"This server asks for a pass phrase to open a table.", "Its owner can tell you which."};
    case Problem::PassPhraseNotRight:
        return {"That is not this server’s pass phrase.", "You could type it again; capitals and spaces count."};
    case Problem::TooManyTries:
        return {"There were too many tries from here.", "Wait a few minutes, then try once more."};
    case Problem::HostSaidNo:
        return {"The host did not open the door this time.", "You could send each other a word and try again."};
    case Problem::KeyChanged:
        return {"The server at this address is not the one you trusted before.",
                "Its owner may have set it up anew, or someone stands in between. Compare the six words with its owner "
                "first; Settings can then forget the old key."};
    case Problem::UnknownRoom:
        return {"This table is not there any more.",
                "It may have closed, or the server was started anew. A new invite opens a new one."};
    case Problem::ServerClosing:
        return {"The server is closing for now.",
                "When it is back, Continue brings you to the same place if the table was kept."};
    case Problem::SeatTakenElsewhere:
        return {"Your seat was taken up on another device or window.", "You can go on there, or choose Continue here."};
    case Problem::WrongKey:
        return {"The server that answers is not the one this invite was made on.",
                "You could ask for a fresh invite. Nothing was sent to the other one."};
    case Problem::KeyRefused:
        return {"You did not recognise the six words, so nothing was sent.",
                "You could compare them once more with whoever invited you."};
    case Problem::NeedsIpv4:
        return {"That address is IPv6 only, which this program cannot reach yet.",
                "An IPv4 address of the same computer would do."};
    case Problem::LostForGood:
        return {"The connection could not be found again.",
                "What you were writing is still here to copy. Continue tries once more."};
    }
    return {"", ""};
}

} // namespace heard::session
