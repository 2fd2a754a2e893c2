#include "net/invite.hpp"
#include "net/qr.hpp"
#include "net/six_words.hpp"

#include <catch2/catch.hpp>
#include <set>

using namespace heard::net;

namespace {
Invite someInvite(std::string host, std::uint16_t port = defaultPort) {
    return {std::move(host), port, 12, randomArray<SeatSecret>(), randomArray<KeyHash>()};
}
const std::string secret(22, 'A'), key(43, 'A');
const std::string tail = "#" + secret + "." + key;
} // namespace

TEST_CASE("An invite's link reads back as it was, for names and both kinds of address") {
    const auto host = GENERATE(as<std::string>{}, "example.org", "192.168.0.7", "fe80::1", "2001:db8::7");
    const auto port = GENERATE(as<std::uint16_t>{}, defaultPort, 9);
    const Invite invite = someInvite(host, port);
    const auto back = parseLink("  <" + toLink(invite) + ">\n");
    REQUIRE(back);
    CHECK(*back == invite);
    CHECK(toLink(invite).size() < 130);
}

TEST_CASE("Each way a link can be broken has its own name") {
    const auto [text, error] = GENERATE(table<std::string, InviteError>({
        {"", InviteError::Empty},
        {"   ", InviteError::Empty},
        {"hello", InviteError::NotALink},
        {"http://example.org/1" + tail, InviteError::NotALink},
        {"heard://" + std::string(2000, 'a'), InviteError::TooLong},
        {"heard://example.org", InviteError::BadRoom},
        {"heard:///1" + tail, InviteError::BadHost},
        {"heard://exa mple/1" + tail, InviteError::BadHost},
        {"heard://-x/1" + tail, InviteError::BadHost},
        {"heard://[fe80::1/1" + tail, InviteError::BadHost},
        {"heard://[hello]/1" + tail, InviteError::BadHost},
        {"heard://a:0/1" + tail, InviteError::BadPort},
        {"heard://a:65536/1" + tail, InviteError::BadPort},
        {"heard://a:/1" + tail, InviteError::BadPort},
        {"heard://[::1]9/1" + tail, InviteError::BadPort},
        {"heard://a/" + tail, InviteError::BadRoom},
        {"heard://a/0" + tail, InviteError::BadRoom},
        {"heard://a/1x" + tail, InviteError::BadRoom},
        {"heard://a/9999999999" + tail, InviteError::BadRoom},
        {"heard://a/1", InviteError::NoSecret},
        {"heard://a/1#", InviteError::NoSecret},
        {"heard://a/1#AAAA." + key, InviteError::BadSecret},
        {"heard://a/1#" + secret + "A." + key, InviteError::BadSecret},
        {"heard://a/1#" + secret, InviteError::BadKey},
        {"heard://a/1#" + secret + ".AAAA", InviteError::BadKey},
        {"heard://a/1" + tail + "A", InviteError::BadKey},
    }));
    CAPTURE(text);
    const auto parsed = parseLink(text);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error() == error);
}

TEST_CASE("A typed code forgives how people write") {
    const TypedCode code{12, 0x2468ACE};
    const std::string typed = toTyped(code);
    CHECK(typed.size() == 10);
    CHECK(parseTyped(typed) == code);
    CHECK(parseTyped("1-000-001") == TypedCode{1, 1});
    CHECK(parseTyped(" i ooo OOl ") == TypedCode{1, 1});
    CHECK(parseTyped("12zzzzzz") == TypedCode{12, 0x3FFFFFFF});
    CHECK(parseTyped("").error() == CodeError::Empty);
    CHECK(parseTyped(" - ").error() == CodeError::Empty);
    CHECK(parseTyped("12-K4M").error() == CodeError::TooShort);
    CHECK(parseTyped("K4M9TQ").error() == CodeError::TooShort);
    CHECK(parseTyped("0-K4M-9TQ").error() == CodeError::BadRoom);
    CHECK(parseTyped("A2-K4M-9TQ").error() == CodeError::BadRoom);
    CHECK(parseTyped("12-K4M-9TU").error() == CodeError::BadSymbol);
    CHECK(parseTyped("12-K4M-9T\xC3\xA9").error() == CodeError::BadSymbol);
    CHECK(parseTyped(std::string(10'000, '1')).error() == CodeError::TooLong);
}

TEST_CASE("An address may be typed with or without a port") {
    CHECK(parseHostPort("example.org") == HostPort{"example.org", defaultPort});
    CHECK(parseHostPort(" 10.0.0.2:5000 ") == HostPort{"10.0.0.2", 5000});
    CHECK(parseHostPort("::1") == HostPort{"::1", defaultPort});
    CHECK(parseHostPort("[::1]:5000") == HostPort{"::1", 5000});
    CHECK(parseHostPort("").error() == InviteError::Empty);
    CHECK(parseHostPort("a:b").error() == InviteError::BadPort);
}

TEST_CASE("The words of a key are 256 different ones, short enough to say") {
    std::set<std::string_view> seen;
    for (const auto word : keyWordList()) {
        CHECK(word.size() >= 3);
        CHECK(word.size() <= 9);
        seen.insert(word);
    }
    CHECK(seen.size() == 256);
    KeyHash one{}, two{};
    two[5] = 1;
    CHECK(sixWords(one) != sixWords(two));
}

TEST_CASE("An invite fits in a QR square that a phone can read") {
    const auto square = qrOf(toLink(someInvite("a-rather-long-name.example.org", 12345)));
    REQUIRE(square);
    CHECK(square->size <= 61);
    CHECK(square->dark.size() == static_cast<std::size_t>(square->size * square->size));
    CHECK(square->at(0, 0)); // the corner of a finder
    CHECK_FALSE(square->at(1, 1));
    CHECK_FALSE(qrOf(std::string(5000, 'x')));
}

TEST_CASE("Secrets are compared whole, and stored as something else") {
    const Token token = randomArray<Token>();
    Token near = token;
    near[31] ^= 1;
    CHECK(sameSecret(token, Token(token)));
    CHECK_FALSE(sameSecret(token, near));
    CHECK_FALSE(sameSecret(token, std::span(token).first(31)));
    CHECK(hashOf(token) == hashOf(Token(token)));
    CHECK(hashOf(token) != token);
    CHECK(hashOf(token) != hashOf(near));
    Token back{};
    CHECK(fromBase64Url(toBase64Url(token), back));
    CHECK(back == token);
}
