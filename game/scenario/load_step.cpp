#include "game/scenario/load_parts.hpp"

#include <algorithm>
#include <array>

namespace heard::scenario {

namespace {

// What each kind takes beyond what all kinds take. Everything else is refused, so that a misplaced key is never silently without effect.
struct KindKeys {
    std::string_view key;
    std::vector<StepKind> needs, may;
};
const std::vector<KindKeys> &kindKeys() {
    using K = StepKind;
    static const std::vector<KindKeys> table{
        {"stems", {}, {K::Speak, K::Request, K::Appreciate}},
        {"lays", {}, {K::Speak, K::Reflect}},
        {"mode", {K::Reflect}, {}},
        {"options", {K::Choose}, {}},
        {"sealed", {}, {K::Choose}},
        {"seconds", {K::Breathe}, {}},
        {"rubric", {}, {K::Speak, K::Reflect}},
        {"hintWhen", {}, {K::Speak, K::Reflect}},
        {"samples", {}, {K::Speak, K::Reflect, K::Confirm, K::Ideas, K::Request, K::Appreciate}},
        {"next",
         {K::CheckIn, K::Ask, K::Card, K::Choose, K::Speak, K::Reflect, K::Confirm, K::More, K::Swap, K::Ideas, K::Request, K::Appreciate, K::Breathe,
          K::Note, K::FeltHeard},
         {}},
        {"branches",
         {},
         {K::CheckIn, K::Ask, K::Card, K::Choose, K::Speak, K::Reflect, K::Confirm, K::More, K::Swap, K::Ideas, K::Request, K::Appreciate, K::Breathe,
          K::Note, K::FeltHeard}},
    };
    return table;
}

bool holds(const std::vector<StepKind> &kinds, StepKind kind) { return std::find(kinds.begin(), kinds.end(), kind) != kinds.end(); }

// The node of a key this kind takes, or nothing after saying why not.
const Node *kindNode(Report &report, ObjectReader &object, StepKind kind, std::string_view key) {
    const auto &table = kindKeys();
    const auto row = std::find_if(table.begin(), table.end(), [&](const KindKeys &keys) { return keys.key == key; });
    if (row == table.end()) return object.may(key);
    if (holds(row->needs, kind)) return object.need(key);
    const Node *node = object.may(key);
    if (node == nullptr || holds(row->may, kind)) return node;
    report.add("HS107", node->line, object.pathOf(key), "A step of the kind " + std::string(wordFor(kind)) + " takes no “" + std::string(key) + "”.",
               "Take it out, or choose another kind.");
    return nullptr;
}

void readOptionalLine(Report &report, ObjectReader &object, std::string_view key, std::optional<Line> &out) {
    if (const Node *node = object.may(key)) readLine(report, *node, object.pathOf(key), out.emplace());
}

void readOption(Report &report, const Node &node, const std::string &path, Option &out) {
    ObjectReader object(report, node, path);
    if (const Node *id = object.need("id")) readId(report, *id, object.pathOf("id"), IdSort::Name, out.id);
    if (const Node *text = object.need("text")) readLine(report, *text, object.pathOf("text"), out.text);
    readOptionalLine(report, object, "consequence", out.consequence);
    if (const Node *go = object.may("go")) readId(report, *go, object.pathOf("go"), IdSort::Name, out.go);
    object.done();
}

void readCondition(Report &report, const Node &node, const std::string &path, Condition &out) {
    ObjectReader object(report, node, path);
    const Node *kind = object.need("kind");
    if (kind != nullptr) readWord(report, *kind, object.pathOf("kind"), conditionWords(), out.kind);
    const bool turns = out.kind == ConditionKind::TurnsAtLeast;
    const bool option = out.kind == ConditionKind::Chose || out.kind == ConditionKind::BothChose;
    if (!turns)
        if (const Node *step = object.need("step")) readId(report, *step, object.pathOf("step"), IdSort::Name, out.step);
    if (option)
        if (const Node *name = object.need("option")) readId(report, *name, object.pathOf("option"), IdSort::Name, out.option);
    std::int64_t least = 0;
    if (turns)
        if (const Node *number = object.need("turns")) readWhole(report, *number, object.pathOf("turns"), {1, 200}, least);
    out.turns = static_cast<std::uint16_t>(least);
    object.done();
}

void readBranch(Report &report, const Node &node, const std::string &path, Branch &out) {
    ObjectReader object(report, node, path);
    if (const Node *when = object.need("when")) readCondition(report, *when, object.pathOf("when"), out.when);
    if (const Node *go = object.need("go")) readId(report, *go, object.pathOf("go"), IdSort::Name, out.go);
    object.done();
}

void readSentences(Report &report, ObjectReader &object, Step &out) {
    if (const Node *prompt = object.need("prompt")) readLine(report, *prompt, object.pathOf("prompt"), out.prompt);
    readOptionalLine(report, object, "promptUs", out.promptUs);
    readOptionalLine(report, object, "waiting", out.waiting);
    readOptionalLine(report, object, "hint", out.hint);
    const Node *when = kindNode(report, object, out.kind, "hintWhen");
    if (when == nullptr) return;
    readWord(report, *when, object.pathOf("hintWhen"), listensWords(), out.hintWhen.emplace());
    if (!out.hint) report.add("HS102", when->line, object.pathOf("hintWhen"), "There is a “hintWhen” but no “hint”.", "Add the hint it speaks of.");
}

void readWay(Report &report, ObjectReader &object, Step &out) {
    if (const Node *next = kindNode(report, object, out.kind, "next")) readId(report, *next, object.pathOf("next"), IdSort::Name, out.next);
    if (const Node *list = kindNode(report, object, out.kind, "branches"))
        readList(report, *list, object.pathOf("branches"), {0, 8},
                 [&](const Node &item, const std::string &at) { readBranch(report, item, at, out.branches.emplace_back()); });
    if (const Node *list = kindNode(report, object, out.kind, "options"))
        readList(report, *list, object.pathOf("options"), {2, 4},
                 [&](const Node &item, const std::string &at) { readOption(report, item, at, out.options.emplace_back()); });
    if (const Node *sealed = kindNode(report, object, out.kind, "sealed")) readTruth(report, *sealed, object.pathOf("sealed"), out.sealed);
}

void readTexts(Report &report, ObjectReader &object, Step &out) {
    if (const Node *list = kindNode(report, object, out.kind, "stems"))
        readList(report, *list, object.pathOf("stems"), {0, 4},
                 [&](const Node &item, const std::string &at) { readLine(report, item, at, out.stems.emplace_back()); });
    if (const Node *lays = kindNode(report, object, out.kind, "lays")) readTruth(report, *lays, object.pathOf("lays"), out.lays);
    if (const Node *mode = kindNode(report, object, out.kind, "mode")) readWord(report, *mode, object.pathOf("mode"), modeWords(), out.mode);
    std::int64_t seconds = 0;
    if (const Node *number = kindNode(report, object, out.kind, "seconds")) readWhole(report, *number, object.pathOf("seconds"), {10, 180}, seconds);
    out.seconds = static_cast<std::uint16_t>(seconds);
    if (const Node *rubric = kindNode(report, object, out.kind, "rubric")) readRubric(report, *rubric, object.pathOf("rubric"), out.rubric.emplace());
    if (const Node *list = kindNode(report, object, out.kind, "samples"))
        readList(report, *list, object.pathOf("samples"), {0, 24},
                 [&](const Node &item, const std::string &at) { readSample(report, item, at, out.samples.emplace_back()); });
}

} // namespace

void readStep(Report &report, const Node &node, const std::string &path, Step &out) {
    ObjectReader object(report, node, path);
    if (const Node *id = object.need("id")) readId(report, *id, object.pathOf("id"), IdSort::Name, out.id);
    const Node *kind = object.need("kind");
    if (kind == nullptr) return; // what else belongs here depends on the kind
    const std::size_t before = report.count();
    readWord(report, *kind, object.pathOf("kind"), stepKindWords(), out.kind);
    if (report.count() != before) return;
    readSentences(report, object, out);
    readWay(report, object, out);
    readTexts(report, object, out);
    object.done();
}

} // namespace heard::scenario
