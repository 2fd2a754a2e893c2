// Purpose: another program of ours with its input, output and report in our hands: for the demonstration and the system
// tests. Ends it by its own id when destroyed. One thread.
#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace heard {

class ChildProcess {
public:
    struct Start {
        std::filesystem::path program;
        std::vector<std::string> arguments;             // “{report}” becomes the descriptor’s number
        std::map<std::string, std::string> environment; // besides our own
        bool quiet = false;                             // what it writes on standard error goes nowhere
    };
    explicit ChildProcess(const Start &start);
    ~ChildProcess();
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    bool type(const std::string &line); // adds the line end
    void endInput();
    std::vector<std::string> outputLines(); // whole lines that came since last asked; never waits
    std::vector<std::string> reportLines();
    void signal(int number) const;
    std::optional<int> exitCode(); // once it has ended; 128 + n when a signal ended it
    std::optional<int> waitForExit(std::chrono::milliseconds atMost);
    pid_t id() const { return id_; }
    int outputDescriptor() const { return output_; }
    int reportDescriptor() const { return report_; }

private:
    std::vector<std::string> linesFrom(int descriptor, std::string &partial) const;
    pid_t id_ = -1;
    int input_ = -1, output_ = -1, report_ = -1;
    std::string partialOutput_, partialReport_;
    std::optional<int> code_;
};

} // namespace heard
