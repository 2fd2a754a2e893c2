// Purpose: real processes for whole-evening tests: a heard-server and terminals, in folders of their own, ended by
// their own ids.
#pragma once

#include "game/child_process.hpp"
#include "game/typist.hpp"

#include <filesystem>
#include <functional>
#include <memory>

namespace heard::tests {

class House {
public:
    House();
    ~House();
    House(const House &) = delete;
    House &operator=(const House &) = delete;
    std::unique_ptr<ChildProcess> server(); // waits until it says its port; a second one takes the same port
    void forgetServerKey() const;           // as if its owner had set it up anew
    std::unique_ptr<ChildProcess> terminal(const std::string &name); // the same name has the same folders
    std::string address() const { return "127.0.0.1:" + port_; }
    const scenario::Library &library() const { return library_; }
    std::size_t filesOf(const std::string &name) const; // rooms kept on this one’s disk
    std::string everythingOn(const std::string &name) const;

private:
    std::filesystem::path folder_;
    scenario::Library library_;
    std::string port_ = "0";
};

// A terminal with somebody at it who types samples.
struct Person {
    Person(House &house, const std::string &who, const std::string &offers)
        : name(who), process(house.terminal(who)), typist(house.library(), {}, offers) {}
    void serve(); // reads what came, types what a person would
    bool reported(const std::string &line) const;
    bool saw(const std::string &words) const;
    std::string name;
    std::unique_ptr<ChildProcess> process;
    Typist typist;
    std::vector<std::string> reports, screen;
    std::string invite, shared;
    bool hands = true; // false: only looks on
};

// Serves them until `done`, at most so many seconds of real time.
bool until(std::vector<Person *> people, const std::function<bool()> &done, int seconds = 60);

} // namespace heard::tests
