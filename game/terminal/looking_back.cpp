// Purpose: see looking_back.hpp.
#include "game/terminal/looking_back.hpp"

#include <algorithm>
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

bool same(const std::optional<scoring::Remark> &one, const scoring::Remark &other) {
    return one && one->finding == other.finding && one->text == other.text;
}

void addFeedback(LookingBack &page, const scoring::Feedback &feedback, const std::string &text, std::uint32_t event) {
    if (feedback.helpPage) {
        page.helpPage = true;
        return;
    }
    if (feedback.worked) add(page, "What worked: ", text, *feedback.worked, event);
    for (const auto &mark : feedback.marks)
        if (!same(feedback.worked, mark) && !same(feedback.tryOut, mark)) add(page, "", text, mark, event);
    if (!feedback.listenedFor.empty() && feedback.of > 0) {
        page.lines.push_back("  What this card listens for: " + std::to_string(feedback.listened) + " of " +
                             std::to_string(feedback.of));
        for (const auto &item : feedback.listenedFor)
            page.lines.push_back("    " + item.label + (item.there ? " — there" : ""));
    }
    if (feedback.tryOut) add(page, "One thing to try: ", text, *feedback.tryOut, event);
    if (!feedback.worked && !feedback.tryOut && feedback.marks.empty() && !feedback.nothing.empty())
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
    for (const auto &[number, event] : newest) {
        const Event *text = eventNumbered(events, number);
        if (!text || event->step >= scenario.steps.size()) continue;
        const auto &rubric = scenario.steps[event->step].rubric;
        const auto feedback =
            scoring::feedbackFor(*event->verdict, rubric && !asUs ? &*rubric : nullptr, partnerSaidYes(events, number));
        page.lines.push_back("“" + text->text + "”");
        addFeedback(page, feedback, text->text, number);
    }
    return page;
}

LookingBack checkOf(const scoring::Feedback &feedback, const std::string &text) {
    LookingBack page;
    addFeedback(page, feedback, text, 0);
    page.remarks.clear(); // a draft’s remarks are not kept anywhere, so there is nothing to correct
    return page;
}

} // namespace heard::terminal
