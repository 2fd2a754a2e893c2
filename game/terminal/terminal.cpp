// Purpose: see terminal.hpp.
#include "game/terminal/terminal.hpp"

#include "game/session/safety.hpp"
#include "game/terminal/typed.hpp"

#include <chrono>
#include <csignal>
#include <cstdlib>

namespace heard::terminal {

Terminal::Terminal(session::WaysIn &ways, Console &console, TerminalOptions options)
    : ways_(ways), console_(console), options_(std::move(options)), report_(options_.report) {}
Terminal::~Terminal() = default;

void Terminal::start() {
    console_.write("Heard. A game for two about being heard.");
    for (const auto &broken : ways_.brokenScenarios())
        console_.write("One card cannot be played: " + broken);
    if (!options_.joinLink.empty())
        withName([this](const std::string &name) { joinWith(name, options_.joinLink); });
    else
        writeMenu();
}

void Terminal::writeMenu() {
    const bool saved = !session::Session::savedRooms(options_.stateFolder.string()).empty();
    console_.write(std::string("Where would you like to begin?") + (saved ? "\n  6  Continue" : "") +
                   "\n  1  Play here together\n  2  Host for my partner\n  3  Open a room on a server\n  4  Join\n  5  "
                   "Practise alone" +
                   (saved ? "" : "\n  6  Continue") +
                   "\n  7  Settings\n  8  Help lines and safety\n  9  Who can read this?\n  0  Quit");
}

void Terminal::line(const std::string &typed) {
    const std::string word = asCommand(typed);
    if (anywhere(word)) return;
    if (table_) {
        table_->line(typed);
    } else if (next_) {
        const auto answer = std::exchange(next_, {});
        question_.clear();
        if (word == "menu" || word == "never mind")
            writeMenu();
        else
            answer(typed);
    } else {
        choose(word);
    }
}

// Works at every prompt.
bool Terminal::anywhere(const std::string &word) {
    if (word == "leave quietly" || word == "quit now") return leaveQuietly(), true;
    if (word == "again") return again(), true;
    if (word == "where" || word == "where am i" || word == "where are we") return where(), true;
    if (word == "what can i do" || word == "help") return whatCanIDo(), true;
    if (word == "help lines" || word == "help lines and safety") return helpLines(), true;
    if (word == "who can read this") return whoCanRead(), true;
    return false;
}

void Terminal::again() {
    if (table_)
        table_->again();
    else if (next_)
        console_.write(question_);
    else
        writeMenu();
}

void Terminal::where() {
    if (table_)
        table_->where();
    else if (next_)
        console_.write("You are before a question: " + question_);
    else
        console_.write("You are at the first page. No table is open.");
}

void Terminal::whatCanIDo() {
    if (table_) {
        table_->whatCanIDo();
        return;
    }
    if (next_)
        console_.write(question_ + "\nOr: menu, to go back to the first page.");
    else
        writeMenu();
    console_.write("Anywhere: again · where · what can I do · who can read this · help lines · leave quietly");
}

void Terminal::leaveQuietly() {
    console_.clear(); // first of all
    if (table_) table_->leaveQuietly();
    over_ = leftQuietly_ = true;
}

void Terminal::helpLines() {
    console_.write(std::string(session::notTherapy()) + "\n" + std::string(session::sharedScreenPage()));
    const auto lines = session::loadHelpLines(options_.paths.helpLines());
    std::string text;
    if (lines) {
        for (const auto &country : lines->countries)
            text += session::helpCountryLine(country) + "\n";
        text += session::reviewedLine(*lines);
    } else {
        text = session::helpWithoutFile();
    }
    console_.write(text);
    console_.write(std::string(session::quickExitHonesty()) + "\n“leave quietly” does it.");
}

void Terminal::ask(const std::string &question, Answer answer) {
    question_ = question;
    next_ = std::move(answer);
    console_.write(question);
}

void Terminal::choose(const std::string &word) {
    if (word == "1" || word == "play here together" || word == "play here")
        playHere();
    else if (word == "2" || word == "host" || word == "host for my partner")
        host();
    else if (word == "3" || word == "open" || word == "open a room on a server")
        openOn();
    else if (word == "4" || word == "join")
        join();
    else if (word == "5" || word == "practise" || word == "practise alone" || word == "practice")
        practise();
    else if (word == "6" || word == "continue")
        resume();
    else if (word == "7" || word == "settings")
        settings();
    else if (word == "8")
        helpLines();
    else if (word == "9")
        whoCanRead();
    else if (word == "0" || word == "quit" || word == "exit")
        over_ = true;
    else
        writeMenu();
}

void Terminal::sit(session::WayToSit way, bool aloud) {
    if (!way) {
        console_.write(way.error().sentence + "\n" + way.error().next);
        writeMenu();
        return;
    }
    DeskOptions desk;
    desk.scorer = options_.scorer;
    desk.helpLines = options_.paths.helpLines();
    desk.aloud = aloud;
    desk.report = options_.report >= 0 ? &report_ : nullptr;
    table_ = std::make_unique<TablePage>(std::move(*way), console_, desk);
}

void Terminal::tick(session::Monotonic now) {
    if (!table_ || over_) return;
    table_->tick(now);
    if (!table_->over()) return;
    table_.reset();
    writeMenu();
}

namespace {

volatile std::sig_atomic_t toldToStop = 0;
void stop(int) { toldToStop = 1; }

// Ctrl-C and a closed window end the loop, so that the terminal is given back as it was found.
void catchSignals() {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        std::signal(signal, stop);
}

session::Monotonic since(std::chrono::steady_clock::time_point began) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began);
}

} // namespace

int runTerminal(session::WaysIn &ways, const TerminalOptions &options) {
    auto console = StdioConsole::make();
    catchSignals();
    Terminal terminal(ways, *console, options);
    terminal.start();
    const auto began = std::chrono::steady_clock::now();
    constexpr std::chrono::milliseconds beat{10};
    while (!terminal.over() && !toldToStop && !console->closed()) {
        console->wait(beat);
        while (!terminal.over() &&
               !terminal.leaving()) { // what is typed on the way out of a table is meant for the first page
            const auto typed = console->nextLine();
            if (!typed) break;
            terminal.line(*typed);
            if (!terminal.over()) terminal.tick(since(began));
        }
        if (!terminal.over()) terminal.tick(since(began));
    }
    if (terminal.leftQuietly()) { // no goodbyes on the way out: to everyone else a lost connection, also where we were
                                  // the host
        console.reset();
        std::_Exit(0);
    }
    return 0;
}

} // namespace heard::terminal
