#include "net/qr.hpp"

#include <memory>
#include <qrencode.h>

namespace heard::net {

std::optional<BitMatrix> qrOf(const std::string &text) {
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code) return std::nullopt;
    BitMatrix matrix;
    matrix.size = code->width;
    const std::size_t count = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
    matrix.dark.reserve(count);
    for (std::size_t i = 0; i < count; ++i) matrix.dark.push_back((code->data[i] & 1) != 0); // lowest bit: dark
    return matrix;
}

} // namespace heard::net
