#include "game/client/screens/page.hpp"

namespace heard::client {

EditorPtr Editors::get(const std::string &key, std::size_t maxCodePoints, bool multiLine, const std::string &text) {
    auto &editor = all_[key];
    if (!editor) editor = makeEditor(maxCodePoints, multiLine, text);
    return editor;
}

Page::Page(AtTable &table, Editors &editors_, const Hands &hands_, Size canvas_, const Theme &theme)
    : at(table), editors(editors_), hands(hands_), canvas(canvas_), textScale(theme.textScale), reducedMotion(theme.reducedMotion), colors(theme.colors), root(std::make_unique<Stack>("root")),
      frame(root->add<Scaffold>("page")) {}

Label &Page::heading(const std::string &text, Type face) { return body().add<Label>(text, face, Tone::Plain, "heading"); }
Label &Page::say(const std::string &text, Type face) {
    auto &label = body().add<Label>(text, face);
    label.setMaxWidth(760 * textScale);
    return label;
}
Label &Page::soft(const std::string &text, Type face) {
    auto &label = say(text, face);
    label.setTone(Tone::Soft);
    return label;
}

void Page::foot(const std::string &text) {
    if (!text.empty()) frame.hint().add<Label>(text, type::body, Tone::Soft, "foot");
}

void Page::floorLine(const std::string &line, const std::string &hint) {
    body().add<FloorLine>(markOf(at.me()), line, hint, "floor");
}

void Page::news() {
    std::string line;
    for (const auto &event : at.news()) {
        using K = rules::EventKind;
        const bool shows = event.kind == K::Chose || event.kind == K::Confirmed || event.kind == K::GoodEnough || event.kind == K::FloorCrossed ||
                           event.kind == K::MoodShown || event.kind == K::Answered || event.kind == K::CounterTaken || event.kind == K::Agreed ||
                           event.kind == K::Asked || event.kind == K::Breathed || (event.kind == K::FeltHeard && !at.looking().isMe(event.by)) ||
                           (event.how != rules::How::Typed);
        if (!shows) continue;
        const auto said = session::describe(event, at.scenario(), at.looking());
        if (!said.empty()) line += (line.empty() ? "" : "  ") + said;
    }
    if (line.empty()) return;
    auto &label = body().add<Label>(line, type::small, Tone::Soft, "news");
    label.setMaxWidth(900 * textScale);
}

Card &Page::paper(const std::string &id, bool lit) { return body().add<Card>(lit, shadow::lying, 28.f, 20.f, id); }

Card &Page::quote(const std::string &id, const std::string &text, const std::string &below, bool lit, Type face) {
    auto &card = paper(id, lit);
    card.add<Label>(text, face, Tone::Plain, id + ".words");
    if (!below.empty()) card.add<Label>(below, type::small, Tone::Soft);
    return card;
}

Button &Page::press(Widget &into, const std::string &id, const std::string &label, ButtonKind kind, std::function<void()> f) {
    return into.add<Button>(id, label, kind, [f = std::move(f), again = hands.again] {
        f();
        again();
    });
}

Button &Page::action(const std::string &id, const std::string &label, std::function<void()> f) {
    return press(frame.actions(), id, label, ButtonKind::Action, std::move(f));
}
Button &Page::offer(const std::string &id, const std::string &label, std::function<void()> f) {
    return press(frame.actions(), id, label, ButtonKind::Edge, std::move(f));
}
Button &Page::quiet(const std::string &id, const std::string &label, std::function<void()> f) {
    return press(frame.actions(), id, label, ButtonKind::Quiet, std::move(f));
}

Sheet &Page::sheet(const std::string &id, const std::string &name, std::function<void()> cancel, float width) {
    auto &made = root->add<Sheet>(id, name, width);
    made.content().add<Label>(name, type::heading, Tone::Plain, id + ".heading");
    made.setOnCancel([cancel = std::move(cancel), again = hands.again] {
        cancel();
        again();
    });
    return made;
}

std::string Page::key(const std::string &id) {
    return id + "/" + std::to_string(static_cast<int>(at.me())) + "/" + std::to_string(at.table().hasMatch ? at.match().turn : 0);
}

EditorPtr Page::draft(const std::string &id) { return editors.get(key(id), rules::maxTextCodePoints, true, at.mine().draft()); }

} // namespace heard::client
