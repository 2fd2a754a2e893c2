// Text as Pango lays it out: where carets stand, which byte lies under a point, lines up and down, right to left.
#include "game/client/paint/text_block.hpp"

#include <catch2/catch.hpp>

using namespace heard::client;

namespace {

TextBlock block(const Fonts& fonts, std::string text, float width = 300) {
    TextBlock b;
    b.set(fonts, {std::move(text), type::said, rgb(0), width, Align::Start, {}});
    return b;
}

} // namespace

TEST_CASE("lines have the height the type asks for, whatever stands on them") {
    const Fonts fonts;
    CHECK(block(fonts, "plain").size().h == Approx(36));
    CHECK(block(fonts, "with 😀 and שלום").size().h == Approx(36).margin(1.5)); // the emoji font hangs a pixel lower
    CHECK(block(fonts, "one\ntwo\nthree").size().h == Approx(108));
}

TEST_CASE("long words wrap, and nothing is wider than the room") {
    const Fonts fonts;
    TextBlock b = block(fonts, std::string(200, 'w'), 200);
    CHECK(b.lines() > 5);
    CHECK(b.size().w <= 200);
}

TEST_CASE("the caret and the byte under it agree") {
    const Fonts fonts;
    const std::string text = "When the weekend at the lake fell through, I got scared.";
    TextBlock b = block(fonts, text);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const Rect c = b.caret(i);
        CHECK(b.byteAt({c.x + .5f, c.y + c.h / 2}) == i);
    }
}

TEST_CASE("lines up and down keep their place; the ends stay") {
    const Fonts fonts;
    TextBlock b = block(fonts, "aaaa bbbb\ncccc dddd\neeee");
    const std::size_t second = b.lineStep(3, 1, b.caret(3).x);
    CHECK(second == 13);
    CHECK(b.lineStep(second, -1, b.caret(second).x) == 3);
    CHECK(b.lineStep(2, -1, 0) == 2);
    CHECK(b.lineStart(13) == 10);
    CHECK(b.lineEnd(13) == 19);
}

TEST_CASE("right-to-left text begins at the right, and the left arrow goes on in it") {
    const Fonts fonts;
    TextBlock b = block(fonts, "שלום");
    CHECK(b.caret(0).x > b.caret(8).x);
    CHECK(b.visualStep(0, -1) == 2);
    CHECK(b.visualStep(2, 1) == 0);
}

TEST_CASE("a selection over two lines is two boxes") {
    const Fonts fonts;
    CHECK(block(fonts, "one\ntwo").range(1, 6).size() == 2);
    CHECK(block(fonts, "one\ntwo").range(2, 2).empty());
}
