// Purpose: textures in the order a software renderer copies fastest, and the shader that copies them: blue first, and no
// colour to multiply with, is a quarter of the work of SFML's own way (llvmpipe, Mesa 22). Hardware does not mind.
// Owner: Painter. Needs the window's GL context.
#pragma once

#include <SFML/Graphics/RenderStates.hpp>
#include <SFML/Graphics/Shader.hpp>
#include <SFML/Graphics/Texture.hpp>

namespace heard::client {

// Gives the texture storage in blue-first order, with these pixels (rows without gaps) or, for null, whatever is there.
void storeBlueFirst(const sf::Texture& texture, const unsigned char* bgra);

class Copier {
public:
    bool prepare(); // false: SFML's own way is used, slower and the same to see
    // How to draw a texture: `plain` when nothing tints it.
    sf::RenderStates states(const sf::Texture* texture, const sf::BlendMode& blend, bool plain) const;

private:
    sf::Shader shader_;
    bool ready_ = false;
};

} // namespace heard::client
