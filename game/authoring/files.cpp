#include "game/authoring/files.hpp"

#include "game/scenario/document.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace heard::authoring {

namespace fs = std::filesystem;

std::optional<std::string> readFile(const std::string &file) {
    std::error_code error;
    if (!fs::is_regular_file(file, error)) return std::nullopt;
    std::ifstream in(file, std::ios::binary);
    if (!in) return std::nullopt;
    std::string bytes(scenario::maxFileBytes + 1, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    return bytes;
}

std::vector<std::string> scenarioFiles(const std::vector<std::string> &places) {
    std::vector<std::string> files;
    for (const std::string &place : places) {
        std::error_code error;
        if (!fs::is_directory(place, error)) {
            files.push_back(place);
            continue;
        }
        std::vector<std::string> inside;
        for (fs::recursive_directory_iterator it(place, error), end; !error && it != end; it.increment(error)) {
            if (it->is_directory(error) && it->path().filename() == "schema") it.disable_recursion_pending();
            else if (it->path().extension() == ".json") inside.push_back(it->path().string());
        }
        std::sort(inside.begin(), inside.end());
        files.insert(files.end(), inside.begin(), inside.end());
    }
    return files;
}

} // namespace heard::authoring
