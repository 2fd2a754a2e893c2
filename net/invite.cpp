#include "net/invite.hpp"

#include <algorithm>
#include <charconv>

namespace heard::net {

namespace {

constexpr std::string_view scheme = "heard://";
constexpr std::size_t maxLinkBytes = 512;
constexpr std::size_t maxHostBytes = 253; // the longest name the domain name system carries
constexpr std::string_view crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t secretSymbols = 6; // of five bits each

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view around = " \t\r\n<>\"'";
    const auto first = text.find_first_not_of(around);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(around) - first + 1);
}

template <class Number> bool readNumber(std::string_view text, Number &out) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc{} && end == text.data() + text.size() && !text.empty();
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool goodName(std::string_view host) {
    if (host.empty() || host.size() > maxHostBytes || host.front() == '-' || host.front() == '.') return false;
    return std::all_of(host.begin(), host.end(), [](char c) { return isDigit(c) || isLetter(c) || c == '-' || c == '.'; });
}

bool goodIpv6(std::string_view host) {
    if (host.size() < 2 || host.size() > 45 || std::count(host.begin(), host.end(), ':') < 2) return false;
    return std::all_of(host.begin(), host.end(), [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':' || c == '.';
    });
}

bool goodPort(std::string_view text, std::uint16_t &port) { return readNumber(text, port) && port != 0; }
bool goodRoom(std::string_view text, RoomId &room) { return readNumber(text, room) && room >= 1 && room <= maxRoomId; }

// The value of a symbol as people write it; -1 when it is none.
int symbolValue(char c) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O') c = '0';
    if (c == 'I' || c == 'L') c = '1';
    const auto at = crockford.find(c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

} // namespace

tl::expected<HostPort, InviteError> parseHostPort(std::string_view text) {
    text = trimmed(text);
    if (text.empty()) return tl::unexpected(InviteError::Empty);
    HostPort result;
    std::string_view port;
    if (text.front() == '[') {
        const auto closing = text.find(']');
        if (closing == std::string_view::npos) return tl::unexpected(InviteError::BadHost);
        result.host = text.substr(1, closing - 1);
        port = text.substr(closing + 1);
        if (!goodIpv6(result.host)) return tl::unexpected(InviteError::BadHost);
    } else if (std::count(text.begin(), text.end(), ':') > 1) {
        result.host = text;
        if (!goodIpv6(result.host)) return tl::unexpected(InviteError::BadHost);
    } else {
        const auto colon = std::min(text.find(':'), text.size());
        result.host = text.substr(0, colon);
        port = text.substr(colon);
        if (!goodName(result.host)) return tl::unexpected(InviteError::BadHost);
    }
    if (!port.empty() && (port.front() != ':' || !goodPort(port.substr(1), result.port)))
        return tl::unexpected(InviteError::BadPort);
    return result;
}

std::string toLink(const Invite &invite) {
    const bool ipv6 = invite.host.find(':') != std::string::npos;
    std::string link(scheme);
    link += ipv6 ? "[" + invite.host + "]" : invite.host;
    if (invite.port != defaultPort) link += ":" + std::to_string(invite.port);
    return link + "/" + std::to_string(invite.room) + "#" + toBase64Url(invite.secret) + "." + toBase64Url(invite.key);
}

tl::expected<Invite, InviteError> parseLink(std::string_view text) {
    if (text.size() > 2 * maxLinkBytes) return tl::unexpected(InviteError::TooLong);
    text = trimmed(text);
    if (text.empty()) return tl::unexpected(InviteError::Empty);
    if (text.size() > maxLinkBytes) return tl::unexpected(InviteError::TooLong);
    if (text.substr(0, scheme.size()) != scheme) return tl::unexpected(InviteError::NotALink);
    text.remove_prefix(scheme.size());

    const auto slash = text.find('/');
    if (slash == std::string_view::npos) return tl::unexpected(InviteError::BadRoom);
    auto where = parseHostPort(text.substr(0, slash));
    if (!where) return tl::unexpected(where.error() == InviteError::Empty ? InviteError::BadHost : where.error());
    text.remove_prefix(slash + 1);

    Invite invite;
    invite.host = std::move(where->host);
    invite.port = where->port;
    const auto hash = text.find('#');
    if (!goodRoom(text.substr(0, hash), invite.room)) return tl::unexpected(InviteError::BadRoom);
    if (hash == std::string_view::npos || hash + 1 == text.size()) return tl::unexpected(InviteError::NoSecret);
    const std::string_view both = text.substr(hash + 1);
    const auto dot = both.find('.');
    if (!fromBase64Url(both.substr(0, dot), invite.secret)) return tl::unexpected(InviteError::BadSecret);
    if (dot == std::string_view::npos || !fromBase64Url(both.substr(dot + 1), invite.key))
        return tl::unexpected(InviteError::BadKey);
    return invite;
}

std::string toTyped(TypedCode code) {
    std::string text = std::to_string(code.room);
    for (std::size_t i = 0; i < secretSymbols; ++i) {
        if (i % 3 == 0) text += '-';
        text += crockford[(code.secret >> (5 * (secretSymbols - 1 - i))) & 31];
    }
    return text;
}

tl::expected<TypedCode, CodeError> parseTyped(std::string_view text) {
    std::string symbols;
    for (char c : text) {
        if (c == ' ' || c == '-' || c == '\t' || c == '\r' || c == '\n') continue;
        const int value = symbolValue(c);
        if (value < 0) return tl::unexpected(CodeError::BadSymbol);
        symbols += crockford[static_cast<std::size_t>(value)];
        if (symbols.size() > 9 + secretSymbols) return tl::unexpected(CodeError::TooLong);
    }
    if (symbols.empty()) return tl::unexpected(CodeError::Empty);
    if (symbols.size() <= secretSymbols) return tl::unexpected(CodeError::TooShort);
    TypedCode code;
    const std::string_view all = symbols;
    if (!goodRoom(all.substr(0, all.size() - secretSymbols), code.room)) return tl::unexpected(CodeError::BadRoom);
    for (char c : all.substr(all.size() - secretSymbols))
        code.secret = code.secret << 5 | static_cast<std::uint32_t>(symbolValue(c));
    return code;
}

} // namespace heard::net
