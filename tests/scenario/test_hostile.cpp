// Bytes from strangers: whatever they are, the answer is a card or a short list of problems, at once.
#include "game/scenario/load.hpp"
#include "game/scenario/document.hpp"
#include "tests/scenario/small_card.hpp"

#include <catch2/catch.hpp>
#include <chrono>

using namespace heard::scenario;
using heard::support::smallCard;

namespace {

std::string codeOf(const std::string &bytes) {
    const auto began = std::chrono::steady_clock::now();
    const auto loaded = load(bytes, "hostile.json");
    const auto took = std::chrono::steady_clock::now() - began;
    CHECK(took < std::chrono::seconds(5)); // generous for sanitizers on a busy machine; without them it is milliseconds
    if (loaded) return "loaded";
    CHECK(loaded.error().size() <= maxProblems);
    return loaded.error().front().code;
}

std::string repeated(const std::string &piece, std::size_t times) {
    std::string all;
    all.reserve(piece.size() * times);
    for (std::size_t i = 0; i < times; ++i) all += piece;
    return all;
}

} // namespace

TEST_CASE("Brackets without end are refused at the thirty-third") {
    CHECK(codeOf(std::string(240 * 1024, '[')) == "HS003");
    CHECK(codeOf(repeated("{\"a\":", 40'000)) == "HS003");
    CHECK(codeOf(std::string(100'000, '[') + std::string(100'000, ']')) == "HS003");
    CHECK(readDocument(repeated("[", 32) + repeated("]", 32), "deep.json"));
    CHECK_FALSE(readDocument(repeated("[", 33) + repeated("]", 33), "deep.json"));
}

TEST_CASE("Too much of anything is refused") {
    CHECK(codeOf(std::string(maxFileBytes + 1, ' ')) == "HS001");
    CHECK(codeOf("{\"format\": \"" + std::string(200'000, 'a') + "\"}") == "HS004");
    CHECK(codeOf("{\"" + std::string(200'000, 'a') + "\": 1}") == "HS004");
    CHECK(codeOf("[" + repeated("0,", 100'000) + "0]") == "HS103");
    CHECK(codeOf(R"({"format": 1e999})") == "HS002");
    CHECK(codeOf(R"({"format": 18446744073709551615})") == "HS104");
}

TEST_CASE("A thousand unknown keys are told a hundred times, not more") {
    std::string card = smallCard();
    std::string keys;
    for (int i = 0; i < 1000; ++i) keys += "\"k" + std::to_string(i) + "\": 1, ";
    card.insert(card.find("\"id\""), keys);
    const auto loaded = load(card);
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().size() == maxProblems);
}

TEST_CASE("What is no text is refused") {
    CHECK(codeOf("") == "HS002");
    CHECK(codeOf(std::string(1, '\0')) == "HS002");
    CHECK(codeOf(std::string("{\"format\": 1\0}", 14)) == "HS002");
    CHECK(codeOf("{\"format\": \"\xff\xfe\"}") == "HS002");
    CHECK(codeOf("{\"format\": \"\xed\xa0\x80\"}") == "HS002"); // half a surrogate pair
    CHECK(codeOf("{\"format\": \"\xc0\xaf\"}") == "HS002");     // an overlong slash
    CHECK(codeOf("null") == "HS103");
    CHECK(codeOf("{\"format\": 1} {}") == "HS002");
}

TEST_CASE("A card cut off anywhere is refused, never half read") {
    const std::string card = smallCard();
    for (std::size_t length = 0; length < card.size(); length += 7) CHECK_FALSE(load(std::string_view(card).substr(0, length)));
}
