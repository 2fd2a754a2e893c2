#include "game/scenario/reader.hpp"

#include <algorithm>

namespace heard::scenario {

namespace {

const char *nameOf(Node::Kind kind) {
    switch (kind) {
    case Node::Kind::Nothing: return "null";
    case Node::Kind::Truth: return "true or false";
    case Node::Kind::Whole: return "a number";
    case Node::Kind::Fraction: return "a broken number";
    case Node::Kind::Text: return "a text";
    case Node::Kind::List: return "a list";
    case Node::Kind::Object: return "an object";
    }
    return "something else";
}

bool is(Report &report, const Node &node, const std::string &path, Node::Kind wanted, const char *wantedName) {
    if (node.kind == wanted) return true;
    report.add("HS103", node.line, path, std::string("Here stands ") + nameOf(node.kind) + ", where " + wantedName + " belongs.",
               std::string("Write ") + wantedName + ".");
    return false;
}

// The document reader has already refused anything that is not UTF-8.
std::int64_t codePoints(std::string_view text) {
    return std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u; });
}

// C0, C1 and the marks that turn reading order over: nothing a sentence needs, and a way to show other words than were reviewed.
bool hasControl(std::string_view text, Newlines newlines) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c == '\n' && newlines == Newlines::Kept) continue;
        if (c < 0x20 || c == 0x7F) return true;
        if (c == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0) return true;
        const std::string_view three = text.substr(i, 3);
        if (three >= "\u202A" && three <= "\u202E") return true;
        if (three >= "\u2066" && three <= "\u2069") return true;
    }
    return false;
}

} // namespace

std::string toString(const Problem &problem) {
    std::string text = problem.file.empty() ? "scenario" : problem.file;
    if (problem.line > 0) text += ":" + std::to_string(problem.line);
    text += ": " + problem.code + " ";
    if (!problem.path.empty()) text += problem.path + ": ";
    return text + problem.what + " " + problem.whatToDo;
}

void Report::add(const char *code, int line, std::string path, std::string what, std::string whatToDo) {
    ++found_;
    if (problems_.size() < maxProblems) problems_.push_back({code, file_, line, std::move(path), std::move(what), std::move(whatToDo)});
}

ObjectReader::ObjectReader(Report &report, const Node &node, std::string path) : report_(report), node_(node), path_(std::move(path)) {
    is(report_, node_, path_, Node::Kind::Object, "an object");
}

std::string ObjectReader::pathOf(std::string_view key) const { return path_.empty() ? std::string(key) : path_ + "." + std::string(key); }

const Node *ObjectReader::may(std::string_view key) {
    known_.push_back(key);
    return node_.find(key);
}

const Node *ObjectReader::need(std::string_view key) {
    const Node *node = may(key);
    if (node == nullptr && node_.kind == Node::Kind::Object)
        report_.add("HS102", node_.line, path_, "“" + std::string(key) + "” is missing.", "Add it; scenarios/README.md shows what goes there.");
    return node;
}

void ObjectReader::done() {
    for (const auto &[key, node] : node_.members)
        if (std::find(known_.begin(), known_.end(), key) == known_.end())
            report_.add("HS101", node.line, path_, "“" + key + "” is no key that belongs here.", "Check its spelling, or take it out.");
}

void readText(Report &report, const Node &node, const std::string &path, Bounds bounds, Newlines newlines, std::string &out) {
    if (!is(report, node, path, Node::Kind::Text, "a text")) return;
    const std::int64_t length = codePoints(node.text);
    if (length < bounds.least || length > bounds.most)
        report.add("HS104", node.line, path, "This text has " + std::to_string(length) + " characters.",
                   "Between " + std::to_string(bounds.least) + " and " + std::to_string(bounds.most) + " fit here.");
    else if (hasControl(node.text, newlines))
        report.add("HS108", node.line, path, "There is a control character in this text.", "Take it out; it cannot be seen on a screen.");
    else
        out = node.text;
}

void readPhrase(Report &report, const Node &node, const std::string &path, std::string &out) {
    std::string text;
    readText(report, node, path, {1, 60}, Newlines::Refused, text);
    if (text.empty()) return;
    const bool spaced = text.front() != ' ' && text.back() != ' ' && text.find("  ") == std::string::npos;
    if (!spaced || std::count(text.begin(), text.end(), ' ') > 5)
        report.add("HS104", node.line, path, "A phrase has one to six words with single spaces.", "Shorten it, or make two of it.");
    else
        out = std::move(text);
}

void readId(Report &report, const Node &node, const std::string &path, IdSort sort, std::string &out) {
    if (!is(report, node, path, Node::Kind::Text, "an id")) return;
    const std::size_t most = sort == IdSort::Slug ? 48 : 64;
    const std::string_view more = sort == IdSort::Slug ? "-" : "_.-";
    const auto fits = [&](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || more.find(c) != std::string_view::npos; };
    if (node.text.empty() || node.text.size() > most || !std::all_of(node.text.begin(), node.text.end(), fits))
        report.add("HS106", node.line, path, "This cannot be an id.",
                   sort == IdSort::Slug ? "Use 1 to 48 small letters, digits and hyphens." : "Use 1 to 64 small letters, digits, hyphens, dots and underscores.");
    else
        out = node.text;
}

void readWhole(Report &report, const Node &node, const std::string &path, Bounds bounds, std::int64_t &out) {
    if (!is(report, node, path, Node::Kind::Whole, "a whole number")) return;
    if (node.whole < bounds.least || node.whole > bounds.most)
        report.add("HS104", node.line, path, "This number is out of bounds.",
                   "Between " + std::to_string(bounds.least) + " and " + std::to_string(bounds.most) + " fits here.");
    else
        out = node.whole;
}

void readTruth(Report &report, const Node &node, const std::string &path, bool &out) {
    if (is(report, node, path, Node::Kind::Truth, "true or false")) out = node.truth;
}

void readLine(Report &report, const Node &node, const std::string &path, Line &out) {
    ObjectReader object(report, node, path);
    if (const Node *id = object.need("id")) readId(report, *id, object.pathOf("id"), IdSort::Name, out.id);
    if (const Node *text = object.need("text")) readText(report, *text, object.pathOf("text"), {1, 600}, Newlines::Refused, out.text);
    object.done();
}

void readList(Report &report, const Node &node, const std::string &path, Bounds count, const std::function<void(const Node &, const std::string &)> &item) {
    if (!is(report, node, path, Node::Kind::List, "a list")) return;
    const auto size = static_cast<std::int64_t>(node.items.size());
    if (size < count.least || size > count.most) {
        report.add("HS104", node.line, path, "This list has " + std::to_string(size) + " entries.",
                   "Between " + std::to_string(count.least) + " and " + std::to_string(count.most) + " fit here.");
        return;
    }
    for (std::size_t i = 0; i < node.items.size(); ++i) item(node.items[i], path + "[" + std::to_string(i) + "]");
}

int readWordIndex(Report &report, const Node &node, const std::string &path, const std::vector<std::string_view> &words) {
    if (!is(report, node, path, Node::Kind::Text, "a word")) return -1;
    const auto found = std::find(words.begin(), words.end(), node.text);
    if (found != words.end()) return static_cast<int>(found - words.begin());
    std::string list;
    for (const std::string_view word : words) list += (list.empty() ? "" : ", ") + std::string(word);
    report.add("HS105", node.line, path, "This word is none of those that fit here.", "Choose one of: " + list + ".");
    return -1;
}

} // namespace heard::scenario
