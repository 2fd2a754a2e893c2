#include "game/scenario/document.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <iterator>
#include <limits>
#include <nlohmann/json.hpp>

namespace heard::scenario {

namespace {

// The line the parser has reached. A number is only known to end at the character after it, so a newline counts when the next character is read.
struct LineCount {
    int line = 1;
    bool pending = false;
    void passed(char c) {
        line += pending ? 1 : 0;
        pending = c == '\n';
    }
};

struct CountingIterator {
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    const char *at = nullptr;
    LineCount *count = nullptr;

    const char &operator*() const { return *at; }
    CountingIterator &operator++() {
        count->passed(*at++);
        return *this;
    }
    CountingIterator operator++(int) {
        CountingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator &other) const { return at == other.at; }
    bool operator!=(const CountingIterator &other) const { return at != other.at; }
};

// Builds the tree from the parser's calls; returning false stops the parser, so nothing unbounded is ever kept.
class TreeBuilder {
public:
    explicit TreeBuilder(const LineCount &count) : count_(count) { open_.push_back(&root_); }

    bool null() { return add(Node{}) != nullptr; }
    bool boolean(bool value) {
        Node node;
        node.kind = Node::Kind::Truth;
        node.truth = value;
        return add(std::move(node)) != nullptr;
    }
    bool number_integer(std::int64_t value) {
        Node node;
        node.kind = Node::Kind::Whole;
        node.whole = value;
        return add(std::move(node)) != nullptr;
    }
    bool number_unsigned(std::uint64_t value) {
        const auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        return number_integer(static_cast<std::int64_t>(value < most ? value : most));
    }
    bool number_float(double, const std::string &) {
        Node node;
        node.kind = Node::Kind::Fraction;
        return add(std::move(node)) != nullptr;
    }
    bool string(std::string &value) {
        if (value.size() > maxStringBytes) return stop("HS004", "This text is far longer than any sentence here may be.", "Shorten it.");
        Node node;
        node.kind = Node::Kind::Text;
        node.text = std::move(value);
        return add(std::move(node)) != nullptr;
    }
    bool binary(std::vector<std::uint8_t> &) { return stop("HS002", "Binary data does not belong in a scenario.", "Save the file as plain JSON."); }
    bool start_object(std::size_t) { return open(Node::Kind::Object); }
    bool start_array(std::size_t) { return open(Node::Kind::List); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string &value) {
        if (value.size() > 128) return stop("HS004", "This key is far longer than any key of the format.", "See scenarios/README.md for the keys there are.");
        if (open_.back()->find(value) != nullptr)
            return stop("HS005", "“" + value + "” is there twice in the same place.", "Keep one of the two.");
        key_ = std::move(value);
        return true;
    }
    template <class Exception> bool parse_error(std::size_t, const std::string &, const Exception &) {
        return stop("HS002", "This is not readable as JSON (UTF-8) from here on.", "Look for a missing comma, quote or bracket just before this place.");
    }

    bool failed() const { return !problem_.code.empty(); }
    Problem &problem() { return problem_; }
    Node &root() { return root_.items.front(); }

private:
    bool stop(const char *code, std::string what, std::string whatToDo) {
        problem_ = {code, {}, count_.line, {}, std::move(what), std::move(whatToDo)};
        return false;
    }
    Node *add(Node node) {
        node.line = count_.line;
        Node &parent = *open_.back();
        if (parent.kind == Node::Kind::Object) {
            parent.members.push_back({std::move(key_), std::move(node)});
            return &parent.members.back().node;
        }
        parent.items.push_back(std::move(node));
        return &parent.items.back();
    }
    bool open(Node::Kind kind) {
        if (open_.size() > static_cast<std::size_t>(maxDepth))
            return stop("HS003", "Brackets are nested more than 32 deep.", "A scenario needs far less; look for a bracket that was never closed.");
        Node node;
        node.kind = kind;
        open_.push_back(add(std::move(node))); // stays valid: a parent gains no member while a child is open
        return true;
    }
    bool close() {
        open_.pop_back();
        return true;
    }

    const LineCount &count_;
    Node root_; // a list of one: the document
    std::vector<Node *> open_;
    std::string key_;
    Problem problem_;
};

} // namespace

const Node *Node::find(std::string_view key) const {
    for (const auto &[name, node] : members)
        if (name == key) return &node;
    return nullptr;
}

int lineOf(const Node &root, std::string_view path) {
    const Node *at = &root;
    while (!path.empty()) {
        const Node *inner = nullptr;
        if (path.front() == '[') {
            const std::size_t end = std::min(path.find(']'), path.size() - 1);
            std::size_t index = 0;
            std::from_chars(path.data() + 1, path.data() + end, index);
            if (index < at->items.size()) inner = &at->items[index];
            path.remove_prefix(end + 1);
        } else {
            if (path.front() == '.') path.remove_prefix(1);
            const std::size_t end = std::min(path.find_first_of(".["), path.size());
            inner = at->find(path.substr(0, end));
            path.remove_prefix(end);
        }
        if (inner == nullptr) break;
        at = inner;
    }
    return at->line;
}

tl::expected<Node, Problem> readDocument(std::string_view bytes, const std::string &file) {
    if (bytes.size() > maxFileBytes)
        return tl::unexpected(Problem{"HS001", file, 0, {}, "The file is larger than 256 KiB.", "One scenario is a few dozen KiB; split it or shorten it."});
    LineCount count;
    TreeBuilder builder(count);
    const CountingIterator first{bytes.data(), &count};
    const CountingIterator last{bytes.data() + bytes.size(), &count};
    const bool read = nlohmann::json::sax_parse(first, last, &builder);
    if (!read || builder.failed()) {
        Problem problem = std::move(builder.problem());
        problem.file = file;
        return tl::unexpected(std::move(problem));
    }
    return std::move(builder.root());
}

} // namespace heard::scenario
