#include "game/scenario/load.hpp"

#include "game/scenario/load_parts.hpp"

namespace heard::scenario {

namespace {

void readPart(Report &report, ObjectReader &object, std::string_view key, Part &out) {
    const Node *node = object.need(key);
    if (node == nullptr) return;
    ObjectReader part(report, *node, object.pathOf(key));
    if (const Node *name = part.need("name")) readLine(report, *name, part.pathOf("name"), out.name);
    if (const Node *side = part.need("side")) readLine(report, *side, part.pathOf("side"), out.side);
    part.done();
}

// The couple on the card and their situation: there to lend voices to, unless the card is only ever played as us.
void readCouple(Report &report, ObjectReader &object, Scenario &out) {
    if (!out.onlyUs) {
        if (const Node *line = object.need("situation")) readLine(report, *line, object.pathOf("situation"), out.situation);
        readPart(report, object, "a", out.a);
        readPart(report, object, "b", out.b);
        return;
    }
    for (const std::string_view key : {"situation", "a", "b"})
        if (const Node *node = object.may(key))
            report.add("HS107", node->line, object.pathOf(key), "A card that is only played as us has no couple of its own.",
                       "Take “" + std::string(key) + "” out, or take out “onlyUs”.");
}

void readHead(Report &report, ObjectReader &object, Scenario &out) {
    if (const Node *id = object.need("id")) readId(report, *id, object.pathOf("id"), IdSort::Slug, out.id);
    if (const Node *title = object.need("title")) readLine(report, *title, object.pathOf("title"), out.title);
    if (const Node *theme = object.need("theme")) {
        const std::vector<std::string_view> themes(themeWords().begin(), themeWords().end());
        const int index = readWordIndex(report, *theme, object.pathOf("theme"), themes);
        if (index >= 0) out.theme = themes[static_cast<std::size_t>(index)];
    }
    std::int64_t minutes = 10, texts = 3;
    if (const Node *number = object.need("minutes")) readWhole(report, *number, object.pathOf("minutes"), {1, 60}, minutes);
    if (const Node *number = object.need("textsEach")) readWhole(report, *number, object.pathOf("textsEach"), {0, 12}, texts);
    out.minutes = static_cast<std::uint8_t>(minutes);
    out.textsEach = static_cast<std::uint8_t>(texts);
    if (const Node *depth = object.need("depth")) readWord(report, *depth, object.pathOf("depth"), depthWords(), out.depth);
    if (const Node *why = object.need("depthWhy")) readLine(report, *why, object.pathOf("depthWhy"), out.depthWhy);
    if (const Node *notes = object.may("contentNotes"))
        readList(report, *notes, object.pathOf("contentNotes"), {0, 6},
                 [&](const Node &item, const std::string &at) { readLine(report, item, at, out.contentNotes.emplace_back()); });
}

bool readFormat(Report &report, ObjectReader &object, Scenario &out) {
    const Node *format = object.need("format");
    if (format == nullptr) return false;
    std::int64_t number = 0;
    const std::size_t before = report.count();
    readWhole(report, *format, object.pathOf("format"), {1, 1'000'000}, number);
    if (report.count() != before) return false;
    if (number != formatVersion) {
        report.add("HS109", format->line, object.pathOf("format"), "This file is written in format " + std::to_string(number) + ".",
                   "This program reads format " + std::to_string(formatVersion) + "; please update it.");
        return false;
    }
    out.format = static_cast<int>(number);
    return true;
}

void readScenario(Report &report, const Node &root, Scenario &out) {
    ObjectReader object(report, root, {});
    if (root.kind != Node::Kind::Object || !readFormat(report, object, out)) return; // another format has other keys
    if (const Node *schema = object.may("$schema")) {
        std::string where; // for editors; never followed
        readText(report, *schema, object.pathOf("$schema"), {1, 200}, Newlines::Refused, where);
    }
    readHead(report, object, out);
    if (const Node *onlyUs = object.may("onlyUs")) readTruth(report, *onlyUs, object.pathOf("onlyUs"), out.onlyUs);
    readCouple(report, object, out);
    if (const Node *line = object.need("situationUs")) readLine(report, *line, object.pathOf("situationUs"), out.situationUs);
    if (const Node *line = object.need("closing")) readLine(report, *line, object.pathOf("closing"), out.closing);
    if (const Node *steps = object.need("steps"))
        readList(report, *steps, object.pathOf("steps"), {2, 60},
                 [&](const Node &item, const std::string &at) { readStep(report, item, at, out.steps.emplace_back()); });
    object.done();
}

} // namespace

tl::expected<Scenario, std::vector<Problem>> load(std::string_view bytes, const std::string &file) {
    const auto root = readDocument(bytes, file);
    if (!root) return tl::unexpected(std::vector<Problem>{root.error()});
    Report report(file);
    Scenario scenario;
    readScenario(report, *root, scenario);
    if (report.clean()) checkReferences(report, scenario, *root);
    if (!report.clean()) return tl::unexpected(report.take());
    return scenario;
}

} // namespace heard::scenario
