// Purpose: a server's key as six short words, for two people to compare at first trust. 48 bits of it: enough against whoever must
// answer at once with a key that was made beforehand; the whole hash is what is remembered.
#pragma once

#include "net/transport.hpp"

#include <array>
#include <string_view>

namespace heard::net {

std::span<const std::string_view, 256> keyWordList();
std::array<std::string_view, 6> sixWords(const KeyHash &key);

} // namespace heard::net
