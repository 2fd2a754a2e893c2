#include "game/client/screens/ways/next_steps.hpp"

namespace heard::client::ways {
namespace {

using By = Coming::By;
using Does = NextStep::Does;
using session::Problem;

const NextStep again{Does::TryAgain, "Try again"};

NextStep form(By by) {
    switch (by) {
    case By::Link: return {Does::BackToForm, "Paste another link"};
    case By::Code: return {Does::BackToForm, "Look at what I typed"};
    case By::Opening: return {Does::BackToForm, "Look at the address"};
    case By::Continuing: return {Does::BackToForm, "Back to the list"};
    case By::Hosting: break;
    }
    return {Does::BackToForm, "Lay a new table"};
}

} // namespace

std::vector<NextStep> nextSteps(Problem problem, By by) {
    switch (problem) {
    case Problem::BadLink:
    case Problem::BadCode:
    case Problem::NeedsIpv4:
    case Problem::InviteExpired:
    case Problem::WrongKey:
    case Problem::UnknownRoom: return {form(by)};
    case Problem::NameNotFound: return {form(by), again};
    case Problem::PassPhraseNeeded:
    case Problem::PassPhraseNotRight: return {{Does::BackToForm, "Type the pass phrase"}};
    case Problem::ServerFull: return {again, {Does::HostHere, "Host on this computer"}};
    case Problem::VersionOurs: return {{Does::Close, "Close Heard to update it"}, again};
    case Problem::RoomFull: return {{Does::Continue, "Continue an evening"}, form(by)};
    case Problem::SeatTakenElsewhere: return {{Does::Continue, "Continue here"}};
    case Problem::LostForGood: return {by == By::Continuing ? again : NextStep{Does::Continue, "Continue, once more"}};
    case Problem::ServerClosing: return {{Does::Continue, "Continue, once it is back"}, again};
    case Problem::KeyChanged:
        if (by == By::Opening || by == By::Code) return {{Does::CompareAnew, "Compare the six words anew"}, form(by)};
        return {form(by)};
    case Problem::KeyRefused: return {{Does::TryAgain, "Compare once more"}, form(by)};
    case Problem::Unreachable: return {again, form(by)};
    case Problem::TooManyTries:
    case Problem::HostSaidNo:
    case Problem::VersionTheirs:
    case Problem::None: break;
    }
    return {again};
}

} // namespace heard::client::ways
