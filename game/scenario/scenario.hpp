// Purpose: a scripted conversation as plain data. Owner: whoever loaded it; immutable once loaded, so any thread may read it.
// Source of the step rules: the speaker-listener floor and mirror-validate-empathise procedures (see scenarios/README.md).
#pragma once

#include "game/scenario/seat.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace heard::scenario {

// Every sentence shown has an id that survives rewording, so that translations can follow it. Unique within its file.
struct Line {
    std::string id;   // [a-z0-9_.-]{1,64}
    std::string text; // UTF-8, 1..600 code points
};

// The closed list. A new kind is C++ (see "add a step kind" in tests/README.md), never a script.
enum class StepKind : std::uint8_t {
    CheckIn, Ask, Card, Choose, Speak, Reflect, Confirm, More, Swap, Ideas, Request, Appreciate, Breathe, Note, FeltHeard, Ending
};
inline constexpr int stepKindCount = 16;

enum class Depth : std::uint8_t { Light, Warm, Deep };
enum class ReflectMode : std::uint8_t { Mirror, Summary, Validate, Empathise, All };
enum class Quality : std::uint8_t { Good, Middling, Poor };

// A labelled sample reply. Practice, the demo and lint use them; never shown as the player's own words.
struct Sample {
    Quality quality{};
    std::string text;                // a text step: the reply; ideas: one idea a line
    std::vector<std::string> lay;    // feeling or need names (game/rules/feelings.hpp), at most two
    std::optional<Seat> seat;        // only where both seats act in one step (request, ideas, appreciate)
};

// One idea a good text holds here, recognised through any of its synonyms (plain words or short phrases, matched by stem).
struct Idea {
    std::string id;
    std::vector<std::string> synonyms; // 1..24, each 1..6 words
};

// What a rubric listens for. `Idea` names one of Rubric::ideas; the others are the findings of data guidelines A and B.
enum class Listens : std::uint8_t {
    Feeling, OwnVoice, Situation, Reason, Request, NoBlame, // statement
    Content, SpeakerFeeling, Validation, Checking, NoRebuttal, // reflection
    Idea
};
struct ListensFor {
    Listens what{};
    std::string idea;        // id, when what == Idea
    std::uint8_t weight = 1; // 1..9
    Line label;              // "what happened, as a camera would see it"
};

// A feedback line the script offers when a finding is there (or missing). Closed list: any Listens value, found or not found.
struct FeedbackLine {
    Listens when{};
    std::string idea;
    bool found = true;
    Line line;
};

enum class RubricFor : std::uint8_t { Statement, Reflection };
struct Rubric {
    RubricFor kind{};
    std::vector<Idea> ideas;
    std::vector<std::string> feelings;     // names that fit fully
    std::vector<std::string> nearFeelings; // names that come near
    std::vector<std::string> traps;        // phrases that tend to be heard as blame here
    std::vector<ListensFor> listensFor;    // in the order shown, 1..6
    std::vector<FeedbackLine> feedback;
};

// Branch conditions: a closed list over choices, confirm and turns.
enum class ConditionKind : std::uint8_t { Chose, BothChose, ConfirmedYes, ConfirmedAlmost, ConfirmedNotYet, MoreYes, TurnsAtLeast };
struct Condition {
    ConditionKind kind{};
    std::string step;   // the step looked at (empty for TurnsAtLeast)
    std::string option; // Chose, BothChose
    std::uint16_t turns = 0;
};
struct Branch {
    Condition when;
    std::string go; // step id
};

struct Option {
    std::string id;
    Line text;
    std::optional<Line> consequence; // shown once it is chosen
    std::string go;                  // empty: the step's own next
};

struct Step {
    std::string id;
    StepKind kind{};
    Line prompt;                    // to whoever acts
    std::optional<Line> promptUs;   // the same, played as us
    std::optional<Line> waiting;    // to whoever waits
    std::optional<Line> hint;       // one optional line; hintWhen decides if a finding calls for it
    std::optional<Listens> hintWhen; // absent: the hint is always there
    std::vector<Line> stems;        // speak, request, appreciate: optional openings, at most 4
    bool lays = false;              // speak, reflect: feelings may be laid face down
    ReflectMode mode{};             // reflect
    std::vector<Option> options;    // choose: 2..4
    bool sealed = false;            // choose: both, sealed; else the floor's seat alone
    std::uint16_t seconds = 0;      // breathe: 10..180
    std::optional<Rubric> rubric;   // speak, reflect
    std::vector<Sample> samples;    // speak, reflect, confirm (the part that matters), ideas, request, appreciate
    std::string next;               // step id; empty only on the ending
    std::vector<Branch> branches;   // first that holds wins, before `next`
};

struct Part { // one of the couple on the card
    Line name;
    Line side;   // what this one lives through, read by whoever lends them a voice
};

struct Scenario {
    std::string id;          // [a-z0-9-]{1,48}, the file's stem
    int format = 1;
    Line title;
    std::string theme;       // reassurance, space, attention, trust, boundary, appreciation, own
    std::uint8_t minutes = 10;
    std::uint8_t textsEach = 3; // at most so many texts a person
    Depth depth{};
    Line depthWhy;
    std::vector<Line> contentNotes; // may be empty
    Line situation;          // the card, as them
    Line situationUs;        // the card, as us: opens our own version
    Part a, b;               // the couple on the card; `own` has none to lend and is always played as us
    bool onlyUs = false;
    Line closing;            // sends both away from the screen
    std::vector<Step> steps; // first is where it starts, floor with A; 2..60

    // Index of a step by id, or -1.
    int indexOf(const std::string &stepId) const {
        for (std::size_t i = 0; i < steps.size(); ++i)
            if (steps[i].id == stepId) return static_cast<int>(i);
        return -1;
    }
};

} // namespace heard::scenario
