#include "net/key_file.hpp"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

using namespace heard::net;
namespace fs = std::filesystem;

namespace {
struct Folder {
    fs::path path = fs::temp_directory_path() / ("heard-key-" + std::to_string(::getpid()));
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
};
} // namespace

TEST_CASE("A server makes its key once, for itself alone, and finds it again") {
    Folder folder;
    const auto first = loadOrMakeKey(folder.path);
    REQUIRE(first);
    struct stat about {};
    REQUIRE(::stat((folder.path / "server-key.pem").c_str(), &about) == 0);
    CHECK((about.st_mode & 0777) == 0600);
    const auto second = loadOrMakeKey(folder.path);
    REQUIRE(second);
    CHECK(second->hash() == first->hash());
}

TEST_CASE("A key that others may read, or that is none, is refused and left as it is") {
    Folder folder;
    REQUIRE(loadOrMakeKey(folder.path));
    const fs::path file = folder.path / "server-key.pem";
    SECTION("open to others") {
        fs::permissions(file, fs::perms::group_read, fs::perm_options::add);
        CHECK(loadOrMakeKey(folder.path).error() == KeyFileError::OpenToOthers);
    }
    SECTION("not a key") {
        std::ofstream(file, std::ios::trunc) << "nothing of the kind";
        CHECK(loadOrMakeKey(folder.path).error() == KeyFileError::NotAKey);
        CHECK(fs::file_size(file) == 19);
    }
    SECTION("no such folder") {
        CHECK(loadOrMakeKey(folder.path / "absent").error() == KeyFileError::CannotWrite);
    }
}
