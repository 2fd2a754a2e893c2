// Purpose: the whole game line by line: the menu, its questions, and the table. A line goes in, paragraphs come out;
// time is an argument. Owner: runTerminal(), or a test. One thread.
#pragma once

#include "game/session/data_paths.hpp"
#include "game/session/settings.hpp"
#include "game/session/ways_in.hpp"
#include "game/terminal/table_page.hpp"

namespace heard::terminal {

struct TerminalOptions {
    session::DataPaths paths;
    std::filesystem::path stateFolder, configFolder;
    const scoring::Scorer *scorer = nullptr;
    std::string name;     // else as set, else asked
    std::string joinLink; // come straight in with this link
    int report = -1;      // see report.hpp
};

class Terminal {
public:
    Terminal(session::WaysIn &ways, Console &console, TerminalOptions options);
    ~Terminal();
    void start();
    void line(const std::string &typed);
    void tick(session::Monotonic now);
    bool over() const { return over_; }
    bool leaving() const { return table_ && table_->leaving(); }
    bool leftQuietly() const { return leftQuietly_; }

private:
    using Answer = std::function<void(const std::string &)>;
    // terminal.cpp
    bool anywhere(const std::string &word);
    void again();
    void where();
    void whatCanIDo();
    void leaveQuietly();
    void helpLines();
    void writeMenu();
    void choose(const std::string &word);
    void ask(const std::string &question, Answer answer);
    void sit(session::WayToSit way, bool aloud = false);

    // terminal_ways.cpp: the questions before each way in
    void withName(std::function<void(const std::string &)> then);
    void playHere();
    void host();
    void openOn();
    void join();
    void joinWith(const std::string &name, const std::string &link);
    void practise();
    void resume();
    void settings();
    void setOne(const std::string &typed);
    void forgetServer(const std::string &address);
    void whoCanRead();

    session::WaysIn &ways_;
    Console &console_;
    TerminalOptions options_;
    Report report_;
    std::string question_;
    Answer next_;
    std::unique_ptr<TablePage> table_;
    bool over_ = false, leftQuietly_ = false;
};

// Standard input and output until quit or the end of input. Returns the process’s exit code.
int runTerminal(session::WaysIn &ways, const TerminalOptions &options);

} // namespace heard::terminal
