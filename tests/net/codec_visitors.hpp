// Two more visitors of the field table, for tests and fuzzing. Filler gives every field a valid value, all but one where that is asked;
// LaxWriter writes as the codec does and checks nothing, as an unkind client would.
#pragma once

#include "net/fields.hpp"

#include <cstring>
#include <functional>

namespace heard::net {

// Own generator (splitmix64): the same seed gives the same messages everywhere.
struct SeededNumbers {
    std::uint64_t state;
    std::uint64_t operator()() {
        std::uint64_t z = state += 0x9E3779B97F4A7C15u;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
};

class Filler {
public:
    template <class T> using RefTo = T &;
    static constexpr int nothing = -1;

    // `breakAt`: which bound to break, counted in the order met. With one broken, every list holds two and every option is there.
    explicit Filler(std::function<std::uint64_t()> random, int breakAt = nothing) : random_(std::move(random)), breakAt_(breakAt) {}
    bool broke() const { return broke_; }
    const std::string &where() const { return where_; }

    template <class T> void number(const char *name, T &value, T lowest, T highest) {
        if (std::strcmp(name, "end") == 0) lowest = static_cast<T>(lastStart_); // a span's end never lies before its start
        value = static_cast<T>(lowest + static_cast<T>(upTo(static_cast<std::uint64_t>(highest) - static_cast<std::uint64_t>(lowest))));
        if (std::strcmp(name, "start") == 0) lastStart_ = static_cast<std::uint64_t>(value);
        if (highest < std::numeric_limits<T>::max() && breakHere(name)) value = static_cast<T>(highest + 1);
        if (lowest > std::numeric_limits<T>::min() && std::strcmp(name, "end") != 0 && breakHere(name)) value = static_cast<T>(lowest - 1);
    }
    template <class T> void hiddenNumber(const char *name, T &value, T highest) { number(name, value, T{0}, highest); }
    template <class E> void choice(const char *name, E &value, E last) {
        value = static_cast<E>(upTo(static_cast<std::uint64_t>(last)));
        if (breakHere(name)) value = static_cast<E>(static_cast<unsigned>(last) + 1);
    }
    void flag(const char *, bool &value) { value = upTo(1) == 1; }
    void text(const char *name, std::string &value, std::size_t maxBytes) {
        static const std::array<const char *, 6> pieces{"a", " ", "don’t", "é", "🙂", "שלום"};
        value.clear();
        for (std::uint64_t n = upTo(12); n > 0; --n) {
            const std::string piece = pieces[upTo(pieces.size() - 1)];
            if (value.size() + piece.size() <= maxBytes) value += piece;
        }
        if (breakHere(name)) value = std::string(maxBytes + 1, 'x');
        if (breakHere(name)) value = "\xC0\x80";
    }
    void words(const char *name, std::string &value, std::size_t maxBytes) { text(name, value, maxBytes); }
    template <std::size_t N> void secret(const char *, std::array<std::uint8_t, N> &value) {
        for (auto &byte : value) byte = static_cast<std::uint8_t>(random_());
    }
    void bytes(const char *name, Bytes &value, std::size_t maxBytes) {
        value.resize(upTo(40));
        for (auto &byte : value) byte = static_cast<std::uint8_t>(random_());
        if (breakHere(name)) value.resize(maxBytes + 1);
    }
    template <class T, class Each> void list(const char *name, std::vector<T> &values, std::size_t most, Each each) {
        const std::size_t few = std::min<std::size_t>(most, 3);
        values.resize(breakAt_ == nothing ? upTo(few) : std::min<std::size_t>(most, 2));
        for (T &value : values) each(*this, value);
        if (breakHere(name)) values.resize(most + 1);
    }
    template <class T, class Each> void option(const char *, std::optional<T> &value, Each each) {
        value.reset();
        if (breakAt_ != nothing || upTo(1) == 1) each(*this, value.emplace());
    }
    template <class... Ts> void among(const char *, std::variant<Ts...> &value) {
        fillAs(value, upTo(sizeof...(Ts) - 1), std::index_sequence_for<Ts...>{});
    }
    template <class T> void part(const char *, T &value) { fields<Filler>(*this, value); }
    void check(bool) {}

private:
    template <class V, std::size_t... I> void fillAs(V &value, std::size_t which, std::index_sequence<I...>) {
        ((I == which ? part("", value.template emplace<I>()) : void()), ...);
    }
    std::uint64_t upTo(std::uint64_t highest) { return highest == any64 ? random_() : random_() % (highest + 1); }
    bool breakHere(const char *name) {
        if (met_++ != breakAt_) return false;
        where_ = name;
        return broke_ = true;
    }

    std::function<std::uint64_t()> random_;
    int breakAt_, met_ = 0;
    bool broke_ = false;
    std::string where_;
    std::uint64_t lastStart_ = 0;
};

class LaxWriter {
public:
    template <class T> using RefTo = const T &;

    template <class T> void number(const char *, const T &value, T, T) { put(static_cast<std::uint64_t>(value), sizeof(T)); }
    template <class T> void hiddenNumber(const char *, const T &value, T) { put(value, sizeof(T)); }
    template <class E> void choice(const char *, const E &value, E) { put(static_cast<std::uint8_t>(value), 1); }
    void flag(const char *, const bool &value) { put(value, 1); }
    void text(const char *, const std::string &value, std::size_t maxBytes) { run(value, maxBytes); }
    void words(const char *, const std::string &value, std::size_t maxBytes) { run(value, maxBytes); }
    template <std::size_t N> void secret(const char *, const std::array<std::uint8_t, N> &value) { out.insert(out.end(), value.begin(), value.end()); }
    void bytes(const char *, const Bytes &value, std::size_t maxBytes) { run(value, maxBytes); }
    template <class T, class Each> void list(const char *, const std::vector<T> &values, std::size_t most, Each each) {
        put(values.size(), width(most));
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
    template <class T> void part(const char *, const T &value) { fields<LaxWriter>(*this, value); }
    void check(bool) {}

    Bytes out;

private:
    static std::size_t width(std::size_t most) { return most < 256 ? 1 : most < 65536 ? 2 : 4; }
    void put(std::uint64_t value, std::size_t bytes) {
        for (std::size_t i = 0; i < bytes; ++i) out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    }
    template <class Run> void run(const Run &value, std::size_t most) {
        put(value.size(), width(most));
        out.insert(out.end(), value.begin(), value.end());
    }
};

} // namespace heard::net
