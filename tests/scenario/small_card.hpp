// Purpose: a small whole card as JSON, and the same card changed by a JSON Patch, for stories about files.
#pragma once

#include <string>

namespace heard::support {

std::string smallCard();
std::string smallCard(const std::string &patch); // RFC 6902: [{"op":"remove","path":"/title"}]

} // namespace heard::support
