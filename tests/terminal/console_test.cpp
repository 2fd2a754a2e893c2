// A real terminal line, by a pseudo-terminal: what is being typed survives what arrives.
#include "game/terminal/console.hpp"

#include <catch2/catch.hpp>
#include <csignal>
#include <cstdlib>
#include <poll.h>
#include <pty.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

using namespace heard;

namespace {

volatile std::sig_atomic_t arrived = 0;

// The child: a console that echoes whole lines, and tells of an arrival when it is signalled.
[[noreturn]] void sitAtConsole() {
    ::setenv("TERM", "xterm", 1);
    ::setenv("LC_ALL", "C.UTF-8", 1);
    std::signal(SIGUSR1, [](int) { arrived = 1; });
    {
        const auto console = terminal::StdioConsole::make();
        console->write("Ready.");
        for (int beats = 0; beats < 2000 && !console->closed(); ++beats) {
            console->wait(std::chrono::milliseconds(10));
            if (std::exchange(arrived, 0)) console->write("Sam is at the table.");
            while (const auto line = console->nextLine()) {
                console->write("typed: [" + *line + "]");
                if (*line == "enough") ::_exit(0);
            }
        }
    }
    ::_exit(1);
}

class Sitting {
public:
    Sitting() {
        id_ = ::forkpty(&terminal_, nullptr, nullptr, nullptr);
        if (id_ == 0) sitAtConsole();
    }
    ~Sitting() {
        ::close(terminal_);
        if (!ended_) {
            ::kill(id_, SIGKILL);
            ::waitpid(id_, nullptr, 0);
        }
    }
    Sitting(const Sitting &) = delete;
    Sitting &operator=(const Sitting &) = delete;

    void type(const std::string &keys) {
        REQUIRE(::write(terminal_, keys.data(), keys.size()) == static_cast<ssize_t>(keys.size()));
    }
    void arrival() { ::kill(id_, SIGUSR1); }
    // Reads until `words` are on the screen after what was asked for before; forgets everything up to there.
    bool shows(const std::string &words) {
        for (int beats = 0; beats < 1000; ++beats) {
            if (const auto at = seen_.find(words); at != std::string::npos) {
                seen_.erase(0, at + words.size());
                return true;
            }
            pollfd waiting{terminal_, POLLIN, 0};
            if (::poll(&waiting, 1, 10) <= 0) continue;
            char bytes[1024];
            const ssize_t count = ::read(terminal_, bytes, sizeof bytes);
            if (count <= 0) return false;
            seen_.append(bytes, static_cast<std::size_t>(count));
        }
        return false;
    }
    int ends() {
        int status = -1;
        ::waitpid(id_, &status, 0);
        ended_ = true;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

private:
    pid_t id_ = -1;
    int terminal_ = -1;
    bool ended_ = false;
    std::string seen_;
};

} // namespace

TEST_CASE("A pasted page is one long line, and the next line is as usual") {
    Sitting sitting;
    REQUIRE(sitting.shows("Ready."));
    for (int part = 0; part < 10; ++part) {
        sitting.type(std::string(1000, 'y')); // the terminal’s own buffer is small
        sitting.shows("yyy");
    }
    sitting.type("end\r");
    CHECK(sitting.shows("end]"));
    sitting.type("enough\r");
    CHECK(sitting.shows("typed: [enough]"));
    CHECK(sitting.ends() == 0);
}

TEST_CASE("A partner’s arrival never breaks a line being typed") {
    Sitting sitting;
    REQUIRE(sitting.shows("Ready."));
    sitting.type("I felt hal");
    REQUIRE(sitting.shows("I felt hal"));
    sitting.arrival();
    REQUIRE(sitting.shows("Sam is at the table."));
    REQUIRE(sitting.shows("> I felt hal")); // there again, below
    sitting.type("f é’d\r");
    CHECK(sitting.shows("typed: [I felt half é’d]"));
    sitting.type("enough\r");
    CHECK(sitting.shows("typed: [enough]"));
    CHECK(sitting.ends() == 0);
}
