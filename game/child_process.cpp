// Purpose: see child_process.hpp.
#include "game/child_process.hpp"

#include <array>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace heard {

namespace {

constexpr int childsReport = 3;

std::array<int, 2> pipeOrThrow() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe could be made");
    return ends;
}

// Between fork and exec: only calls that are safe there.
[[noreturn]] void become(const char *program, char *const *arguments, char *const *environment, int input, int output,
                         int report, bool quiet) {
    // The report may have to move over a descriptor that is still needed, so all three are lifted out of the way first.
    const int in = ::fcntl(input, F_DUPFD, 10), out = ::fcntl(output, F_DUPFD, 10), rep = ::fcntl(report, F_DUPFD, 10);
    ::dup2(in, STDIN_FILENO);
    ::dup2(out, STDOUT_FILENO);
    ::dup2(rep, childsReport);
    ::close(in);
    ::close(out);
    ::close(rep);
    if (const int nowhere = quiet ? ::open("/dev/null", O_WRONLY) : -1; nowhere >= 0) {
        ::dup2(nowhere, STDERR_FILENO);
        ::close(nowhere);
    }
    ::execve(program, arguments, environment);
    ::_exit(127);
}

std::vector<std::string> environmentWith(const std::map<std::string, std::string> &ours) {
    std::vector<std::string> all;
    for (char **each = environ; *each; ++each) {
        const std::string entry = *each;
        if (!ours.contains(entry.substr(0, entry.find('=')))) all.push_back(entry);
    }
    for (const auto &[name, value] : ours)
        all.push_back(name + "=" + value);
    return all;
}

std::vector<char *> pointers(std::vector<std::string> &texts) {
    std::vector<char *> all;
    for (auto &text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

} // namespace

ChildProcess::ChildProcess(const Start &start) {
    const auto in = pipeOrThrow(), out = pipeOrThrow(), report = pipeOrThrow();
    std::string program = start.program.string();
    std::vector<std::string> arguments{program};
    for (const auto &argument : start.arguments)
        arguments.push_back(argument == "{report}" ? std::to_string(childsReport) : argument);
    auto environment = environmentWith(start.environment);
    const auto argv = pointers(arguments), envp = pointers(environment);
    id_ = ::fork();
    if (id_ < 0) throw std::runtime_error("no process could be started");
    if (id_ == 0) become(program.c_str(), argv.data(), envp.data(), in[0], out[1], report[1], start.quiet);
    for (const int unused : {in[0], out[1], report[1]})
        ::close(unused);
    input_ = in[1];
    output_ = out[0];
    report_ = report[0];
    for (const int descriptor : {output_, report_})
        ::fcntl(descriptor, F_SETFL, O_NONBLOCK);
}

ChildProcess::~ChildProcess() {
    endInput();
    if (!exitCode()) {
        signal(SIGTERM);
        if (!waitForExit(std::chrono::milliseconds(2000))) {
            signal(SIGKILL);
            waitForExit(std::chrono::milliseconds(2000));
        }
    }
    ::close(output_);
    ::close(report_);
}

bool ChildProcess::type(const std::string &line) {
    const std::string whole = line + "\n";
    std::size_t done = 0;
    while (input_ >= 0 && done < whole.size()) {
        const ssize_t wrote = ::write(input_, whole.data() + done, whole.size() - done);
        if (wrote <= 0) return false;
        done += static_cast<std::size_t>(wrote);
    }
    return input_ >= 0;
}

void ChildProcess::endInput() {
    if (input_ >= 0) ::close(input_);
    input_ = -1;
}

std::vector<std::string> ChildProcess::linesFrom(int descriptor, std::string &partial) const {
    std::vector<std::string> lines;
    std::array<char, 4096> bytes{};
    for (;;) {
        const ssize_t count = ::read(descriptor, bytes.data(), bytes.size());
        if (count <= 0) return lines;
        for (ssize_t i = 0; i < count; ++i) {
            const char byte = bytes[static_cast<std::size_t>(i)];
            if (byte != '\n') {
                partial += byte;
                continue;
            }
            lines.push_back(std::move(partial));
            partial.clear();
        }
    }
}

std::vector<std::string> ChildProcess::outputLines() { return linesFrom(output_, partialOutput_); }
std::vector<std::string> ChildProcess::reportLines() { return linesFrom(report_, partialReport_); }

void ChildProcess::signal(int number) const {
    if (id_ > 0 && !code_) ::kill(id_, number);
}

std::optional<int> ChildProcess::exitCode() {
    if (code_ || id_ <= 0) return code_;
    int status = 0;
    if (::waitpid(id_, &status, WNOHANG) != id_) return std::nullopt;
    code_ = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return code_;
}

std::optional<int> ChildProcess::waitForExit(std::chrono::milliseconds atMost) {
    const auto until = std::chrono::steady_clock::now() + atMost;
    while (!exitCode() && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    return exitCode();
}

} // namespace heard
