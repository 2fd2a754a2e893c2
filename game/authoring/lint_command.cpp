#include "game/authoring/lint_command.hpp"

#include "game/authoring/files.hpp"
#include "game/scenario/load.hpp"

#include <filesystem>
#include <map>
#include <ostream>

namespace heard::authoring {

namespace {

using scenario::Problem;

// The id is the file's name, and no two files share one: rooms, links and keepsakes go by it.
void checkId(const std::string &id, const std::string &file, std::map<std::string, std::string> &seen, std::vector<Problem> &problems) {
    if (std::filesystem::path(file).stem().string() != id)
        problems.push_back({"HS123", file, 0, "id", "The id “" + id + "” and the file’s name differ.", "Name the file " + id + ".json, or change the id."});
    const auto [other, fresh] = seen.emplace(id, file);
    if (!fresh) problems.push_back({"HS123", file, 0, "id", "The id “" + id + "” is already taken by " + other->second + ".", "Give one of the two another id."});
}

} // namespace

int lintCommand(const std::vector<std::string> &places, const LintTools &tools, std::ostream &out) {
    const std::vector<std::string> files = scenarioFiles(places);
    std::map<std::string, std::string> ids;
    std::size_t found = 0;
    for (const std::string &file : files) {
        std::vector<Problem> problems;
        if (const auto bytes = readFile(file)) {
            problems = lint(*bytes, file, tools);
            if (const auto loaded = scenario::load(*bytes, file)) checkId(loaded->id, file, ids, problems);
        } else {
            problems.push_back({"HS006", file, 0, {}, "The file cannot be read.", "Check that it is there and that you may read it."});
        }
        for (const Problem &problem : problems) out << toString(problem) << '\n';
        found += problems.size();
    }
    out << files.size() << (files.size() == 1 ? " file, " : " files, ") << (found == 0 ? std::string("nothing to mend") : std::to_string(found) + " to mend") << '\n';
    return found == 0 && !files.empty() ? 0 : 1;
}

} // namespace heard::authoring
