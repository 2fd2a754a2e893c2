// Purpose: see problem_text.hpp.
#include "game/session/problem_text.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace heard::session {

namespace {

constexpr std::pair<Problem, ProblemText> texts[] = {
    {Problem::BadLink,
     {"This invite link is not whole.", "You could ask for it again, and copy all of it, from heard:// to the end."}},
    {Problem::BadCode,
     {"This code opens no table.", "It looks like 12-K4M-9TQ. A sign may have slipped, or it was used "
                                   "already; your partner can read it out again."}},
    {Problem::NameNotFound,
     {"No computer goes by that name just now.", "You could check the spelling, or your own connection."}},
    {Problem::Unreachable,
     {"Nobody answers at that address.",
      "Is the other program still open there, and are you on a network that reaches it? Then try again."}},
    {Problem::VersionOurs,
     {"This program is older than the one at the other end.",
      "Update Heard on this computer, then join again. The invite stays good."}},
    {Problem::VersionTheirs,
     {"The program at the other end is older than this one.",
      "Whoever runs it could update it. The invite stays good."}},
    {Problem::InviteExpired,
     {"This invite has been used, or its time is over.", "Your partner can make a new one in a moment."}},
    {Problem::RoomFull,
     {"Both seats at this table are taken.",
      "If one of them is yours, Continue brings you back. Otherwise ask for a new invite."}},
    {Problem::ServerFull,
     {"This server has no free table just now.", "You could try again later, or host the evening on this computer."}},
    {Problem::PassPhraseNeeded,
     {"This server asks for a pass phrase to open a table.", "Its owner can tell you which."}},
    {Problem::PassPhraseNotRight,
     {"That is not this server’s pass phrase.", "You could type it again; capitals and spaces count."}},
    {Problem::TooManyTries, {"There were too many tries from here.", "Wait a few minutes, then try once more."}},
    {Problem::HostSaidNo,
     {"The host did not open the door this time.", "You could send each other a word and try again."}},
    {Problem::KeyChanged,
     {"The server at this address is not the one you trusted before.",
      "Its owner may have set it up anew, or someone stands in between. Compare the six words with its owner "
      "first; if they are the same, you can trust the new key."}},
    {Problem::UnknownRoom,
     {"This table is not there any more.",
      "It may have closed, or the server was started anew. A new invite opens a new one."}},
    {Problem::ServerClosing,
     {"The server is closing for now.",
      "When it is back, Continue brings you to the same place if the table was kept."}},
    {Problem::SeatTakenElsewhere,
     {"Your seat was taken up on another device or window.", "You can go on there, or choose Continue here."}},
    {Problem::WrongKey,
     {"The server that answers is not the one this invite was made on.",
      "You could ask for a fresh invite. Nothing was sent to the other one."}},
    {Problem::KeyRefused,
     {"You did not recognise the six words, so nothing was sent.",
      "You could compare them once more with whoever invited you."}},
    {Problem::NeedsIpv4,
     {"That address is IPv6 only, which this program cannot reach yet.",
      "An IPv4 address of the same computer would do."}},
    {Problem::LostForGood,
     {"The connection could not be found again.",
      "What you were writing is still here to copy. Continue tries once more."}},
};

} // namespace

ProblemText problemText(Problem problem) {
    const auto found =
        std::find_if(std::begin(texts), std::end(texts), [&](const auto &each) { return each.first == problem; });
    return found == std::end(texts) ? ProblemText{} : found->second;
}

} // namespace heard::session
