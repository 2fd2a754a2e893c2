// Purpose: the small words: moods, batteries, depths, nearness, places, refusals.
#include "game/session/words.hpp"

#include <algorithm>

namespace heard::session {

std::string moodName(std::uint32_t mood) {
    const auto names = rules::moods();
    return mood < names.size() ? std::string(names[mood]) : std::string();
}

std::string_view batteryName(std::uint32_t battery) {
    switch (battery) {
    case 1: return "low";
    case 2: return "half";
    case 3: return "full";
    default: return {};
    }
}

std::string_view depthName(std::uint32_t depth) {
    switch (depth) {
    case 0: return "light";
    case 1: return "warm";
    case 2: return "deep";
    default: return {};
    }
}

std::string_view feltHeardName(std::uint32_t rating) {
    switch (rating) {
    case 0: return "fully";
    case 1: return "mostly";
    case 2: return "partly";
    case 3: return "a little";
    case 4: return "not yet";
    default: return {};
    }
}

std::string_view nearnessWords(rules::Nearness nearness) {
    switch (nearness) {
    case rules::Nearness::Match: return "They lie together.";
    case rules::Nearness::Near: return "They lie close to each other.";
    case rules::Nearness::Far: return "They lie apart, and now that can be said.";
    case rules::Nearness::None: break;
    }
    return {};
}

std::string cardNames(const std::vector<rules::CardId> &cards) {
    const auto all = rules::laidCards();
    std::string names;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (cards[i] >= all.size()) continue;
        if (!names.empty()) names += i + 1 == cards.size() ? " and " : ", ";
        names += all[cards[i]].name;
    }
    return names;
}

std::string_view stageName(match::Stage stage) {
    switch (stage) {
    case match::Stage::Waiting: return "waiting for your partner";
    case match::Stage::Ready: return "getting ready";
    case match::Stage::Mood: return "how we arrive";
    case match::Stage::Deal: return "three cards";
    case match::Stage::Voices: return "whose voices";
    case match::Stage::Playing: return "at the table";
    case match::Stage::Reopen: return "picking it up again";
    case match::Stage::Over: return "the evening has closed";
    }
    return {};
}

namespace {

std::string_view endingName(rules::Phase phase) {
    switch (phase) {
    case rules::Phase::Keep: return "a line to keep";
    case rules::Phase::Tonight: return "what we agreed";
    case rules::Phase::LookBack: return "looking back";
    default: return "good night";
    }
}

std::string_view requestName(rules::Phase phase) {
    switch (phase) {
    case rules::Phase::Answer: return "an answer";
    case rules::Phase::Counter: return "how about";
    case rules::Phase::LookAgain: return "a day to look again";
    default: return "one request";
    }
}

std::string_view confirmName(rules::Phase phase) {
    switch (phase) {
    case rules::Phase::Matters: return "the part that matters most";
    case rules::Phase::Retry: return "a second try";
    default: return "is that it?";
    }
}

} // namespace

std::string_view stepName(scenario::StepKind kind, rules::Phase phase) {
    using scenario::StepKind;
    switch (kind) {
    case StepKind::CheckIn: return "how we are";
    case StepKind::Ask: return "is now a good time?";
    case StepKind::Card: return "the card";
    case StepKind::Choose: return "a choice";
    case StepKind::Speak: return "what I say";
    case StepKind::Reflect: return "what I heard";
    case StepKind::Confirm: return confirmName(phase);
    case StepKind::More: return "is there more?";
    case StepKind::Swap: return "the floor crosses";
    case StepKind::Ideas: return phase == rules::Phase::Act ? "small ideas" : "the ideas, turned over";
    case StepKind::Request: return requestName(phase);
    case StepKind::Appreciate: return "one appreciation";
    case StepKind::Breathe: return "a breath";
    case StepKind::Note: return "a private note";
    case StepKind::FeltHeard: return "feeling heard";
    case StepKind::Ending: return endingName(phase);
    }
    return {};
}

std::string rejectSentence(rules::Reject reject) {
    switch (reject) {
    case rules::Reject::NotYourTurn: return "It is the other one’s turn just now. You could wait, or pause.";
    case rules::Reject::NotInThisStep: return "That does not fit here. “What can I do” lists what does.";
    case rules::Reject::TextEmpty:
        return "There are no words in it yet. You could write something, or let this one go.";
    case rules::Reject::TextTooLong: return "That is longer than 500 characters. Two sentences are often enough.";
    case rules::Reject::TextControl: return "There are signs in it that cannot be shown. You could type it once more.";
    case rules::Reject::TooManyCards: return "At most two can lie here. You could take one back.";
    case rules::Reject::UnknownCard: return "That card is not in the pack. “Cards” lists them.";
    case rules::Reject::BadNumber: return "That number is not on the list. You could pick one that is.";
    case rules::Reject::TooManyIdeas: return "Four ideas fit, each up to 140 characters.";
    case rules::Reject::AlreadyDone: return "You have answered here already. The other one is still at it.";
    case rules::Reject::Paused: return "The evening is paused. “Go on” takes it up again.";
    case rules::Reject::OnBreak: return "There is a break now. “I’m back” ends it once you both say so.";
    case rules::Reject::NotNow: return "That cannot be done just now. “What can I do” lists what can.";
    case rules::Reject::StaleTurn: return "The table had moved on a moment before. What you wrote is still here.";
    case rules::Reject::Ended: return "This evening has closed.";
    }
    return {};
}

std::string progressWords(const rules::View &view) {
    if (view.of == 0) return {};
    return std::to_string(std::min<int>(view.done + 1, view.of)) + " of " + std::to_string(view.of);
}

std::string dayWords(std::uint32_t days) {
    if (days == 0) return "left open";
    if (days == 1) return "tomorrow";
    return "in " + std::to_string(days) + " days";
}

std::string cardLine(const match::CardSummary &card) {
    std::string line = card.title + " · " + card.theme + " · " + std::to_string(card.minutes) + " minutes · ";
    line += depthName(card.depth);
    return line;
}

std::string scriptedPartnerNote(const std::string &name) {
    return name + " is scripted: the replies were written beforehand for this card, and nobody is at the other end.";
}

std::string_view notTherapy() {
    return "This is practice at being heard. It is not therapy, not a diagnosis and not an emergency service.";
}

std::string_view checkHeading() { return "How this might be heard — only you see this, and it has not been sent"; }

std::string_view safetyHeading() { return "A game is not the place for this"; }

} // namespace heard::session
