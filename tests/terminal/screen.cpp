#include "tests/terminal/screen.hpp"

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <stdexcept>
#include <unistd.h>

namespace heard::tests {

namespace {

std::filesystem::path freshFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "heard-terminal-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    return name;
}

session::DataPaths sources() { return {HEARD_SOURCE_DIR "/scenarios", HEARD_SOURCE_DIR "/assets"}; }

int reportPipe(int (&ends)[2]) {
    if (::pipe2(ends, O_NONBLOCK) != 0) throw std::runtime_error("no pipe");
    return ends[1];
}

} // namespace

bool Paper::shows(std::string_view words) const {
    return std::any_of(visible.begin(), visible.end(),
                       [&](const std::string &paragraph) { return paragraph.find(words) != std::string::npos; });
}

Screen::Screen(const scoring::Scorer *scorer, int undoMilliseconds)
    : library(scenario::loadLibrary(sources().scenarios.string())), folder_(freshFolder()),
      ways({sources(), folder_, folder_, session::Monotonic(undoMilliseconds), 11}, scorer),
      terminal(ways, paper, {sources(), folder_, folder_, scorer, {}, {}, reportPipe(reportEnds_)}) {
    terminal.start();
}

Screen::~Screen() {
    ::close(reportEnds_[0]);
    ::close(reportEnds_[1]);
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

void Screen::after(int milliseconds) {
    for (int step = 0; step < 4; ++step)
        terminal.tick(now_ += session::Monotonic(milliseconds / 4));
}

void Screen::type(const std::string &line) {
    terminal.line(line);
    after(40);
}

std::vector<std::string> Screen::report() {
    std::vector<std::string> lines;
    char byte = 0;
    while (::read(reportEnds_[0], &byte, 1) == 1) {
        if (byte != '\n') {
            partial_ += byte;
            continue;
        }
        lines.push_back(std::exchange(partial_, {}));
    }
    return lines;
}

void Screen::playHere(const std::string &how) {
    for (const auto *line : {"play here", "Mia", "Sam", how.c_str()})
        type(line);
}

bool Screen::handingOver() const {
    return last().find("the screen is cleared") != std::string::npos ||
           last().find("press Enter when you sit here") != std::string::npos;
}

bool Screen::playToTheEnd(const std::string &card, match::SampleStyle style) {
    Typist mia(library, style, card), sam(library, style, {});
    for (int round = 0; round < 2000; ++round) {
        std::vector<std::string> lines;
        for (const auto &line : report()) {
            if (line.starts_with("shared ")) return true;
            auto &typist = line.find("seat=1") != std::string::npos ? sam : mia;
            for (auto &typed : typist.answer(line))
                lines.push_back(std::move(typed));
        }
        for (const auto &line : lines)
            type(line);
        while (handingOver())
            type("");
        if (lines.empty()) after(1000);
    }
    return false;
}

} // namespace heard::tests
