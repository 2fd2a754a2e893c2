// Purpose: see ways_in.hpp.
#include "game/ways_in.hpp"

#include "game/addresses.hpp"
#include "game/local_sitting.hpp"
#include "game/remote_sitting.hpp"
#include "game/session/pins.hpp"
#include "game/session/problem_text.hpp"
#include "game/session/saved_rooms.hpp"
#include "game/session/settings.hpp"
#include "net/enet_transport.hpp"
#include "net/invite.hpp"
#include "net/secure_channel.hpp"

namespace heard {

using session::Problem;
using session::WayToSit;

namespace {

tl::unexpected<session::WayClosed> closed(Problem problem) {
    const auto text = session::problemText(problem);
    return tl::unexpected(session::WayClosed{std::string(text.sentence), std::string(text.next)});
}

using Connect = std::function<std::unique_ptr<net::ClientTransport>()>;

// The key a link carries, the key of an earlier visit, or none yet: then six words are compared first. After that the
// key is known, also to a second connection of the same evening.
Connect connector(const std::string &host, std::uint16_t port, net::ServerTrust trust,
                  const session::Session &session) {
    return [host, port, trust, &session] {
        auto known = trust;
        if (const auto seen = session.serverKey(); seen && trust.from == net::ServerTrust::From::Nothing)
            known = {net::ServerTrust::From::Remembered, *seen};
        return net::secureClient(net::enetClient(host, port), known);
    };
}

net::ServerTrust trustOf(const std::filesystem::path &configFolder, const net::HostPort &place) {
    const auto key = session::Pins(configFolder).keyOf(place.host, place.port);
    if (!key) return {};
    return {net::ServerTrust::From::Remembered, *key};
}

} // namespace

Ways::Ways(Options options, const scoring::Scorer *scorer)
    : options_(std::move(options)), scorer_(scorer),
      library_(scenario::loadLibrary(options_.paths.scenarios.string())) {}

session::Monotonic Ways::undoWindow() const {
    return options_.undoWindow ? *options_.undoWindow : session::loadSettings(options_.configFolder).undoWindow();
}

session::Session::Options Ways::seatOptions(const std::string &name, bool keep) const {
    session::Session::Options options;
    options.name = name;
    options.undoWindow = undoWindow();
    if (keep) {
        options.stateFolder = options_.stateFolder.string();
        options.configFolder = options_.configFolder.string();
    }
    return options;
}

WayToSit Ways::playHere(const std::string &nameA, const std::string &nameB) {
    return std::make_unique<LocalSitting>(
        LocalSitting::Making{library_, scorer_, nameA, nameB, undoWindow(), std::nullopt, options_.seed});
}

WayToSit Ways::practise(const std::string &name, scenario::Quality partner) {
    match::SampleStyle style;
    style.quality = partner;
    return std::make_unique<LocalSitting>(
        LocalSitting::Making{library_, scorer_, name, "Robin", undoWindow(), style, options_.seed});
}

WayToSit Ways::host(const std::string &name) {
    server::Hosting::Options hosting;
    hosting.dataFolder = options_.stateFolder / "hosting";
    hosting.settings.seed = options_.seed;
    auto started = server::Hosting::start(hosting, library_, scorer_);
    if (!started) { // the usual port is taken: any free one does as well, since the link carries it
        hosting.where.port = 0;
        started = server::Hosting::start(hosting, library_, scorer_);
    }
    if (!started)
        return tl::unexpected(
            session::WayClosed{started.error(), "You could open a room on a server instead, or play here together."});
    const auto addresses = ownAddresses();
    const std::string reach = addresses.empty() ? "127.0.0.1" : addresses.front().ipv4;
    const std::uint16_t port = (*started)->port();
    const net::ServerTrust trust{net::ServerTrust::From::Invite, (*started)->key()};
    // The room ends with this program, so nothing is kept to come back to it.
    auto sitting = std::make_unique<RemoteSitting>(seatOptions(name, false), reach, port, std::move(*started));
    auto &session = sitting->session(Seat::A);
    const auto connect = connector("127.0.0.1", port, trust, session);
    session.setReconnect(connect);
    session.open(connect(), {});
    return sitting;
}

WayToSit Ways::openOn(const std::string &name, const std::string &address, const std::string &passPhrase) {
    const auto place = net::parseHostPort(address);
    if (!place) return closed(Problem::NameNotFound);
    auto sitting = std::make_unique<RemoteSitting>(seatOptions(name, true), place->host, place->port, nullptr);
    auto &session = sitting->session(Seat::A);
    const auto connect = connector(place->host, place->port, trustOf(options_.configFolder, *place), session);
    session.setReconnect(connect);
    session.open(connect(), passPhrase);
    auto settings = session::loadSettings(options_.configFolder);
    session::rememberServer(settings, address);
    session::saveSettings(options_.configFolder, settings);
    return sitting;
}

WayToSit Ways::joinLink(const std::string &name, const std::string &link) {
    const auto invite = net::parseLink(link);
    if (!invite) return closed(Problem::BadLink);
    auto sitting = std::make_unique<RemoteSitting>(seatOptions(name, true), invite->host, invite->port, nullptr);
    auto &session = sitting->session(Seat::B);
    const auto connect = connector(invite->host, invite->port, {net::ServerTrust::From::Invite, invite->key}, session);
    session.setReconnect(connect);
    session.join(connect(), std::to_string(invite->room), net::toBase64Url(invite->secret));
    return sitting;
}

WayToSit Ways::joinCode(const std::string &name, const std::string &address, const std::string &code) {
    const auto place = net::parseHostPort(address);
    if (!place) return closed(Problem::NameNotFound);
    if (!net::parseTyped(code)) return closed(Problem::BadCode);
    auto sitting = std::make_unique<RemoteSitting>(seatOptions(name, true), place->host, place->port, nullptr);
    auto &session = sitting->session(Seat::B);
    const auto connect = connector(place->host, place->port, trustOf(options_.configFolder, *place), session);
    session.setReconnect(connect);
    session.join(connect(), {}, code);
    return sitting;
}

WayToSit Ways::resume(const std::string &savedRoom) {
    const auto saved = session::loadSaved(options_.stateFolder.string(), savedRoom);
    if (!saved) return closed(Problem::UnknownRoom);
    auto sitting = std::make_unique<RemoteSitting>(seatOptions(saved->name, true), saved->host, saved->port, nullptr);
    auto &session = sitting->session(saved->seat);
    session.setReconnect(
        connector(saved->host, saved->port, {net::ServerTrust::From::Remembered, saved->key}, session));
    session.resume(savedRoom);
    return sitting;
}

std::vector<std::string> Ways::brokenScenarios() const {
    std::vector<std::string> broken;
    for (const auto &file : library_.broken)
        for (const auto &problem : file.problems)
            broken.push_back(scenario::toString(problem));
    return broken;
}

} // namespace heard
