// The colours are checked, not trusted: every pair of LOOK's table, and what people rely on in each theme.
#include "game/client/theme.hpp"

#include <catch2/catch.hpp>
#include <cmath>

using namespace heard::client;

namespace {

void readable(const char* what, Color words, Color ground, double least) {
    INFO(what);
    CHECK(contrast(words, ground) >= least);
}

} // namespace

TEST_CASE("contrast is the one WCAG defines") {
    CHECK(contrast(rgb(0x000000), rgb(0xFFFFFF)) == Approx(21.0));
    CHECK(contrast(rgb(0x777777), rgb(0xFFFFFF)) == Approx(4.48).margin(.01));
}

TEST_CASE("words and controls keep their contrast in every theme") {
    const ThemeName name = GENERATE(ThemeName::Evening, ThemeName::Morning, ThemeName::HighContrast);
    const Theme t = makeTheme(name);
    const Palette& c = t.colors;
    INFO(toString(name));
    for (const Color wood : {c.table, c.tableLit}) {
        readable("words", c.words, wood, 4.5);
        readable("soft words", c.wordsSoft, wood, 4.5);
        readable("control edge", c.tableEdge, wood, 3.0);
        readable("the action", c.action, wood, 3.0);
        readable("focus", c.focus, wood, 3.0);
        for (const Mark m : {Mark::Round, Mark::Leaf}) readable("partner", t.partner(m, Ground::Table), wood, 3.0);
    }
    for (const Color paper : {c.paperLit, c.paperDim}) {
        readable("ink", c.ink, paper, 7.0);
        readable("soft ink", c.inkSoft, paper, 4.5);
        readable("control edge on paper", c.paperEdge, paper, 3.0);
        for (const Mark m : {Mark::Round, Mark::Leaf}) readable("partner on paper", t.partner(m, Ground::Paper), paper, 3.0);
    }
    readable("words on the action", c.actionWords, c.action, 7.0);
    readable("words on the tray", c.words, c.tray, 7.0);
}

TEST_CASE("the table of ratios in LOOK holds to a tenth") {
    const Palette e = makeTheme(ThemeName::Evening).colors, m = makeTheme(ThemeName::Morning).colors, h = makeTheme(ThemeName::HighContrast).colors;
    CHECK(contrast(e.words, e.table) == Approx(13.6).margin(.1));
    CHECK(contrast(e.words, e.tableLit) == Approx(5.5).margin(.1));
    CHECK(contrast(e.wordsSoft, e.tableLit) == Approx(4.6).margin(.1));
    CHECK(contrast(e.ink, e.paperLit) == Approx(12.2).margin(.1));
    CHECK(contrast(e.tableEdge, e.tableLit) == Approx(3.3).margin(.1));
    CHECK(contrast(e.roundTable, e.tableLit) == Approx(3.1).margin(.1));
    CHECK(contrast(m.words, m.table) == Approx(9.2).margin(.1));
    CHECK(contrast(m.actionWords, m.action) == Approx(11.1).margin(.1));
    CHECK(contrast(h.focus, h.table) == Approx(15.8).margin(.1));
}

TEST_CASE("under the quiet line below the writing, the lamp lifts the wood no higher than words can bear") {
    const Palette c = makeTheme(ThemeName::Evening).colors;
    const double t = (720 - 38 - 588) / 400.0; // how far the line stands from the light's middle, of its reach
    const double bell = (std::exp(-3.1 * t * t) - std::exp(-3.1)) / (1 - std::exp(-3.1)), a = bell * c.light.a / 255.0;
    const auto over = [a](std::uint8_t under, std::uint8_t light) { return static_cast<std::uint8_t>(under * (1 - a) + light * a); };
    const Color lit{over(c.table.r, c.light.r), over(c.table.g, c.light.g), over(c.table.b, c.light.b), 255};
    CHECK(contrast(c.words, lit) >= 5.4);
    CHECK(contrast(c.wordsSoft, lit) >= 4.5);
}

TEST_CASE("text scale stays between 100 and 200 %, names are found, motion ends where it should") {
    CHECK(makeTheme(ThemeName::Evening, .5f).textScale == 1.f);
    CHECK(makeTheme(ThemeName::Evening, 3.f).textScale == 2.f);
    CHECK(themeNamed("contrast") == ThemeName::HighContrast);
    CHECK_FALSE(themeNamed("night"));
    CHECK(motion::easeOut(0) == 0.f);
    CHECK(motion::easeOut(1) == 1.f);
    CHECK(motion::easeOut(.3f) > .3f); // it starts fast and ends slowly
    CHECK(makeTheme(ThemeName::Evening, 1, true).time(motion::turn) == motion::reduced);
}
