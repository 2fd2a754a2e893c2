// Purpose: a text as a QR square, for a phone held to the screen. Pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace heard::net {

struct BitMatrix {
    int size = 0;            // modules a side, without the quiet border of four
    std::vector<bool> dark;  // row by row
    bool at(int x, int y) const { return dark[static_cast<std::size_t>(y * size + x)]; }
};

std::optional<BitMatrix> qrOf(const std::string &text); // empty: the text is too long for any QR code

} // namespace heard::net
