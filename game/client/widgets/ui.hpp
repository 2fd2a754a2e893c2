// Purpose: one widget tree and the one focus in it: where input goes, what is hovered, what Tab reaches next.
// Owner: App, one per screen shown. The window's thread only; needs no window itself, so tests drive it directly.
#pragma once

#include "game/client/widgets/widget.hpp"

namespace heard::client {

struct Clipboard {
    std::function<std::string()> get = [] { return std::string(); };
    std::function<void(const std::string&)> set = [](const std::string&) {};
};

class Ui {
public:
    explicit Ui(Look& look, Clipboard clipboard = {}) : look_(&look), clipboard_(std::move(clipboard)) {}

    // Replaces the tree. Focus stays on the same id if it is still there, else goes to `first`, else to the first stop.
    void setRoot(std::unique_ptr<Widget> root, std::string_view first = {});
    Widget* root() const { return root_.get(); }
    void layout(Size canvas); // arranges the tree; call after every change and before paint
    Size canvas() const { return canvas_; }

    bool dispatch(const Input& input); // true if a widget used it
    void paint(Painter& painter);
    Beat tick(Millis now);

    Widget* find(std::string_view id) const;
    Widget* focused() const { return focus_; }
    bool focus(Widget* widget); // false if it cannot have it
    bool focus(std::string_view id) { return focus(find(id)); }
    void focusStep(int direction);
    bool focusToward(Intent arrow);
    void finishMotions();

    Look& look() { return *look_; }
    Clipboard& clipboard() { return clipboard_; }
    void changed() { dirty_ = true; }
    bool takeDirty() { return std::exchange(dirty_, false); }
    Millis now() const { return now_; }

private:
    Widget* scope() const; // the innermost trap, or the root
    std::vector<Widget*> stops(Widget* within) const;
    Widget* stopInGroup(Widget* group) const;
    void pointer(const Input& input);
    bool bubble(Widget* from, const Input& input);
    void hover(Widget* widget);

    Look* look_;
    Clipboard clipboard_;
    std::unique_ptr<Widget> root_;
    Widget *focus_ = nullptr, *hover_ = nullptr, *capture_ = nullptr;
    Size canvas_{1280, 720};
    Millis now_ = 0;
    bool dirty_ = true;
};

// The tree as JSON for tests: role, id, name, value, bounds, focus, enabled, children.
std::string dumpTree(const Widget& root);

} // namespace heard::client
