#include "tests/system/house.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <poll.h>
#include <stdexcept>

namespace heard::tests {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

House::House() : library_(scenario::loadLibrary(HEARD_SOURCE_DIR "/scenarios")) {
    std::string name = (fs::temp_directory_path() / "heard-system-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    folder_ = name;
}

House::~House() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

std::unique_ptr<ChildProcess> House::server() {
    auto process = std::make_unique<ChildProcess>(ChildProcess::Start{
        fs::path(HEARD_BIN_DIR) / "heard-server",
        {"--address", "127.0.0.1", "--port", port_, "--data-folder", (folder_ / "server").string(), "--scenarios",
         HEARD_SOURCE_DIR "/scenarios", "--language", HEARD_SOURCE_DIR "/assets/language/en"},
        {},
        true});
    const auto give_up = Clock::now() + std::chrono::seconds(30);
    while (Clock::now() < give_up && !process->exitCode()) {
        for (const auto &line : process->outputLines())
            if (const auto at = line.find("port "); at != std::string::npos) {
                const auto digits = line.find_first_of("0123456789", at);
                port_ = line.substr(digits, line.find_first_not_of("0123456789", digits) - digits);
                return process;
            }
        pollfd output{process->outputDescriptor(), POLLIN, 0};
        ::poll(&output, 1, 50);
    }
    throw std::runtime_error("the server did not start");
}

void House::forgetServerKey() const {
    std::error_code ignored;
    fs::remove_all(folder_ / "server", ignored);
}

std::unique_ptr<ChildProcess> House::terminal(const std::string &name) {
    const std::string own = (folder_ / name).string();
    return std::make_unique<ChildProcess>(
        ChildProcess::Start{fs::path(HEARD_BIN_DIR) / "heard",
                            {"--terminal", "--name", name, "--undo", "0", "--report", "{report}"},
                            {{"XDG_STATE_HOME", own}, {"XDG_CONFIG_HOME", own}, {"HEARD_DATA", HEARD_SOURCE_DIR}},
                            false});
}

std::size_t House::filesOf(const std::string &name) const {
    std::size_t count = 0;
    std::error_code none;
    for (fs::directory_iterator at(folder_ / name / "heard" / "rooms", none), end; !none && at != end;
         at.increment(none))
        ++count;
    return count;
}

std::string House::everythingOn(const std::string &name) const {
    std::string all;
    for (const auto &entry : fs::recursive_directory_iterator(folder_ / name))
        if (entry.is_regular_file()) {
            std::ifstream in(entry.path(), std::ios::binary);
            all.append(std::istreambuf_iterator<char>(in), {});
        }
    return all;
}

void Person::serve() {
    for (auto &line : process->outputLines())
        screen.push_back(std::move(line));
    for (const auto &line : process->reportLines()) {
        reports.push_back(line);
        if (line.starts_with("invite ")) invite = line.substr(7);
        if (line.starts_with("shared ")) shared = line.substr(7);
        if (!hands) continue;
        if (line == "status trust") process->type("yes");
        if (line == "status invited") process->type("now");
        if (line.starts_with("knock ")) process->type("yes");
        for (const auto &typed : typist.answer(line))
            process->type(typed);
    }
}

bool Person::reported(const std::string &line) const {
    return std::find(reports.begin(), reports.end(), line) != reports.end();
}

bool Person::saw(const std::string &words) const {
    return std::any_of(screen.begin(), screen.end(),
                       [&](const std::string &line) { return line.find(words) != std::string::npos; });
}

bool until(std::vector<Person *> people, const std::function<bool()> &done, int seconds) {
    const auto give_up = Clock::now() + std::chrono::seconds(seconds);
    while (Clock::now() < give_up) {
        std::vector<pollfd> waiting;
        for (auto *person : people) {
            person->serve();
            waiting.push_back({person->process->reportDescriptor(), POLLIN, 0});
        }
        if (done()) return true;
        ::poll(waiting.data(), waiting.size(), 20);
    }
    return false;
}

} // namespace heard::tests
