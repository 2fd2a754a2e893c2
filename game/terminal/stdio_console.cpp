// Purpose: see console.hpp. The only file that knows libedit; its callback interface keeps a half-typed line safe while
// others write.
#include "game/terminal/console.hpp"

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <poll.h>
#include <unistd.h>

#include <editline/readline.h>

namespace heard::terminal {

namespace {

constexpr std::size_t widest = 80; // longer lines are hard to follow; the design's own limit

std::size_t windowWidth() {
    int rows = 0, width = 0;
    rl_get_screen_size(&rows, &width);
    return width < 20 ? widest : static_cast<std::size_t>(width);
}
std::size_t columns() { return std::min(widest, windowWidth()); }

bool continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0u) == 0x80u; }

// Breaks at spaces, so that no word is cut at the edge of the window.
std::string wrapped(std::string_view text, std::size_t width) {
    std::string out;
    std::size_t column = 0, lastSpace = std::string::npos, sinceSpace = 0;
    for (const char byte : text) {
        out += byte;
        if (byte == '\n') {
            column = 0;
            lastSpace = std::string::npos;
            continue;
        }
        if (continuation(byte)) continue;
        ++column;
        ++sinceSpace;
        if (byte == ' ') {
            lastSpace = out.size() - 1;
            sinceSpace = 0;
        }
        if (column >= width && lastSpace != std::string::npos) {
            out[lastSpace] = '\n';
            column = sinceSpace;
            lastSpace = std::string::npos;
        }
    }
    return out;
}

void writeOut(std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fflush(stdout);
}

// What both kinds share: leaving the screen without a trace.
void clearEverything() { writeOut("\033[3J\033[H\033[2J"); }

class PipeConsole final : public StdioConsole {
public:
    void write(std::string_view paragraph) override { writeOut(std::string(paragraph) + "\n"); }
    void clear() override { clearEverything(); }
    bool closed() const override { return closed_ && lines_.empty(); }

    std::optional<std::string> nextLine() override {
        if (lines_.empty()) return std::nullopt;
        std::string line = std::move(lines_.front());
        lines_.pop_front();
        return line;
    }

    void wait(std::chrono::milliseconds atMost) override {
        if (!lines_.empty()) return;
        if (closed_) {
            ::poll(nullptr, 0, static_cast<int>(atMost.count()));
            return;
        }
        pollfd input{STDIN_FILENO, POLLIN, 0};
        if (::poll(&input, 1, static_cast<int>(atMost.count())) > 0) receive();
    }

private:
    void receive() {
        char bytes[4096];
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0) {
            closed_ = true;
            if (!partial_.empty()) lines_.push_back(std::move(partial_));
            partial_.clear();
            return;
        }
        for (const char byte : std::string_view(bytes, static_cast<std::size_t>(count))) {
            if (byte == '\n') {
                lines_.push_back(std::move(partial_));
                partial_.clear();
            } else if (byte != '\r' && partial_.size() < maxTypedBytes) {
                partial_ += byte;
            }
        }
    }

    std::deque<std::string> lines_;
    std::string partial_;
    bool closed_ = false;
};

class EditedConsole final : public StdioConsole {
public:
    EditedConsole() {
        current_ = this;
        std::setlocale(LC_CTYPE, ""); // letters of more than one byte
        rl_readline_name = "heard";
        rl_initialize();
        rl_bind_key('\t', rl_insert); // no file names are offered
        rl_callback_handler_install(prompt, &EditedConsole::lineCame);
    }
    ~EditedConsole() override {
        rl_callback_handler_remove();
        current_ = nullptr;
    }
    EditedConsole(const EditedConsole &) = delete;
    EditedConsole &operator=(const EditedConsole &) = delete;

    void write(std::string_view paragraph) override {
        putTypedLineAside();
        writeOut(wrapped(paragraph, columns()) + "\n");
        rl_forced_update_display(); // the prompt, and what was typed so far
    }
    void clear() override {
        clearEverything();
        rl_forced_update_display();
    }
    bool closed() const override { return closed_ && lines_.empty(); }
    std::optional<std::string> nextLine() override {
        if (lines_.empty()) return std::nullopt;
        std::string line = std::move(lines_.front());
        lines_.pop_front();
        return line;
    }
    void wait(std::chrono::milliseconds atMost) override {
        if (!lines_.empty() || closed_) return;
        pollfd input{STDIN_FILENO, POLLIN, 0};
        if (::poll(&input, 1, static_cast<int>(atMost.count())) > 0) rl_callback_read_char();
    }

private:
    static constexpr const char *prompt = "> ";

    // The cursor stands somewhere in the typed line, which may fill several rows: go to its start and take it from the
    // screen.
    void putTypedLineAside() {
        std::size_t before = 2; // the prompt
        for (int i = 0; rl_line_buffer && i < rl_point && rl_line_buffer[i] != '\0'; ++i)
            if (!continuation(rl_line_buffer[i])) ++before;
        const std::size_t rowsUp = before / windowWidth();
        if (rowsUp > 0) writeOut("\033[" + std::to_string(rowsUp) + "A");
        writeOut("\r\033[J");
    }
    static void lineCame(char *line) { // the callback carries no argument of ours
        if (!current_) return;
        if (line)
            current_->lines_.emplace_back(std::string_view(line).substr(0, maxTypedBytes));
        else
            current_->closed_ = true; // end of file. No history is kept, so nothing typed outlives its line
        std::free(line);
        rl_callback_handler_install(
            prompt, &EditedConsole::lineCame); // begins an empty line; libedit keeps the old one otherwise
    }
    static inline EditedConsole *current_ = nullptr;
    std::deque<std::string> lines_;
    bool closed_ = false;
};

} // namespace

std::unique_ptr<StdioConsole> StdioConsole::make() {
    if (::isatty(STDIN_FILENO) && ::isatty(STDOUT_FILENO)) return std::make_unique<EditedConsole>();
    return std::make_unique<PipeConsole>();
}

} // namespace heard::terminal
