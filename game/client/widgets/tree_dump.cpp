#include "game/client/widgets/ui.hpp"

#include <cmath>
#include <nlohmann/json.hpp>

namespace heard::client {
namespace {

nlohmann::ordered_json describe(const Widget& w) {
    nlohmann::ordered_json out;
    out["role"] = std::string(w.role());
    if (!w.id().empty()) out["id"] = w.id();
    if (const std::string name = w.name(); !name.empty()) out["name"] = name;
    if (const std::string value = w.value(); !value.empty()) out["value"] = value;
    const Rect& b = w.bounds();
    out["bounds"] = {std::lround(b.x), std::lround(b.y), std::lround(b.w), std::lround(b.h)};
    if (w.takesFocus()) out["focusable"] = w.focusable();
    if (w.focused()) out["focus"] = true;
    if (!w.enabled()) out["enabled"] = false;
    for (const auto& child : w.children())
        if (child->visible()) out["children"].push_back(describe(*child));
    return out;
}

} // namespace

std::string dumpTree(const Widget& root) {
    return describe(root).dump(1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace heard::client
