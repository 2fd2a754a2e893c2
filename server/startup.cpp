#include "server/startup.hpp"

#include <sys/stat.h>

namespace heard::server {
namespace fs = std::filesystem;
namespace {

// For its owner alone when we make it; a folder somebody made is left as it is.
bool makeFolder(const fs::path &folder) {
    const auto before = umask(077);
    std::error_code problem;
    fs::create_directories(folder, problem);
    umask(before);
    return fs::is_directory(folder, problem);
}

std::string sentence(net::KeyFileError error, const fs::path &folder) {
    const auto file = (folder / "server-key.pem").string();
    switch (error) {
    case net::KeyFileError::CannotRead: return "The server's key " + file + " cannot be read by this user.";
    case net::KeyFileError::CannotWrite:
        return "The data folder " + folder.string() +
               " cannot be written by this user. Choose another with --data-folder.";
    case net::KeyFileError::NotAKey:
        return "The file " + file +
               " holds no key. Move it away to have a new one made; everybody then compares the six words again.";
    case net::KeyFileError::OpenToOthers:
        return "The server's key " + file + " can be read by other users. Make it private first: chmod 600 " + file;
    }
    return {};
}

std::string sentence(net::ListenError error, const net::EnetServerOptions &where) {
    const auto place = where.address + ", port " + std::to_string(where.port);
    switch (error) {
    case net::ListenError::BadAddress: return where.address + " is not an IPv4 address of this machine.";
    case net::ListenError::InUse:
        return "Another program already listens at " + place + " (UDP). Stop it, or choose another port with --port.";
    case net::ListenError::NotAllowed:
        return "This user may not listen at " + place + ". Ports from 1024 up need no permission.";
    }
    return {};
}

} // namespace

tl::expected<Listening, std::string> listenWith(const fs::path &dataFolder, const net::EnetServerOptions &where) {
    if (!makeFolder(dataFolder))
        return tl::unexpected("The data folder " + dataFolder.string() +
                              " cannot be made or written by this user. Choose another with --data-folder.");
    auto key = net::loadOrMakeKey(dataFolder);
    if (!key) return tl::unexpected(sentence(key.error(), dataFolder));
    auto enet = net::EnetServer::listen(where);
    if (!enet) return tl::unexpected(sentence(enet.error(), where));
    Listening listening{nullptr, (*enet)->port(), key->hash()};
    listening.transport = net::secureServer(std::move(*enet), std::move(*key));
    return listening;
}

} // namespace heard::server
