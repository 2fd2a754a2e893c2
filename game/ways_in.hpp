// Purpose: the one place that composes client, net and server: session::WaysIn for real. Owner: main; outlives every
// sitting it made.
#pragma once

#include "game/scenario/library.hpp"
#include "game/scoring/scorer.hpp"
#include "game/session/data_paths.hpp"
#include "game/session/ways_in.hpp"

#include <filesystem>
#include <optional>

namespace heard {

class Ways final : public session::WaysIn {
public:
    struct Options {
        session::DataPaths paths;
        std::filesystem::path stateFolder, configFolder;
        std::optional<session::Monotonic> undoWindow; // else as set in the settings, read anew for each sitting
        std::optional<std::uint64_t> seed;            // fixed deals, for tests
    };
    // `scorer` may be null: then nothing is looked at afterwards.
    Ways(Options options, const scoring::Scorer *scorer);

    session::WayToSit playHere(const std::string &nameA, const std::string &nameB) override;
    session::WayToSit host(const std::string &name) override;
    session::WayToSit openOn(const std::string &name, const std::string &address,
                             const std::string &passPhrase) override;
    session::WayToSit joinLink(const std::string &name, const std::string &link) override;
    session::WayToSit joinCode(const std::string &name, const std::string &address, const std::string &code) override;
    session::WayToSit practise(const std::string &name, scenario::Quality partner) override;
    session::WayToSit resume(const std::string &savedRoom) override;
    std::vector<std::string> brokenScenarios() const override;

private:
    session::Session::Options seatOptions(const std::string &name, bool keep) const;
    session::Monotonic undoWindow() const;
    Options options_;
    const scoring::Scorer *scorer_;
    scenario::Library library_;
};

} // namespace heard
