#include "game/client/screens/parts.hpp"

#include "game/scoring/feedback.hpp"

namespace heard::client::parts {
namespace {

// Said or typed, with whatever lies face down beside it.
rules::Move moveWith(AtTable &at, rules::MoveKind kind, const std::string &text) {
    rules::Move move;
    move.kind = kind;
    move.text = text;
    if (at.match().mayLay > 0) move.cards = at.picks().laid;
    return move;
}

void giveWords(AtTable &at, const TextEditor &editor, rules::MoveKind kind) {
    at.picks().remark.clear();
    if (editor.onlySpaces()) at.picks().remark = session::rejectSentence(rules::Reject::TextEmpty);
    else at.give(moveWith(at, kind, editor.text()));
}

// “When I saw that …” is shown short; all of it is written.
std::string shortStem(const std::string &stem) {
    constexpr std::size_t most = 34;
    if (stem.size() <= most) return stem;
    const auto cut = stem.rfind(' ', most);
    return stem.substr(0, cut == std::string::npos ? most : cut) + " …";
}

std::string stemWords(std::string stem) {
    const auto dots = stem.find("…");
    if (dots != std::string::npos) stem.erase(dots);
    return stem;
}

} // namespace

TextBox &writeOn(Page &page, Widget &into, const TextStep &step) {
    auto editor = page.draft(step.id);
    auto &box = into.add<TextBox>(step.id, step.name, editor, step.face, step.lines);
    box.setGrow(1);
    box.setPlaceholder(step.placeholder);
    const auto prompt = page.at.prompt();
    std::size_t number = 0;
    for (const auto &stem : prompt.stems) {
        if (number == 0) box.setHint("Start with");
        box.addStem("stem." + std::to_string(++number), shortStem(stem), stemWords(stem));
    }
    if (number == 0) box.setHint(step.hintBelow);
    box.setOnChange([&at = page.at, editor] { at.mine().setDraft(editor->text()); });
    box.setOnSubmit([&at = page.at, editor, again = page.hands.again, kind = step.kind] {
        giveWords(at, *editor, kind);
        again();
    });
    page.first = step.id;
    return box;
}

void textActions(Page &page, const TextStep &step) {
    auto &at = page.at;
    auto editor = page.draft(step.id);
    page.action("give", step.give, [&at, editor, kind = step.kind] { giveWords(at, *editor, kind); });
    if (step.check && at.scorer())
        page.offer("check", "Check my wording", [&at, editor] {
                if (!editor->onlySpaces()) at.picks().checking = true;
            }).setIcon("look");
    if (at.match().mayLay > 0 && !layInline(page)) layButton(page, page.frame.actions());
    if (at.can(rules::MoveKind::Aloud))
        page.quiet("aloud", "Said it aloud", [&at] { at.give(moveWith(at, rules::MoveKind::Aloud, {})); });
    if (at.can(rules::MoveKind::Pass)) page.quiet("pass", "Let this one go", [&at] { at.give(rules::MoveKind::Pass); });
}

void aloudActions(Page &page) {
    auto &at = page.at;
    page.action("aloud", "Said it", [&at] { at.give(moveWith(at, rules::MoveKind::Aloud, {})); });
    if (at.match().mayLay > 0) layButton(page, page.frame.actions());
    if (at.can(rules::MoveKind::Pass)) page.quiet("pass", "Let this one go", [&at] { at.give(rules::MoveKind::Pass); });
    if (at.can(rules::MoveKind::Text)) page.quiet("type", "Type it this time", [&at] { at.picks().typing = true; });
    page.first = "aloud";
}

std::pair<std::size_t, std::size_t> bytesOf(const std::string &text, rules::Span span) {
    std::size_t begin = text.size(), end = text.size(), point = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0u) == 0x80u) continue;
        if (point == span.start) begin = i;
        if (point == span.end) end = i;
        ++point;
    }
    return {begin, std::max(begin, end)};
}

void checkSheet(Page &page, const TextStep &step) {
    auto &at = page.at;
    if (!at.picks().checking || !at.scorer()) return;
    const auto text = page.draft(step.id)->text();
    scoring::ScoreRequest request;
    request.as = step.as;
    request.text = text;
    if (const auto *said = at.last(rules::EventKind::Said); said && step.as == rules::TextAs::Reflection) request.context = said->text;
    const auto *here = at.step();
    if (here && here->rubric && !at.table().asUs) request.rubric = &*here->rubric;
    const auto feedback = scoring::feedbackFor(at.scorer()->score(request), request.rubric, false);
    auto close = [&at] { at.picks().checking = false; };
    auto &sheet = page.sheet("check.sheet", feedback.helpPage ? std::string(session::safetyHeading()) : "How this might be heard", close, 720);
    auto &into = sheet.content();
    into.add<Label>("Only you see this. Nothing has been sent.", type::body, Tone::Soft);
    if (feedback.helpPage) helpLines(page, into);
    else {
        into.add<Label>("“" + text + "”", type::lead);
        bool any = false;
        for (const auto *remark : {&feedback.worked, &feedback.tryOut})
            if (*remark) into.add<Label>((*remark)->text, type::lead, Tone::Plain, any ? "check.try" : "check.worked"), any = true;
        for (const auto &mark : feedback.marks) into.add<Label>("·  " + mark.text, type::body), any = true;
        if (!any) into.add<Label>(feedback.nothing.empty() ? "Nothing to add." : feedback.nothing, type::lead);
    }
    page.press(into.add<Row>(12.f), "check.close", "Back to my words", ButtonKind::Action, close);
    page.first = "check.close";
}

} // namespace heard::client::parts
