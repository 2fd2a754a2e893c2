#include "net/key_file.hpp"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace heard::net {

namespace {

constexpr std::size_t maxKeyFileBytes = 16 * 1024;

struct File {
    int fd;
    explicit File(int descriptor) : fd(descriptor) {}
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    ~File() {
        if (fd >= 0) ::close(fd);
    }
};

std::optional<std::string> readAll(int fd) {
    std::string text(maxKeyFileBytes, '\0');
    std::size_t length = 0;
    while (length < text.size()) {
        const ssize_t got = ::read(fd, text.data() + length, text.size() - length);
        if (got < 0) return std::nullopt;
        if (got == 0) break;
        length += static_cast<std::size_t>(got);
    }
    text.resize(length);
    return text;
}

// Written beside its place and moved there, so that a full disk never leaves half a key.
bool writeWhole(const std::filesystem::path &path, const std::string &text) {
    const std::filesystem::path part = path.string() + ".part";
    {
        const File file(::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
        if (file.fd < 0 || ::fchmod(file.fd, 0600) != 0) return false;
        if (::write(file.fd, text.data(), text.size()) != static_cast<ssize_t>(text.size())) return false;
        if (::fsync(file.fd) != 0) return false;
    }
    return ::rename(part.c_str(), path.c_str()) == 0;
}

} // namespace

tl::expected<ServerKey, KeyFileError> loadOrMakeKey(const std::filesystem::path &folder) {
    const std::filesystem::path path = folder / "server-key.pem";
    const File file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.fd < 0 && errno != ENOENT) return tl::unexpected(KeyFileError::CannotRead);
    if (file.fd < 0) {
        ServerKey key = ServerKey::make();
        if (!writeWhole(path, key.toPem())) return tl::unexpected(KeyFileError::CannotWrite);
        return key;
    }
    struct stat about {};
    if (::fstat(file.fd, &about) != 0) return tl::unexpected(KeyFileError::CannotRead);
    if ((about.st_mode & 077) != 0) return tl::unexpected(KeyFileError::OpenToOthers);
    const auto text = readAll(file.fd);
    if (!text) return tl::unexpected(KeyFileError::CannotRead);
    auto key = ServerKey::fromPem(*text);
    if (!key) return tl::unexpected(KeyFileError::NotAKey);
    return std::move(*key);
}

} // namespace heard::net
