// The demonstration, as a person starts it.
#include "tests/system/house.hpp"

#include <catch2/catch.hpp>

using namespace heard;

TEST_CASE("The demonstration plays a whole card and both sides hold the same evening") {
    for (const auto *replies : {"good", "poor"}) {
        ChildProcess demo({std::filesystem::path(HEARD_BIN_DIR) / "heard",
                           {"--demo", "--demo-replies", replies},
                           {{"HEARD_DATA", HEARD_SOURCE_DIR}},
                           true});
        const auto code = demo.waitForExit(std::chrono::seconds(60));
        std::string all;
        for (const auto &line : demo.outputLines())
            all += line + "\n";
        INFO(all);
        CHECK(code == 0);
        CHECK(all.find("Mia said: “") != std::string::npos);
        CHECK(all.find("Looking back, for Mia alone:") != std::string::npos);
        CHECK(all.find("Looking back, for Sam alone:") != std::string::npos);
        CHECK(all.find("Both sides hold the same evening: ") != std::string::npos);
    }
}

TEST_CASE("A card that is not there is told, with the ones that are") {
    ChildProcess demo({std::filesystem::path(HEARD_BIN_DIR) / "heard",
                       {"--demo", "--demo-card", "no-such-card"},
                       {{"HEARD_DATA", HEARD_SOURCE_DIR}},
                       true});
    CHECK(demo.waitForExit(std::chrono::seconds(20)) == 2);
}
