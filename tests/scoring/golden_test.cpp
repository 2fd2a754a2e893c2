// A story about change: what the scorer says of every sentence of the six voices is written down and approved. After a change of rules or weights
// tests/scoring/approve shows which verdicts changed, side by side, and writes them down when you agree.
#include "tests/scoring/golden.hpp"
#include "tests/scoring/support.hpp"

#include <catch2/catch.hpp>
#include <fstream>

using namespace heard;

TEST_CASE("every verdict is the one that was approved", "[golden]") {
    std::ifstream in(HEARD_SOURCE_DIR "/tests/scoring/golden/verdicts.txt");
    REQUIRE(in);
    std::size_t changed = 0, all = 0;
    for (const std::string &now : tests::goldenVerdicts(tests::scorer())) {
        std::string approved;
        std::getline(in, approved);
        ++all;
        if (now == approved) continue;
        ++changed;
        UNSCOPED_INFO("- " << approved << "\n+ " << now);
    }
    std::string left;
    CHECK_FALSE(std::getline(in, left));
    CHECK(all == 720);
    INFO("tests/scoring/approve shows them side by side");
    CHECK(changed == 0);
}
