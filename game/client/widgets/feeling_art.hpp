// Purpose: which drawing stands for which family of feelings and needs (rules::LaidCard::family).
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace heard::client {

// In the order of the families in game/rules/feelings.cpp.
inline constexpr std::array<std::string_view, 15> familyArt{"fear", "sadness", "hurt", "weariness", "anger", "jealousy", "shame", "unsettled",
                                                            "gladness", "ease", "warmth", "bond", "safety", "regard", "room"};

inline std::string feelingArt(std::uint8_t family) { return "feeling-" + std::string(familyArt[family < familyArt.size() ? family : 0]); }

} // namespace heard::client
