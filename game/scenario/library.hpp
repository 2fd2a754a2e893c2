// Purpose: decks on disk → what can be played. A deck is a folder of scenario files; a broken file is listed with why, the rest plays.
// Owner: whoever hosts an evening; immutable once loaded. Reads the disk while loading, never later.
#pragma once

#include "game/scenario/problem.hpp"
#include "game/scenario/scenario.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace heard::scenario {

struct LibraryScenario {
    std::string file;                         // as found: folder/deck/name.json
    std::string deck;                         // the folder's name
    std::string bytes;                        // the file's own bytes: what a client is sent, and may check against `hash`
    std::uint64_t hash = 0;                   // hashOf(bytes)
    std::unique_ptr<const Scenario> scenario; // its address stays the same while the library lives, wherever it is moved
};

struct BrokenFile {
    std::string file;
    std::vector<Problem> problems; // at least one
};

struct Library {
    std::vector<LibraryScenario> scenarios; // by id
    std::vector<BrokenFile> broken;         // by file

    const LibraryScenario *find(std::string_view id) const;
    const LibraryScenario *withHash(std::uint64_t hash) const;
};

// `folder` holds decks: folder/<deck>/<id>.json (the folder `schema` is none). A missing folder gives an empty library with one broken "file".
Library loadLibrary(const std::string &folder);

// The first 8 bytes of BLAKE2b over the bytes, little-endian; never 0.
std::uint64_t hashOf(std::string_view bytes);

} // namespace heard::scenario
