#include "net/secrets.hpp"

#include <cstdlib>
#include <sodium.h>

namespace heard::net {

namespace {
// Without a source of randomness nothing here can be kept safe, so the program stops.
void ready() {
    static const bool ok = sodium_init() >= 0;
    if (!ok) std::abort();
}
} // namespace

void fillRandom(std::span<std::uint8_t> bytes) {
    ready();
    randombytes_buf(bytes.data(), bytes.size());
}

std::uint32_t randomBelow(std::uint32_t bound) {
    ready();
    return randombytes_uniform(bound);
}

bool sameSecret(std::span<const std::uint8_t> a, std::span<const std::uint8_t> b) {
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

TokenHash hashOf(std::span<const std::uint8_t> secret) {
    ready();
    TokenHash hash{};
    crypto_generichash(hash.data(), hash.size(), secret.data(), secret.size(), nullptr, 0);
    return hash;
}

std::string toBase64Url(std::span<const std::uint8_t> bytes) {
    constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0'); // counts the closing zero
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), variant);
    text.pop_back();
    return text;
}

bool fromBase64Url(std::string_view text, std::span<std::uint8_t> bytes) {
    std::size_t length = 0;
    const char *end = nullptr;
    const int result = sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length, &end,
                                         sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    return result == 0 && length == bytes.size() && end == text.data() + text.size();
}

} // namespace heard::net
