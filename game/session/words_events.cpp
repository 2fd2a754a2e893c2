// Purpose: what happened, each event as one plain sentence with who did it; and the lists that are drawn out of the
// events.
#include "game/session/words.hpp"

#include <algorithm>

namespace heard::session {

namespace {

using rules::Event;
using rules::EventKind;
using rules::How;

std::string who(const Looking &looking, Seat seat) { return looking.isMe(seat) ? "You" : looking.name(seat); }
std::string quoted(const std::string &text) { return "“" + text + "”"; }

std::string_view saidVerb(EventKind kind) {
    switch (kind) {
    case EventKind::GaveBack: return " heard";
    case EventKind::SecondTry: return " heard, once more";
    case EventKind::Requested: return " asked";
    case EventKind::Appreciated: return " appreciated";
    case EventKind::MattersMost: return " said what matters most";
    default: return " said";
    }
}

std::string laidWords(std::uint32_t laid) {
    if (laid == 0) return {};
    return laid == 1 ? " One card lies face down." : " Two cards lie face down.";
}

std::string textEvent(const Event &event, const Looking &looking) {
    const std::uint32_t laid = event.kind == EventKind::Said || event.kind == EventKind::GaveBack ? event.value : 0;
    switch (event.how) {
    case How::Aloud: return who(looking, event.by) + " said it aloud." + laidWords(laid);
    case How::Passed: return who(looking, event.by) + " let this one go." + laidWords(laid);
    case How::Typed: break;
    }
    return saidBy(event, looking) + ": " + quoted(event.text) + laidWords(laid);
}

std::string turnedOver(const Event &event, const Looking &looking) {
    const Seat listener = other(event.by);
    std::string line = "The cards turn over together. ";
    if (!event.cards.empty()) line += who(looking, event.by) + " laid " + cardNames(event.cards) + ". ";
    if (!event.otherCards.empty()) line += who(looking, listener) + " laid " + cardNames(event.otherCards) + ". ";
    line += nearnessWords(static_cast<rules::Nearness>(event.value));
    while (!line.empty() && line.back() == ' ')
        line.pop_back();
    return line;
}

std::string confirmed(const Event &event, const Looking &looking) {
    static constexpr std::string_view answers[] = {"Yes, that’s it.", "Almost.", "Not yet."};
    if (event.value >= 3) return {};
    return who(looking, event.by) + " answered: " + std::string(answers[event.value]);
}

std::string asked(const Event &event, const Looking &looking) {
    if (event.value == 0) return who(looking, event.by) + " answered: now is a good time.";
    return who(looking, event.by) + " answered: another time" + (event.text.empty() ? "." : ", " + event.text + ".");
}

bool beginsHowAbout(const std::string &text) {
    return text.starts_with("How about") || text.starts_with("how about");
}

std::string answered(const Event &event, const Looking &looking) {
    const std::string lead = who(looking, event.by) + " answered: ";
    switch (static_cast<rules::RequestAnswer>(event.value)) {
    case rules::RequestAnswer::Yes: return lead + "yes.";
    case rules::RequestAnswer::NotNow: return lead + "not now. That is an answer too.";
    case rules::RequestAnswer::HowAbout:
        if (event.text.empty()) return lead + "how about something near it.";
        return lead + (beginsHowAbout(event.text) ? "" : "how about ") + quoted(event.text);
    }
    return {};
}

std::string chose(const Event &event, const scenario::Scenario *scenario, const Looking &looking) {
    if (!scenario || event.step >= scenario->steps.size()) return {};
    const auto &options = scenario->steps[event.step].options;
    if (event.value >= options.size()) return {};
    const auto &option = options[event.value];
    std::string line = who(looking, event.by) + " chose: " + quoted(option.text.text);
    if (option.consequence) line += " " + option.consequence->text;
    return line;
}

std::string numbered(const std::string &lead, const std::vector<std::string> &items) {
    std::string line = lead;
    for (std::size_t i = 0; i < items.size(); ++i)
        line += "\n  " + std::to_string(i + 1) + "  " + items[i];
    return line;
}

std::string overlap(const Event &event) {
    if (event.numbers.empty()) return "None of the ideas had both your marks. That is fine; they can rest.";
    std::string line = "Both of you could live with ";
    for (std::size_t i = 0; i < event.numbers.size(); ++i) {
        if (i > 0) line += i + 1 == event.numbers.size() ? " and " : ", ";
        line += "number " + std::to_string(event.numbers[i] + 1);
    }
    return line + ".";
}

std::string agreed(const Event &event) {
    return "Agreed: " + quoted(event.text) +
           (event.value == 0 ? " It is left open." : " You look again " + dayWords(event.value) + ".");
}

std::string kept(const Event &event, const Looking &looking) {
    if (event.ref == 0 || event.text.empty()) return who(looking, event.by) + " kept no line tonight.";
    return who(looking, event.by) + " kept: " + quoted(event.text);
}

std::string moodShown(const Event &event, const Looking &looking) {
    return who(looking, event.by) + " arrived " + moodName(event.value) + ", battery " +
           std::string(batteryName(event.ref)) + ".";
}

// The events of the ending and of the quieter steps.
std::string describeQuiet(const Event &event, const scenario::Scenario *scenario, const Looking &looking) {
    switch (event.kind) {
    case EventKind::Agreed: return agreed(event);
    case EventKind::Breathed: return event.value == 1 ? "The breath was let go." : "You both took a breath.";
    case EventKind::NoteDone: return who(looking, event.by) + " finished a private note.";
    case EventKind::FeltHeard:
        return who(looking, event.by) + " felt heard: " + std::string(feltHeardName(event.value)) + ".";
    case EventKind::Kept: return kept(event, looking);
    case EventKind::LookBack:
        return looking.me && !looking.isMe(event.by) ? looking.name(event.by) + " shows you their looking back."
                                                     : std::string();
    case EventKind::Ended: return scenario ? scenario->closing.text : std::string();
    default: return {};
    }
}

} // namespace

std::string saidBy(const Event &event, const Looking &looking) {
    return who(looking, event.by) + std::string(saidVerb(event.kind));
}

std::string describe(const Event &event, const scenario::Scenario *scenario, const Looking &looking) {
    switch (event.kind) {
    case EventKind::MoodShown: return moodShown(event, looking);
    case EventKind::Asked: return asked(event, looking);
    case EventKind::Read: return "You have both read the card.";
    case EventKind::Chose: return chose(event, scenario, looking);
    case EventKind::Said:
    case EventKind::GaveBack:
    case EventKind::MattersMost:
    case EventKind::SecondTry:
    case EventKind::Requested:
    case EventKind::Appreciated: return textEvent(event, looking);
    case EventKind::TurnedOver: return turnedOver(event, looking);
    case EventKind::Confirmed: return confirmed(event, looking);
    case EventKind::GoodEnough: return "That is good enough for now.";
    case EventKind::MoreToSay:
        return who(looking, event.by) +
               (event.value == 1 ? " answered: there is more." : " answered: that is all of it.");
    case EventKind::FloorCrossed:
        return "The floor crosses the table. " + who(looking, event.by) +
               (looking.isMe(event.by) ? " have it now." : " has it now.");
    case EventKind::IdeasShown:
        return event.list.empty() ? "No ideas on the table this time."
                                  : numbered("The ideas, unsigned and mixed:", event.list);
    case EventKind::IdeasOverlap: return overlap(event);
    case EventKind::Answered: return answered(event, looking);
    case EventKind::CounterTaken:
        return who(looking, event.by) + (event.value == 1 ? " answered: yes, that." : " answered: not now.");
    default: return describeQuiet(event, scenario, looking);
    }
}

std::vector<const Event *> keepable(const std::vector<Event> &events, Seat seat) {
    std::vector<const Event *> lines;
    for (const auto &event : events) {
        const bool line = event.kind == EventKind::Said || event.kind == EventKind::GaveBack ||
                          event.kind == EventKind::MattersMost || event.kind == EventKind::SecondTry ||
                          event.kind == EventKind::Requested || event.kind == EventKind::Answered ||
                          event.kind == EventKind::Appreciated;
        if (line && event.by == other(seat) && event.how == How::Typed && !event.text.empty()) lines.push_back(&event);
    }
    return lines;
}

std::vector<std::string> agreedTonight(const std::vector<Event> &events, const Looking &looking) {
    std::vector<std::string> lines;
    for (const auto &event : events)
        if (event.kind == EventKind::Agreed)
            lines.push_back(who(looking, event.by) + " asked, and " + describe(event, nullptr, looking));
    for (auto &line : lines) {
        const auto at = line.find("Agreed: ");
        if (at != std::string::npos) line.replace(at, 8, "you both agreed: ");
    }
    return lines;
}

std::vector<std::string> ideasShown(const std::vector<Event> &events) {
    const auto found = std::find_if(events.rbegin(), events.rend(),
                                    [](const Event &event) { return event.kind == EventKind::IdeasShown; });
    return found == events.rend() ? std::vector<std::string>() : found->list;
}

std::array<std::size_t, 2> faceDown(const std::vector<Event> &events) {
    std::array<std::size_t, 2> down{};
    for (const auto &event : events) {
        if (event.kind == EventKind::TurnedOver) down = {};
        if (event.kind == EventKind::Said) down = {};
        if (event.kind == EventKind::Said || event.kind == EventKind::GaveBack)
            down[event.by == Seat::B ? 1 : 0] = event.value;
    }
    return down;
}

} // namespace heard::session
