// Purpose: see looking_back.hpp.
#include "game/terminal/looking_back.hpp"

#include <algorithm>
#include <functional>
#include <map>

namespace heard::terminal {

namespace {

using rules::Event;
using rules::EventKind;

const Event *eventNumbered(const std::vector<Event> &events, std::uint32_t number) {
    const auto found =
        std::find_if(events.begin(), events.end(), [&](const Event &event) { return event.number == number; });
    return found == events.end() ? nullptr : &*found;
}

// Whether the speaker answered “yes, that’s it” before anyone said something new.
bool partnerSaidYes(const std::vector<Event> &events, std::uint32_t text) {
    bool passed = false;
    for (const auto &event : events) {
        if (event.number == text)
            passed = true;
        else if (passed && event.kind == EventKind::Said)
            return false;
        else if (passed && event.kind == EventKind::Confirmed && event.value == 0)
            return true;
    }
    return false;
}

std::string quotedSpan(const std::string &text, const scoring::Remark &remark) {
    const std::string words = codePoints(text, remark.span);
    return words.empty() ? std::string() : "“" + words + "” — ";
}

void add(LookingBack &page, const std::string &lead, const std::string &text, const scoring::Remark &remark,
         std::uint32_t event) {
    page.remarks.push_back({event, remark.finding});
    page.lines.push_back("  " + std::to_string(page.remarks.size()) + "  " + lead + quotedSpan(text, remark) +
                         remark.text);
}

constexpr std::size_t marksShown = 2; // beside what worked; a page is read in a minute

bool overlaps(const std::optional<scoring::Remark> &one, const scoring::Remark &other) {
    return one && one->span.start < other.span.end && other.span.start < one->span.end;
}

// What of the things listened for was there, by name; what was not there goes unsaid.
std::string wasThere(const scoring::Feedback &feedback) {
    std::string there;
    std::size_t count = 0;
    for (const auto &item : feedback.listenedFor) {
        if (!item.there) continue;
        there += (there.empty() ? "" : "; ") + item.label;
        ++count;
    }
    return there.empty() ? there
                         : "  What this card listens for, " + std::to_string(count) + " of " +
                               std::to_string(feedback.listenedFor.size()) + ": " + there + ".";
}

void addFeedback(LookingBack &page, const scoring::Feedback &feedback, const std::string &text, std::uint32_t event) {
    if (feedback.helpPage) {
        page.helpPage = true;
        return;
    }
    if (feedback.worked) add(page, "What worked: ", text, *feedback.worked, event);
    std::size_t shown = 0;
    for (const auto &mark : feedback.marks)
        if (shown < marksShown && !overlaps(feedback.worked, mark) && !overlaps(feedback.tryOut, mark))
            add(page, "", text, mark, event), ++shown;
    if (const std::string there = wasThere(feedback); !there.empty()) page.lines.push_back(there);
    if (!feedback.worked && !feedback.tryOut && shown == 0 && !feedback.nothing.empty())
        page.lines.push_back("  " + feedback.nothing);
}

} // namespace

std::string codePoints(const std::string &text, rules::Span span) {
    std::string words;
    std::uint32_t point = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool continuation = (static_cast<unsigned char>(text[i]) & 0xC0u) == 0x80u;
        if (!continuation && i > 0) ++point;
        if (point >= span.start && point < span.end) words += text[i];
    }
    return words;
}

LookingBack lookingBackOf(const std::vector<Event> &events, Seat seat, const scenario::Scenario &scenario, bool asUs) {
    std::map<std::uint32_t, const Event *> newest; // by the text looked at
    for (const auto &event : events)
        if (event.kind == EventKind::LookBack && event.by == seat && event.verdict) newest[event.ref] = &event;
    LookingBack page;
    std::function<void()> oneToTry; // at most one on the whole page, and last: of the newest words that have one
    for (const auto &[number, event] : newest) {
        const Event *text = eventNumbered(events, number);
        if (!text || event->step >= scenario.steps.size()) continue;
        const auto &rubric = scenario.steps[event->step].rubric;
        const auto feedback =
            scoring::feedbackFor(*event->verdict, rubric && !asUs ? &*rubric : nullptr, partnerSaidYes(events, number));
        page.lines.push_back("“" + text->text + "”");
        addFeedback(page, feedback, text->text, number);
        if (feedback.tryOut && !feedback.helpPage)
            oneToTry = [&page, remark = *feedback.tryOut, text, number = number] {
                add(page, "One thing to try: ", text->text, remark, number);
            };
    }
    if (oneToTry) oneToTry();
    return page;
}

LookingBack checkOf(const scoring::Feedback &feedback, const std::string &text) {
    LookingBack page;
    page.helpPage = feedback.helpPage;
    if (feedback.helpPage) return page;
    const auto line = [&](const std::string &lead, const scoring::Remark &remark) {
        page.lines.push_back("  " + lead + quotedSpan(text, remark) + remark.text);
    };
    if (feedback.worked) line("", *feedback.worked);
    for (const auto &mark : feedback.marks)
        if (!overlaps(feedback.worked, mark) && !overlaps(feedback.tryOut, mark)) line("", mark);
    if (feedback.tryOut) line("One thing to try: ", *feedback.tryOut);
    if (page.lines.empty()) page.lines.push_back("  " + (feedback.nothing.empty() ? "Nothing to add." : feedback.nothing));
    return page;
}

} // namespace heard::terminal
