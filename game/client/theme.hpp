// Purpose: the whole look in one place: colours, type scale, spacing, radii, shadows and motion times.
// Owner: App holds the one Theme in force; everything else reads it. No thread but the window's.
// Contrast of every pair of words and ground is computed in tests/client/theme_test.cpp.
#pragma once

#include "game/client/paint/geometry.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace heard::client {

enum class ThemeName : std::uint8_t { Evening, Morning, HighContrast };
std::string_view toString(ThemeName);                       // "evening", "morning", "high contrast"
std::optional<ThemeName> themeNamed(std::string_view name); // also "contrast"

enum class Mark : std::uint8_t { Round, Leaf }; // a partner's shape; always shown with their name
enum class Ground : std::uint8_t { Table, Paper }; // what words lie on

struct Palette {
    Color room, table, tableLit, tableRim;
    Color tray;
    Color paperLit, paperDim, paperRim, paperGlow;
    Color ink, inkSoft, paperEdge;
    Color words, wordsSoft, tableEdge;
    Color action, actionWords;
    Color focus;
    Color roundTable, roundPaper, leafTable, leafPaper;
    Color controlFill;                             // behind an edged control on the table
    Color markHappened, markFeeling, markReason;   // soft marks under one's own words, already translucent
    Color shadow;                                  // its opacity is the factor the shadow table is multiplied by
    Color light;                                   // its opacity is the most a light may cover wood
    Color grain, seam, seamLight;
};

// A face of type. Sizes in logical pixels at 100 % text.
struct Type {
    float size, line;
    int weight; // 300 light, 400, 500 medium, 600 semibold, 700 bold
};
namespace type {
inline constexpr Type name{108, 120, 300};   // the name on the title
inline constexpr Type matter{32, 44, 400};   // the part that matters most
inline constexpr Type feeling{32, 40, 500};  // the word on a feeling's card
inline constexpr Type heading{28, 36, 400};
inline constexpr Type floor{26, 36, 500};    // who has the floor
inline constexpr Type said{24, 36, 400};     // what is said
inline constexpr Type saidHalf{22, 34, 400}; // what is said, in half the width
inline constexpr Type title{20, 28, 600};
inline constexpr Type lead{20, 30, 400};
inline constexpr Type body{18, 28, 400};
inline constexpr Type strong{18, 28, 600};
inline constexpr Type small{16, 24, 400};
inline constexpr Type smallStrong{16, 24, 600};
inline constexpr Type label{18, 24, 500};
inline constexpr Type smallLabel{16, 24, 500};
inline constexpr Type action{18, 24, 600};
inline constexpr Type partner{20, 28, 700};
} // namespace type

namespace space {
inline constexpr float xs = 4, s = 8, m = 16, l = 24, xl = 32, xxl = 48, huge = 64;
} // namespace space

namespace radius {
inline constexpr float chip = 10, paper = 10, control = 12, card = 14, tray = 14, table = 30;
} // namespace radius

namespace measure {
inline constexpr float target = 44, control = 48, answer = 56; // heights of what can be pressed
inline constexpr float ring = 3, ringGap = 2;
inline constexpr float lampPath = 144, lampPathSmall = 88, lampRadius = 46, lampRadiusSmall = 28;
inline constexpr float contentMax = 1240;
inline constexpr float minWidth = 960, minHeight = 600;
} // namespace measure

struct Shadow {
    float drop, blur, opacity; // logical pixels, 0..1
};
namespace shadow {
inline constexpr Shadow none{0, 0, 0}, resting{3, 10, .34f}, lying{7, 22, .40f}, held{14, 44, .46f};
} // namespace shadow

// Motion times in milliseconds. Any key finishes a motion; with reduced motion all become a fade of `reduced`.
namespace motion {
inline constexpr int control = 120, laid = 200, deal = 220, dealApart = 70, lamp = 300, lightBehind = 80, reduced = 120;
inline constexpr int dim = 300, silence = 600, turn = 300, wordAfter = 400, answersAfter = 600;
inline constexpr int slipSilence = 800, unfold = 300, inkIn = 250;
float easeOut(float t); // cubic-bezier(.2,.7,.2,1), 0..1
} // namespace motion

struct Theme {
    ThemeName name = ThemeName::Evening;
    Palette colors;
    float textScale = 1.f; // 1..2
    bool reducedMotion = false;

    bool highContrast() const { return name == ThemeName::HighContrast; }
    Color words(Ground g) const { return g == Ground::Paper ? colors.ink : colors.words; }
    Color softWords(Ground g) const { return g == Ground::Paper ? colors.inkSoft : colors.wordsSoft; }
    Color edge(Ground g) const { return g == Ground::Paper ? colors.paperEdge : colors.tableEdge; }
    Color partner(Mark m, Ground g) const;
    float edgeWidth() const { return highContrast() ? 2.f : 1.5f; }
    Type scaled(Type t) const { return {t.size * textScale, t.line * textScale, t.weight}; }
    int time(int ms) const { return reducedMotion ? motion::reduced : ms; }
};

Theme makeTheme(ThemeName name, float textScale = 1.f, bool reducedMotion = false); // textScale is clamped to 1..2

// WCAG 2 contrast ratio of two opaque colours, 1..21.
double contrast(Color a, Color b);

} // namespace heard::client
