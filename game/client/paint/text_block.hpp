// Purpose: one block of text: laid out by Pango (wrapping, shaping, right-to-left, emoji), painted by Cairo into its own
// textures in whole pixels. Also answers where the caret stands and which byte lies under a point.
// Owner: the widget that shows it. Laying out needs no window; textures are made on first paint.
#pragma once

#include "game/client/paint/geometry.hpp"
#include "game/client/theme.hpp"

#include <SFML/Graphics/Texture.hpp>
#include <cairo.h>
#include <memory>
#include <string>
#include <vector>

typedef struct _PangoLayout PangoLayout;
typedef struct _PangoContext PangoContext;

namespace heard::client {

// The one Pango context. Scale is window pixels per logical pixel.
class Fonts {
public:
    Fonts();
    ~Fonts();
    Fonts(const Fonts&) = delete;
    Fonts& operator=(const Fonts&) = delete;
    PangoContext* context() const { return context_; }
    float scale() const { return scale_; }
    void setScale(float pixelsPerUnit) { scale_ = pixelsPerUnit; }

private:
    PangoContext* context_;
    float scale_ = 1.f;
};

enum class Align : std::uint8_t { Start, Centre, End }; // Start is right for right-to-left text
enum class Under : std::uint8_t { None, Solid, Dotted, Dashed };

// A stretch of the text given a soft ground and an underline. Bytes.
struct Stretch {
    std::size_t begin = 0, end = 0;
    Color ground = clear;
    Under under = Under::None;
    bool operator==(const Stretch&) const = default;
};

struct TextSpec {
    std::string text;
    Type type = type::body; // already scaled by Theme::scaled
    Color color;
    float width = -1; // wrap here; negative: one line as long as it is
    Align align = Align::Start;
    std::vector<Stretch> stretches;
};

class TextBlock {
public:
    TextBlock();
    ~TextBlock();
    TextBlock(TextBlock&&) noexcept;
    TextBlock& operator=(TextBlock&&) noexcept;

    void set(const Fonts& fonts, TextSpec spec); // does nothing when nothing changed
    Size size() const { return size_; }          // logical; width is what the ink needs, at most spec.width
    int lines() const;
    float baseline() const; // of the first line
    const TextSpec& spec() const { return spec_; }

    Rect caret(std::size_t byte) const; // zero width, one line high
    std::size_t byteAt(Point p) const;  // nearest caret position
    std::vector<Rect> range(std::size_t begin, std::size_t end) const; // one rectangle or more per line
    // The byte one line up or down (direction -1 or +1), keeping `x`; same byte at the edge.
    std::size_t lineStep(std::size_t byte, int direction, float x) const;
    std::size_t visualStep(std::size_t byte, int direction) const; // one character to the left (-1) or right (+1) as seen
    std::size_t lineStart(std::size_t byte) const;
    std::size_t lineEnd(std::size_t byte) const;

    struct Strip {
        int left = 0, top = 0; // window pixels from the block's corner
        std::unique_ptr<sf::Texture> texture;
    };
    const std::vector<Strip>& strips(); // paints on first use
    void trace(cairo_t* cr) const;  // paints with whatever source is set, in window pixels
    void dropTextures() { strips_.clear(); }

private:
    void drop();
    PangoLayout* layout_ = nullptr;
    TextSpec spec_;
    float scale_ = 0;
    Size size_;
    std::vector<Strip> strips_;
};

} // namespace heard::client
