// Purpose: the still layers of the table, drawn by Cairo once per size and theme. Window pixels; premultiplied textures.
#pragma once

#include "game/client/theme.hpp"

#include <SFML/Graphics/Texture.hpp>
#include <memory>

namespace heard::client {

struct TableLayers {
    std::unique_ptr<sf::Texture> wood;   // boards and grain, opaque
    std::unique_ptr<sf::Texture> frame;  // the room round the table and the table's rim, open in the middle
    std::unique_ptr<sf::Texture> sun;    // morning: light through panes, softened; null otherwise
    std::unique_ptr<sf::Texture> dimmer; // dark outside the middle
};
TableLayers makeTableLayers(const Theme& theme, unsigned width, unsigned height, float scale);

// The title's room: floor, moonlight, table, chairs. `ok` is false when the art is missing.
std::unique_ptr<sf::Texture> makeRoom(const Theme& theme, unsigned width, unsigned height, float scale);

inline constexpr Rect sunArea{20, 270, 1130, 480}; // where the sun's texture lies at 1280 × 720 when the light is mine

} // namespace heard::client
