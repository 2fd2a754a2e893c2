#include "game/scoring/feedback_lines.hpp"

#include <array>

namespace heard::scoring {
namespace {

using rules::Flag;

constexpr std::array<FlagLines, 20> lines{{
    {Flag::NamesFeeling, true, "A feeling is named here, so it can be met.", "Is this the feeling? Named like this, it is easy to meet.",
     "If you like, add one word for the feeling itself: sad, scared, worn out …"},
    {Flag::FauxFeeling, false, "This word also says what the other one did. The feeling under it may land more softly.",
     "Could this word be heard as something the other one did? What is the feeling under it?", ""},
    {Flag::OwnsWithI, true, "This is said from your own side.", "This sounds like your own side, said as yours. Is it?",
     "You could begin with yourself: “I feel …”, “I need …”."},
    {Flag::NamesSpecificSituation, true, "This shows one moment, the way a camera would have seen it.", "Is this the one moment you mean? It is easy to picture.",
     "One moment, with a day or a place, can make it easier to picture."},
    {Flag::GivesImpactOrReason, true, "This says what it does to you.", "Is this why it matters to you? It helps to hear it.",
     "You could add why it matters to you."},
    {Flag::MakesRequestOrNeed, true, "This asks for something that can be done.", "Is this what you would like? It can be answered.",
     "You could add one small thing that would help."},
    {Flag::BlamesPartner, false, "This may be heard as a judgement. What happened, and what it did to you, is easier to take in.",
     "Could this be heard as a judgement of the other one?", ""},
    {Flag::Absolutes, false, "Words like this cover every time. One single time is easier to hear.", "Could this be heard as “every time”? One single time may be enough.", ""},
    {Flag::ContemptOrInsult, false, "This may sting so much that the rest is not heard.", "Could this be heard as mockery?", ""},
    {Flag::Threat, false, "This may be heard as a warning of what will happen. A wish leaves more room for an answer.", "Could this be heard as a warning?", ""},
    {Flag::ParaphrasesContent, true, "This gives back what was said.", "This seems to give back what was said. Does it?",
     "You could say back, in a few words, what happened for the other one."},
    {Flag::NamesSpeakerFeeling, true, "A feeling is guessed here, and a guess can be corrected.", "Is this the feeling you heard?", ""},
    {Flag::FeelingCorrect, true, "The feeling is in it.", "This may be the very feeling. Only the other one knows.",
     "You could guess the feeling underneath. A guess that is not quite it costs nothing."},
    {Flag::Validates, true, "This says that it makes sense.", "This may be heard as “that makes sense”.", "You could add what makes sense about it, even where you see it otherwise."},
    {Flag::ChecksOrOpenQuestion, true, "Asking leaves the last word with the other one.", "Is this an open question? It leaves room.",
     "You could ask whether that is it, or whether there is more."},
    {Flag::RebutsOrDefends, false, "From here it may be heard as an answer back. Your side can wait until the floor crosses the table.",
     "Could this be heard as “yes, but”? Your side has its own turn.", ""},
    {Flag::GivesAdvice, false, "This offers a way out. First it may help to hear that the way in was understood.", "Could this be heard as advice, before it was asked for?", ""},
    {Flag::MakesItAboutSelf, false, "Here it turns to your own side, which has its own turn.", "Could this be heard as turning to your own side?", ""},
    {Flag::JudgmentOrContempt, false, "This may sting so much that the rest is not heard.", "Could this be heard as a judgement?", ""},
    {Flag::Gaming, false, "These words would fit almost anything. One thing of what was said makes it theirs.", "Could this fit almost anything? One detail makes it theirs.", ""},
}};

} // namespace

std::span<const FlagLines> flagLines() { return lines; }
std::string_view ideaLine() { return "This was one of the things the card was about."; }
std::string_view nothingLine() { return "Nothing to add."; }
std::string_view untouchedLine() { return "“Yes, that’s it”, said the one who knows. Nothing to add."; }

} // namespace heard::scoring
