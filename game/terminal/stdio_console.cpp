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
#include <utility>

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

// Breaks one line at spaces, so that no word is cut at the edge of the window; what follows stands under its beginning.
void wrapLine(std::string &out, std::string_view line, std::size_t width) {
    const std::size_t indent = std::min(line.find_first_not_of(' '), width / 2);
    std::size_t column = 0, lastSpace = std::string::npos, sinceSpace = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        out += line[at];
        if (continuation(line[at])) continue;
        ++column;
        ++sinceSpace;
        if (line[at] == ' ' && at >= indent) {
            lastSpace = out.size() - 1;
            sinceSpace = 0;
        }
        if (column >= width && lastSpace != std::string::npos) {
            out.replace(lastSpace, 1, "\n" + std::string(indent, ' '));
            column = sinceSpace + indent;
            lastSpace = std::string::npos;
        }
    }
}

std::string wrapped(std::string_view text, std::size_t width) {
    std::string out;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (begin > 0) out += '\n';
        wrapLine(out, text.substr(begin, end - begin), width);
        begin = end + 1;
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
        begin();
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
        if (::poll(&input, 1, static_cast<int>(atMost.count())) <= 0) return;
        if (rl_end < longestEdited)
            rl_callback_read_char();
        else
            for (int bytes = 0; bytes < 4096 && takeTheRest(); ++bytes)
                if (::poll(&input, 1, 0) <= 0) break;
    }

private:
    static constexpr const char *prompt = "> ";
    static void begin() {
        rl_initialize();
        rl_bind_key('\t', rl_insert); // no file names are offered
        rl_callback_handler_install(prompt, &EditedConsole::lineCame);
        rl_point = rl_end = 0;
    }

    // In bytes: five hundred characters of most scripts. From 1024 on libedit enlarges its buffers, and once the line
    // has outgrown the screen it writes past them.
    static constexpr int longestEdited = 1000;

    // A very long paste: what goes beyond is gathered unseen, up to the end of the line. True: the line goes on so.
    bool takeTheRest() {
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) != 1) {
            closed_ = true;
            return false;
        }
        if (byte == '\r' || byte == '\n') {
            putTypedLineAside();
            lines_.push_back(std::string(rl_line_buffer) + std::exchange(rest_, {}));
            begin(); // anew: a line cut off in the middle would be begun with otherwise
            return false;
        }
        if (byte == '\b' || byte == '\x7f') {
            takeOneBack();
        } else if (rest_.size() < maxTypedBytes) {
            rest_ += byte;
        }
        return rl_end >= longestEdited;
    }
    void takeOneBack() {
        const bool unseen = !rest_.empty();
        std::string line = unseen ? std::exchange(rest_, {}) : std::string(rl_line_buffer);
        while (line.size() > 1 && continuation(line.back()))
            line.pop_back();
        line.pop_back();
        if (unseen) {
            rest_ = std::move(line);
        } else {
            putTypedLineAside();
            rl_replace_line(line.c_str(), 0);
            rl_forced_update_display();
        }
    }

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
    std::string rest_; // of a line too long to be edited
    bool closed_ = false;
};

} // namespace

std::unique_ptr<StdioConsole> StdioConsole::make() {
    if (::isatty(STDIN_FILENO) && ::isatty(STDOUT_FILENO)) return std::make_unique<EditedConsole>();
    return std::make_unique<PipeConsole>();
}

} // namespace heard::terminal
