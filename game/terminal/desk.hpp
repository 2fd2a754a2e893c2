// Purpose: one seat at the table, line by line: writes each new thing once, asks what the seat is asked, and turns
// typed lines into moves and commands. Owner: TablePage; the session and the console outlive it.
#pragma once

#include "game/scoring/scorer.hpp"
#include "game/session/session.hpp"
#include "game/session/words.hpp"
#include "game/terminal/console.hpp"
#include "game/terminal/looking_back.hpp"
#include "game/terminal/report.hpp"

#include <filesystem>
#include <functional>
#include <set>

namespace heard::terminal {

struct DeskOptions {
    const scoring::Scorer *scorer = nullptr; // null: no private check
    std::filesystem::path helpLines;
    bool shared = false;       // both partners sit at this one screen
    bool aloud = false;        // and say things to each other instead of typing them
    bool askPrivately = false; // the private check: only on one’s own device, with a real partner
    bool safetyPage = true;    // at one screen it stands there once, for both
    Report *report = nullptr;
};

class Desk {
public:
    Desk(session::Session &session, Seat seat, Console &console, DeskOptions options);

    void tick(); // writes whatever is new, and the prompt when it has changed
    void line(const std::string &typed);
    void again(); // the last prompt once more, and the last thing said
    void where();
    void whatCanIDo();
    void helpLines();

    bool hasToAct() const;
    bool turnsOver() const;        // something both should see together is about to be told
    bool opensAlone() const;       // a page for this seat alone is about to open
    void tellPrivate();            // what is for this seat alone, before it
    void heardWith(const Desk &other); // what was told at the same screen is not told again
    bool takePrivate(); // something private was typed or shown since last asked
    enum class Left : std::uint8_t { No, Away, ForGood };
    Left left() const { return left_; }
    std::string name() const;
    std::string partnerName() const;

private:
    session::Looking looking() const;
    const match::TableView &view() const;
    bool atText() const; // what is typed is taken as words

    // desk.cpp: what is written
    void tellEvents();
    void tellEvent(const rules::Event &event);
    void tellPresence();
    std::string promptKey() const;
    void writePrompt();
    void writeHeading(const session::Prompt &prompt);
    std::string asWhom() const;
    std::string askText(const session::Prompt &prompt);
    bool pagesComeFirst() const;
    void writePrivateCheck();
    bool finished() const; // the card has been played to its end
    void writeStagePages();
    void writeStepPages();
    void writeDeal();
    void writeCard(const scenario::Scenario &scenario);
    void writeLookingBack();
    void writeTheirLookingBack();
    std::string canLine() const; // how to answer here
    std::string canLineAtText() const;

    // desk_lines.cpp: what is typed
    bool aroundText(const std::string &typed, const std::string &word);
    void sayWords(const std::string &words);
    bool chosenByWord(const std::string &word);
    void chosenByForm(const std::string &typed, const std::string &word);
    bool answerPrivateCheck(const std::string &word);
    void lay(const std::string &names);
    void listCards();
    void check(const std::string &words);
    void undo();
    void misread(const std::string &number);
    void choose(const session::Action &action);
    void fulfil(const session::Action &action, const std::string &typed);
    void leave(const session::Action &action);

    // desk_answers.cpp: typed answers of each shape; false: it was not understood, and nothing was done
    bool sendText(rules::Move move, const std::string &text);
    bool sendMood(const session::Action &action, const std::string &typed);
    bool sendNumbers(const session::Action &action, const std::string &typed);
    bool sendLine(const session::Action &action, const std::string &typed);
    bool sendScenario(const session::Action &action, const std::string &typed);
    void gatherIdeas(rules::Move move, const std::string &typed);
    void askRating(const session::Action &action);
    bool send(const rules::Move &move);
    bool send(const match::Command &command);
    void ask(const std::string &question, std::function<void(const std::string &)> answer);
    void write(const std::string &paragraph) { console_.write(paragraph); }

    session::Session &session_;
    Seat seat_;
    Console &console_;
    DeskOptions options_;

    std::set<std::uint32_t> told_; // event numbers of the running match that were written
    std::uint64_t toldOf_ = 0;     // which match they belong to
    std::string lastTold_, key_;
    bool partnerHere_ = false, sawPartner_ = false, private_ = false, safetyShown_ = false, checkOpen_ = false;
    bool layTold_ = false, theirsTold_ = false;
    std::vector<rules::CardId> laid_;               // with the next text
    std::vector<Numbered> remarks_;                 // of the private page, for “misread N”
    std::function<void(const std::string &)> next_; // a question of our own waits for its answer
    Left left_ = Left::No;
};

} // namespace heard::terminal
