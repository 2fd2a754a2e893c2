// Purpose: where the files shipped beside the program lie (art, icons, shaders).
// Looked for in $HEARD_ASSETS, then in folders named assets above the program, then where it was built.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace heard::client {

std::filesystem::path assetPath(std::string_view relative); // "art/lamp.svg"; the path may not exist
std::optional<std::string> readAsset(std::string_view relative);

} // namespace heard::client
