#include "net/codec.hpp"

#include "net/fields.hpp"

#include <type_traits>
#include <utility>

namespace heard::net {

namespace {

// The width of a count before up to `most` entries or bytes.
constexpr std::size_t countWidth(std::size_t most) { return most < 256 ? 1 : most < 65536 ? 2 : 4; }

class Writer {
public:
    template <class T> using RefTo = const T &;

    template <class T> void number(const char *, const T &value, T lowest, T highest) {
        check(value >= lowest && value <= highest);
        put(static_cast<std::uint64_t>(value), sizeof(T));
    }
    template <class T> void hiddenNumber(const char *name, const T &value, T highest) { number(name, value, T{0}, highest); }
    template <class E> void choice(const char *, const E &value, E last) {
        check(value <= last);
        put(static_cast<std::uint8_t>(value), 1);
    }
    void flag(const char *, const bool &value) { put(value, 1); }
    void text(const char *, const std::string &value, std::size_t maxBytes) {
        check(isUtf8(value));
        count(value.size(), maxBytes);
        out_.insert(out_.end(), value.begin(), value.end());
    }
    void words(const char *name, const std::string &value, std::size_t maxBytes) { text(name, value, maxBytes); }
    template <std::size_t N> void secret(const char *, const std::array<std::uint8_t, N> &value) {
        out_.insert(out_.end(), value.begin(), value.end());
    }
    void bytes(const char *, const Bytes &value, std::size_t maxBytes) {
        count(value.size(), maxBytes);
        out_.insert(out_.end(), value.begin(), value.end());
    }
    template <class T, class Each> void list(const char *, const std::vector<T> &values, std::size_t most, Each each) {
        count(values.size(), most);
        for (const T &value : values) each(*this, value);
    }
    template <class T, class Each> void option(const char *, const std::optional<T> &value, Each each) {
        put(value.has_value(), 1);
        if (value) each(*this, *value);
    }
    template <class... Ts> void among(const char *, const std::variant<Ts...> &value) {
        put(value.index(), 1);
        std::visit([this](const auto &each) { this->part("", each); }, value);
    }
    template <class T> void part(const char *, const T &value) { fields<Writer>(*this, value); }
    void check(bool holds) { ok_ = ok_ && holds; }

    std::optional<Bytes> take(std::size_t maxBytes) {
        return ok_ && out_.size() <= maxBytes ? std::optional(std::move(out_)) : std::nullopt;
    }

private:
    void put(std::uint64_t value, std::size_t width) {
        for (std::size_t i = 0; i < width; ++i) out_.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    }
    void count(std::size_t value, std::size_t most) {
        check(value <= most);
        put(value, countWidth(most));
    }

    Bytes out_;
    bool ok_ = true;
};

// After the first error every read gives nothing and changes nothing: tested once, at the end.
class Reader {
public:
    template <class T> using RefTo = T &;
    explicit Reader(ByteView bytes) : left_(bytes) {}

