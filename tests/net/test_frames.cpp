#include "net/frames.hpp"
#include "tests/net/two_ends.hpp"

#include <catch2/catch.hpp>

using namespace heard::net;

namespace {
Bytes framed(const Bytes &frame) {
    const auto header = frameHeader(frame.size());
    Bytes whole(header.begin(), header.end());
    whole.insert(whole.end(), frame.begin(), frame.end());
    return whole;
}
} // namespace

TEST_CASE("Frames come out whole however the bytes arrive") {
    Bytes stream;
    for (const char *text : {"one", "", "three"})
        for (std::uint8_t byte : framed(bytesOf(text))) stream.push_back(byte);
    const auto step = GENERATE(1u, 2u, 5u, 100u);
    FrameReader reader(100);
    for (std::size_t at = 0; at < stream.size(); at += step)
        REQUIRE(reader.add(ByteView(stream).subspan(at, std::min<std::size_t>(step, stream.size() - at))));
    CHECK(textOf(*reader.next()) == "one");
    CHECK(reader.next()->empty());
    CHECK(textOf(*reader.next()) == "three");
    CHECK_FALSE(reader.next());
}

TEST_CASE("A frame that is too long is thrown away, the next one is heard") {
    FrameReader reader(10);
    REQUIRE(reader.add(framed(Bytes(5000, 'x'))));
    REQUIRE(reader.add(framed(bytesOf("then this"))));
    CHECK(reader.next()->empty());
    CHECK(textOf(*reader.next()) == "then this");
}

TEST_CASE("An absurd length is the end of a stream") {
    FrameReader reader(10);
    CHECK_FALSE(reader.add(bytesOf("\xFF\xFF\xFF\xFF")));
    CHECK_FALSE(reader.add(framed(bytesOf("too late"))));
    CHECK_FALSE(reader.next());
}
