#include "game/text/reading.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

using namespace heard::text;

namespace {

// A language folder of one file, gone at the end of the test.
class Folder {
public:
    explicit Folder(const std::string &json) : path_(std::filesystem::temp_directory_path() / ("heard-lexicon-" + std::to_string(reinterpret_cast<std::uintptr_t>(this)))) {
        std::filesystem::create_directories(path_);
        std::ofstream(path_ / "one.json", std::ios::binary) << json;
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    std::string path() const { return path_.string(); }

private:
    std::filesystem::path path_;
};

std::string refusal(const std::string &json) {
    const auto loaded = Lexicon::load(Folder(json).path());
    return loaded ? std::string() : loaded.error();
}

} // namespace

TEST_CASE("a language file that is amiss is refused by name, in one sentence") {
    CHECK(refusal("[1,2]").find("one.json") == 0);
    CHECK(refusal("{\"classes\":{\"a\":[1]}}").find("one.json: a: ") == 0);
    CHECK(refusal("{\"wrong_key\":1}").find("unknown key") != std::string::npos);
    CHECK(refusal("{\"cues\":{\"x\":{\"sure\":[\"~ word\"]}}}").find("starts with a word") != std::string::npos);
    CHECK(refusal("{\"cues\":{\"x\":{\"sure\":[\"word {nobody}\"]}}}").find("{nobody}") != std::string::npos);
    CHECK(refusal("{\"cues\":{\"x\":{\"certain\":[\"word\"]}}}").find("certain") != std::string::npos);
    CHECK(refusal(std::string(100'000, '[')).find("one.json") == 0);
    CHECK(refusal("{\"classes\":" + std::string(50, '[') + std::string(50, ']') + "}").find("deeply") != std::string::npos);
    CHECK(refusal("{\"about\":\"" + std::string(3'000'000, 'x') + "\"}").find("larger") != std::string::npos);
    CHECK_FALSE(Lexicon::load("/nonexistent"));
}

TEST_CASE("patterns: stems, choices, options, gaps, classes and anchors") {
    const auto lexicon = Lexicon::load(Folder(R"({"expand":{"dont":"do not"},
        "classes":{"fruit":["apple*","passion fruit"],"clause_start":["because"]},
        "cues":{"eats":{"sure":["i eat* {fruit}"]},"first":{"maybe":["^^ so"]},"far":{"weak":["bring ~2 back"]},"soft":{"sure":["really very? good $"]},"not":{"sure":["don't eat"]}}})").path());
    REQUIRE(lexicon);
    const auto count = [&](const char *cue, const char *text) { return read(*lexicon, text).hits(*lexicon->cueNamed(cue)).size(); };
    CHECK(count("eats", "Yesterday I ate, today I eat apples") == 1);
    CHECK(count("eats", "i eat passion fruit") == 1);
    CHECK(count("eats", "i eat. Apples fall") == 0); // never across the end of a sentence
    CHECK(count("first", "so what. so there") == 1);
    CHECK(count("far", "bring it all back") == 1);
    CHECK(count("far", "bring it all the way back") == 0);
    CHECK(count("soft", "really good") == 1);
    CHECK(count("soft", "really very good") == 1);
    CHECK(count("soft", "really good news") == 0);
    CHECK(count("not", "I don\xE2\x80\x99t eat") == 1);
    CHECK(count("not", "i dont eat") == 1);
}
