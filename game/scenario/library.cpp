#include "game/scenario/library.hpp"

#include "game/scenario/document.hpp"
#include "game/scenario/load.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sodium/crypto_generichash.h>
#include <tl/expected.hpp>

namespace heard::scenario {

namespace {

namespace fs = std::filesystem;

// Reads one byte past the limit at most: the loader then says that the file is too large.
tl::expected<std::string, Problem> readBytes(const std::string &file) {
    std::ifstream in(file, std::ios::binary);
    std::string bytes(maxFileBytes + 1, '\0');
    if (in) in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (in.bad() || (in.fail() && !in.eof()))
        return tl::unexpected(Problem{"HS006", file, 0, {}, "The file cannot be read.", "Check that it is there and that you may read it."});
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    return bytes;
}

std::vector<fs::path> sortedEntries(const fs::path &folder) {
    std::vector<fs::path> entries;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) entries.push_back(it->path());
    std::sort(entries.begin(), entries.end());
    return entries;
}

void addFile(Library &library, const fs::path &path, const std::string &deck) {
    const std::string file = path.string();
    auto bytes = readBytes(file);
    if (!bytes) return library.broken.push_back({file, {bytes.error()}});
    auto loaded = load(*bytes, file);
    if (!loaded) return library.broken.push_back({file, std::move(loaded.error())});
    if (loaded->id != path.stem().string())
        return library.broken.push_back({file, {Problem{"HS123", file, 0, "id", "The id “" + loaded->id + "” and the file's name differ.", "Name the file " + loaded->id + ".json, or change the id."}}});
    if (const LibraryScenario *other = library.find(loaded->id))
        return library.broken.push_back({file, {Problem{"HS123", file, 0, "id", "The id “" + loaded->id + "” is already taken by " + other->file + ".", "Give one of the two another id."}}});
    const std::uint64_t hash = hashOf(*bytes);
    library.scenarios.push_back({file, deck, std::move(*bytes), hash, std::make_unique<const Scenario>(std::move(*loaded))});
}

} // namespace

const LibraryScenario *Library::find(std::string_view id) const {
    const auto found = std::find_if(scenarios.begin(), scenarios.end(), [&](const LibraryScenario &entry) { return entry.scenario->id == id; });
    return found == scenarios.end() ? nullptr : &*found;
}

const LibraryScenario *Library::withHash(std::uint64_t hash) const {
    const auto found = std::find_if(scenarios.begin(), scenarios.end(), [&](const LibraryScenario &entry) { return entry.hash == hash; });
    return found == scenarios.end() ? nullptr : &*found;
}

Library loadLibrary(const std::string &folder) {
    Library library;
    std::error_code error;
    if (!fs::is_directory(folder, error)) {
        library.broken.push_back({folder, {Problem{"HS006", folder, 0, {}, "There is no such folder of decks.", "Name the folder that holds the decks."}}});
        return library;
    }
    for (const fs::path &deck : sortedEntries(folder)) {
        if (!fs::is_directory(deck, error) || deck.filename() == "schema") continue;
        for (const fs::path &path : sortedEntries(deck))
            if (path.extension() == ".json") addFile(library, path, deck.filename().string());
    }
    std::sort(library.scenarios.begin(), library.scenarios.end(),
              [](const LibraryScenario &left, const LibraryScenario &right) { return left.scenario->id < right.scenario->id; });
    return library;
}

std::uint64_t hashOf(std::string_view bytes) {
    unsigned char digest[crypto_generichash_BYTES];
    crypto_generichash(digest, sizeof digest, reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(), nullptr, 0);
    std::uint64_t hash = 0;
    for (int i = 7; i >= 0; --i) hash = (hash << 8) | digest[i];
    return hash == 0 ? 1 : hash;
}

} // namespace heard::scenario
