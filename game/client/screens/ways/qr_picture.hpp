// Purpose: a text as a QR square on white paper, with its quiet border of four.
#pragma once

#include "game/client/widgets/widget.hpp"
#include "net/qr.hpp"

#include <optional>

namespace heard::client::ways {

class QrPicture : public Widget {
public:
    QrPicture(std::string id, const std::string &text, float side) : Widget(std::move(id)), code_(net::qrOf(text)), text_(text), side_(side) {}
    std::string_view role() const override { return "picture"; }
    std::string name() const override { return "The same link as a picture for a camera"; }
    std::string value() const override { return text_; }
    Size measure(const Look &look, float maxWidth) override;
    void paint(Painter &painter) override;

private:
    std::optional<net::BitMatrix> code_;
    std::string text_;
    float side_;
};

} // namespace heard::client::ways
