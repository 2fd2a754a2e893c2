// A look and a few widgets without a window: layout, focus and the dump need none.
#pragma once

#include "game/client/widgets/choice.hpp"
#include "game/client/widgets/scaffold.hpp"
#include "game/client/widgets/text_box.hpp"
#include "game/client/widgets/ui.hpp"

namespace heard::client {

inline Input does(Intent intent, bool extend = false) {
    Input in;
    in.intent = intent;
    in.extend = extend;
    return in;
}
inline Input types(char32_t c) {
    Input in = does(Intent::Text);
    in.text = c;
    return in;
}
inline Input at(Intent intent, Point p, int clicks = 1) {
    Input in = does(intent);
    in.at = p;
    in.clicks = clicks;
    return in;
}

struct Tree {
    explicit Tree(float textScale = 1) { look.theme = makeTheme(ThemeName::Evening, textScale); }
    Look look;
    std::string clip;
    Ui ui{look, Clipboard{[this] { return clip; }, [this](const std::string& s) { clip = s; }}};

    void show(std::unique_ptr<Widget> root, Size canvas = {1280, 720}, std::string_view first = {}) {
        ui.layout(canvas);
        ui.setRoot(std::move(root), first);
    }
    std::string focus() const { return ui.focused() ? ui.focused()->id() : ""; }
    void click(std::string_view id) {
        const Point p = ui.find(id)->bounds().centre();
        ui.dispatch(at(Intent::PointerMove, p));
        ui.dispatch(at(Intent::PointerDown, p));
        ui.dispatch(at(Intent::PointerUp, p));
    }
};

} // namespace heard::client
