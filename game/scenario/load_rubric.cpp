#include "game/scenario/load_parts.hpp"

namespace heard::scenario {

namespace {

void readIdea(Report &report, const Node &node, const std::string &path, Idea &out) {
    ObjectReader object(report, node, path);
    if (const Node *id = object.need("id")) readId(report, *id, object.pathOf("id"), IdSort::Name, out.id);
    if (const Node *synonyms = object.need("synonyms"))
        readList(report, *synonyms, object.pathOf("synonyms"), {1, 24},
                 [&](const Node &item, const std::string &at) { readPhrase(report, item, at, out.synonyms.emplace_back()); });
    object.done();
}

// `idea` belongs to the word `idea`, and to it alone.
void readIdeaName(Report &report, ObjectReader &object, Listens what, std::string &out) {
    const Node *idea = what == Listens::Idea ? object.need("idea") : object.may("idea");
    if (idea == nullptr) return;
    if (what != Listens::Idea)
        report.add("HS107", idea->line, object.pathOf("idea"), "“idea” is only read where the word is idea.", "Take it out, or listen for idea.");
    else
        readId(report, *idea, object.pathOf("idea"), IdSort::Name, out);
}

void readListensFor(Report &report, const Node &node, const std::string &path, ListensFor &out) {
    ObjectReader object(report, node, path);
    if (const Node *what = object.need("what")) readWord(report, *what, object.pathOf("what"), listensWords(), out.what);
    readIdeaName(report, object, out.what, out.idea);
    std::int64_t weight = 1;
    if (const Node *number = object.may("weight")) readWhole(report, *number, object.pathOf("weight"), {1, 9}, weight);
    out.weight = static_cast<std::uint8_t>(weight);
    if (const Node *label = object.need("label")) readLine(report, *label, object.pathOf("label"), out.label);
    object.done();
}

void readFeedback(Report &report, const Node &node, const std::string &path, FeedbackLine &out) {
    ObjectReader object(report, node, path);
    if (const Node *when = object.need("when")) readWord(report, *when, object.pathOf("when"), listensWords(), out.when);
    readIdeaName(report, object, out.when, out.idea);
    if (const Node *found = object.need("found")) readTruth(report, *found, object.pathOf("found"), out.found);
    if (const Node *line = object.need("line")) readLine(report, *line, object.pathOf("line"), out.line);
    object.done();
}

void readNames(Report &report, ObjectReader &object, std::string_view key, std::int64_t most, std::vector<std::string> &out) {
    if (const Node *list = object.may(key))
        readList(report, *list, object.pathOf(key), {0, most},
                 [&](const Node &item, const std::string &at) { readPhrase(report, item, at, out.emplace_back()); });
}

} // namespace

void readRubric(Report &report, const Node &node, const std::string &path, Rubric &out) {
    ObjectReader object(report, node, path);
    if (const Node *kind = object.need("kind")) readWord(report, *kind, object.pathOf("kind"), rubricWords(), out.kind);
    if (const Node *ideas = object.may("ideas"))
        readList(report, *ideas, object.pathOf("ideas"), {0, 12},
                 [&](const Node &item, const std::string &at) { readIdea(report, item, at, out.ideas.emplace_back()); });
    readNames(report, object, "feelings", 8, out.feelings);
    readNames(report, object, "nearFeelings", 16, out.nearFeelings);
    readNames(report, object, "traps", 24, out.traps);
    if (const Node *list = object.need("listensFor"))
        readList(report, *list, object.pathOf("listensFor"), {1, 6},
                 [&](const Node &item, const std::string &at) { readListensFor(report, item, at, out.listensFor.emplace_back()); });
    if (const Node *list = object.may("feedback"))
        readList(report, *list, object.pathOf("feedback"), {0, 12},
                 [&](const Node &item, const std::string &at) { readFeedback(report, item, at, out.feedback.emplace_back()); });
    object.done();
}

void readSample(Report &report, const Node &node, const std::string &path, Sample &out) {
    ObjectReader object(report, node, path);
    if (const Node *quality = object.need("quality")) readWord(report, *quality, object.pathOf("quality"), qualityWords(), out.quality);
    if (const Node *text = object.need("text")) readText(report, *text, object.pathOf("text"), {1, 600}, Newlines::Kept, out.text);
    if (const Node *lay = object.may("lay"))
        readList(report, *lay, object.pathOf("lay"), {0, 2},
                 [&](const Node &item, const std::string &at) { readPhrase(report, item, at, out.lay.emplace_back()); });
    if (const Node *seat = object.may("seat")) {
        const int index = readWordIndex(report, *seat, object.pathOf("seat"), {"a", "b"});
        if (index >= 0) out.seat = index == 0 ? Seat::A : Seat::B;
    }
    object.done();
}

} // namespace heard::scenario