    template <class T> void number(const char *, T &value, T lowest, T highest) {
        const auto read = static_cast<T>(get(sizeof(T)));
        if (read < lowest || read > highest) return fail(DecodeError::OutOfBounds);
        value = read;
    }
    template <class T> void hiddenNumber(const char *name, T &value, T highest) { number(name, value, T{0}, highest); }
    template <class E> void choice(const char *, E &value, E last) {
        const std::uint64_t read = get(1);
        if (read > static_cast<std::uint8_t>(last)) return fail(DecodeError::OutOfBounds);
        value = static_cast<E>(read);
    }
    void flag(const char *, bool &value) {
        const std::uint64_t read = get(1);
        if (read > 1) return fail(DecodeError::OutOfBounds);
        value = read == 1;
    }
    void text(const char *, std::string &value, std::size_t maxBytes) {
        const ByteView bytes = take(count(maxBytes));
        const std::string_view text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
        if (!isUtf8(text)) return fail(DecodeError::BadText);
        value = text;
    }
    void words(const char *name, std::string &value, std::size_t maxBytes) { text(name, value, maxBytes); }
    template <std::size_t N> void secret(const char *, std::array<std::uint8_t, N> &value) {
        const ByteView bytes = take(N);
        std::copy(bytes.begin(), bytes.end(), value.begin());
    }
    void bytes(const char *, Bytes &value, std::size_t maxBytes) {
        const ByteView read = take(count(maxBytes));
        value.assign(read.begin(), read.end());
    }
    template <class T, class Each> void list(const char *, std::vector<T> &values, std::size_t most, Each each) {
        const std::size_t entries = count(most);
        values.clear(); // grows only as entries really arrive
        for (std::size_t i = 0; i < entries && !error_; ++i) each(*this, values.emplace_back());
    }
    template <class T, class Each> void option(const char *name, std::optional<T> &value, Each each) {
        bool there = false;
        flag(name, there);
        if (there) each(*this, value.emplace());
    }
    template <class... Ts> void among(const char *, std::variant<Ts...> &value) {
        const auto which = static_cast<std::size_t>(get(1));
        if (which >= sizeof...(Ts)) return fail(DecodeError::UnknownKind);
        readAs(value, which, std::index_sequence_for<Ts...>{});
    }
    template <class T> void part(const char *, T &value) { fields<Reader>(*this, value); }
    void check(bool holds) {
        if (!holds) fail(DecodeError::OutOfBounds);
    }

    std::optional<DecodeError> finish() {
        if (!left_.empty()) fail(DecodeError::Trailing);
        return error_;
    }

private:
    template <class V, std::size_t... I> void readAs(V &value, std::size_t which, std::index_sequence<I...>) {
        ((I == which ? part("", value.template emplace<I>()) : void()), ...);
    }
    void fail(DecodeError error) {
        if (!error_) error_ = error;
        left_ = {};
    }
    ByteView take(std::size_t length) {
        if (length > left_.size()) {
            fail(DecodeError::Truncated);
            return {};
        }
        const ByteView bytes = left_.first(length);
        left_ = left_.subspan(length);
        return bytes;
    }
    std::uint64_t get(std::size_t width) {
        std::uint64_t value = 0;
        std::size_t shift = 0;
        for (std::uint8_t byte : take(width)) value |= std::uint64_t{byte} << (8 * shift++);
        return value;
    }
    std::size_t count(std::size_t most) {
        const std::uint64_t read = get(countWidth(most));
        if (read <= most) return static_cast<std::size_t>(read);
        fail(DecodeError::OutOfBounds);
        return 0;
    }

    ByteView left_;
    std::optional<DecodeError> error_;
};

template <class Message> tl::expected<Message, DecodeError> decode(ByteView bytes, std::size_t maxBytes) {
    if (bytes.empty()) return tl::unexpected(DecodeError::Empty);
    if (bytes.size() > maxBytes) return tl::unexpected(DecodeError::TooLong);
    Reader reader(bytes);
    Message message;
    reader.among("", message);
    if (const auto error = reader.finish()) return tl::unexpected(*error);
    return message;
}

template <class Message> std::optional<Bytes> encodeWithin(const Message &message, std::size_t maxBytes) {
    Writer writer;
    writer.among("", message);
    return writer.take(maxBytes);
}

} // namespace

tl::expected<ClientMessage, DecodeError> decodeClientMessage(ByteView bytes) { return decode<ClientMessage>(bytes, maxFrameToServer); }
tl::expected<ServerMessage, DecodeError> decodeServerMessage(ByteView bytes) { return decode<ServerMessage>(bytes, maxFrameToClient); }
std::optional<Bytes> encode(const ClientMessage &message) { return encodeWithin(message, maxFrameToServer); }
std::optional<Bytes> encode(const ServerMessage &message) { return encodeWithin(message, maxFrameToClient); }

} // namespace heard::net
