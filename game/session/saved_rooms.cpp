// Purpose: see saved_rooms.hpp.
#include "game/session/saved_rooms.hpp"

#include "game/session/data_paths.hpp"

#include <algorithm>
#include <array>
#include <ctime>
#include <nlohmann/json.hpp>

namespace heard::session {

namespace fs = std::filesystem;

namespace {

using Json = nlohmann::json;

bool goodId(const std::string &id) {
    return !id.empty() && id.size() <= 64 &&
           std::all_of(id.begin(), id.end(), [](unsigned char c) { return std::isalnum(c) || c == '-' || c == '_'; });
}

fs::path fileOf(const std::string &stateFolder, const std::string &id) {
    return fs::path(stateFolder) / "rooms" / (id + ".json");
}

std::string textOf(const Json &file, const char *key) {
    const auto found = file.find(key);
    return found != file.end() && found->is_string() ? found->get<std::string>() : std::string();
}

template <class Number> bool numberOf(const Json &file, const char *key, Number &number) {
    const auto found = file.find(key);
    if (found == file.end() || !found->is_number_integer()) return false;
    number = found->get<Number>();
    return true;
}

std::optional<SavedSeat> parsed(const std::string &id, const std::string &content) {
    const Json file = Json::parse(content, nullptr, false);
    if (!file.is_object()) return std::nullopt;
    SavedSeat seat;
    seat.id = id;
    seat.host = textOf(file, "host");
    seat.name = textOf(file, "name");
    seat.with = textOf(file, "with");
    int which = 0;
    if (!numberOf(file, "port", seat.port) || !numberOf(file, "room", seat.room) || !numberOf(file, "seat", which))
        return std::nullopt;
    if (which < 0 || which > 2 || seat.host.empty()) return std::nullopt;
    seat.seat = static_cast<Seat>(which);
    numberOf(file, "savedUtc", seat.savedUtc);
    if (!net::fromBase64Url(textOf(file, "key"), seat.key) || !net::fromBase64Url(textOf(file, "token"), seat.token))
        return std::nullopt;
    net::RoomKey roomKey{};
    if (net::fromBase64Url(textOf(file, "roomKey"), roomKey)) seat.roomKey = roomKey;
    return seat;
}

std::string dateInWords(std::int64_t utc) {
    const std::time_t when = static_cast<std::time_t>(utc);
    std::tm local{};
    std::array<char, 64> words{};
    if (!::localtime_r(&when, &local) || std::strftime(words.data(), words.size(), "%A %e %B, %H:%M", &local) == 0)
        return {};
    return words.data();
}

} // namespace

std::string savedId(std::uint32_t room, const net::KeyHash &key) {
    return std::to_string(room) + "-" + net::toBase64Url(std::span(key).first<6>());
}

bool save(const std::string &stateFolder, const SavedSeat &seat) {
    if (stateFolder.empty() || !goodId(seat.id)) return false;
    Json file = {{"host", seat.host},
                 {"port", seat.port},
                 {"key", net::toBase64Url(seat.key)},
                 {"room", seat.room},
                 {"seat", static_cast<int>(seat.seat)},
                 {"token", net::toBase64Url(seat.token)},
                 {"name", seat.name},
                 {"with", seat.with},
                 {"savedUtc", seat.savedUtc}};
    if (seat.roomKey) file["roomKey"] = net::toBase64Url(*seat.roomKey);
    return writePrivately(fileOf(stateFolder, seat.id),
                          file.dump(1, ' ', false, Json::error_handler_t::replace) + "\n");
}

std::optional<SavedSeat> loadSaved(const std::string &stateFolder, const std::string &id) {
    if (stateFolder.empty() || !goodId(id)) return std::nullopt;
    const auto content = readSmallFile(fileOf(stateFolder, id));
    return content ? parsed(id, *content) : std::nullopt;
}

std::vector<SavedSeat> allSaved(const std::string &stateFolder) {
    std::vector<SavedSeat> seats;
    if (stateFolder.empty()) return seats;
    std::error_code failed;
    for (fs::directory_iterator at(fs::path(stateFolder) / "rooms", failed), end;
         !failed && at != end && seats.size() < 100; at.increment(failed)) {
        if (at->path().extension() != ".json") continue;
        if (auto seat = loadSaved(stateFolder, at->path().stem().string())) seats.push_back(std::move(*seat));
    }
    std::sort(seats.begin(), seats.end(), [](const SavedSeat &a, const SavedSeat &b) {
        return a.savedUtc != b.savedUtc ? a.savedUtc > b.savedUtc : a.id < b.id;
    });
    return seats;
}

std::vector<Session::SavedRoom> Session::savedRooms(const std::string &stateFolder) {
    std::vector<SavedRoom> rooms;
    for (const auto &seat : allSaved(stateFolder))
        rooms.push_back({seat.id, seat.with, dateInWords(seat.savedUtc)});
    return rooms;
}

void Session::forget(const std::string &stateFolder, const std::string &id) {
    if (stateFolder.empty() || !goodId(id)) return;
    std::error_code ignored;
    fs::remove(fileOf(stateFolder, id), ignored);
    fs::remove(fileOf(stateFolder, id).string() + ".new", ignored);
}

} // namespace heard::session
