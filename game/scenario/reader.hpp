// Purpose: reads typed, bounded values out of a Node tree and collects what is amiss, each with line and path. Used by the loader only.
// Owner: one load() call. Single-threaded.
#pragma once

#include "game/scenario/document.hpp"
#include "game/scenario/load.hpp"
#include "game/scenario/scenario.hpp"
#include "game/scenario/words.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace heard::scenario {

class Report {
public:
    explicit Report(std::string file) : file_(std::move(file)) {}
    void add(const char *code, int line, std::string path, std::string what, std::string whatToDo);
    bool clean() const { return problems_.empty(); }
    std::size_t count() const { return found_; } // also those past the limit
    std::vector<Problem> take() { return std::move(problems_); }

private:
    std::string file_;
    std::vector<Problem> problems_;
    std::size_t found_ = 0;
};

// One JSON object: every key asked for is known, every other is a problem (HS101) once done() is called.
class ObjectReader {
public:
    ObjectReader(Report &report, const Node &node, std::string path);
    const Node *need(std::string_view key); // HS102 when missing
    const Node *may(std::string_view key);
    void done();
    std::string pathOf(std::string_view key) const;
    int line() const { return node_.line; }

private:
    Report &report_;
    const Node &node_;
    std::string path_;
    std::vector<std::string_view> known_;
};

enum class IdSort { Name, Slug };     // [a-z0-9_.-]{1,64} · [a-z0-9-]{1,48}
enum class Newlines { Refused, Kept };
struct Bounds {
    std::int64_t least, most;
};

// Each leaves `out` alone and reports when the node is not what it should be.
void readText(Report &report, const Node &node, const std::string &path, Bounds codePoints, Newlines newlines, std::string &out);
void readPhrase(Report &report, const Node &node, const std::string &path, std::string &out); // 1..6 words, single spaces
void readId(Report &report, const Node &node, const std::string &path, IdSort sort, std::string &out);
void readWhole(Report &report, const Node &node, const std::string &path, Bounds bounds, std::int64_t &out);
void readTruth(Report &report, const Node &node, const std::string &path, bool &out);
void readLine(Report &report, const Node &node, const std::string &path, Line &out);
void readList(Report &report, const Node &node, const std::string &path, Bounds count, const std::function<void(const Node &, const std::string &)> &item);

// The index of the word in `words`, or -1 after reporting HS105.
int readWordIndex(Report &report, const Node &node, const std::string &path, const std::vector<std::string_view> &words);

template <class T> void readWord(Report &report, const Node &node, const std::string &path, Words<T> words, T &out) {
    std::vector<std::string_view> names;
    for (const auto &[word, meaning] : words) names.push_back(word);
    const int index = readWordIndex(report, node, path, names);
    if (index >= 0) out = words[static_cast<std::size_t>(index)].second;
}

} // namespace heard::scenario
