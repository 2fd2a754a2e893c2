// Writing, as a person expects it of a desktop box.
#include "game/client/edit/graphemes.hpp"
#include "game/client/edit/text_editor.hpp"

#include <catch2/catch.hpp>

using namespace heard::client;

namespace {

void write(TextEditor& e, std::u32string_view text) {
    for (const char32_t c : text) e.type(c);
}
const std::string family = "👨‍👩‍👧";

} // namespace

TEST_CASE("what is typed stands at the caret") {
    TextEditor e;
    write(e, U"I felt alone");
    e.move(-1, Step::Word, false);
    write(e, U"quite ");
    CHECK(e.text() == "I felt quite alone");
}

TEST_CASE("the caret steps over what people call one character") {
    TextEditor e;
    e.setText("a" + family + "e\u0301b");
    e.moveTo(0, false);
    e.move(1, Step::Character, false);
    e.move(1, Step::Character, false);
    CHECK(e.caret() == 1 + family.size());
    e.move(1, Step::Character, false);
    CHECK(e.caret() == e.text().size() - 1); // letter and accent are one
    e.moveTo(3, false);                      // inside the family
    CHECK(e.caret() == 1);
}

TEST_CASE("backspace takes a whole emoji, and undo brings it back") {
    TextEditor e;
    e.setText("hi " + family);
    e.erase(-1, Step::Character);
    CHECK(e.text() == "hi ");
    CHECK(e.undo());
    CHECK(e.text() == "hi " + family);
    CHECK(e.redo());
    CHECK(e.text() == "hi ");
}

TEST_CASE("undo goes word by word, and ends at the beginning") {
    TextEditor e;
    write(e, U"I got scared");
    e.undo();
    CHECK(e.text() == "I got");
    e.undo();
    CHECK(e.text() == "I");
    e.undo();
    CHECK(e.text().empty());
    CHECK_FALSE(e.undo());
}

TEST_CASE("typing replaces the selection; moving without Shift leaves it at its side") {
    TextEditor e;
    e.setText("on Friday night");
    e.selectWordAt(4);
    CHECK(e.selected() == "Friday");
    write(e, U"Monday");
    CHECK(e.text() == "on Monday night");
    e.selectAll();
    e.move(-1, Step::Character, false);
    CHECK(e.caret() == 0);
    CHECK_FALSE(e.hasSelection());
}

TEST_CASE("words are found in their own language") {
    TextEditor e;
    e.setText("don’t שלום עולם");
    e.moveTo(0, false);
    e.move(1, Step::Word, false);
    CHECK(e.text().substr(0, e.caret()) == "don’t");
    e.move(1, Step::Word, true);
    CHECK(e.selected() == " שלום");
    e.moveTo(e.text().size(), false);
    e.erase(-1, Step::Word);
    CHECK(e.text() == "don’t שלום ");
}

TEST_CASE("ten thousand pasted characters are trimmed to what fits, and it is said how many did not") {
    TextEditor e(500);
    write(e, U"so: ");
    CHECK(e.insert(std::string(10000, 'x')) == 10000 - 496);
    CHECK(e.count() == 500);
    CHECK(e.text().starts_with("so: xxx"));
    CHECK(e.type(U'y') == 1);
    e.undo();
    CHECK(e.text() == "so: ");
}

TEST_CASE("the limit never cuts an emoji in two") {
    TextEditor e(6);
    CHECK(e.insert("abc" + family) == 5);
    CHECK(e.text() == "abc");
}

TEST_CASE("control characters, broken bytes and hidden overrides do not stay") {
    TextEditor e(100);
    e.insert("a\x01\tb\r\nc\rd\xff\xe2\x80\xae!");
    CHECK(e.text() == "a b\nc\nd\uFFFD!");
    TextEditor line(100, false);
    line.insert("two\nlines");
    CHECK(line.text() == "two lines");
}

TEST_CASE("only spaces, or nothing one can see, is no text; only emoji is") {
    TextEditor e;
    e.setText(" \n \u200B");
    CHECK(e.onlySpaces());
    e.setText("🙂");
    CHECK_FALSE(e.onlySpaces());
}

TEST_CASE("cut takes what was selected") {
    TextEditor e;
    e.setText("keep this");
    e.selectWordAt(6);
    CHECK(e.cut() == "this");
    CHECK(e.text() == "keep ");
    CHECK(e.cut().empty());
    CHECK(e.text() == "keep ");
}
