#include "tests/server/server_process.hpp"

#include "net/enet_transport.hpp"
#include "net/key_file.hpp"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace heard::tests {
namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder() {
    std::string name = (fs::temp_directory_path() / "heard-test-XXXXXX").string();
    path_ = mkdtemp(name.data());
}
TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

ServerProcess::ServerProcess(const fs::path &dataFolder, std::vector<std::string> more) {
    std::vector<std::string> words{HEARD_BIN_DIR "/heard-server", "--address", "127.0.0.1", "--data-folder",
                                   dataFolder.string()};
    if (std::ranges::find(more, "--port") == more.end()) more.insert(more.end(), {"--port", "0"});
    words.insert(words.end(), more.begin(), more.end());
    std::vector<char *> arguments;
    for (auto &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return;
    pid_ = fork();
    if (pid_ == 0) {
        dup2(ends[1], STDOUT_FILENO);
        dup2(ends[1], STDERR_FILENO);
        execv(arguments[0], arguments.data());
        _exit(127);
    }
    close(ends[1]);
    out_ = ends[0];
    readUntil("end with this process.");
    const auto at = said_.find("port ");
    if (at != std::string::npos) port_ = static_cast<std::uint16_t>(std::strtoul(said_.c_str() + at + 5, nullptr, 10));
}

ServerProcess::~ServerProcess() {
    if (pid_ > 0) {
        kill(pid_, SIGKILL);
        waitpid(pid_, nullptr, 0);
    }
    if (out_ >= 0) close(out_);
}

void ServerProcess::readUntil(const std::string &sign) {
    char buffer[4096];
    while (said_.find(sign) == std::string::npos) {
        pollfd waiting{out_, POLLIN, 0};
        if (poll(&waiting, 1, 10'000) <= 0) return;
        const auto got = read(out_, buffer, sizeof buffer);
        if (got <= 0) return;
        said_.append(buffer, static_cast<std::size_t>(got));
    }
}

void ServerProcess::readAll() {
    char buffer[4096];
    for (pollfd waiting{out_, POLLIN, 0}; poll(&waiting, 1, 0) > 0;) {
        const auto got = read(out_, buffer, sizeof buffer);
        if (got <= 0) return;
        said_.append(buffer, static_cast<std::size_t>(got));
    }
}

void ServerProcess::tell(int signal) const { kill(pid_, signal); }

int ServerProcess::ends() {
    for (int i = 0; i < 1000; ++i) {
        int status = 0;
        if (waitpid(pid_, &status, WNOHANG) == pid_) {
            pid_ = -1;
            readAll();
            return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
        }
        poll(nullptr, 0, 10);
    }
    return -SIGKILL;
}

std::int64_t ServerProcess::cpuMillis() const {
    std::ifstream stat("/proc/" + std::to_string(pid_) + "/stat");
    std::string word;
    std::int64_t ticks = 0;
    for (int field = 1; stat >> word; ++field)
        if (field == 14 || field == 15) ticks += std::stoll(word);
    return ticks * 1000 / sysconf(_SC_CLK_TCK);
}

std::unique_ptr<net::ClientTransport> ServerProcess::connect() const {
    return net::secureClient(net::enetClient("127.0.0.1", port_), {});
}

} // namespace heard::tests
