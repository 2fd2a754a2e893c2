// Purpose: a terminal without a terminal: what was written, kept as paragraphs, and lines typed by a test; the clock is
// the test’s.
#pragma once

#include "game/scenario/library.hpp"
#include "game/terminal/terminal.hpp"
#include "game/typist.hpp"
#include "game/ways_in.hpp"

#include <filesystem>

namespace heard::tests {

class Paper final : public terminal::Console {
public:
    void write(std::string_view paragraph) override { visible.emplace_back(paragraph), all.emplace_back(paragraph); }
    void clear() override { visible.clear(), ++cleared; }
    bool shows(std::string_view words) const; // on the screen or scrolled away, since it was last cleared
    std::vector<std::string> visible, all;
    int cleared = 0;
};

// One terminal with everything under it, in memory; settings in a folder that goes.
class Screen {
public:
    explicit Screen(const scoring::Scorer *scorer = nullptr, int undoMilliseconds = 0);
    ~Screen();
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    void type(const std::string &line); // and lets everything settle
    void after(int milliseconds);
    std::string last() const { return paper.visible.empty() ? std::string() : paper.visible.back(); }
    std::vector<std::string> report(); // lines since last asked

    bool handingOver() const; // the curtain waits for Enter

    void playHere(const std::string &how); // Mia and Sam at one machine
    // Types what the samples say until the card has ended; hand-overs are pressed on. False: it did not end.
    bool playToTheEnd(const std::string &card, match::SampleStyle style = {});

    Paper paper;
    scenario::Library library;

private:
    std::filesystem::path folder_;
    int reportEnds_[2];
    std::string partial_;
    session::Monotonic now_{0};

public:
    Ways ways;
    terminal::Terminal terminal;
};

} // namespace heard::tests
