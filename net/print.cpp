#include "net/codec.hpp"

#include "net/fields.hpp"
#include "net/state_table.hpp"

namespace heard::net {

namespace {

class Printer {
public:
    template <class T> using RefTo = const T &;

    template <class T> void number(const char *name, const T &value, T, T) { plain(name, std::to_string(value)); }
    template <class T> void hiddenNumber(const char *name, const T &, T) { plain(name, "\"…\""); }
    template <class E> void choice(const char *name, const E &value, E) { plain(name, std::to_string(static_cast<int>(value))); }
    void flag(const char *name, const bool &value) { plain(name, value ? "true" : "false"); }
    void text(const char *name, const std::string &value, std::size_t) { plain(name, quoted(value)); }
    void words(const char *name, const std::string &value, std::size_t) { plain(name, elided(value.size())); }
    template <std::size_t N> void secret(const char *name, const std::array<std::uint8_t, N> &) { plain(name, elided(N)); }
    void bytes(const char *name, const Bytes &value, std::size_t) { plain(name, elided(value.size())); }
    template <class T, class Each> void list(const char *name, const std::vector<T> &values, std::size_t, Each each) {
        open(name, '[');
        for (const T &value : values) each(*this, value);
        close(']');
    }
    template <class T, class Each> void option(const char *name, const std::optional<T> &value, Each each) {
        if (!value) return plain(name, "null");
        open(name, '[');
        each(*this, *value);
        close(']');
    }
    template <class... Ts> void among(const char *name, const std::variant<Ts...> &value) {
        open(name, '{');
        number("which", value.index(), std::size_t{0}, sizeof...(Ts));
        std::visit([this]<class T>(const T &each) { fields<Printer>(*this, each); }, value);
        close('}');
    }
    template <class T> void part(const char *name, const T &value) {
        open(name, '{');
        fields<Printer>(*this, value);
        close('}');
    }
    void check(bool) {}

    std::string take() { return std::move(out_); }

private:
    static std::string elided(std::size_t length) { return "\"…(" + std::to_string(length) + ")\""; }
    static std::string quoted(const std::string &value) {
        std::string result = "\"";
        for (char c : value) {
            if (c == '"' || c == '\\') result += '\\';
            result += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
        }
        return result + "\"";
    }
    void label(const char *name) {
        if (!out_.empty() && out_.back() != '{' && out_.back() != '[') out_ += ", ";
        if (*name) out_ += "\"" + std::string(name) + "\": ";
    }
    void plain(const char *name, const std::string &value) {
        label(name);
        out_ += value;
    }
    void open(const char *name, char bracket) {
        label(name);
        out_ += bracket;
    }
    void close(char bracket) { out_ += bracket; }

    std::string out_;
};

template <class Message> std::string print(const Message &message, std::string_view name) {
    Printer printer;
    std::visit([&](const auto &each) { printer.part("", each); }, message);
    return "{\"" + std::string(name) + "\": " + printer.take() + "}";
}

} // namespace

std::string printed(const ClientMessage &message) { return print(message, nameOf(kindOf(message))); }
std::string printed(const ServerMessage &message) { return print(message, nameOf(kindOf(message))); }

} // namespace heard::net
