// Purpose: the base of everything on screen: identity, place, state, children.
// Owner: its parent; the root belongs to Ui. Bounds are logical pixels in the window, set by arrange().
// A callback may ask for anything but must not destroy widgets: screens ask App to rebuild, which happens after the loop.
#pragma once

#include "game/client/paint/painter.hpp"
#include "game/client/widgets/input.hpp"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heard::client {

class Ui;

enum class Beat : std::uint8_t { Still, Changed, Moving }; // what a tick did: nothing; once; goes on

class Widget {
public:
    explicit Widget(std::string id = {}) : id_(std::move(id)) {}
    virtual ~Widget() = default;
    Widget(const Widget&) = delete;
    Widget& operator=(const Widget&) = delete;

    // Identity, as tests and screen readers see it.
    const std::string& id() const { return id_; }
    virtual std::string_view role() const = 0;
    virtual std::string name() const { return {}; }  // what it is called
    virtual std::string value() const { return {}; } // what it holds now

    // Place. measure() answers the size wanted within a width; arrange() gives the place. Both may be called often.
    virtual Size measure(const Look& look, float maxWidth) = 0;
    virtual void arrange(const Look& look, const Rect& place);
    const Rect& bounds() const { return bounds_; }
    virtual Rect clip() const { return parent_ ? parent_->clip() : Rect{-1e5f, -1e5f, 2e5f, 2e5f}; } // where it may show

    virtual void paint(Painter& painter) { paintChildren(painter); }
    virtual bool handle(Ui&, const Input&) { return false; } // true: done with it
    virtual Beat tick(Millis) { return Beat::Still; }
    virtual void finishMotion() {} // any key ends a motion at once

    virtual bool takesFocus() const { return false; } // of its kind
    bool focusable() const { return takesFocus() && enabled_ && shown(); }
    virtual Rect focusRect() const { return bounds_; }
    virtual float focusRadius() const { return radius::control; }
    virtual bool isGroup() const { return false; }        // one Tab stop; arrows move inside
    virtual bool trapsFocus() const { return false; }     // Tab stays inside (a sheet)
    virtual void reveal(const Look&, const Rect&) {}      // scroll so that this shows
    virtual Ground childGround() const { return ground(); }
    Ground ground() const { return parent_ ? parent_->childGround() : Ground::Table; }

    bool enabled() const { return enabled_; }
    void setEnabled(bool yes) { enabled_ = yes; }
    bool visible() const { return visible_; }
    void setVisible(bool yes) { visible_ = yes; }
    bool shown() const { return visible_ && (!parent_ || parent_->shown()); }
    float grow() const { return grow_; }
    Widget& setGrow(float share) { grow_ = share; return *this; } // share of spare room in a Row or Column

    Widget* parent() const { return parent_; }
    const std::vector<std::unique_ptr<Widget>>& children() const { return children_; }
    Widget& adopt(std::unique_ptr<Widget> child);
    template <typename W, typename... Args> W& add(Args&&... args) {
        return static_cast<W&>(adopt(std::make_unique<W>(std::forward<Args>(args)...)));
    }

    bool focused() const { return focused_; }
    bool hovered() const { return hovered_; }
    bool pressed() const { return pressed_; }

protected:
    friend class Ui;
    void paintChildren(Painter& painter);
    Rect bounds_;

private:
    std::string id_;
    Widget* parent_ = nullptr;
    std::vector<std::unique_ptr<Widget>> children_;
    float grow_ = 0;
    bool enabled_ = true, visible_ = true, focused_ = false, hovered_ = false, pressed_ = false;
};

} // namespace heard::client
