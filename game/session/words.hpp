// Purpose: the sentences on the screen for steps, events, answers, moods and phases, in one place: window and terminal
// say the same. Pure functions over what one seat may know; curly punctuation; offers, not orders. English here; other
// languages come as data later.
#pragma once

#include "game/match/command.hpp"
#include "game/match/table.hpp"
#include "game/rules/reject.hpp"
#include "game/scenario/scenario.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace heard::session {

// Who is looking. On a shared screen nobody is “you”, and both go by name.
struct Looking {
    std::array<std::string, 2> names; // A, B, as they chose
    std::optional<Seat> me;           // empty: both look at one screen
    const std::string &name(Seat seat) const { return names[seat == Seat::B ? 1 : 0]; }
    bool isMe(Seat seat) const { return me && *me == seat; }
};

// ---- small words ----
std::string moodName(std::uint32_t mood);             // as rules::moods(), or empty
std::string_view batteryName(std::uint32_t battery);  // 1 low · 2 half · 3 full
std::string_view depthName(std::uint32_t depth);      // light · warm · deep
std::string_view feltHeardName(std::uint32_t rating); // fully · mostly · partly · a little · not yet
std::string_view
nearnessWords(rules::Nearness nearness); // what lies before both once the cards have turned; empty for None
std::string cardNames(const std::vector<rules::CardId> &cards);         // “scared and lonely”
std::string_view stageName(match::Stage stage);                         // “getting ready”, “three cards”, …
std::string_view stepName(scenario::StepKind kind, rules::Phase phase); // “what I say”, “what I heard”, …
std::string rejectSentence(rules::Reject reject);                       // what happened and the next step
std::string progressWords(const rules::View &view);                     // “4 of 12”
std::string dayWords(std::uint32_t days); // “in 3 days”, “tomorrow”, “left open”

// ---- what happened ----
// One plain sentence with who did it and, where there are words, the words. Empty for events that show nothing
// (StepBegan of a step whose prompt says it all). Private events (LookBack, SafetyPage) have their own pages; here they
// only get a line.
std::string describe(const rules::Event &event, const scenario::Scenario *scenario, const Looking &looking);
// Who said a text event, without its words: “Mia said”, “What you heard”. For a paper’s heading.
std::string saidBy(const rules::Event &event, const Looking &looking);

// ---- what is asked now ----
struct Prompt {
    std::string heading;            // where we are, in two or three words
    std::string ask;                // the sentence to whoever acts; or, waiting, what is being waited for
    std::string hint;               // optional, may be empty
    std::vector<std::string> stems; // optional openings
    bool acting = false;            // this seat has something to do
};
// `hinted`: a HintOffered event of the present step came to this seat.
Prompt promptFor(const match::TableView &view, const scenario::Scenario *scenario, const Looking &looking, Seat seat,
                 bool hinted);

// ---- what can be done now ----
enum class Needs : std::uint8_t {
    Nothing,  // `does` is complete
    Text,     // Move::text (and Move::cards, up to View::mayLay)
    Mood,     // number and battery (Move), or number and extra (Command)
    Ideas,    // Move::list
    Marks,    // Move::numbers: of the ideas shown
    Rating,   // Move::number 0..4, and Move::show
    Line,     // Move::number: the event number of one of keepable()
    Day,      // Move::number: days after today, 0 open
    Cards,    // Command::numbers: which of the dealt cards
    Scenario, // Command::text: an id out of the deck
    Minutes,  // Command::number: 20..1440
    Time      // Move::text: when, in a few words
};
struct Action {
    std::string word;  // one lower-case word or two, as typed in the terminal; unique within a list
    std::string label; // on a button
    Needs needs{};
    std::variant<rules::Move, match::Command> does;
    bool first = false; // the one action a hand goes to
};
std::vector<Action> actionsFor(const match::TableView &view, const scenario::Scenario *scenario, const Looking &looking,
                               Seat seat);
// Pause or go on, break or “I’m back”, enough for tonight, leave: whatever of these fits now.
std::vector<Action> alwaysThere(const match::TableView &view);

// ---- lists a page shows ----
// The other one’s lines that can be kept at the ending, oldest first.
std::vector<const rules::Event *> keepable(const std::vector<rules::Event> &events, Seat seat);
// What was agreed tonight, one line each; empty: “nothing tonight”, which is as good.
std::vector<std::string> agreedTonight(const std::vector<rules::Event> &events, const Looking &looking);
// The ideas as turned over, in their mixed order; empty until then.
std::vector<std::string> ideasShown(const std::vector<rules::Event> &events);
// The feelings a seat knows to be lying face down here, how many from each side (never which).
std::array<std::size_t, 2> faceDown(const std::vector<rules::Event> &events);
// A card’s summary in a line or two: “Two Grey Ticks · reassurance · 10 minutes · light”.
std::string cardLine(const match::CardSummary &card);

// ---- sentences that belong to no step ----
std::string scriptedPartnerNote(const std::string &name);
std::string_view notTherapy();    // what this is and is not, for the first page
std::string_view checkHeading();  // above one’s own private check
std::string_view safetyHeading(); // neutral heading of the page that is shown instead of a looking back

} // namespace heard::session
