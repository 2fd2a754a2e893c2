// Purpose: the server's key on disk. Called once, at a server's start, before its loop.
#pragma once

#include "net/secure_channel.hpp"

#include <filesystem>
#include <tl/expected.hpp>

namespace heard::net {

enum class KeyFileError : std::uint8_t { CannotRead, CannotWrite, NotAKey, OpenToOthers };

// `server-key.pem` in the folder, made (0600) if it is not there. A file others may read is refused, never quietly used.
tl::expected<ServerKey, KeyFileError> loadOrMakeKey(const std::filesystem::path &folder);

} // namespace heard::net
