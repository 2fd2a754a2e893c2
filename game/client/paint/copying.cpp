#include "game/client/paint/copying.hpp"

#include <SFML/OpenGL.hpp>

namespace heard::client {
namespace {

constexpr GLenum blueFirst = 0x80E1; // GL_BGRA, which the headers of some systems do not name
constexpr const char* copySource = R"(#version 110
uniform sampler2D picture;
void main() { gl_FragColor = texture2D(picture, gl_TexCoord[0].xy); }
)";

} // namespace

void storeBlueFirst(const sf::Texture& texture, const unsigned char* bgra) {
    GLint bound = 0; // SFML remembers what it bound, so leave that as it was
    glGetIntegerv(GL_TEXTURE_BINDING_2D, &bound);
    glBindTexture(GL_TEXTURE_2D, texture.getNativeHandle());
    const auto size = texture.getSize();
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, static_cast<GLsizei>(size.x), static_cast<GLsizei>(size.y), 0, blueFirst, GL_UNSIGNED_BYTE, bgra);
    glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(bound));
}

bool Copier::prepare() {
    if (ready_) return true;
    ready_ = sf::Shader::isAvailable() && shader_.loadFromMemory(copySource, sf::Shader::Fragment);
    if (ready_) shader_.setUniform("picture", sf::Shader::CurrentTexture);
    return ready_;
}

sf::RenderStates Copier::states(const sf::Texture* texture, const sf::BlendMode& blend, bool plain) const {
    sf::RenderStates out(blend);
    out.texture = texture;
    if (plain && ready_) out.shader = &shader_;
    return out;
}

} // namespace heard::client
