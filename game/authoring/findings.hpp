// Purpose: where the checks of lint put what they find; knows the file's lines. Owner: one lint of one file. Single-threaded.
#pragma once

#include "game/scenario/document.hpp"
#include "game/scenario/problem.hpp"

#include <string>
#include <vector>

namespace heard::authoring {

class Findings {
public:
    Findings(std::string file, const scenario::Node &root) : file_(std::move(file)), root_(root) {}
    void add(const char *code, const std::string &path, std::string what, std::string whatToDo) {
        problems_.push_back({code, file_, scenario::lineOf(root_, path), path, std::move(what), std::move(whatToDo)});
    }
    std::vector<scenario::Problem> take() { return std::move(problems_); }

private:
    std::string file_;
    const scenario::Node &root_;
    std::vector<scenario::Problem> problems_;
};

} // namespace heard::authoring
