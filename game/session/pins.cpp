// Purpose: see pins.hpp.
#include "game/session/pins.hpp"

#include "game/session/data_paths.hpp"
#include "net/invite.hpp"
#include "net/secrets.hpp"

#include <nlohmann/json.hpp>

namespace heard::session {

namespace {
using Json = nlohmann::json;
std::string nameOf(const std::string &host, std::uint16_t port) { return host + ":" + std::to_string(port); }
} // namespace

Pins::Pins(std::filesystem::path configFolder) : folder_(std::move(configFolder)) {
    if (folder_.empty()) return;
    const auto content = readSmallFile(folder_ / "servers.json");
    const Json file = content ? Json::parse(*content, nullptr, false) : Json();
    if (!file.is_object()) return;
    for (const auto &[server, key] : file.items()) {
        net::KeyHash hash{};
        if (key.is_string() && net::fromBase64Url(key.get<std::string>(), hash)) keys_[server] = hash;
    }
}

std::optional<net::KeyHash> Pins::keyOf(const std::string &host, std::uint16_t port) const {
    const auto found = keys_.find(nameOf(host, port));
    return found == keys_.end() ? std::nullopt : std::optional(found->second);
}

bool Pins::remember(const std::string &host, std::uint16_t port, const net::KeyHash &key) {
    keys_[nameOf(host, port)] = key;
    return store();
}

bool Pins::forget(const std::string &address) {
    const auto place = net::parseHostPort(address);
    return place && keys_.erase(nameOf(place->host, place->port)) == 1 && store();
}

bool Pins::store() const {
    if (folder_.empty()) return true;
    Json file = Json::object();
    for (const auto &[server, key] : keys_)
        file[server] = net::toBase64Url(key);
    return writePrivately(folder_ / "servers.json", file.dump(1) + "\n");
}

} // namespace heard::session
