// Decks on disk: what can be played is there, and a broken file says why.
#include "game/scenario/library.hpp"
#include "tests/scenario/small_card.hpp"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace heard::scenario;
using heard::support::smallCard;
namespace fs = std::filesystem;

namespace {

class Decks { // a folder of its own, gone afterwards
public:
    Decks() : root_(fs::temp_directory_path() / ("heard-decks-" + std::to_string(::getpid()))) { fs::create_directories(root_); }
    ~Decks() {
        std::error_code ignored;
        fs::remove_all(root_, ignored);
    }
    void put(const std::string &path, const std::string &bytes) {
        fs::create_directories((root_ / path).parent_path());
        std::ofstream(root_ / path, std::ios::binary) << bytes;
    }
    std::string path() const { return root_.string(); }

private:
    fs::path root_;
};

} // namespace

TEST_CASE("One broken card is listed with why, and the rest plays") {
    Decks decks;
    decks.put("first/small.json", smallCard());
    decks.put("first/broken.json", smallCard(R"([{"op":"remove","path":"/title"}])"));
    decks.put("first/renamed.json", smallCard(R"([{"op":"add","path":"/id","value":"other-name"}])"));
    decks.put("first/notes.txt", "not a card");
    decks.put("schema/scenario.schema.json", "{}");
    decks.put("second/small.json", smallCard());
    decks.put("second/another.json", smallCard(R"([{"op":"add","path":"/id","value":"another"}])"));

    const Library library = loadLibrary(decks.path());
    REQUIRE(library.scenarios.size() == 2);
    CHECK(library.scenarios[0].scenario->id == "another");
    CHECK(library.scenarios[1].scenario->id == "small");
    CHECK(library.scenarios[1].deck == "first");
    CHECK(library.scenarios[1].bytes == smallCard());
    REQUIRE(library.broken.size() == 3);
    CHECK(library.broken[0].problems.front().code == "HS102");
    CHECK(library.broken[1].problems.front().code == "HS123");
    CHECK(library.broken[2].problems.front().code == "HS123"); // the second "small"
    CHECK(library.withHash(library.scenarios[0].hash)->scenario->id == "another");
    CHECK(library.find("nobody") == nullptr);
}

TEST_CASE("A folder that is not there is said, not crashed over") {
    const Library library = loadLibrary("/nowhere/at/all");
    CHECK(library.scenarios.empty());
    REQUIRE(library.broken.size() == 1);
    CHECK(library.broken[0].problems.front().code == "HS006");
}

TEST_CASE("A card keeps its address when the library moves, and its hash follows its bytes") {
    Decks decks;
    decks.put("first/small.json", smallCard());
    Library library = loadLibrary(decks.path());
    const Scenario *before = library.scenarios[0].scenario.get();
    const Library moved = std::move(library);
    CHECK(moved.find("small")->scenario.get() == before);
    CHECK(moved.scenarios[0].hash == hashOf(smallCard()));
    CHECK(hashOf("a") != hashOf("b"));
    CHECK(hashOf("") == 0xb243e526c051570eull); // BLAKE2b-256 of nothing begins 0e 57 51 c0 26 e5 43 b2
}
