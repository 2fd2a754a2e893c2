// Purpose: a kept line as a folded slip of paper that unfolds upward: warm inside first, then the ink. And a small timer for pages.
#pragma once

#include "game/client/screens/turning_over.hpp"
#include "game/client/widgets/card.hpp"

#include <functional>

namespace heard::client {

class Slip : public Widget {
public:
    Slip(std::string id, Mark mark, std::string who, std::string line, int sinceMs, bool reducedMotion);
    std::string_view role() const override { return "slip"; }
    std::string name() const override { return who_.text(); }
    std::string value() const override { return moment_.open > 0 ? line_.text() : "folded"; }
    Size measure(const Look &look, float maxWidth) override;
    void paint(Painter &painter) override;
    Beat tick(Millis now) override;
    void finishMotion() override { skipped_ = true; }
    Ground childGround() const override { return Ground::Paper; }

private:
    Mark mark_;
    Words who_, line_;
    int since_;
    bool reduced_, skipped_ = false;
    Millis started_ = -1;
    Unfolding moment_;
};

// Nothing to see: builds the page anew once, `at` milliseconds after it began.
class Later : public Widget {
public:
    Later(int at, int sinceMs, std::function<void()> again) : left_(at - sinceMs), done_(at < 0), again_(std::move(again)) {}
    std::string_view role() const override { return "timer"; }
    Size measure(const Look &, float) override { return {0, 0}; }
    Beat tick(Millis now) override;
    void finishMotion() override;

private:
    int left_;
    bool done_;
    Millis started_ = -1;
    std::function<void()> again_;
};

} // namespace heard::client
