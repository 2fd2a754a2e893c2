#include "game/text/lexicon_build.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace heard::text {
namespace {

using Json = nlohmann::json;
constexpr std::uintmax_t largestFile = 2 * 1024 * 1024;
constexpr std::size_t mostFiles = 64;
constexpr int deepest = 6;

// What is amiss, or empty. A file may hold any of: expand, apostrophe, classes, cues, near, words, meaning. Other keys are refused, "about" apart.
class FileReader {
public:
    explicit FileReader(LexiconBuilder &into) : into_(into) {}

    std::string expansions(const Json &map, bool apostropheOnly) {
        if (!map.is_object()) return "short forms are an object";
        for (const auto &[from, into] : map.items()) {
            if (!into.is_string()) return "a short form stands for text: " + from;
            if (auto error = into_.expand(from, into.get<std::string>(), apostropheOnly); !error.empty()) return error;
        }
        return {};
    }

    std::string classes(const Json &map) {
        if (!map.is_object()) return "classes are an object";
        for (const auto &[name, entries] : map.items())
            if (auto error = strings(entries, [&](const std::string &s) { return into_.classEntry(name, s); }); !error.empty()) return name + ": " + error;
        return {};
    }

    std::string cues(const Json &map) {
        if (!map.is_object()) return "cues are an object";
        for (const auto &[name, levels] : map.items()) {
            if (!levels.is_object()) return name + ": a cue has sure, maybe and weak patterns";
            for (const auto &[level, patterns] : levels.items()) {
                const std::uint8_t strength = level == "sure" ? 3 : level == "maybe" ? 2 : level == "weak" ? 1 : 0;
                if (strength == 0) return name + ": a cue has sure, maybe and weak patterns, not " + level;
                const std::string &cue = name;
                if (auto error = strings(patterns, [&](const std::string &s) { return into_.cuePattern(cue, s, strength); }); !error.empty())
                    return name + ": " + error;
            }
        }
        return {};
    }

    std::string near(const Json &pairs) {
        if (!pairs.is_array()) return "near is a list of pairs";
        for (const auto &pair : pairs) {
            if (!pair.is_array() || pair.size() != 2 || !pair[0].is_string() || !pair[1].is_string()) return "near is a list of pairs";
            if (auto error = into_.near(pair[0].get<std::string>(), pair[1].get<std::string>()); !error.empty()) return error;
        }
        return {};
    }

    template <typename Each> std::string strings(const Json &list, const Each &each) {
        if (!list.is_array()) return "a list of texts was expected";
        for (const auto &item : list) {
            if (!item.is_string()) return "a list of texts was expected";
            if (auto error = each(item.get<std::string>()); !error.empty()) return error;
        }
        return {};
    }

    std::string key(const std::string &name, const Json &value) {
        if (name == "about" || name == "licence" || name == "source") return {};
        if (name == "expand") return expansions(value, false);
        if (name == "apostrophe") return expansions(value, true);
        if (name == "classes") return classes(value);
        if (name == "cues") return cues(value);
        if (name == "near") return near(value);
        if (name == "meaning") return strings(value, [&](const std::string &s) { return into_.meaning(s); });
        if (name == "words") return strings(value, [&](const std::string &s) { into_.known(s); return std::string(); });
        return "unknown key: " + name;
    }

private:
    LexiconBuilder &into_;
};

tl::expected<std::string, std::string> contents(const std::filesystem::path &path) {
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    if (error) return tl::make_unexpected(std::string("it cannot be read"));
    if (size > largestFile) return tl::make_unexpected(std::string("it is larger than 2 MiB"));
    std::string text(static_cast<std::size_t>(size), '\0');
    std::ifstream in(path, std::ios::binary);
    in.read(text.data(), static_cast<std::streamsize>(size));
    text.resize(static_cast<std::size_t>(in.gcount()));
    return text;
}

tl::expected<Json, std::string> parse(const std::string &text) {
    bool tooDeep = false;
    const auto depth = [&](int level, Json::parse_event_t, Json &) {
        tooDeep = tooDeep || level > deepest;
        return !tooDeep;
    };
    Json json = Json::parse(text, depth, false);
    if (tooDeep) return tl::make_unexpected(std::string("it is nested too deeply"));
    if (json.is_discarded() || !json.is_object()) return tl::make_unexpected(std::string("it is not a JSON object"));
    return json;
}

tl::expected<std::vector<std::filesystem::path>, std::string> filesOf(const std::string &folder) {
    std::error_code error;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        if (it->path().extension() == ".json") files.push_back(it->path());
    if (error || files.empty() || files.size() > mostFiles) return tl::make_unexpected("No language data could be read from " + folder + ".");
    std::sort(files.begin(), files.end());
    return files;
}

bool isShortForms(std::string_view key) { return key == "expand" || key == "apostrophe"; }

// A key written with escapes cannot be told without parsing.
bool mayHoldShortForms(std::string_view text) {
    return text.find("\"expand\"") != text.npos || text.find("\"apostrophe\"") != text.npos || text.find("\\u") != text.npos;
}

std::string readFile(FileReader &reader, const std::filesystem::path &path, bool shortForms) {
    const auto text = contents(path);
    if (!text) return text.error();
    if (shortForms && !mayHoldShortForms(*text)) return {};
    const auto json = parse(*text);
    if (!json) return json.error();
    for (const auto &[key, value] : json->items())
        if (isShortForms(key) == shortForms)
            if (auto error = reader.key(key, value); !error.empty()) return error;
    return {};
}

// Short forms come first, whatever their file is called: patterns are written with them already spelled out. Each file is parsed and let go
// before the next, so that no more than one lies in memory.
std::string readAll(LexiconBuilder &builder, const std::vector<std::filesystem::path> &paths) {
    FileReader reader(builder);
    for (const bool shortForms : {true, false})
        for (const auto &path : paths)
            if (auto error = readFile(reader, path, shortForms); !error.empty()) return path.filename().string() + ": " + error + ".";
    return {};
}

tl::expected<Lexicon, std::string> build(const std::vector<std::filesystem::path> &paths) {
    LexiconBuilder builder;
    if (auto error = readAll(builder, paths); !error.empty()) return tl::make_unexpected(error);
    auto made = builder.finish();
    if (!made) return tl::make_unexpected(made.error() + ".");
    return made;
}

} // namespace

tl::expected<Lexicon, std::string> Lexicon::load(const std::string &folder) {
    const auto paths = filesOf(folder);
    if (!paths) return tl::make_unexpected(paths.error());
    auto made = build(*paths);
#ifdef __GLIBC__
    malloc_trim(0); // what parsing needed goes back to the system; the C library would keep it for later
#endif
    return made;
}

} // namespace heard::text
