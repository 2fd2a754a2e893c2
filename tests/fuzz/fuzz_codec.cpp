// Everything that reads what strangers send or paste. Twice: the raw bytes into every decoder, and the bytes as a source of valid
// messages, which must come back as they were.
#include "net/codec.hpp"
#include "net/frames.hpp"
#include "net/gate.hpp"
#include "net/invite.hpp"
#include "tests/net/codec_visitors.hpp"

#include <cstdlib>

using namespace heard::net;

namespace {

void must(bool holds) {
    if (!holds) std::abort();
}

template <class Decoded> void writesBackTheSame(const Decoded &decoded, ByteView bytes) {
    if (!decoded) return;
    const auto again = encode(*decoded);
    must(again && std::equal(again->begin(), again->end(), bytes.begin(), bytes.end()));
    must(isUtf8(printed(*decoded)));
}

void readRaw(ByteView bytes) {
    writesBackTheSame(decodeClientMessage(bytes), bytes);
    writesBackTheSame(decodeServerMessage(bytes), bytes);
    (void)readGatePacket(bytes);

    FrameReader frames(256);
    for (std::size_t at = 0; at < bytes.size() && frames.add(bytes.subspan(at, std::min<std::size_t>(7, bytes.size() - at))); at += 7)
        while (const auto frame = frames.next()) must(frame->size() <= 256);

    const std::string text(bytes.begin(), bytes.end());
    if (const auto invite = parseLink(text)) must(parseLink(toLink(*invite)) == *invite);
    if (const auto code = parseTyped(text)) must(parseTyped(toTyped(*code)) == *code);
    (void)parseHostPort(text);
}

// Eight bytes of the input at a time, then a counter: any input makes a whole message.
struct FromInput {
    ByteView left;
    SeededNumbers after{0};
    std::uint64_t operator()() {
        if (left.empty()) return after();
        std::uint64_t value = 0;
        const std::size_t length = std::min<std::size_t>(8, left.size());
        for (std::size_t i = 0; i < length; ++i) value = value << 8 | left[i];
        left = left.subspan(length);
        return value;
    }
};

template <class Message> void roundTrip(ByteView bytes) {
    Message message;
    Filler(FromInput{bytes}).among("", message);
    const auto written = encode(message);
    must(written.has_value());
    if constexpr (std::is_same_v<Message, ClientMessage>)
        must(decodeClientMessage(*written) == message);
    else
        must(decodeServerMessage(*written) == message);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const ByteView bytes(data, size);
    readRaw(bytes);
    roundTrip<ClientMessage>(bytes);
    roundTrip<ServerMessage>(bytes);
    return 0;
}
