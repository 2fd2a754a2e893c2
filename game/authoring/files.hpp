// Purpose: reads the files an author names, bounded. Reads the disk.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace heard::authoring {

// The file's bytes, at most one past the loader's limit (which then says so); nothing when it cannot be read.
std::optional<std::string> readFile(const std::string &file);

// Files as they are; a folder becomes every .json below it, sorted, but for folders named `schema`.
std::vector<std::string> scenarioFiles(const std::vector<std::string> &places);

} // namespace heard::authoring
