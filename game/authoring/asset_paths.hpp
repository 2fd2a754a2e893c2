// Purpose: where this program's own files lie: next to it in a source tree or build, or under /usr/share/heard. Reads the disk.
#pragma once

#include <string>

namespace heard::authoring {

struct AssetPaths {
    std::string schema;   // scenario.schema.json
    std::string language; // assets/language/en
};

// Empty strings for what is nowhere. `program` is argv[0].
AssetPaths findAssets(const std::string &program);

} // namespace heard::authoring
