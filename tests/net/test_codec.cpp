#include "net/codec.hpp"
#include "net/loopback.hpp"
#include "tests/net/codec_visitors.hpp"

#include <catch2/catch.hpp>
#include <set>

using namespace heard;
using namespace heard::net;

namespace {

template <class Message> auto decodeAs(ByteView bytes) {
    if constexpr (std::is_same_v<Message, ClientMessage>)
        return decodeClientMessage(bytes);
    else
        return decodeServerMessage(bytes);
}

template <class Message> Message randomMessage(std::uint64_t seed) {
    Message message;
    Filler(SeededNumbers{seed}).among("", message);
    return message;
}

Submit someSubmit(std::string text) {
    Submit submit;
    submit.turn = 3;
    submit.seq = 7;
    submit.move.text = std::move(text);
    return submit;
}

} // namespace

TEMPLATE_TEST_CASE("Every message reads back as it was written, byte for byte", "", ClientMessage, ServerMessage) {
    std::set<std::size_t> kinds;
    for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
        const auto message = randomMessage<TestType>(seed);
        kinds.insert(message.index());
        const auto bytes = encode(message);
        REQUIRE(bytes);
        const auto back = decodeAs<TestType>(*bytes);
        REQUIRE(back);
        REQUIRE(*back == message);
        REQUIRE(*encode(*back) == *bytes);
    }
    CHECK(kinds.size() == std::variant_size_v<TestType>);
}

TEMPLATE_TEST_CASE("Each bound of each field holds when writing and when reading", "", ClientMessage, ServerMessage) {
    std::size_t broken = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed)
        for (int bound = 0;; ++bound) {
            TestType message;
            Filler filler(SeededNumbers{seed}, bound);
            filler.among("", message);
            if (!filler.broke()) break;
            ++broken;
            CAPTURE(seed, bound, filler.where());
            REQUIRE_FALSE(encode(message));
            LaxWriter lax;
            lax.among("", message);
            const auto back = decodeAs<TestType>(lax.out);
            REQUIRE_FALSE(back);
            const auto error = back.error();
            REQUIRE((error == DecodeError::OutOfBounds || error == DecodeError::BadText));
        }
    CHECK(broken > 200);
}

TEMPLATE_TEST_CASE("A message cut short anywhere is refused, and so is one with something after it", "", ClientMessage, ServerMessage) {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        auto bytes = *encode(randomMessage<TestType>(seed));
        for (std::size_t length = 0; length < bytes.size(); ++length) {
            const auto cut = decodeAs<TestType>(ByteView(bytes).first(length));
            REQUIRE_FALSE(cut);
            REQUIRE(cut.error() == (length == 0 ? DecodeError::Empty : DecodeError::Truncated));
        }
        bytes.push_back(0);
        REQUIRE(decodeAs<TestType>(bytes).error() == DecodeError::Trailing);
    }
}

TEMPLATE_TEST_CASE("One byte bent is refused, or is another whole message", "", ClientMessage, ServerMessage) {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const auto bytes = *encode(randomMessage<TestType>(seed));
        for (std::size_t at = 0; at < std::min<std::size_t>(bytes.size(), 400); ++at)
            for (const int bent : {0, 1, 127, 255}) {
                auto other = bytes;
                other[at] = static_cast<std::uint8_t>(bent);
                if (const auto message = decodeAs<TestType>(other)) REQUIRE(encode(*message) == other);
            }
    }
}

TEST_CASE("What no message begins with is refused by name") {
    CHECK(decodeClientMessage({}).error() == DecodeError::Empty);
    CHECK(decodeClientMessage(Bytes{clientMessageCount}).error() == DecodeError::UnknownKind);
    CHECK(decodeServerMessage(Bytes{255}).error() == DecodeError::UnknownKind);
    CHECK(decodeClientMessage(Bytes(maxFrameToServer + 1)).error() == DecodeError::TooLong);
    CHECK(decodeServerMessage(Bytes(maxFrameToClient + 1)).error() == DecodeError::TooLong);
}

TEST_CASE("A span that ends before it begins is refused") {
    rules::Finding finding;
    finding.span = {9, 8};
    rules::Event event;
    event.verdict.emplace().findings.push_back(finding);
    Update update;
    update.events.push_back(event);
    CHECK_FALSE(encode(ServerMessage(update)));
    LaxWriter lax;
    lax.among("", ServerMessage(update));
    CHECK(decodeServerMessage(lax.out).error() == DecodeError::OutOfBounds);
}

TEST_CASE("Five hundred characters of any script fit; the longest move fits its frame") {
    std::string faces;
    for (int i = 0; i < 500; ++i) faces += "🙂";
    auto submit = someSubmit(faces);
    submit.move.list.assign(rules::maxIdeas, faces.substr(0, maxIdeaBytes));
    submit.move.cards = {1, 2};
    const auto bytes = encode(ClientMessage(submit));
    REQUIRE(bytes);
    CHECK(decodeClientMessage(*bytes) == ClientMessage(submit));
    CHECK_FALSE(encode(ClientMessage(someSubmit(faces + "a"))));
}

TEST_CASE("Text that is not UTF-8 is refused in all its kinds") {
    const std::string bad = GENERATE(as<std::string>{}, "\x80", "\xC3", "\xC0\xAF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "a\xE2\x82");
    CHECK_FALSE(isUtf8(bad));
    LaxWriter lax;
    lax.among("", ClientMessage(someSubmit(bad)));
    CHECK(decodeClientMessage(lax.out).error() == DecodeError::BadText);
    CHECK(isUtf8("é€🙂\xEF\xBF\xBF"));
}

TEST_CASE("What is the case at a table takes at most a hundred bytes, without moods and a proposal") {
    Update update;
    update.view.hasMatch = true;
    CHECK(encode(ServerMessage(update))->size() <= 100);
}

TEST_CASE("A message printed for people holds nothing that a person typed, and no secret") {
    const std::string typed = "you never listen";
    rules::Event said;
    said.text = typed;
    said.list = {typed};
    Update update;
    update.events = {said};
    Hello hello;
    hello.version = "0.1.0";
    hello.intent = Create{typed, typed};
    Resume resume;
    resume.name = typed;
    resume.token.fill('T');
    for (const std::string &text : {printed(ClientMessage(someSubmit(typed))), printed(ServerMessage(update)), printed(ClientMessage(hello)),
                                   printed(ClientMessage(Hello{1, "", resume})), printed(ServerMessage(Notice{NoticeCode::PartnerHere, typed}))}) {
        CAPTURE(text);
        CHECK(text.find("never") == std::string::npos);
        CHECK(text.find("TT") == std::string::npos);
        CHECK(text.find("…(") != std::string::npos);
    }
    CHECK(printed(ClientMessage(hello)) ==
          R"json({"Hello": {"protocol": 1, "version": "0.1.0", "intent": {"which": 0, "passPhrase": "…(16)", "name": "…(16)"}}})json");
}

TEST_CASE("A list that is announced and not brought is refused, not waited for") {
    Bytes bytes = *encode(ServerMessage(Update{}));
    const std::size_t eventsAt = 1 + 4 + 1; // kind, ackedSeq, whole
    bytes[eventsAt] = 0xFF; // 255 events, and the bytes of none
    CHECK(decodeServerMessage(bytes).error() != DecodeError::Trailing);
    bytes.resize(eventsAt + 2);
    CHECK(decodeServerMessage(bytes).error() == DecodeError::Truncated);
}
